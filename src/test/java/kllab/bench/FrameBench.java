package kllab.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import kllab.figure.Look;
import kllab.lab.compare.ChartsAlone;
import kllab.ui.Seat;

/**
 * How long a frame takes while a bar is dragged: the Compare screen, its charts alone, the same numbers in stock charts
 * and on a bare canvas. All in one JVM, in turn, so that other load on the machine affects them equally.
 *
 * <p>System properties: {@code kllab.bench.seconds} a run (10), {@code .runs} (5), {@code .warmup} seconds before the first
 * run of each (3), {@code .sizes} (2,8,26,200,10000,100000), {@code .only} some of
 * the {@link Kind}s, {@code .out} the folder of the files (target/bench).
 */
public final class FrameBench {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 940;
    /** Fit and Sampling do not depend on it: they are measured once, beside the fewest. */
    private static final int FEWEST = 2;

    /** Stock charts make an object per outcome: beyond this they are not asked. */
    private static final int MOST_STOCK = 200;

    private final double seconds = Double.parseDouble(System.getProperty("kllab.bench.seconds", "10"));
    private final int runs = Integer.getInteger("kllab.bench.runs", 5);
    private final double warmup = Double.parseDouble(System.getProperty("kllab.bench.warmup", "3"));
    private final List<String> only =
            List.of(System.getProperty("kllab.bench.only", "SCREEN,FIT,SAMPLING,CHARTS,JFREECHART,JAVAFX,CANVAS,EMPTY")
                    .split(","));
    private final Map<String, List<Frames>> results = new LinkedHashMap<>();
    private final FrameStage stage;

    private FrameBench(FrameStage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        FrameStage.start();
        FrameBench bench = new FrameBench(FrameStage.of(WIDTH, HEIGHT));
        int[] sizes = Arrays.stream(System.getProperty("kllab.bench.sizes", "2,8,26,200,10000,100000")
                        .split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        bench.run(sizes);
        if (bench.results.isEmpty()) {
            System.exit(0); // asked for parts of another benchmark
        }
        FrameReport report = new FrameReport(bench.results, bench.seconds, bench.runs);
        report.writeTo(Path.of(System.getProperty("kllab.bench.out", "target/bench")));
        System.out.println(report.table());
        System.exit(0);
    }

    private void run(int... sizes) throws Exception {
        for (int run = 0; run < runs; run++) {
            for (int n : sizes) {
                for (Kind kind : Kind.values()) {
                    if (takesPart(kind, n) && only.contains(kind.name())) {
                        Frames frames = measure(kind, n, run == 0 ? warmup : Math.min(1, warmup));
                        results.computeIfAbsent(FrameReport.key(kind, n), k -> new ArrayList<>())
                                .add(frames);
                    }
                }
            }
        }
    }

    /** Those who take part, in the order of the table. */
    enum Kind {
        SCREEN("Compare, the whole screen"),
        FIT("Fit, the whole screen, a hump dragged"),
        SAMPLING("Sampling, the whole screen, a run to a million draws"),
        CHARTS("its three charts alone"),
        JFREECHART("three stock JFreeChart viewers"),
        JAVAFX("three JavaFX bar charts"),
        CANVAS("bare canvas"),
        EMPTY("an empty frame: one small rectangle moved");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private static boolean takesPart(Kind kind, int n) {
        return switch (kind) {
            case SCREEN, CHARTS, CANVAS -> true;
            case FIT, SAMPLING, EMPTY -> n == FEWEST;
            case JFREECHART, JAVAFX -> n <= MOST_STOCK;
        };
    }

    private Frames measure(Kind kind, int n, double warm) throws Exception {
        Contender contender = stage.show(() -> make(kind, DragData.of(n)));
        Frames frames = stage.measure(contender, warm, seconds);
        stage.clear(contender);
        return frames;
    }

    private Contender make(Kind kind, DragData data) {
        Seat seat = stage.seat();
        Look look = seat.look();
        ChartsAlone.Geometry geometry = ChartsAlone.geometry(data.p(), data.q(), look, WIDTH, HEIGHT);
        return switch (kind) {
            case SCREEN -> AppContenders.screen(data, seat);
            case FIT -> AppContenders.fit(seat);
            case SAMPLING -> AppContenders.sampling(seat);
            case CHARTS -> AppContenders.charts(data, look);
            case JFREECHART -> StockContenders.jfreechart(data, geometry.labelled());
            case JAVAFX -> StockContenders.javafx(data, geometry.labelled());
            case CANVAS -> new BareCanvas(data, look, geometry, WIDTH, HEIGHT);
            case EMPTY -> empty();
        };
    }

    /** Less than this no frame can take. */
    private static Contender empty() {
        Rectangle rectangle = new Rectangle(10, 10);
        return StockContenders.contender(new Pane(rectangle), k -> rectangle.setX(k % 100));
    }
}
