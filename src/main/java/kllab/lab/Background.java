package kllab.lab;

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
 * Work that takes longer than a frame: values computed elsewhere, each for what was wished for, the latest wish first.
 *
 * <p>One value is under way at a time, and what is begun arrives; of the wishes made meanwhile only the last is remembered,
 * and the worker takes it when it begins. So values arrive in the order of their wishes, none after one that was wished for
 * later, and while wishes keep coming values keep coming, too. All methods are for one thread, home, and values arrive there.
 *
 * @param <K> what is wished for: an immutable value
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
     * @param home runs things on the thread that wishes
     * @param arrived told a wish and its value
     */
    public Background(Function<K, V> work, Executor worker, Executor home, BiConsumer<K, V> arrived) {
        this.work = work;
        this.worker = worker;
        this.home = home;
        this.arrived = arrived;
    }

    /**
     * A thread of that name, which ends when it has had nothing to do for a while, and keeps no program running.
     *
     * @param apart the least time from the beginning of a task to that of the next: more often than it is looked at nothing
     *     need be computed, and the other threads need the machine, too
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

    /** Holds a thread up until its next task is due. */
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

    /** Wishes for a value: it takes the place of what was wished for before and is not begun. */
    public void wish(K wanted) {
        newest.set(wanted);
        if (!busy) {
            busy = true;
            worker.execute(this::compute);
        }
    }

    /** Whether a value is under way. */
    public boolean isBusy() {
        return busy;
    }

    /** Runs something as soon as nothing is under way: now, if nothing is. */
    public void whenIdle(Runnable action) {
        if (isBusy()) {
            whenIdle.add(action);
        } else {
            action.run();
        }
    }

    /** On the worker. What goes wrong is thrown at home, where it is heard. */
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
