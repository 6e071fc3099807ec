package kllab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.data.category.DefaultCategoryDataset;
import tools.jackson.databind.ObjectMapper;

/** The frame times as a table, as JSON and as a picture. */
final class FrameReport {
    private final Map<String, List<Frames>> results;
    private final double seconds;
    private final int runs;

    FrameReport(Map<String, List<Frames>> results, double seconds, int runs) {
        this.results = results;
        this.seconds = seconds;
        this.runs = runs;
    }

    static String key(FrameBench.Kind kind, int n) {
        return kind + "/" + n;
    }

    /** The table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "Frame time in ms, pulse start to render end, and CPU time of the two threads that make it; drag of %.1f s, median of %d runs.%n%n",
                seconds,
                runs));
        table.append("| n | what | p50 | p95 | p99 | over 16.7 ms | p50 ÷ canvas | p99 ÷ canvas | CPU |\n");
        table.append("|--:|---|--:|--:|--:|--:|--:|--:|--:|\n");
        results.forEach((key, all) -> {
            Frames f = Frames.median(all);
            int n = Integer.parseInt(key.substring(key.indexOf('/') + 1));
            FrameBench.Kind kind = FrameBench.Kind.valueOf(key.substring(0, key.indexOf('/')));
            Frames bare = Frames.median(results.getOrDefault(key(FrameBench.Kind.CANVAS, n), all));
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %.2f | %.2f | %.2f | %.1f %% | %.2f | %.2f | %.2f |%n",
                    n,
                    kind.title,
                    f.p50(),
                    f.p95(),
                    f.p99(),
                    100 * f.late(),
                    f.p50() / bare.p50(),
                    f.p99() / bare.p99(),
                    f.cpu()));
        });
        results.forEach((key, all) -> {
            double maps = Frames.median(all).maps();
            if (maps > 0) {
                table.append(String.format(Locale.ROOT, "%n%s: each map shown %.1f times a second.%n", key, maps));
            }
        });
        return table.toString();
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> all = Map.of("unit", "ms", "seconds", seconds, "runs", runs, "frames", results);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("frames.json").toFile(), all);
        Files.writeString(folder.resolve("frames.md"), table());
        ImageIO.write(
                chart().createBufferedImage(1200, 700),
                "png",
                folder.resolve("frames.png").toFile());
    }

    private JFreeChart chart() {
        DefaultCategoryDataset set = new DefaultCategoryDataset();
        results.forEach((key, all) -> {
            FrameBench.Kind kind = FrameBench.Kind.valueOf(key.substring(0, key.indexOf('/')));
            set.addValue(Frames.median(all).p50(), kind.title, "n = " + key.substring(key.indexOf('/') + 1));
        });
        JFreeChart chart = ChartFactory.createBarChart("Median frame time", null, "ms", set);
        LogAxis axis = new LogAxis("ms");
        axis.setSmallestValue(0.1);
        chart.getCategoryPlot().setRangeAxis(axis);
        return chart;
    }
}
