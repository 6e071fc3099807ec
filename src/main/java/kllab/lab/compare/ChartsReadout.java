package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;
import static kllab.lab.compare.CompareNumbers.COLUMN_P;
import static kllab.lab.compare.CompareNumbers.COLUMN_Q;
import static kllab.lab.compare.CompareNumbers.COLUMN_SHARES;
import static kllab.lab.compare.CompareNumbers.RATIOS;
import static kllab.lab.compare.CompareNumbers.SHARES;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.text.Numbers;

/** One outcome, or one column of them, as a line of numbers. */
final class ChartsReadout {
    private static final int DIGITS = 6;
    private static final double SMALLEST_CHANCE = 0.000_001;

    private final CompareResult result;
    private final Look look;

    ChartsReadout(CompareResult result, Look look) {
        this.result = result;
        this.look = look;
    }

    /** An outcome's numbers to six digits. */
    String digits(int outcome) {
        String ratio = RATIOS.signedAt(result, outcome, DIGITS, look);
        return look.say(
                "compare.digits",
                label(outcome),
                digits(result.state().p(), outcome),
                digits(result.state().q(), outcome),
                result.state().p().isPossible(outcome) ? look.withUnit(ratio) : ratio,
                SHARES.signedAt(result, outcome, DIGITS, look),
                look.unitName(),
                look.logName());
    }

    private static String digits(Categorical d, int outcome) {
        return digits(d.probability(outcome), d.logProbability(outcome));
    }

    private String sum(Quantity<CompareResult> chances, int at) {
        double sum = chances.exact(result, at, look);
        return digits(sum, Math.log(sum));
    }

    /** A probability that may underflow to 0; with more digits if a possible one would be shown as 0. */
    private static String digits(double chance, double log) {
        return log > Double.NEGATIVE_INFINITY && chance < SMALLEST_CHANCE
                ? Numbers.scientific(chance, log)
                : Numbers.fixed(chance, DIGITS);
    }

    /** A column's sums to six digits, and the range of its log ratios, if any of its outcomes is possible. */
    String digits(ChartsLayout layout, int column) {
        Columns columns = result.columns(layout.perColumn());
        int at = columns.first + column;
        return look.say(
                columns.isPossible(column) ? "compare.digits.column" : "compare.selected.column",
                range(layout, column),
                sum(COLUMN_P, at),
                sum(COLUMN_Q, at),
                COLUMN_SHARES.signedAt(result, at, DIGITS, look),
                look.unitName(),
                CompareNumbers.LEAST.signedAt(result, at, 2, look),
                CompareNumbers.GREATEST.signedAt(result, at, 2, look),
                look.logName());
    }

    /** Paints the meaning of a column and the sums of the selected one, as far as it fits. */
    void paint(Brush brush, ChartsLayout layout) {
        double size = look.rem();
        double base = layout.noteBaseline();
        String note = layout.perColumn() > 1 ? note(layout) : "";
        brush.text(note, layout.left(), base, Tone.INK2, false, size, START);
        double room = layout.right() - layout.left() - brush.width(note, false, size) - brush.rem(1);
        boolean some = result.state().selected() >= 0;
        List<String> hint = layout.strip() > 0 ? List.of(look.say("compare.select")) : List.of(); // for the mouse
        for (String text : some ? selected(layout) : hint) {
            if (brush.width(text, false, size) <= room) {
                brush.text(text, layout.right(), base, some ? Tone.INK : Tone.INK2, false, size, END);
                return;
            }
        }
    }

    /** “Each column sums 25 outcomes.”; with the number of the last one, if it has fewer. */
    String note(ChartsLayout layout) {
        int last = layout.items() - layout.firstOf(layout.columns() - 1);
        return last == layout.perColumn()
                ? look.say("compare.columns", last)
                : look.say("compare.columns.last", layout.perColumn(), last);
    }

    /**
     * Texts for the selected column, longest first: its outcomes and their sums; for a single outcome its log ratio
     * instead.
     */
    private List<String> selected(ChartsLayout layout) {
        int outcome = result.state().selected();
        int column = layout.columnOf(outcome);
        int at = result.columns(layout.perColumn()).first + column;
        String share = COLUMN_SHARES.signedAt(result, at, look);
        String unit = look.unitName();
        if (layout.perColumn() == 1) {
            return List.of(look.say(
                    "compare.selected",
                    label(outcome),
                    RATIOS.signedAt(result, outcome, 2, look),
                    share,
                    unit,
                    look.logName()));
        }
        String p = COLUMN_P.at(result, at, look);
        String q = COLUMN_Q.at(result, at, look);
        return Stream.of("compare.selected.column", "compare.selected.sums")
                .map(key -> look.say(key, range(layout, column), p, q, share, unit))
                .toList();
    }

    private String range(ChartsLayout layout, int column) {
        return label(layout.firstOf(column)) + "\u2013" + label(layout.lastOf(column));
    }

    private String label(int outcome) {
        return result.name(outcome, look.words());
    }
}
