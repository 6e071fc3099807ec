package kllab.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;
import kllab.text.table.PastedTable.Column;
import kllab.text.table.PastedTable.Role;

/** Determines which column of a grid holds the names, which P and which Q, by headings and contents. */
final class TableColumns {
    private static final int FEWEST = 2;
    private static final double NEARLY = 0.01;
    private static final String PIECES = " .,%\uFF0C\u3001\uFF0E\uFF05";

    private final Grid grid;
    private final List<Integer> numeric = new ArrayList<>();
    private final List<Integer> worded = new ArrayList<>();
    private final boolean headed;
    private int nameColumn = -1;

    private TableColumns(Grid grid) {
        this.grid = grid;
        sort(grid.height() > 1 ? 1 : 0);
        headed = isHeaded();
        if (!headed) {
            numeric.clear();
            worded.clear();
            sort(0);
        }
    }

    /**
     * Reads the table whose rows are outcomes.
     *
     * @throws Refusal if it is not a table of weights, or is ambiguous
     */
    static PastedTable read(Grid grid) {
        return new TableColumns(grid).table();
    }

    /** Separates columns of numbers from columns of words, by the majority of their first cells. */
    private void sort(int from) {
        int rows = Math.min(grid.height(), from + 20);
        for (int column = 0; column < grid.width(); column++) {
            int at = column;
            List<String> filled = IntStream.range(from, rows)
                    .mapToObj(row -> grid.cell(row, at))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            long numbers =
                    filled.stream().filter(cell -> Typed.read(cell).isNumber()).count();
            (filled.isEmpty() || 2 * numbers > filled.size() ? numeric : worded).add(column);
        }
    }

    private boolean isHeaded() {
        boolean overNumbers = numeric.stream()
                .map(column -> grid.cell(0, column))
                .anyMatch(cell -> !Typed.read(cell).isNumber());
        boolean overNames = worded.stream().anyMatch(column -> Headings.of(grid.cell(0, column)) == Headings.NAME);
        boolean words = numeric.stream().allMatch(column -> overNames || Headings.canHead(grid.cell(0, column)));
        return grid.height() > 1 && words && (overNumbers || overNames);
    }

    private int firstRow() {
        return headed ? 1 : 0;
    }

    private Headings heading(int column) {
        return headed ? Headings.of(grid.cell(0, column)) : Headings.NONE;
    }

    private PastedTable table() {
        findNames();
        if (numeric.isEmpty()) {
            throw grid.refusal("paste.cell", firstWord(0), 0);
        }
        if (numeric.size() > 2) {
            throw new Refusal("paste.columns", Numbers.count(numeric.size()));
        }
        Grid outcomes = withoutTotals();
        if (outcomes.height() - firstRow() < FEWEST) {
            throw new Refusal("paste.few", Numbers.count(outcomes.height() - firstRow()));
        }
        List<double[]> weights = Weights.of(outcomes, firstRow(), numeric);
        requireNoIndex();
        requireNoTotal(weights);
        return new PastedTable(names(outcomes), columns(weights), outcomes.height() < grid.height());
    }

    /** The row of the first cell of a column that is not a number. */
    private int firstWord(int column) {
        return IntStream.range(firstRow(), grid.height())
                .filter(row -> !Typed.read(grid.cell(row, column)).isNumber())
                .findFirst()
                .orElse(firstRow());
    }

    // ---- names ------------------------------------------------------------------------------------------------------

    private void findNames() {
        if (worded.size() > 1) {
            throw new Refusal("paste.words", Numbers.count(worded.get(0) + 1), Numbers.count(worded.get(1) + 1));
        }
        if (!worded.isEmpty()) {
            nameColumn = worded.getFirst();
            requireNames();
        } else if (numeric.size() > 1) {
            nameColumn = numberedColumn();
            numeric.removeIf(column -> column == nameColumn);
        }
    }

    /**
     * Refuses a column of words that are not names: a typing error among numbers, or the labels of P and Q in front of
     * their lines.
     */
    private void requireNames() {
        Headings heading = heading(nameColumn);
        boolean labels = IntStream.range(firstRow(), Math.min(grid.height(), 20))
                .mapToObj(row -> Headings.of(grid.cell(row, nameColumn)))
                .allMatch(word -> word == Headings.P || word == Headings.Q);
        if (heading == Headings.P || heading == Headings.Q || heading == Headings.NUMBER || labels || isTorn()) {
            throw grid.refusal("paste.cell", firstWord(nameColumn), nameColumn);
        }
    }

    /** Whether numbers were split at commas or spaces, so that cells contain fragments of numbers. */
    private boolean isTorn() {
        boolean loose = switch (grid.custom()) {
            case COMMAS, WIDE_COMMAS, BLANKS -> true;
            case SIGNS, WHOLE, CODE -> false;
        };
        return loose
                && grid.cell(firstRow(), nameColumn)
                        .chars()
                        .allMatch(c -> PIECES.indexOf(c) >= 0 || Character.isDigit(c));
    }

    /** The column whose numbers are names: by its heading, or because it only numbers the rows of two other columns. */
    private int numberedColumn() {
        for (int column : numeric) {
            if (heading(column) == Headings.NAME) {
                return column;
            }
        }
        int first = numeric.getFirst();
        boolean others = numeric.size() == 3;
        boolean unsaid = heading(first) == Headings.NONE || heading(first) == Headings.OTHER;
        boolean said =
                headed ? heading(numeric.get(1)) != Headings.OTHER : isShared(numeric.get(1)) && !isShared(first);
        return unsaid && (others || said) && counts(first) ? first : -1;
    }

    private boolean isShared(int column) {
        double[] numbers = IntStream.range(firstRow(), grid.height())
                .mapToDouble(row -> Typed.read(grid.cell(row, column)).first())
                .toArray();
        return new Column(Role.EITHER, "", numbers).isShared();
    }

    /** Whether a column contains 0, 1, 2, … or 1, 2, 3, … */
    private boolean counts(int column) {
        double start = Typed.read(grid.cell(firstRow(), column)).point();
        boolean counts = start == 0 || start == 1;
        for (int row = firstRow(); counts && row < grid.height(); row++) {
            counts = Typed.read(grid.cell(row, column)).point() == start + row - firstRow();
        }
        return counts;
    }

    /** Refuses a column of row numbers beside weights that do not sum to 1: it could be names or P. */
    private void requireNoIndex() {
        if (nameColumn < 0 && !headed && numeric.size() == 2 && counts(numeric.getFirst())) {
            throw grid.refusal("paste.two.index", 0, numeric.getFirst());
        }
    }

    private List<String> names(Grid outcomes) {
        if (nameColumn < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(outcomes.height());
        for (int row = firstRow(); row < outcomes.height(); row++) {
            String name = outcomes.cell(row, nameColumn).strip();
            if (name.isEmpty()) {
                throw grid.refusal("paste.nameless", row, nameColumn);
            }
            names.add(name);
        }
        boolean torn = grid.custom() == Grid.Custom.BLANKS && numeric.size() == 2;
        if (torn && names.stream().allMatch(names.getFirst()::equals)) {
            throw grid.refusal("paste.two.name", firstRow(), numeric.getFirst(), names.getFirst());
        }
        return names;
    }

    // ---- sums -------------------------------------------------------------------------------------------------------

    /** The grid without its last row, if its name and its numbers show that it is the total. */
    private Grid withoutTotals() {
        int last = grid.height() - 1;
        if (nameColumn < 0 || last <= firstRow() || !Headings.isTotal(grid.cell(last, nameColumn))) {
            return grid;
        }
        for (int column : numeric) {
            double total = Typed.read(grid.cell(last, column)).first();
            double sum = 0;
            for (double weight : Weights.of(grid, firstRow(), List.of(column)).getFirst()) {
                sum += weight;
            }
            if (Math.abs(sum - 2 * total) > NEARLY * total) {
                throw grid.refusal("paste.total", last, nameColumn);
            }
        }
        return grid.withoutLast();
    }

    /** Refuses a last number without a name that is the sum of the others. */
    private void requireNoTotal(List<double[]> weights) {
        double[] only = weights.getFirst();
        if (nameColumn < 0 && weights.size() == 1 && only.length > FEWEST) {
            double last = only[only.length - 1];
            double sum = new Column(Role.EITHER, "", only).sum() - last;
            if ((last == 1 || last == 100) && Math.abs(sum - last) < 1e-9 * last) {
                throw grid.refusal("paste.two.total", grid.height() - 1, numeric.getFirst());
            }
        }
    }

    // ---- P and Q ----------------------------------------------------------------------------------------------------

    private List<Column> columns(List<double[]> weights) {
        int first = numeric.getFirst();
        if (weights.size() == 1) {
            Headings heading = heading(first);
            Role role = heading == Headings.P ? Role.P : heading == Headings.Q ? Role.Q : Role.EITHER;
            return List.of(new Column(role, title(first), weights.getFirst()));
        }
        int second = numeric.get(1);
        Headings over = heading(first);
        if (over == heading(second) && (over == Headings.P || over == Headings.Q)) {
            throw grid.refusal("paste.same", 0, second);
        }
        boolean crossed = over == Headings.Q || heading(second) == Headings.P;
        Column left = new Column(crossed ? Role.Q : Role.P, title(first), weights.get(0));
        Column right = new Column(crossed ? Role.P : Role.Q, title(second), weights.get(1));
        return crossed ? List.of(right, left) : List.of(left, right);
    }

    /** The name of the distribution: a heading that is neither a word for P or Q nor one for numbers. */
    private String title(int column) {
        return heading(column) == Headings.OTHER ? grid.cell(0, column).strip() : "";
    }
}
