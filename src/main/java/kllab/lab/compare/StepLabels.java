package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.text.Numbers;

/**
 * The numbers at the contributions of many outcomes: at the selected column and at the largest parts. A part is the sum
 * of a column's positive or of its negative contributions. Labels do not overlap; the first chosen stays.
 */
final class StepLabels {
    private static final int CHOSEN = ChartsSheet.LABELLED + 2;

    private final ChartsSheet sheet;
    private final Columns columns;
    private final int[] parts = new int[CHOSEN];
    private final Rectangle2D.Double[] taken = new Rectangle2D.Double[CHOSEN];
    private int count;

    StepLabels(ChartsSheet sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        for (int k = 0; k < CHOSEN; k++) {
            taken[k] = new Rectangle2D.Double();
        }
    }

    /** Chooses the parts that are labelled: part 2c is above zero in column c, part 2c + 1 below. */
    private void choose() {
        count = 0;
        int selected = sheet.result().state().selected();
        if (selected >= 0) {
            add(2 * sheet.layout().columnOf(selected));
            add(2 * sheet.layout().columnOf(selected) + 1);
        }
        int others = sheet.result().infinite() ? 1 : ChartsSheet.LABELLED;
        for (int k = 0; k < others; k++) {
            add(largest());
        }
    }

    private void add(int part) {
        if (part >= 0 && size(part) > 0) {
            parts[count++] = part;
        }
    }

    private int largest() {
        int largest = -1;
        double most = 0;
        for (int part = 0; part < 2 * columns.count(); part++) {
            if (size(part) > most && !isChosen(part)) {
                most = size(part);
                largest = part;
            }
        }
        return largest;
    }

    private boolean isChosen(int part) {
        for (int k = 0; k < count; k++) {
            if (parts[k] == part) {
                return true;
            }
        }
        return false;
    }

    private double size(int part) {
        return Math.abs(value(part));
    }

    private double value(int part) {
        return part % 2 == 0 ? columns.above(part / 2) : columns.below(part / 2);
    }

    void paint(Brush brush, Plot plot, Rectangle2D area) {
        choose();
        int painted = 0;
        for (int k = 0; k < count; k++) {
            painted += paint(brush, plot, area, parts[k], painted) ? 1 : 0;
        }
    }

    private boolean paint(Brush brush, Plot plot, Rectangle2D area, int part, int painted) {
        double value = value(part);
        String text = text(brush.look(), part / 2, value);
        double size = brush.look().small();
        double width = brush.width(text, true, size) + brush.rem(0.4);
        double y = Math.clamp(plot.y(value), area.getY(), area.getMaxY());
        double base = value > 0 ? y - brush.rem(0.32) : y + brush.rem(0.98);
        double middle = (sheet.layout().columnLeft(part / 2) + sheet.layout().columnRight(part / 2)) / 2;
        double x = Math.clamp(middle, area.getX() + width / 2, area.getMaxX() - width / 2);
        Rectangle2D.Double place = taken[painted];
        place.setRect(x - width / 2, base - size, width, size * 1.25);
        for (int k = 0; k < painted; k++) {
            if (taken[k].intersects(place)) {
                return false;
            }
        }
        brush.plate(text, x, base, Tone.KLT, isSelected(part / 2), size, MIDDLE, Tone.BG);
        return true;
    }

    private boolean isSelected(int column) {
        int selected = sheet.result().state().selected();
        return selected >= 0 && sheet.layout().columnOf(selected) == column;
    }

    /** The amount of the mark; for a single outcome as in the formula; ∞ with the name of an outcome that causes it. */
    private String text(Look look, int column, double value) {
        CompareResult now = sheet.result();
        if (Double.isInfinite(value)) {
            return "+\u221E " + now.name(firstInfinite(now, column), look.words());
        }
        boolean single = sheet.layout().perColumn() == 1;
        double shown = single ? now.terms(look).shownOf(column, now, look) : value;
        return Numbers.signed(shown, CompareResult.DECIMALS);
    }

    private int firstInfinite(CompareResult now, int column) {
        int outcome = sheet.layout().firstOf(column);
        while (Double.isFinite(now.comparison().contribution(outcome))) {
            outcome++;
        }
        return outcome;
    }
}
