package kllab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kllab.text.Language;
import kllab.text.Words;
import tools.jackson.databind.ObjectMapper;

/** The frame times of handles in a window of one size, as a table and as JSON. */
final class HandleReport {
    /** Beyond this many times the p99 of the canvas a drag is called slow. */
    private static final double SLOW = 2.2;

    private final Map<Handle<?>, List<HandleBench.Pair>> results;
    private final String window;
    private final double seconds;
    private final int runs;

    HandleReport(Map<Handle<?>, List<HandleBench.Pair>> results, String window, double seconds, int runs) {
        this.results = results;
        this.window = window;
        this.seconds = seconds;
        this.runs = runs;
    }

    /** In Markdown. Ratios are medians of the ratios of the runs, not ratios of medians. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%s: frame time in ms, CPU time and allocation of the two threads that make it; drag of %.1f s, median of %d runs.%n%n",
                window,
                seconds,
                runs));
        table.append(
                "| page | what is dragged | p50 | p99 | canvas p50 | canvas p99 | p50 ÷ canvas | p99 ÷ canvas | CPU p50 | CPU p99 | CPU p50 ÷ canvas | CPU p99 ÷ canvas | kB | frames |\n");
        table.append("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        results.forEach((handle, pairs) -> table.append(row(handle, pairs)));
        table.append(String.format(
                Locale.ROOT,
                "%nAbove %.1f × the p99 of the canvas: %s.%nIn CPU time: %s.%n",
                SLOW,
                slow(Frames::p99),
                slow(Frames::cpu99)));
        return table.toString();
    }

    private String row(Handle<?> handle, List<HandleBench.Pair> pairs) {
        Frames frames =
                Frames.median(pairs.stream().map(HandleBench.Pair::handle).toList());
        Frames canvas =
                Frames.median(pairs.stream().map(HandleBench.Pair::canvas).toList());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %.1f |%n",
                page(handle),
                handle.title(),
                frames.p50(),
                frames.p99(),
                canvas.p50(),
                canvas.p99(),
                ratio(pairs, Frames::p50),
                ratio(pairs, Frames::p99),
                frames.cpu(),
                frames.cpu99(),
                ratio(pairs, Frames::cpu),
                ratio(pairs, Frames::cpu99),
                frames.kilobytes(),
                frames.maps() * seconds / frames.count());
    }

    private static String page(Handle<?> handle) {
        return Words.of(Language.EN).get("lab." + handle.lab().id());
    }

    private static double ratio(List<HandleBench.Pair> pairs, ToDoubleFunction<Frames> figure) {
        return Frames.middle(pairs.stream()
                .mapToDouble(pair -> figure.applyAsDouble(pair.handle()) / figure.applyAsDouble(pair.canvas())));
    }

    private String slow(ToDoubleFunction<Frames> figure) {
        List<String> slow = results.entrySet().stream()
                .filter(entry -> ratio(entry.getValue(), figure) > SLOW)
                .map(entry -> page(entry.getKey()) + ", " + entry.getKey().title())
                .toList();
        return slow.isEmpty() ? "none" : String.join("; ", slow);
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> handles = new LinkedHashMap<>();
        results.forEach((handle, pairs) -> handles.put(handle.key(), pairs));
        Map<String, Object> all =
                Map.of("unit", "ms", "window", window, "seconds", seconds, "runs", runs, "handles", handles);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("handles-" + window + ".json").toFile(), all);
        Files.writeString(folder.resolve("handles-" + window + ".md"), table());
    }
}
