package kllab.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Times frames, one after the other, from the start of a pulse to the end of its rendering.
 *
 * <p>The pulse begins with the timer's call, which moves the data, as a drag does. What runs later runs when the pulse is
 * over and its painting is queued; a job queued then behind it on the render thread runs when the picture is done and
 * handed to the (headless) window. The next step is taken only after that, so that no frame waits for the one before.
 */
final class FrameClock {
    /** Takes step number {@code k} of a drag. */
    interface Step {
        void take(int k);
    }

    private final long[] micros = new long[1 << 20];
    private final CountDownLatch done = new CountDownLatch(1);
    private final Step step;
    private final long until;
    private int count;
    private boolean rendering;

    private FrameClock(Step step, double seconds) {
        this.step = step;
        this.until = System.nanoTime() + (long) (seconds * 1e9);
    }

    /** Frame times in microseconds, in order; called from a thread that is not JavaFX's. */
    static long[] record(Step step, double seconds) throws InterruptedException {
        FrameClock clock = new FrameClock(step, seconds);
        Platform.runLater(() -> clock.timer().start());
        clock.done.await();
        return Arrays.copyOf(clock.micros, clock.count);
    }

    private AnimationTimer timer() {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (rendering) {
                    return;
                }
                long start = System.nanoTime();
                if (start > until || count == micros.length) {
                    stop();
                    done.countDown();
                    return;
                }
                rendering = true;
                step.take(count);
                Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> ended(start))));
            }
        };
    }

    /** On the render thread. */
    private void ended(long start) {
        long time = (System.nanoTime() - start) / 1000;
        Platform.runLater(() -> {
            micros[count++] = time;
            rendering = false;
        });
    }
}
