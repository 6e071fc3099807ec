package kllab.lab.hedge;

import java.util.function.IntFunction;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.CellRows;

/** The losses of all days above the charts of a sheet, a row for each expert, with their names and sums. */
final class LossStrip {
    /** From the upper edge to below the last row, in rem. */
    static final double HIGH = 8;

    private static final double TOP = 3.2;
    private static final double TITLE = 0.95;
    private static final int FEW = 4;

    private final CellRows rows = new CellRows(Losses.DAYS);

    /** Places it between the edges of the charts below. */
    void place(double left, double right, Look look) {
        rows.place(left, TOP * look.rem(), right, (HIGH - 0.2) * look.rem());
    }

    Box box() {
        return rows.box();
    }

    CellRows rows() {
        return rows;
    }

    /**
     * Paints it.
     *
     * @param end where the sums at the right have to end; they are left out where there is no room
     * @param toDay whether later days are pale
     */
    void paint(Brush brush, HedgeResult result, double end, boolean toDay) {
        int experts = result.experts();
        boolean filled = result.state().losses().isAllOrNothing();
        String says = experts > FEW ? "many" : filled ? "filled" : "bars";
        brush.title(
                brush.look().rich("hedge.losses"),
                brush.look().rich("hedge.losses." + says, HedgeNumbers.EXPERTS.apply(result, brush.look())),
                box().x(),
                brush.rem(TITLE),
                box().width());
        double stake = Math.max(1, result.state().losses().stake());
        CellRows.Value share = (row, column) -> result.loss(column + 1, row) / stake;
        IntFunction<Tone> tone = column -> toDay && column >= result.day() ? Tone.TRACK : Tone.R;
        if (experts > FEW) {
            rows.paintShades(brush, experts, share, result.state().losses());
            write(brush, result, Math.max(0, result.expert()), end);
        }
        for (int i = 0; i < experts && experts <= FEW; i++) {
            if (filled) {
                rows.paintSquares(brush, i, experts, share, tone);
            } else {
                rows.paintBars(brush, i, experts, share, tone);
            }
            write(brush, result, i, end);
        }
        rows.paintChosen(brush, result.day() - 1, HedgeNumbers.DAY.apply(result, brush.look()));
    }

    /** An expert and the sum of its losses. */
    private void write(Brush brush, HedgeResult result, int expert, double end) {
        double r = brush.rem(1);
        Look look = brush.look();
        boolean rival = expert == result.expert();
        double base = Math.clamp(rows.base(expert, result.experts(), look), box().y() + 0.8 * r, box().bottom());
        String name = result.state().isTriangle()
                ? HedgeWords.name(result, expert, look)
                : HedgeNumbers.EXPERT.at(result, expert, look);
        brush.text(name, box().x() - 0.45 * r, base, Tone.INK2, rival, look.small(), Anchor.END);
        String total = HedgeNumbers.TOTAL.at(result, expert, look);
        if (box().right() + 0.7 * r + brush.width(total, rival, r) <= end) {
            brush.text(total, box().right() + 0.7 * r, base, Tone.INK2, rival, r, Anchor.START);
        }
    }
}
