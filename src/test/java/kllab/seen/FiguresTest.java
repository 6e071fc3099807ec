package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kllab.seen.Pictures.Picture;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.Test;

/**
 * Every figure is painted as it was. Of each the hash of its paint log is kept, of one of each preset the whole log.
 *
 * <p>Where a picture is to change, look at it, then write the new hashes and logs:
 * {@code mvn -Pfull -Dtest=FiguresTest -Dtest.options=-Dkllab.seen.write=true test}. The logs of the changed pictures are in
 * {@code target/seen/}.
 */
class FiguresTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "seen");
    private static final Path HASHES = KEPT.resolve("figures.txt");
    private static final Path CHANGED = Path.of("target", "seen");
    private static final int MOST_LINES = 24;
    private static final int LONGEST_LINE = 160;

    @Test
    void everyFigureIsPaintedAsBefore() throws IOException {
        if (Boolean.getBoolean("kllab.seen.write")) {
            write();
            return;
        }
        Map<String, String> known = known();
        List<String> changes = new ArrayList<>();
        Pictures.wanted().forEach(picture -> {
            PaintLog log = picture.log();
            if (!log.hash().equals(known.get(picture.toString()))) {
                String change = change(picture, log, known.containsKey(picture.toString()));
                synchronized (changes) {
                    changes.add(change);
                }
            }
        });
        assertThat(changes).as("pictures that are painted otherwise").isEmpty();
    }

    @Test
    void noHashIsKeptOfAPictureThatIsNoMore() throws IOException {
        List<String> names =
                new ArrayList<>(Pictures.all().stream().map(Picture::toString).toList());
        assertThat(known().keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    private static String change(Picture picture, PaintLog log, boolean known) {
        try {
            Files.createDirectories(CHANGED);
            Path file = CHANGED.resolve(picture.toString().replace(' ', '-') + ".log");
            Files.write(file, log.lines());
            String difference = !known
                    ? "it is new"
                    : picture.kept()
                            ? difference(kept(picture.lab().id()).get(picture.toString()), log.digest())
                            : "see " + file;
            return picture + ": " + difference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no longer painted, and what is instead. */
    private static String difference(List<String> before, List<String> after) {
        StringBuilder text = new StringBuilder();
        int lines = 0;
        for (Delta<String> delta :
                DiffUtils.diff(Objects.requireNonNull(before), after).getDeltas()) {
            for (String line : delta.getOriginal().getLines()) {
                text.append(lines++ < MOST_LINES ? "\n  - " + shortened(line) : "");
            }
            for (String line : delta.getRevised().getLines()) {
                text.append(lines++ < MOST_LINES ? "\n  + " + shortened(line) : "");
            }
        }
        return lines + " lines differ" + text;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + '\u2026';
    }

    private static void write() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> logs = new TreeMap<>();
        for (Picture picture : Pictures.all()) {
            PaintLog log = picture.log();
            hashes.put(picture.toString(), log.hash());
            if (picture.kept()) {
                logs.computeIfAbsent(picture.lab().id(), id -> new LinkedHashMap<>())
                        .put(picture.toString(), log.digest());
            }
        }
        Files.createDirectories(KEPT);
        Files.write(
                HASHES,
                hashes.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .toList());
        for (Map.Entry<String, Map<String, List<String>>> lab : logs.entrySet()) {
            keep(lab.getKey(), lab.getValue());
        }
    }

    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        for (String line : Files.readAllLines(HASHES)) {
            int sign = line.lastIndexOf(" = ");
            known.put(line.substring(0, sign), line.substring(sign + 3));
        }
        return known;
    }

    private static void keep(String lab, Map<String, List<String>> logs) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file(lab))), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<String>> log : logs.entrySet()) {
                out.write("= " + log.getKey() + '\n');
                for (String line : log.getValue()) {
                    out.write(line.replace('\n', ' ') + '\n');
                }
            }
        }
    }

    private static Map<String, List<String>> kept(String lab) throws IOException {
        Map<String, List<String>> logs = new LinkedHashMap<>();
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file(lab)))) {
            List<String> log = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    log = new ArrayList<>();
                    logs.put(line.substring(2), log);
                } else {
                    log.add(line);
                }
            }
        }
        return logs;
    }

    private static Path file(String lab) {
        return KEPT.resolve(lab + ".log.gz");
    }
}
