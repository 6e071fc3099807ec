package kllab.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kllab.figure.Look;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;

/**
 * The cost of one step of a drag of the Compare screen on the JavaFX thread: bytes allocated and time, from the mouse
 * event to the end of layout and painting, without rendering. These numbers are smaller and steadier than frame times,
 * and show what is recreated in every frame.
 *
 * <p>System property {@code kllab.bench.sizes} (2,8,26,200,10000,100000).
 */
public final class DragCost {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final int WARMUP = 400;
    private static final int STEPS = 200;

    private DragCost() {}

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        System.out.println("| n | bytes a step | median ms a step |\n|--:|--:|--:|");
        for (String size : System.getProperty("kllab.bench.sizes", "2,8,26,200,10000,100000")
                .split(",")) {
            int n = Integer.parseInt(size);
            System.out.println(onFx(() -> row(n)));
        }
        System.exit(0);
    }

    private static String row(int n) {
        FxFonts.load();
        Seat seat = new Seat(new Desk());
        seat.remProperty().set(Look.remOf(HEIGHT));
        Contender screen = AppContenders.screen(DragData.of(n), seat);
        Stage stage = new Stage();
        Scene scene = new Scene(screen.root(), WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        int warm = n > 1000 ? WARMUP / 4 : WARMUP;
        for (int k = 0; k < warm; k++) {
            step(screen, scene, k);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] nanos = new long[STEPS];
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < STEPS; k++) {
            long start = System.nanoTime();
            step(screen, scene, warm + k);
            nanos[k] = System.nanoTime() - start;
        }
        bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
        screen.end();
        stage.setScene(new Scene(new Group()));
        stage.hide();
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "| %d | %d | %.2f |", n, bytes / STEPS, nanos[STEPS / 2] / 1e6);
    }

    private static void step(Contender screen, Scene scene, int k) {
        screen.step(k);
        scene.getRoot().layout();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
