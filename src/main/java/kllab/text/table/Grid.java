package kllab.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;

/**
 * The cells of a pasted table, line by line; all lines have as many.
 *
 * @param lines where each row stands in the pasted text, from 1
 * @param custom how the rows were cut into cells
 * @param turned whether rows and columns have changed places: then {@code lines} numbers the cells of a row
 */
record Grid(List<List<String>> rows, List<Integer> lines, Custom custom, boolean turned) {
    /** How a row is cut into cells. */
    enum Custom {
        /** By tabs, semicolons, bars. */
        SIGNS,
        /** By commas, so that none of them is a decimal comma. */
        COMMAS,
        /** By commas with a blank behind, or of Chinese: others are decimal commas. */
        WIDE_COMMAS,
        /** By blanks: a name may be of several words. */
        BLANKS,
        /** Not at all. */
        WHOLE,
        /** As the brackets and commas of a programming language part them. */
        CODE
    }

    /**
     * A grid of rows as they were cut: empty cells at the end of a row do not count, nor columns at the left that are all empty.
     *
     * @throws Refusal if rows have different numbers of cells
     */
    static Grid of(List<List<String>> cut, List<Integer> lines, Custom custom) {
        int blank = cut.stream().mapToInt(Grid::leadingBlanks).min().orElse(0);
        List<List<String>> rows = new ArrayList<>(cut.size());
        for (List<String> row : cut) {
            rows.add(row.subList(blank, Math.max(blank, lastFilled(row))));
        }
        if (rows.size() > 1 && rows.get(0).size() == rows.get(1).size() - 1) {
            rows.set(0, headed(rows.get(0))); // a heading over the numbers only
        }
        requireOneWidth(rows, lines);
        Refusal.unless(!rows.getFirst().isEmpty(), "paste.empty");
        return new Grid(rows, lines, custom, false);
    }

    private static int leadingBlanks(List<String> row) {
        int blanks = 0;
        while (blanks < row.size() && row.get(blanks).isEmpty()) {
            blanks++;
        }
        return blanks;
    }

    private static int lastFilled(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    private static List<String> headed(List<String> row) {
        if (row.stream().anyMatch(cell -> Typed.read(cell).isNumber())) {
            return row;
        }
        List<String> longer = new ArrayList<>();
        longer.add("");
        longer.addAll(row);
        return longer;
    }

    private static void requireOneWidth(List<List<String>> rows, List<Integer> lines) {
        int width = rows.getFirst().size();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                throw new Refusal(
                        "paste.ragged",
                        lines.get(i),
                        Numbers.count(rows.get(i).size()),
                        lines.getFirst(),
                        Numbers.count(width));
            }
        }
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.getFirst().size();
    }

    String cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Without its last row. */
    Grid withoutLast() {
        return new Grid(rows.subList(0, height() - 1), lines, custom, turned);
    }

    /** Rows and columns change places. */
    Grid transposed() {
        List<List<String>> columns = new ArrayList<>(width());
        for (int column = 0; column < width(); column++) {
            List<String> cells = new ArrayList<>(height());
            for (List<String> row : rows) {
                cells.add(row.get(column));
            }
            columns.add(cells);
        }
        return new Grid(columns, lines, custom, true);
    }

    /** Refuses, naming the place of a cell in the pasted text: key with line, number of the cell in it, the cell, and more. */
    Refusal refusal(String key, int row, int column, Object... more) {
        List<Object> places = new ArrayList<>();
        places.add(Numbers.count(lines.get(turned ? column : row)));
        places.add(Numbers.count((turned ? row : column) + 1));
        places.add(shortened(cell(row, column)));
        Collections.addAll(places, more);
        return new Refusal(key, places.toArray());
    }

    /** As much of a cell as a sentence can hold. */
    static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 39) + "\u2026";
    }
}
