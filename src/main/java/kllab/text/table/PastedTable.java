package kllab.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pasted table of weights: one or two distributions over outcomes that may have names. Each line is a row; cells are
 * separated by tabs, semicolons, bars, commas or spaces, or by the brackets of Python, R, NumPy and JSON.
 *
 * <p>If a text can be split in two ways, the one in which all columns sum to 1 (or 100) is used, if there is only one;
 * otherwise the text is refused, and both are named. Nothing is guessed, and nothing is left out silently.
 *
 * @param names of the outcomes, or none
 * @param columns one, or P and then Q
 * @param summed whether a last row of sums was recognised and left out
 */
public record PastedTable(List<String> names, List<Column> columns, boolean summed) {
    /** More characters than any distribution needs. */
    public static final int LONGEST = 4_000_000;

    /** The maximum number of rows that can be the columns of a transposed table: P, Q and the names above them. */
    private static final int MOST_TURNED = 4;

    private static final String SIGNS = "\n\r\t;\uFF1B|";

    private static final double NEARLY = 0.005;

    /** Which distribution a column is. */
    public enum Role {
        P,
        Q,
        /** The only column, without a heading that says which it is. */
        EITHER
    }

    /**
     * One distribution, not yet scaled.
     *
     * @param title its heading, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // up to a hundred thousand, created once and not copied
    public record Column(Role role, String title, double[] weights) {
        /** The sum of the weights. */
        public double sum() {
            return Arrays.stream(weights).sum();
        }

        boolean isShared() {
            return Math.abs(sum() - 1) <= NEARLY || Math.abs(sum() - 100) <= 100 * NEARLY;
        }
    }

    /** The result of one way to read a text: a table, or the reason why not. */
    private record Reading(
            Grid grid,
            @Nullable PastedTable table,
            @Nullable Refusal refusal) {
        static Reading of(Grid grid) {
            try {
                return new Reading(grid, TableColumns.read(grid), null);
            } catch (Refusal refusal) {
                return new Reading(grid, null, refusal);
            }
        }

        /** Whether it is a valid table, possibly in more than one way. */
        boolean isOne() {
            return table != null || (refusal != null && refusal.key().startsWith("paste.two.")) || isNumber();
        }

        /** Whether a separator was found that may also be part of a number. */
        boolean isCutTwice() {
            return refusal != null && refusal.key().equals("paste.two.cut");
        }

        /** Whether the whole line is one number: not a distribution, but a possible reading of 1,234. */
        boolean isNumber() {
            return grid.custom() == Grid.Custom.WHOLE
                    && refusal != null
                    && refusal.key().equals("paste.few");
        }

        /** Whether another reading gives the same table. */
        boolean isLike(Reading other) {
            PastedTable mine = table;
            PastedTable theirs = other.table;
            if (mine == null || theirs == null) {
                return mine == null && theirs == null;
            }
            return mine.equalsInNumbers(theirs);
        }

        PastedTable get() {
            if (table == null) {
                throw refusal == null ? new IllegalStateException() : refusal;
            }
            return table;
        }
    }

    /** The column with this role, if there is one. */
    public Optional<Column> column(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** The number of outcomes. */
    public int size() {
        return columns.getFirst().weights().length;
    }

    /** Whether a pasted text has several lines or cells. */
    public static boolean isSeveral(String pasted) {
        String text = pasted.strip();
        boolean cells = text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return cells
                || (text.chars().anyMatch(c -> " ,\uFF0C\u3001[".indexOf(c) >= 0)
                        && !Typed.read(text).isNumber());
    }

    /** A text from which both distributions can be read again, with the names of the outcomes. */
    public static String of(IntFunction<String> name, double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToObj(i -> name.apply(i) + '\t' + p[i] + '\t' + q[i] + '\n')
                .collect(Collectors.joining());
    }

    /**
     * Reads a pasted text.
     *
     * @throws Refusal with a whole sentence, if it is not a table of weights, or is ambiguous
     */
    public static PastedTable read(String pasted) {
        Refusal.unless(pasted.length() <= LONGEST, "paste.long", Numbers.count(LONGEST));
        String text = pasted.replace("\uFEFF", "");
        Refusal.unless(!text.isBlank(), "paste.empty");
        if (Brackets.isCode(text)) {
            return upright(Brackets.read(text)).get();
        }
        Cutter cutter = new Cutter(text);
        List<Reading> readings = new ArrayList<>();
        for (Cutter.Cut cut : cutter.cuts()) {
            readings.add(read(cut, cutter));
        }
        return chosen(readings, cutter).get();
    }

    private static Reading read(Cutter.Cut cut, Cutter cutter) {
        Grid grid;
        try {
            grid = cut.grid();
        } catch (Refusal refusal) {
            return new Reading(cutter.whole(), null, refusal);
        }
        return upright(grid);
    }

    /** Reads outcomes as rows, or else as columns. */
    private static Reading upright(Grid grid) {
        Reading down = Reading.of(grid);
        if (grid.height() > MOST_TURNED || grid.width() < 2) {
            return down;
        }
        Reading across = Reading.of(grid.transposed());
        PastedTable first = down.table;
        PastedTable second = across.table;
        if (first == null || second == null) {
            boolean turned = across.isOne() ? !down.isOne() : grid.height() == 1;
            return turned ? across : down;
        }
        return first.equalsInNumbers(second) || (first.isShared() && !second.isShared()) ? down : turned(down, across);
    }

    /** A line that begins with a name is an outcome; without names, only the sums can decide. */
    private static Reading turned(Reading down, Reading across) {
        boolean named = !down.get().names().isEmpty();
        boolean shared = across.get().isShared() && !down.get().isShared();
        if (named != shared) {
            return named ? down : across;
        }
        return new Reading(down.grid, null, down.grid.refusal("paste.two.turned", 0, 0));
    }

    /** The only valid one of several ways to split a text. */
    private static Reading chosen(List<Reading> readings, Cutter cutter) {
        List<Reading> sensible = readings.stream().filter(Reading::isOne).toList();
        if (sensible.isEmpty()) {
            return readings.getFirst();
        }
        Reading first = sensible.getFirst();
        if (sensible.stream().allMatch(first::isLike)) {
            return first;
        }
        List<Reading> shared = sensible.stream()
                .filter(reading -> reading.table != null && reading.table.isShared())
                .toList();
        if (shared.size() == 1 && sensible.stream().noneMatch(Reading::isNumber)) {
            return shared.getFirst();
        }
        Optional<Reading> known = sensible.stream().filter(Reading::isCutTwice).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Grid whole = cutter.whole();
        int row = Math.min(1, whole.height() - 1);
        String count = Numbers.count(first.grid.turned() ? first.grid.height() : first.grid.width());
        return new Reading(whole, null, whole.refusal("paste.two.cut", row, 0, count));
    }

    private boolean isShared() {
        return columns.stream().allMatch(Column::isShared);
    }

    private boolean equalsInNumbers(PastedTable other) {
        boolean same = columns.size() == other.columns.size() && names.equals(other.names);
        for (int i = 0; same && i < columns.size(); i++) {
            same = Arrays.equals(columns.get(i).weights(), other.columns.get(i).weights());
        }
        return same;
    }
}
