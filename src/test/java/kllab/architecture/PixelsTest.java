package kllab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Labs do not turn values into pixels: a {@code Scale} of {@code figure.plot} does, in both directions. Whoever does it by hand multiplies
 * or divides by a width, a height, or pixels per unit; that is what is looked for in the text of the labs.
 */
class PixelsTest {
    private static final Path LABS = Path.of("src/main/java/kllab/lab");
    private static final String EXTENT = "(?:\\w+(?:\\(\\))?\\.)*(?:width|height)\\b(?:\\(\\))?";

    /** A constant share of a width is a layout; a variable one is a value that becomes a position, or the other way round. */
    private static final Pattern BY_HAND = Pattern.compile("\\b[a-z]\\w*(?:\\([^()]*\\))?\\s*[*/]\\s*" + EXTENT + "|"
            + EXTENT + "\\s*[*/]\\s*[a-z(]|\\)\\s*/\\s*" + EXTENT + "|(?i:perPixel)\\s*[*/]|[*/]\\s*(?i:perPixel)\\b");

    /** Who may, and why. */
    private static final Map<String, String> MAY = Map.ofEntries(
            Map.entry("Bell", "the height is that of a curve, a density"),
            Map.entry("Hump", "the height is that of a curve, a density"),
            Map.entry("FacePainter", "the width is that of a pen"),
            Map.entry("MapMarks", "the width is that of a pen"),
            Map.entry("TapePainter", "the slope of a thread between two letters"),
            Map.entry("GallerySheet", "type as large as fits; as many faces as are drawn share the width"));

    @Test
    void labsDoNotTurnValuesIntoPixels() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString().replace(".java", "");
            for (String line : Files.readAllLines(file)) {
                if (!line.contains(".apart(")
                        && BY_HAND.matcher(line.replaceFirst("//.*|^\\s*(/?\\*).*", ""))
                                .find()) {
                    found.computeIfAbsent(name, none -> new ArrayList<>()).add(line.strip());
                }
            }
        }
        assertThat(found.keySet()).as("exceptions that are needed").containsAll(MAY.keySet());
        found.keySet().removeAll(MAY.keySet());
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(LABS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
