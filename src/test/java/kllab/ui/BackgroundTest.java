package kllab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Deque<Runnable> atWork = new ArrayDeque<>();
    private final Deque<Runnable> atHome = new ArrayDeque<>();
    private final List<String> computed = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private final Background<String, String> background = new Background<>(
            wish -> {
                computed.add(wish);
                if (wish.isEmpty()) {
                    throw new IllegalStateException("nothing wished for");
                }
                return wish.toUpperCase(java.util.Locale.ROOT);
            },
            atWork::add,
            atHome::add,
            (wish, value) -> arrived.add(wish + value));

    private static void runOne(Deque<Runnable> tasks) {
        tasks.remove().run();
    }

    private void runAll() {
        while (!atWork.isEmpty() || !atHome.isEmpty()) {
            runOne(atWork.isEmpty() ? atHome : atWork);
        }
    }

    @Test
    void aWishArrivesAtHomeWithItsValue() {
        background.wish("a");
        assertThat(background.isBusy()).isTrue();
        runOne(atWork);
        assertThat(arrived).isEmpty();
        runOne(atHome);
        assertThat(arrived).containsExactly("aA");
        assertThat(background.isBusy()).isFalse();
    }

    @Test
    void ofTheWishesMadeMeanwhileOnlyTheLastIsComputed() {
        background.wish("a");
        runOne(atWork);
        background.wish("b");
        background.wish("c");
        background.wish("d");
        runAll();
        assertThat(computed).containsExactly("a", "d");
        assertThat(arrived).containsExactly("aA", "dD");
    }

    @Test
    void whileWishesKeepComingValuesKeepComingInTheirOrder() {
        background.wish("1");
        for (int i = 2; i <= 9; i++) {
            runOne(atWork);
            background.wish(Integer.toString(i));
            runOne(atHome);
        }
        runAll();
        assertThat(arrived).isSorted().hasSizeGreaterThan(7).endsWith("99");
    }

    @Test
    void whatIsNotBegunYetGivesWayToALaterWish() {
        background.wish("a");
        background.wish("b");
        runAll();
        assertThat(computed).containsExactly("b");
        assertThat(arrived).containsExactly("bB");
    }

    @Test
    void theWishUnderWayIsNotComputedTwice() {
        background.wish("a");
        runOne(atWork);
        background.wish("b");
        background.wish("a");
        runAll();
        assertThat(computed).containsExactly("a");
    }

    @Test
    void whatWaitsForIdleRunsAfterTheLastValue() {
        background.whenIdle(() -> arrived.add("at once"));
        background.wish("a");
        runOne(atWork);
        background.wish("b");
        background.whenIdle(() -> arrived.add("idle"));
        runAll();
        assertThat(arrived).containsExactly("at once", "aA", "bB", "idle");
    }

    @Test
    void aFailureIsHeardAtHomeAndTheNextWishIsComputed() {
        background.wish("");
        runOne(atWork);
        background.wish("b");
        assertThatIllegalStateException().isThrownBy(() -> runOne(atHome)).withMessage("nothing wished for");
        runAll();
        assertThat(arrived).containsExactly("bB");
    }

    @Test
    void itsThreadIsADaemonOfThatName() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> ranOn = new ArrayList<>();
        Executor thread = Background.thread("at work", Duration.ZERO);
        thread.execute(() -> {
            ranOn.add(Thread.currentThread());
            done.countDown();
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ranOn.getFirst().getName()).isEqualTo("at work");
        assertThat(ranOn.getFirst().isDaemon()).isTrue();
    }

    @Test
    void tasksOfAPacedThreadBeginNoCloserThanThat() throws Exception {
        int tasks = 5;
        CountDownLatch done = new CountDownLatch(tasks);
        List<Long> begun = new ArrayList<>();
        Executor thread = Background.thread("paced", Duration.ofMillis(20));
        for (int i = 0; i < tasks; i++) {
            thread.execute(() -> {
                begun.add(System.nanoTime());
                done.countDown();
            });
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 1; i < tasks; i++) {
            assertThat(begun.get(i) - begun.get(i - 1)).isGreaterThanOrEqualTo(19_000_000);
        }
    }
}
