package kllab.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import kllab.io.FileException;
import kllab.ui.Background;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Does one after the other, on a thread of its own, what would hold up the window: files, and making JSON and pictures of states. */
final class Clerk {
    private final String name;
    private final Desk desk;
    private @Nullable Executor thread;

    /**
     * Without a thread yet.
     *
     * @param name that of its thread
     * @param desk on which it says what cannot be done
     */
    Clerk(String name, Desk desk) {
        this.name = name;
        this.desk = desk;
    }

    /** Something to be done, or why it cannot be. */
    interface Job<T> {
        T run() throws FileException;
    }

    /** Its thread, started on first use. */
    Executor thread() {
        Executor known = thread;
        if (known == null) {
            known = Background.thread(name, Duration.ZERO);
            thread = known;
        }
        return known;
    }

    /**
     * Does a job later.
     *
     * @param done takes the result, on JavaFX's thread
     */
    <T> void does(Job<T> job, Consumer<T> done) {
        thread().execute(() -> {
            try {
                T result = job.run();
                Platform.runLater(() -> done.accept(result));
            } catch (FileException e) {
                Platform.runLater(() -> desk.say(e.notice()::say));
            }
        });
    }
}
