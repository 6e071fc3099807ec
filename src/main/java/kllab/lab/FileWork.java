package kllab.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import kllab.io.FileException;
import kllab.io.text.LetterCounter;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in the background, one at a time, with progress, until it is done or somebody stops it; then nothing is heard of it.
 *
 * @param <V> what it makes of a file
 */
public final class FileWork<V> {
    private final Desk desk;
    private final Work<V> work;
    private final Consumer<V> done;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Reading reading;

    /** What it does on another thread. */
    @FunctionalInterface
    public interface Work<V> {
        V of(Path file, LetterCounter.Watcher watcher) throws FileException;
    }

    /**
     * A file under way.
     *
     * @param share the fraction already read, 0 to 1
     */
    public record Progress(String name, double share) {}

    /** Nothing is under way yet. */
    public FileWork(Desk desk, Work<V> work, Consumer<V> done) {
        this.desk = desk;
        this.work = work;
        this.done = done;
    }

    /** The file under way, if any. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void start(Path file) {
        stop();
        reading = new Reading(file);
        Thread.ofPlatform().daemon().name("letters of a file").start(reading);
    }

    public void stop() {
        if (reading != null) {
            reading.cancel(false);
        }
        progress.set(Optional.empty());
    }

    private final class Reading extends Task<V> {
        private final Path file;

        Reading(Path file) {
            this.file = file;
            tell(0);
            progressProperty().addListener((property, before, share) -> {
                if (isRunning()) {
                    tell(share.doubleValue());
                }
            });
        }

        private void tell(double share) {
            progress.set(Optional.of(new Progress(String.valueOf(file.getFileName()), share)));
        }

        @Override
        protected V call() throws FileException {
            return work.of(file, (read, all) -> {
                updateProgress(read, all);
                return !isCancelled();
            });
        }

        @Override
        protected void succeeded() {
            progress.set(Optional.empty());
            desk.hush(); // the notice was about another file
            done.accept(getValue());
        }

        @Override
        protected void failed() {
            progress.set(Optional.empty());
            if (!(getException() instanceof FileException refused)) {
                throw new IllegalStateException(getException());
            }
            desk.say(refused.notice()::say);
        }
    }
}
