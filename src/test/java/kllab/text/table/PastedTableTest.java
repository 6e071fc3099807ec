package kllab.text.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

/** Tables in all number formats: each is read correctly or refused as ambiguous; none is read as another table. */
class PastedTableTest {
    private static final List<String> SEPARATORS = List.of("\t", ";", "; ", " ", ",", ", ", " | ");
    private static final List<String> THOUSANDS = List.of("", ",", ".", "\u00A0", "\u202F", " ", "'");
    private static final List<String> NAMES = List.of("Rain", "Sun", "New York", "Fog", "red", "蓝", "10-19", "q3");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A number format. */
    private record Custom(String mark, String thousands, int kind, int places) {
        String write(double value) {
            if (kind == 0) {
                return grouped((long) value);
            }
            String digits = String.format(Locale.ROOT, "%." + places + "f", kind == 1 ? 100 * value : value);
            int point = digits.indexOf('.');
            String whole = digits.substring(0, point);
            return (kind == 3 ? grouped(Long.parseLong(whole)) : whole)
                    + mark
                    + digits.substring(point + 1)
                    + (kind == 1 ? " %" : "");
        }

        private String grouped(long whole) {
            StringBuilder digits = new StringBuilder(Long.toString(whole));
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                digits.insert(at, thousands);
            }
            return digits.toString();
        }
    }

    private Custom custom(String separator, boolean alone) {
        boolean commas = separator.equals(",") || (alone && separator.startsWith(","));
        String mark = commas || random.nextBoolean() ? "." : ",";
        String thousands = any(THOUSANDS.stream()
                .filter(each ->
                        !each.equals(mark) && !(separator.startsWith(",") && ",.".contains(each) && !each.isEmpty()))
                .toList());
        return new Custom(mark, thousands, random.nextInt(4), 1 + random.nextInt(4));
    }

    /** Whole numbers, percentages, fractions, and amounts. */
    private double value(Custom custom) {
        double unit = Math.pow(10, custom.places);
        return switch (custom.kind) {
            case 0 -> random.nextInt(random.nextInt(3) == 0 ? 900 : 3_000_000);
            case 1 -> random.nextInt((int) (100 * unit)) / unit / 100;
            case 2 -> random.nextInt((int) unit + 1) / unit;
            default -> random.nextInt((int) (20_000 * unit)) / unit;
        };
    }

    @Test
    void noTableIsReadAsAnother() {
        int read = 0;
        for (int run = 0; run < 4_000; run++) {
            String separator = any(SEPARATORS);
            int rows = 2 + random.nextInt(6);
            int columns = 1 + random.nextInt(2);
            boolean named = random.nextBoolean();
            Custom custom = custom(separator, columns == 1 && !named);
            boolean headed = random.nextInt(3) == 0;
            double[][] values = new double[columns][rows];
            List<String> lines = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                List<String> cells = new ArrayList<>(named ? List.of(NAMES.get(row)) : List.of());
                for (double[] column : values) {
                    column[row] = value(custom);
                    cells.add(custom.write(column[row]));
                }
                lines.add(String.join(separator, cells));
            }
            if (headed) {
                lines.addFirst((named ? "name" + separator : "") + (columns == 1 ? "p" : "p" + separator + "q"));
            }
            String text = String.join(any(List.of("\n", "\r\n", "\r")), lines);
            try {
                PastedTable table = PastedTable.read(text);
                assertThat(table.names()).as(text).isEqualTo(named ? NAMES.subList(0, rows) : List.of());
                assertThat(table.columns()).as(text).hasSize(columns);
                for (int column = 0; column < columns; column++) {
                    assertThat(shares(table.columns().get(column).weights()))
                            .as(text)
                            .containsExactly(shares(values[column]), within(1e-12));
                }
                read++;
            } catch (Refusal refusal) {
                boolean zero = Arrays.stream(values)
                        .anyMatch(each -> Arrays.stream(each).sum() == 0);
                assertThat(refusal.key()).as(text).startsWith(zero ? "paste." : "paste.two.");
            }
        }
        assertThat(read).isGreaterThan(3_000);
    }

    private static double[] shares(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    @Test
    void whateverIsPastedIsReadOrRefusedInASentence() {
        List<String> pieces = List.of(
                "0.5", "1,234", "1.234", "1 234", "a", "Sun", "\"", "\t", ";", "|", "[", "]", "(", ")", "{", "}", ":",
                "=", "<-", "c(", "\n", "\r\n", " ", ",", "%", "/", "½", "²", "∞", "-", "p", "q", "name", "Sum", "，",
                "、", "NaN", "'", "\\", "\u00A0", "\u200B", "#", "1", "0", "array", "[1] ", "\uD83D");
        Words english = Words.of(Language.EN);
        for (int run = 0; run < 20_000; run++) {
            String text = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> any(pieces))
                    .collect(Collectors.joining());
            try {
                assertThat(PastedTable.read(text).size()).as(text).isGreaterThan(1);
            } catch (Refusal refusal) {
                assertThat(refusal.say(english)).as(text).endsWith(".").doesNotContain("{0}");
            }
        }
    }

    @Test
    void theRuleUnderAHeadingIsNoRowAlsoBetweenFullWidthBars() {
        String table = "|名称|p|\n|---|---|\n|甲|0.25|\n|乙|0.75|";
        for (String text : List.of(table, table.replace('|', '\uFF5C'))) {
            PastedTable read = PastedTable.read(text);
            assertThat(read.names()).as(text).containsExactly("甲", "乙");
            assertThat(read.columns().getFirst().weights()).as(text).containsExactly(0.25, 0.75);
        }
    }

    @Test
    void aTableMayBeginWithAHeadingOrANameThatLooksLikeAFunction() {
        PastedTable headed = PastedTable.read("p(x)\tq(x)\n0.25\t0.5\n0.75\t0.5");
        assertThat(headed.columns().getFirst().weights()).containsExactly(0.25, 0.75);
        assertThat(headed.columns().getLast().weights()).containsExactly(0.5, 0.5);
        assertThat(PastedTable.read("red(1)\t0.25\nred(2)\t0.75").names()).containsExactly("red(1)", "red(2)");
    }

    @Test
    void aNameDoesNotTakeInTheNumberBehindIt() {
        PastedTable table = PastedTable.read("Rain, 2, 0.5\nSun, 3, 0.5");
        assertThat(table.names()).containsExactly("Rain", "Sun");
        assertThat(table.columns().getFirst().weights()).containsExactly(2, 3);
        assertThat(PastedTable.read("Paris, France 0.5\nRome, Italy 0.5").names())
                .containsExactly("Paris, France", "Rome, Italy");
    }

    @Test
    void decimalCommasBetweenCommasAreReadByTheirSumsOrRefused() {
        for (String text : List.of("0,5, 0,25, 0,25", "0,5\uFF0C0,25\uFF0C0,25", "0,5, 0,25,\n0,25")) {
            PastedTable table = PastedTable.read(text);
            assertThat(table.columns().getFirst().weights()).as(text).containsExactly(0.5, 0.25, 0.25);
        }
        PastedTable named = PastedTable.read("Rain, 0,25\nSun, 0,75");
        assertThat(named.names()).containsExactly("Rain", "Sun");
        assertThat(named.columns().getFirst().weights()).containsExactly(0.25, 0.75);
        assertThatThrownBy(() -> PastedTable.read("1,5, 2,5, 3,5"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("paste.two.cut"));
        assertThat(PastedTable.read("1,0.5, 0.5\n2,0.25, 0.75").names()).containsExactly("1", "2");
    }
}
