package kllab.lab.languages;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.text.CountedFile;
import kllab.io.text.LetterCounter;
import org.jspecify.annotations.Nullable;

/**
 * Counts a file in the background, one at a time: a new request, or cancelling, ends the previous count without further
 * callbacks. To be used only from the thread on which its listener is called.
 */
final class FileCount {
    /** Receives the progress of a count, on the thread of the executor. */
    interface Listener {
        /** Reports the fraction of the file that is counted, 0 to 1. */
        void counting(String name, double share);

        void counted(CountedFile file);

        void failed(Notice why);
    }

    private final Executor home;
    private final Listener listener;
    private @Nullable Job job;

    FileCount(Executor home, Listener listener) {
        this.home = home;
        this.listener = listener;
    }

    void start(Path file) {
        cancel();
        Job next = new Job(file);
        job = next;
        listener.counting(next.name(), 0);
        Thread.ofPlatform().daemon().name("letters of a file").start(next);
    }

    /** Cancels the current count, if any. */
    void cancel() {
        if (job != null) {
            job.cancelled = true;
            job = null;
        }
    }

    private final class Job implements Runnable {
        private final Path file;
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile boolean cancelled;
        private volatile double share;

        Job(Path file) {
            this.file = file;
        }

        String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public void run() {
            try {
                CountedFile counted = LetterCounter.count(file, this::goOn);
                end(() -> listener.counted(counted));
            } catch (FileException e) {
                end(() -> listener.failed(e.notice()));
            } catch (CancellationException e) {
                // its result is not needed
            }
        }

        private boolean goOn(long done, long all) {
            share = (double) done / all;
            if (told.compareAndSet(false, true)) {
                home.execute(this::tell);
            }
            return !cancelled;
        }

        private void tell() {
            told.set(false);
            if (job == this) {
                listener.counting(name(), share);
            }
        }

        private void end(Runnable last) {
            home.execute(() -> {
                if (job == this) {
                    job = null;
                    last.run();
                }
            });
        }
    }
}
