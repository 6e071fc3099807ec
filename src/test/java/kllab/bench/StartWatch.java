package kllab.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Runs another program's {@code main} and reports when its first window was painted, in milliseconds since 1970, and
 * the memory of the process at that time; then it ends the process. The first frame is interactive: the window is shown
 * and its events are handled.
 *
 * <p>A JavaFX application waits for the toolkit, so this listens to the list of windows, from a separate thread, as
 * soon as the toolkit accepts tasks.
 */
public final class StartWatch {
    private StartWatch() {}

    public static void main(String[] arguments) throws Exception {
        StartWatch watch = new StartWatch();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(watch::follow);
            }
        });
        Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
        main.invoke(null, (Object) new String[0]);
    }

    /**
     * After the second pulse the first picture is painted; a job queued after it on the render thread records the time.
     */
    private void follow(Window window) {
        Scene scene = window.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(StartWatch.this::painted)));
            }
        });
    }

    private void painted() {
        long now = System.currentTimeMillis();
        System.out.println(String.format(Locale.ROOT, "%d %d", now, residentKilobytes()));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** As reported by the kernel; 0 if it is not. */
    private static long residentKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (java.io.IOException e) {
            return 0;
        }
    }
}
