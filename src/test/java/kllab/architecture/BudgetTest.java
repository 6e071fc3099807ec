package kllab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * A page is small because the house says what pages have in common. Who needs more than this says it there, once, and
 * does not raise the numbers; who takes something away lowers them.
 */
class BudgetTest {
    private static final Path LABS = Path.of("src/main/java/kllab/lab");
    private static final Budget NEW_LAB = new Budget(900, 14);

    /** The labs that are older than these budgets may only become smaller. */
    private static final Map<String, Budget> OLD_LABS = Map.ofEntries(
            Map.entry("blocks", new Budget(1027, 12)),
            Map.entry("channel", new Budget(1456, 14)),
            Map.entry("compare", new Budget(4723, 33)),
            Map.entry("english", new Budget(1325, 16)),
            Map.entry("coin", new Budget(1940, 15)),
            Map.entry("entropy", new Budget(943, 11)),
            Map.entry("events", new Budget(1300, 16)),
            Map.entry("fit", new Budget(3330, 28)),
            Map.entry("hypotheses", new Budget(1570, 15)),
            Map.entry("languages", new Budget(2205, 18)),
            Map.entry("morse", new Budget(1630, 17)),
            Map.entry("sampling", new Budget(3533, 25)),
            Map.entry("squeezed", new Budget(1350, 16)),
            Map.entry("telegraph", new Budget(3971, 30)),
            Map.entry("tree", new Budget(2321, 15)),
            Map.entry("variational", new Budget(1667, 16)),
            Map.entry("distance", new Budget(2040, 16)),
            Map.entry("hedge", new Budget(2500, 16)));

    /** What the house does for all, and how many labs still do it themselves. */
    private static final Map<String, Integer> DONE_BY_THE_HOUSE = Map.of(
            "record Box\\(", 0,
            "(?:setOnMouseDragged|MouseEvent\\.MOUSE_DRAGGED)", 1,
            "record FrameKey", 0,
            "implements Figure<", 0,
            "extends Region\\b.*\\n(?s:.*?)AccessibleRole\\.SLIDER", 0);

    private record Budget(int lines, int files) {}

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noLabIsLargerThanItsBudget() throws IOException {
        List<String> over = new ArrayList<>();
        try (Stream<Path> labs = Files.list(LABS).filter(Files::isDirectory)) {
            for (Path lab : labs.toList()) {
                Budget budget = OLD_LABS.getOrDefault(lab.getFileName().toString(), NEW_LAB);
                List<Path> files = files(lab);
                long lines = files.stream()
                        .mapToLong(file -> text(file).lines().count())
                        .sum();
                if (lines > budget.lines || files.size() > budget.files) {
                    over.add(lab.getFileName() + ": " + lines + " lines, " + files.size() + " files");
                }
            }
        }
        assertThat(over).isEmpty();
    }

    @Test
    void whatTheHouseDoesIsNotDoneAgain() {
        Map<String, Integer> found = new TreeMap<>();
        DONE_BY_THE_HOUSE.forEach((pattern, allowed) -> {
            int times = (int) files(LABS).stream()
                    .filter(file -> Pattern.compile(pattern).matcher(text(file)).find())
                    .count();
            if (times > allowed) {
                found.put(pattern, times);
            }
        });
        assertThat(found).as("files with what the house does").isEmpty();
    }
}
