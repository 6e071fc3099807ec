package kllab.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;

/**
 * The cells of a pasted table, line by line; all lines have the same number of cells.
 *
 * @param lines the line number of each row in the pasted text, from 1
 * @param custom how the rows were split into cells
 * @param turned whether the grid is transposed: then {@code lines} numbers the cells of a row
 */
record Grid(List<List<String>> rows, List<Integer> lines, Custom custom, boolean turned) {
    /** How a row is split into cells. */
    enum Custom {
        /** By tabs, semicolons, bars. */
        SIGNS,
        /** By commas; none of them is a decimal comma. */
        COMMAS,
        /** By commas followed by a space, or Chinese commas; others are decimal commas. */
        WIDE_COMMAS,
        /** By spaces; a name may have several words. */
        BLANKS,
        /** Not at all. */
        WHOLE,
        /** By the brackets and commas of a programming language. */
        CODE
    }

    /**
     * A grid of split rows; empty cells at the end of a row and empty columns at the left are ignored.
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
            rows.set(0, headed(rows.get(0))); // a heading only over the numbers
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

    /** The grid without its last row. */
    Grid withoutLast() {
        return new Grid(rows.subList(0, height() - 1), lines, custom, turned);
    }

    /** The transposed grid. */
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

    /**
     * Refuses a cell; the placeholders of the message are the line, the number of the cell in it, the cell, and {@code
     * more}.
     */
    Refusal refusal(String key, int row, int column, Object... more) {
        List<Object> places = new ArrayList<>();
        places.add(Numbers.count(lines.get(turned ? column : row)));
        places.add(Numbers.count((turned ? row : column) + 1));
        places.add(shortened(cell(row, column)));
        Collections.addAll(places, more);
        return new Refusal(key, places.toArray());
    }

    /** A cell, shortened for use in a sentence. */
    static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 39) + "\u2026";
    }
}
