package kllab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;

/**
 * From the start of a JVM to the first interactive frame, and the memory of the process at that time: the packaged app
 * against a window with one button, cold, in turn, both with the app's own Java options. Without a display both use the
 * Headless platform (and the table says so); both always render in software.
 *
 * <p>System properties: {@code kllab.bench.starts} of each (5), {@code .out} (target/bench).
 */
public final class StartBench {
    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final Path OPTIONS = Path.of("src/main/launch/java.options").toAbsolutePath();
    private final boolean headless = System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null;
    private final Path scratch;

    private StartBench(Path scratch) {
        this.scratch = scratch;
    }

    /** One start: milliseconds to the first frame, memory in kilobytes at that time. */
    private record Start(long millis, long kilobytes) {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(System.getProperty("kllab.bench.out", "target/bench"));
        Files.createDirectories(out);
        StartBench bench = new StartBench(Files.createTempDirectory("kllab-start"));
        List<Start> app = new ArrayList<>();
        List<Start> bare = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("kllab.bench.starts", 5); i++) {
            bare.add(bench.start("kllab.bench.BareWindow"));
            app.add(bench.start("kllab.app.KlLab"));
        }
        String table = bench.table(app, bare);
        Files.writeString(out.resolve("start.md"), table);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve("start.json").toFile(), Map.of("app", app, "bare", bare));
        System.out.println(table);
    }

    /** The app's jars, followed by the few classes for watching; the user's own settings are not changed. */
    private Start start(String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "--module-path",
                BUILD.resolve("fx").toString(),
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics" + (headless ? "" : ",ALL-UNNAMED"),
                "--add-exports",
                "javafx.graphics/com.sun.javafx.tk=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Duser.home=" + scratch));
        if (headless) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of(
                "-classpath",
                BUILD.resolve("app/kl-lab.jar") + java.io.File.pathSeparator + BUILD.resolve("test-classes"),
                "kllab.bench.StartWatch",
                program));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", scratch.toString());
        if (headless) {
            builder.environment().put("DISPLAY", ":0"); // the app checks for a display; JavaFX then opens none
        }
        long begun = System.currentTimeMillis(); // a process knows its own start time only to the second
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] words = said.lines().reduce((a, b) -> b).orElse("").split(" ");
        if (words.length != 2) {
            throw new IllegalStateException(program + " did not start: " + said);
        }
        return new Start(Long.parseLong(words[0]) - begun, Long.parseLong(words[1]));
    }

    private String table(List<Start> app, List<Start> bare) {
        double ratio = millis(app) / (double) millis(bare);
        return String.format(
                        Locale.ROOT,
                        "JVM start to first interactive frame, median of %d cold starts each, %s.%n%n",
                        app.size(),
                        headless ? "no display: Headless platform" : "on a display")
                + "| what | first frame | resident | starts in ms |\n|---|--:|--:|---|\n"
                + row("bare window with one button", bare)
                + row("KL Lab", app)
                + String.format(Locale.ROOT, "%nRatio of the starts: %.2f%n", ratio);
    }

    private static String row(String what, List<Start> starts) {
        String all = starts.stream().map(s -> Long.toString(s.millis())).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT, "| %s | %d ms | %d MB | %s |%n", what, millis(starts), memory(starts) / 1024, all);
    }

    private static long millis(List<Start> starts) {
        long[] sorted = starts.stream().mapToLong(Start::millis).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long memory(List<Start> starts) {
        long[] sorted = starts.stream().mapToLong(Start::kilobytes).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
