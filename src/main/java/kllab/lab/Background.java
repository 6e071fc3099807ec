package kllab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes longer than a frame: values computed elsewhere, each for what was wished for, the latest wish first.
 *
 * <p>One value is under way at a time, and what is under way arrives; of the wishes made meanwhile only the last is
 * remembered. So values arrive in the order of their wishes, none after one that was wished for later, and while wishes keep
 * coming values keep coming, too. All methods are for one thread, home, and values arrive there.
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
    private @Nullable K underWay;
    private @Nullable K next;

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

    /** A thread of that name, which ends when it has had nothing to do for a while, and keeps no program running. */
    public static Executor thread(String name) {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    /** Wishes for a value; one that equals the wish under way replaces what was wished for meanwhile, and adds nothing. */
    public void wish(K wanted) {
        if (underWay == null) {
            start(wanted);
        } else {
            next = wanted.equals(underWay) ? null : wanted;
        }
    }

    /** Whether a value is under way. */
    public boolean isBusy() {
        return underWay != null;
    }

    /** Runs something as soon as nothing is under way: now, if nothing is. */
    public void whenIdle(Runnable action) {
        if (isBusy()) {
            whenIdle.add(action);
        } else {
            action.run();
        }
    }

    private void start(K wanted) {
        underWay = wanted;
        worker.execute(() -> compute(wanted));
    }

    /** What goes wrong is thrown at home, where it is heard. */
    private void compute(K wanted) {
        try {
            V value = work.apply(wanted);
            home.execute(() -> end(() -> arrived.accept(wanted, value)));
        } catch (RuntimeException | Error e) {
            home.execute(() -> end(() -> {
                throw e;
            }));
        }
    }

    private void end(Runnable told) {
        K wanted = next;
        next = null;
        underWay = null;
        if (wanted != null) {
            start(wanted);
        }
        try {
            told.run();
        } finally {
            if (!isBusy()) {
                List<Runnable> waiting = List.copyOf(whenIdle);
                whenIdle.clear();
                waiting.forEach(Runnable::run);
            }
        }
    }
}
