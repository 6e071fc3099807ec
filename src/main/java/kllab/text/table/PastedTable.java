package kllab.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pasted table of weights: one or two distributions over outcomes that may have names. Lines bound rows; tabs, semicolons, bars,
 * commas or blanks bound cells, or the brackets of Python, R, NumPy and JSON.
 *
 * <p>A text that can be cut in two ways is taken in the one of which all columns sum to 1 (or 100), if the other's do not, and
 * refused otherwise, with both. Nothing is guessed, and nothing left out in silence.
 *
 * @param names of the outcomes, or none
 * @param columns one, or P and then Q
 * @param summed whether a last row of sums was recognised and left out
 */
public record PastedTable(List<String> names, List<Column> columns, boolean summed) {
    /** More characters than any distribution needs. */
    public static final int LONGEST = 4_000_000;

    /** So many rows at most can be the columns of a table that was turned: P, Q and the names over them. */
    private static final int MOST_TURNED = 4;

    private static final String SIGNS = "\n\r\t;\uFF1B|";

    private static final double NEARLY = 0.005;

    /** Which distribution a column is. */
    public enum Role {
        P,
        Q,
        /** Its only column, and nothing says which. */
        EITHER
    }

    /**
     * One distribution, not yet scaled.
     *
     * @param title what it is called, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // as many as a hundred thousand, made once and handed on
    public record Column(Role role, String title, double[] weights) {
        /** What the weights add up to. */
        public double sum() {
            return Arrays.stream(weights).sum();
        }

        boolean isShared() {
            return Math.abs(sum() - 1) <= NEARLY || Math.abs(sum() - 100) <= 100 * NEARLY;
        }
    }

    /** What came of one way to read a text: a table, or why not. */
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

        /** Whether it makes sense, if perhaps in more than one way. */
        boolean isOne() {
            return table != null || (refusal != null && refusal.key().startsWith("paste.two.")) || isNumber();
        }

        /** Whether it was seen while cutting that a sign may part numbers, or be in one. */
        boolean isCutTwice() {
            return refusal != null && refusal.key().equals("paste.two.cut");
        }

        /** Whether the whole line is one number: no distribution, but as good a way to read 1,234. */
        boolean isNumber() {
            return grid.custom() == Grid.Custom.WHOLE
                    && refusal != null
                    && refusal.key().equals("paste.few");
        }

        /** Whether another way to read it comes to the same. */
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

    /** The distribution of that role, if it is there. */
    public Optional<Column> column(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** How many outcomes it has. */
    public int size() {
        return columns.getFirst().weights().length;
    }

    /** Whether a pasted text is more than one number or word: it has several lines or cells. */
    public static boolean isSeveral(String pasted) {
        String text = pasted.strip();
        boolean cells = text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return cells
                || (text.chars().anyMatch(c -> " ,\uFF0C\u3001[".indexOf(c) >= 0)
                        && !Typed.read(text).isNumber());
    }

    /**
     * Reads a pasted text.
     *
     * @throws Refusal with a whole sentence, if it is no table of weights, or could be two
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

    /** Outcomes below one another, or else beside one another. */
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

    /** A line with a name in front is an outcome; without one, only the sums can tell. */
    private static Reading turned(Reading down, Reading across) {
        boolean named = !down.get().names().isEmpty();
        boolean shared = across.get().isShared() && !down.get().isShared();
        if (named != shared) {
            return named ? down : across;
        }
        return new Reading(down.grid, null, down.grid.refusal("paste.two.turned", 0, 0));
    }

    /** Of several ways to cut a text the only one that makes sense. */
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
