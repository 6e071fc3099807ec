package kllab.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Times frames, one after the other, from the start of a pulse to the end of its rendering.
 *
 * <p>The pulse begins with the timer's call, which changes the data, like a drag. A task posted with runLater runs when
 * the pulse is over and its painting is queued; a job then queued on the render thread runs when the picture is
 * finished and passed to the (headless) window. The next step starts only after that, so that no frame waits for the
 * previous one.
 */
final class FrameClock {
    /** Performs step {@code k} of a drag. */
    interface Step {
        void take(int k);
    }

    /**
     * Frames in order.
     *
     * @param micros from pulse start to render end
     * @param cpu what both threads worked for it, in microseconds
     * @param bytes what both threads allocated for it
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Taken(long[] micros, long[] cpu, long[] bytes) {}

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long[] micros = new long[1 << 20];
    private final long[] cpu = new long[1 << 20];
    private final long[] bytes = new long[1 << 20];
    private final CountDownLatch done = new CountDownLatch(1);
    private final Step step;
    private final long until;
    private int count;
    private boolean rendering;
    private long renderedUntil = -1;
    private long allocatedUntil = -1;

    private FrameClock(Step step, double seconds) {
        this.step = step;
        this.until = System.nanoTime() + (long) (seconds * 1e9);
    }

    /** Records frames for some seconds; called from a thread other than JavaFX's. */
    static Taken record(Step step, double seconds) throws InterruptedException {
        FrameClock clock = new FrameClock(step, seconds);
        Platform.runLater(() -> clock.timer().start());
        clock.done.await();
        return new Taken(
                Arrays.copyOf(clock.micros, clock.count),
                Arrays.copyOf(clock.cpu, clock.count),
                Arrays.copyOf(clock.bytes, clock.count));
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
                long worked = THREADS.getCurrentThreadCpuTime();
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                step.take(count);
                Platform.runLater(() -> {
                    long laidOut = THREADS.getCurrentThreadCpuTime() - worked;
                    long made = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                    Toolkit.getToolkit().addRenderJob(new RenderJob(() -> ended(start, laidOut, made)));
                });
            }
        };
    }

    /** On the render thread, which has worked for nothing but this frame since the last. */
    private void ended(long start, long laidOut, long made) {
        long time = (System.nanoTime() - start) / 1000;
        long until = THREADS.getCurrentThreadCpuTime();
        long painted = renderedUntil < 0 ? 0 : until - renderedUntil;
        renderedUntil = until;
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long madeHere = allocatedUntil < 0 ? 0 : allocated - allocatedUntil;
        allocatedUntil = allocated;
        Platform.runLater(() -> {
            cpu[count] = (laidOut + painted) / 1000;
            bytes[count] = made + madeHere;
            micros[count++] = time;
            rendering = false;
        });
    }
}
