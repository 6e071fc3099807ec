package kllab.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kllab.lab.compare.ChartsAlone;

/**
 * How long a frame takes while a handle is dragged, for every handle of every page; each beside a bare canvas of the same size that
 * is measured just after it, so that what else the machine does meets both.
 *
 * <p>System properties: {@code kllab.bench.seconds} a run (2), {@code .runs} (3), {@code .warmup} seconds before the first run of
 * each (3), {@code .windows} (960x940,1920x1080,3840x2160), {@code .only} some pages or handles (sampling,fit.hump), {@code .out} the
 * folder of the files (target/bench), {@code .presenting} as pages are presented in a hall (false).
 */
public final class HandleBench {
    private final double seconds = Double.parseDouble(System.getProperty("kllab.bench.seconds", "2"));
    private final int runs = Integer.getInteger("kllab.bench.runs", 3);
    private final double warmup = Double.parseDouble(System.getProperty("kllab.bench.warmup", "3"));
    private final List<Handle<?>> handles = wanted();
    private final Map<Handle<?>, List<Pair>> results = new LinkedHashMap<>();
    private final FrameStage stage;
    private boolean canvasIsWarm;

    private HandleBench(FrameStage stage) {
        this.stage = stage;
    }

    /** One run of a handle and of its canvas. */
    record Pair(Frames handle, Frames canvas) {}

    public static void main(String[] arguments) throws Exception {
        if (wanted().isEmpty()) {
            return; // asked for parts of another benchmark
        }
        FrameStage.start();
        Path out = Path.of(System.getProperty("kllab.bench.out", "target/bench"));
        for (String window : System.getProperty("kllab.bench.windows", "960x940,1920x1080,3840x2160")
                .split(",")) {
            int[] size =
                    Arrays.stream(window.split("x")).mapToInt(Integer::parseInt).toArray();
            FrameStage stage = FrameStage.of(size[0], size[1]);
            HandleBench bench = new HandleBench(stage);
            for (int run = 0; run < bench.runs; run++) {
                bench.run(run);
                HandleReport report = new HandleReport(bench.results, window, bench.seconds, run + 1);
                report.writeTo(out); // so far
                System.out.println(report.table());
            }
            stage.close();
        }
        System.exit(0);
    }

    private static List<Handle<?>> wanted() {
        String only = System.getProperty("kllab.bench.only", "");
        List<String> names = List.of(only.split(","));
        return Handles.ALL.stream()
                .filter(handle -> only.isEmpty() || handle.isOneOf(names))
                .toList();
    }

    private void run(int run) throws Exception {
        for (Handle<?> handle : handles) {
            measure(handle, run == 0 ? warmup : Math.min(0.7, warmup));
        }
    }

    /** A handle that a window of this size does not show is left out. */
    private <S extends Record> void measure(Handle<S> handle, double warm) throws Exception {
        HandleDrag<S> drag = stage.show(() -> new HandleDrag<>(handle, stage.seat()));
        if (!FrameStage.onFx(drag::press)) {
            stage.clear(drag);
            return;
        }
        Frames frames = stage.measure(drag, warm, seconds);
        stage.clear(drag);
        Frames canvas = canvas(handle.outcomes());
        results.computeIfAbsent(handle, key -> new ArrayList<>()).add(new Pair(frames, canvas));
    }

    private Frames canvas(int outcomes) throws Exception {
        DragData data = DragData.of(outcomes);
        BareCanvas canvas = stage.show(() -> {
            var look = stage.seat().look();
            var geometry = ChartsAlone.geometry(data.p(), data.q(), look, stage.width(), stage.height());
            return new BareCanvas(data, look, geometry, stage.width(), stage.height());
        });
        Frames frames = stage.measure(canvas, canvasIsWarm ? Math.min(0.3, warmup) : warmup, seconds);
        canvasIsWarm = true;
        stage.clear(canvas);
        return frames;
    }
}
