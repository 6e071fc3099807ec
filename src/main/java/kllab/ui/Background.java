package kllab.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes longer than a frame: values computed on another thread, on request, the latest request first.
 *
 * <p>One value is computed at a time, and every started computation delivers its value. Of the requests made meanwhile
 * only the last is kept; the worker takes it when it starts. So values arrive in the order of their requests, and while
 * requests keep coming, values keep coming, too. All methods must be called on one thread, home, and values arrive
 * there.
 *
 * @param <K> a request: an immutable value
 * @param <V> what is computed from it, immutable too
 */
public final class Background<K, V> {
    private static final long IDLE_SECONDS = 5;

    private final Function<K, V> work;
    private final Executor worker;
    private final Executor home;
    private final BiConsumer<K, V> arrived;
    private final List<Runnable> whenIdle = new ArrayList<>();
    private final AtomicReference<@Nullable K> newest = new AtomicReference<>();
    private boolean busy;

    /**
     * Nothing is under way yet.
     *
     * @param work computes a value; runs on the worker
     * @param home runs tasks on the requesting thread
     * @param arrived receives a request and its value
     */
    public Background(Function<K, V> work, Executor worker, Executor home, BiConsumer<K, V> arrived) {
        this.work = work;
        this.worker = worker;
        this.home = home;
        this.arrived = arrived;
    }

    /**
     * A daemon thread with this name, which ends when it has been idle for a while.
     *
     * @param apart the least time between the starts of two tasks: values need not be computed more often than they are
     * shown, and other threads need the processor, too
     */
    public static Executor thread(String name, Duration apart) {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
        thread.allowCoreThreadTimeOut(true);
        Pace pace = new Pace(apart);
        return task -> thread.execute(() -> {
            pace.await();
            task.run();
        });
    }

    /** Delays a thread until its next task is due. */
    private static final class Pace {
        private final long apart;
        private long due = System.nanoTime();

        Pace(Duration apart) {
            this.apart = apart.toNanos();
        }

        void await() {
            long left = due - System.nanoTime();
            while (left > 0) {
                LockSupport.parkNanos(left);
                left = due - System.nanoTime();
            }
            due = System.nanoTime() + apart;
        }
    }

    /** Requests a value; replaces an earlier request that has not been started. */
    public void wish(K wanted) {
        newest.set(wanted);
        if (!busy) {
            busy = true;
            worker.execute(this::compute);
        }
    }

    /** Whether a value is being computed. */
    public boolean isBusy() {
        return busy;
    }

    /** Runs an action as soon as nothing is being computed; now, if that is the case. */
    public void whenIdle(Runnable action) {
        if (isBusy()) {
            whenIdle.add(action);
        } else {
            action.run();
        }
    }

    /** Runs on the worker. Exceptions are rethrown on the home thread, where they are noticed. */
    private void compute() {
        K wanted = Objects.requireNonNull(newest.get());
        try {
            V value = work.apply(wanted);
            home.execute(() -> end(wanted, () -> arrived.accept(wanted, value)));
        } catch (RuntimeException | Error e) {
            home.execute(() -> end(wanted, () -> {
                throw e;
            }));
        }
    }

    private void end(K done, Runnable told) {
        busy = !done.equals(newest.get());
        if (busy) {
            worker.execute(this::compute);
        }
        try {
            told.run();
        } finally {
            if (!busy) {
                List<Runnable> waiting = List.copyOf(whenIdle);
                whenIdle.clear();
                waiting.forEach(Runnable::run);
            }
        }
    }
}
