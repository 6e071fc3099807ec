package kllab.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.lab.compare.ChartsAlone;
import kllab.ui.Desk;
import kllab.ui.control.FxFonts;

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
    private final Desk desk;
    private final Stage stage;

    private FrameBench(Stage stage) {
        this.stage = stage;
        desk = new Desk();
        desk.remProperty().set(Look.remOf(HEIGHT));
    }

    public static void main(String[] arguments) throws Exception {
        Fonts.register();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        FrameBench bench = onFx(FrameBench::prepared);
        int[] sizes = Arrays.stream(System.getProperty("kllab.bench.sizes", "2,8,26,200,10000,100000")
                        .split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        bench.run(sizes);
        FrameReport report = new FrameReport(bench.results, bench.seconds, bench.runs);
        report.writeTo(Path.of(System.getProperty("kllab.bench.out", "target/bench")));
        System.out.println(report.table());
        System.exit(0);
    }

    private static FrameBench prepared() {
        FxFonts.load();
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new Group(), WIDTH, HEIGHT));
        stage.show();
        return new FrameBench(stage);
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
        Contender contender = onFx(() -> {
            Contender made = make(kind, DragData.of(n));
            stage.setScene(new Scene(made.root(), WIDTH, HEIGHT));
            return made;
        });
        FrameClock.record(contender::step, warm);
        int mapsBefore = onFx(contender::mapsShown);
        FrameClock.Taken taken = FrameClock.record(contender::step, seconds);
        double maps = (onFx(contender::mapsShown) - mapsBefore) / seconds;
        onFx(() -> {
            contender.end();
            stage.setScene(new Scene(new Group(), WIDTH, HEIGHT));
            return kind;
        });
        return Frames.of(taken, maps);
    }

    private Contender make(Kind kind, DragData data) {
        Look look = desk.look();
        ChartsAlone.Geometry geometry = ChartsAlone.geometry(data.p(), data.q(), look, WIDTH, HEIGHT);
        return switch (kind) {
            case SCREEN -> AppContenders.screen(data, desk);
            case FIT -> AppContenders.fit(desk);
            case SAMPLING -> AppContenders.sampling(desk);
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

    private static <T> T onFx(java.util.concurrent.Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
