package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import kllab.ui.theme.StyleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The race follows the clock, however long it runs, and leaks nothing. */
class RaceTest {
    private static final long SECOND = 1_000_000_000L;
    private static final double UNITS_PER_SECOND = 50;
    private static final double FRAME_UNITS = UNITS_PER_SECOND / 60;
    private static final long HEAP_SLACK = 2L << 20;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(FxFonts::load);
    }

    private static TelegraphController open(Desk desk, LongSupplier clock) {
        TelegraphController screen = new TelegraphController(new TelegraphLab(), desk, clock, Optional::empty);
        screen.model().choose(screen.lab().presets().getFirst());
        screen.model().change(state -> state.withWordsPerMinute(60));
        screen.model().setRepeat(true);
        return screen;
    }

    /** The expected playhead, by integer nanoseconds and exact division. */
    private static double expected(double start, long nanos, double end) {
        BigDecimal units = BigDecimal.valueOf(start)
                .add(BigDecimal.valueOf(nanos).multiply(BigDecimal.valueOf(50)).movePointLeft(9));
        double inRound = units.remainder(BigDecimal.valueOf(end + 21)).doubleValue();
        return Math.min(inRound, end);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The error of a frame, insensitive to delays between reading the clock in the app and here. */
    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    @Test
    void anHourOfRaceKeepsToAnInjectedClockAndLeavesTheHeapFlat() throws Exception {
        AtomicLong now = new AtomicLong(3 * SECOND);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1844);
        FxToolkit.setupFixture(() -> {
            Desk desk = new Desk();
            Seat seat = new Seat(desk);
            TelegraphController screen = open(desk, now::get);
            Region root = screen.view(seat);
            Scene scene = new Scene(root, 1300, 725);
            scene.getStylesheets().add(new StyleSheet().address(seat.look()));
            root.applyCss();
            root.layout();
            screen.run().playOrPause();
            long started = now.get();
            long heapBefore = 0;
            double worst = 0;
            for (long frame = 1; frame <= 60 * 3600; frame++) {
                now.addAndGet(16_666_667 + random.nextInt(-4_000_000, 4_000_000));
                screen.tick();
                double should = expected(152, now.get() - started, 181);
                worst = Math.max(worst, Math.abs(screen.model().result().playhead() - should));
                if (frame % 60 == 0) {
                    root.layout();
                }
                if (frame == 60 * 300) {
                    heapBefore = usedHeap();
                }
            }
            assertThat(worst).isLessThanOrEqualTo(FRAME_UNITS);
            assertThat(screen.run().isPlaying()).isTrue();
            assertThat(screen.model().canUndoProperty().get()).isTrue();
            assertThat(usedHeap() - heapBefore).isLessThan(HEAP_SLACK);
            screen.hidden();
        });
    }

    /** Run by {@code mvn -Dexcluded.groups=bench,fuzz -Dtest=RaceTest test}: takes ten minutes. */
    @Test
    @Tag("long")
    void tenRealMinutesKeepToTheClockAndLeaveTheHeapFlat() throws Exception {
        double minutes = Double.parseDouble(System.getProperty("kllab.race.minutes", "10"));
        AtomicReference<TelegraphController> opened = new AtomicReference<>();
        AtomicLong read = new AtomicLong();
        AtomicLong started = new AtomicLong();
        FxToolkit.setupStage(stage -> {
            Desk desk = new Desk();
            Seat seat = new Seat(desk);
            TelegraphController screen = open(desk, () -> {
                read.set(System.nanoTime());
                return read.get();
            });
            Region root = screen.view(seat);
            Scene scene = new Scene(root, 1300, 725);
            scene.getStylesheets().add(new StyleSheet().address(seat.look()));
            stage.setScene(scene);
            stage.show();
            opened.set(screen);
        });
        TelegraphController screen = opened.get();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen.run().playOrPause();
            started.set(read.get()); // the race starts when it has read the clock
        });
        List<List<Double>> offByMinute = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> screen.model().stateProperty().addListener(property -> {
                    long gone = System.nanoTime() - started.get();
                    double off = Math.abs(screen.model().result().playhead() - expected(152, gone, 181));
                    while (offByMinute.size() <= gone / (60 * SECOND)) {
                        offByMinute.add(new ArrayList<>());
                    }
                    offByMinute.getLast().add(Math.min(off, 181 + 21 - off));
                }));
        TimeUnit.SECONDS.sleep(15);
        long heapBefore = usedHeap();
        TimeUnit.MILLISECONDS.sleep((long) (minutes * 60_000) - 15_000);
        long grown = usedHeap() - heapBefore;
        WaitForAsyncUtils.waitForAsyncFx(20_000, screen::hidden);
        List<Double> medians = offByMinute.stream().map(RaceTest::median).toList();
        List<Integer> frames = offByMinute.stream().map(List::size).toList();
        String measured = "frames a minute " + frames + ", median units off the clock in each " + medians
                + ", heap grown by " + grown + " bytes";
        assertThat(medians).as(measured).allSatisfy(off -> assertThat(off).isLessThanOrEqualTo(FRAME_UNITS));
        assertThat(frames).as(measured).hasSizeGreaterThanOrEqualTo((int) minutes);
        assertThat(grown).as(measured).isLessThan(HEAP_SLACK);
        System.getLogger(RaceTest.class.getName()).log(System.Logger.Level.INFO, measured);
    }
}
