package kllab.lab.distance;

import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.BarTable;
import kllab.figure.plot.BarTable.Columns;

/**
 * The terms of KL, of either sign; with (q − p)·log e, which adds up to 0, they become terms that are never negative. Where it is narrow,
 * what is added is left out.
 */
final class TermsSheet extends SettledSheet<DistanceResult> {
    private static final int SHIFT = 1;
    private static final int WEIGHED = 2;
    private static final Columns WIDE = new Columns(5, new double[] {0, 0.36, 0.72, 1}, new double[] {0.14, 0.14, 0.1});
    private static final Columns FEW = new Columns(5, new double[] {0, 0.55, 0.55, 1}, new double[] {0.2, 0.1, 0.2});

    /** Narrower, in rem, there is no room for three columns. */
    private static final double NARROW = 28;

    private final BarTable table = new BarTable(DistanceNumbers.COLUMNS.size());

    @Override
    protected Object settle(Look look) {
        table.place(look, width(), height(), DistanceState.OUTCOMES, isNarrow() ? FEW : WIDE);
        double most = 0;
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            for (Quantity<DistanceResult> column : DistanceNumbers.COLUMNS) {
                double size = Math.abs(column.value().of(settled(), i));
                most = Double.isFinite(size) ? Math.max(most, size) : most;
            }
        }
        for (int column = 0; column <= WEIGHED; column++) {
            table.plot(column).across().show(0, most > 0 ? most : 1);
        }
        return look;
    }

    private boolean isNarrow() {
        return width() < NARROW * look().rem();
    }

    private static Tone tone(int column) {
        return column == SHIFT ? Tone.R : Tone.KL;
    }

    @Override
    public void paintData(Brush brush) {
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            table.paintName(brush, i, DistanceWords.name(result().state(), i, look()));
        }
        for (int column = 0; column <= WEIGHED; column++) {
            if (column != SHIFT || !isNarrow()) {
                paintColumn(brush, column);
            }
        }
        table.paintSums(brush, look().say("distance.sum"));
    }

    private void paintColumn(Brush brush, int column) {
        String key = "distance.column." + column;
        table.paintHead(
                brush,
                column,
                Stream.of(key, key + ".brief")
                        .map(each -> look().rich(each, look().log()))
                        .toList());
        Quantity<DistanceResult> terms = DistanceNumbers.COLUMNS.get(column);
        Tone number = column == SHIFT ? Tone.INK2 : Tone.KLT;
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            table.paintBar(brush, column, i, terms.value().of(result(), i), tone(column));
            table.paintNumber(brush, column, i, terms.at(result(), i, look()), number);
            if (pinned() != null) {
                table.ghost(brush, column, i, terms.value().of(pinned(), i));
            }
        }
        table.paintSum(brush, column, say(column == SHIFT ? DistanceNumbers.LINE : DistanceNumbers.KL), number);
    }
}
