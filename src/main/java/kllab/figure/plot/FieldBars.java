package kllab.figure.plot;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Box;
import kllab.text.Numbers;

/**
 * Two bars for each item of a chart whose columns are one wide: the probability under P left of the middle of the item, that under Q
 * right of it. In a window there are fields below, which hands type into; on paper the numbers.
 *
 * @param widest the greatest width of a bar, in rem
 * @param apart the greatest distance of the two, in rem
 * @param below the distance of the upper edge of a field from the lower edge of the chart, in rem
 */
public record FieldBars(Plot plot, double widest, double apart, double below, boolean withFields) {
    private static final double FIELD_HIGH = 1.75;

    private double column() {
        return plot.x(1) - plot.x(0);
    }

    /**
     * Where a bar is.
     *
     * @param middle of its item
     * @param row of its field, if there are several, each so many rem below the one before
     */
    public BarPlace place(boolean ofQ, double middle, double chance, double row, Look look) {
        double wide = Math.min(0.32 * column(), widest * look.rem());
        double gap = Math.min(apart * look.rem(), 0.07 * column()) / 2;
        double left = plot.x(middle) + (ofQ ? gap : -gap - wide);
        return new BarPlace(
                new Box(left, plot.top(), wide, plot.height()), plot.y(chance), field(plot.x(middle), row, look));
    }

    private Box field(double middle, double row, Look look) {
        double wide = Math.min(column() - 0.5 * look.rem(), 5 * look.rem());
        double top = plot.base() + (below + row) * look.rem();
        return new Box(middle - wide / 2, top, wide, FIELD_HIGH * look.rem());
    }

    /** The base line of a row of fields, and of the numbers on paper. */
    public double base(double row, Look look) {
        return plot.base() + (below + row + 1.2) * look.rem();
    }

    /**
     * Paints a bar, and, on paper, its number.
     *
     * @param was the pinned probability; not a number if there is none
     */
    public void paint(Brush brush, BarPlace bar, boolean ofQ, double chance, double was) {
        bar.paint(brush, ofQ, withFields);
        if (!Double.isNaN(was) && was != chance) {
            bar.ghost(brush, plot.y(was));
        }
        if (!withFields) {
            double middle = bar.field().x() + bar.field().width() / 2;
            double base = bar.field().y() + brush.rem(1.2);
            Tone tone = ofQ ? Tone.QT : Tone.PT;
            brush.text(Numbers.chance(chance), middle, base, tone, true, brush.rem(1), Anchor.MIDDLE);
        }
    }
}
