package kllab.text.table;

import java.util.ArrayList;
import java.util.List;
import kllab.text.Meaning;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;

/**
 * The columns of a table that hold weights, read together: all their cells together show whether a separator is for
 * decimals or for thousands.
 */
final class Weights {
    private final Grid grid;
    private final int first;
    private final List<double[]> columns = new ArrayList<>();

    /** The separators found in cells that have only one reading. */
    private boolean decimalPoints;

    private boolean decimalCommas;
    private boolean thousandPoints;
    private boolean thousandCommas;

    private Weights(Grid grid, int first) {
        this.grid = grid;
        this.first = first;
        decimalPoints = grid.custom() == Grid.Custom.COMMAS || grid.custom() == Grid.Custom.CODE;
    }

    /**
     * Reads columns from a row on.
     *
     * @throws Refusal if a cell is not a weight, is ambiguous, or all cells of a column are zero
     */
    static List<double[]> of(Grid grid, int first, List<Integer> columns) {
        Weights weights = new Weights(grid, first);
        List<Meaning[]> cells = columns.stream().map(weights::meanings).toList();
        for (int k = 0; k < cells.size(); k++) {
            weights.columns.add(weights.numbers(cells.get(k), columns.get(k)));
        }
        return weights.columns;
    }

    private Meaning[] meanings(int column) {
        Meaning[] cells = new Meaning[grid.height() - first];
        for (int i = 0; i < cells.length; i++) {
            String cell = grid.cell(first + i, column);
            cells[i] = Typed.read(cell);
            if (cell.isBlank()) {
                throw grid.refusal("paste.blank", first + i, column);
            }
            if (!isWeight(cells[i]) || hasNeedlessZero(cell)) {
                throw grid.refusal("paste.cell", first + i, column);
            }
            prove(cells[i]);
        }
        return cells;
    }

    private static boolean isWeight(Meaning cell) {
        return cell.first() >= 0 && cell.first() < Double.POSITIVE_INFINITY;
    }

    /** Between commas, 000 and 05 are not numbers by themselves but digits after a separator. */
    private boolean hasNeedlessZero(String cell) {
        return grid.custom() == Grid.Custom.COMMAS
                && cell.length() > 1
                && cell.charAt(0) == '0'
                && Character.isDigit(cell.charAt(1));
    }

    private void prove(Meaning cell) {
        boolean points = Double.isNaN(cell.comma());
        boolean commas = Double.isNaN(cell.point());
        decimalPoints |= points && cell.hasPoint();
        thousandCommas |= points && cell.hasComma();
        decimalCommas |= commas && cell.hasComma();
        thousandPoints |= commas && cell.hasPoint();
    }

    private double[] numbers(Meaning[] cells, int column) {
        double[] numbers = new double[cells.length];
        int undecided = -1;
        boolean scaled = true;
        double most = 0;
        for (int i = 0; i < cells.length; i++) {
            Meaning cell = cells[i];
            boolean open = cell.isTwofold() && isOpen(cell);
            undecided = open && undecided < 0 ? i : undecided;
            scaled &= open ? cell.hasComma() == cells[undecided].hasComma() : cell.first() == 0;
            numbers[i] = cell.isTwofold() && !open ? decided(cell) : cell.first();
            most = Math.max(most, numbers[i]);
        }
        if (undecided >= 0 && !scaled) {
            throw twofold(cells[undecided], undecided, column);
        }
        if (most == 0) {
            throw grid.refusal("paste.zero", first, column);
        }
        return numbers;
    }

    /**
     * If all numbers of a column are ambiguous in the same way, one reading is a thousand times the other, and the
     * probabilities are the same.
     */
    private boolean isOpen(Meaning cell) {
        return cell.hasComma() ? decimalCommas == thousandCommas : decimalPoints == thousandPoints;
    }

    private double decided(Meaning cell) {
        boolean point = cell.hasComma() ? thousandCommas : decimalPoints;
        return point ? cell.point() : cell.comma();
    }

    private Refusal twofold(Meaning cell, int row, int column) {
        double large = Math.max(cell.point(), cell.comma());
        double small = Math.min(cell.point(), cell.comma());
        return grid.refusal(
                "paste.two.mark", first + row, column, Numbers.trimmed(small, 6), Numbers.trimmed(large, 6));
    }
}
