package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import java.util.List;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Look;
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
        Comparison c = result.comparison();
        return look.say(
                "compare.digits",
                result.name(outcome, look.words()),
                chance(c.p(), outcome),
                chance(c.q(), outcome),
                c.p().isPossible(outcome)
                        ? ratio(outcome, DIGITS) + '\u00A0' + look.unitName()
                        : ratio(outcome, DIGITS),
                Numbers.signed(look.shown(c.contribution(outcome)), DIGITS),
                look.unitName(),
                look.logName());
    }

    private static String sum(double chances) {
        return chances > 0 && chances < SMALLEST_CHANCE ? Numbers.scientific(chances) : Numbers.fixed(chances, DIGITS);
    }

    /** To six digits, or more if a nonzero value would be shown as 0. */
    private static String chance(Categorical d, int outcome) {
        double value = d.probability(outcome);
        return d.isPossible(outcome) && value < SMALLEST_CHANCE
                ? Numbers.scientific(value, d.logProbability(outcome))
                : Numbers.fixed(value, DIGITS);
    }

    private String ratio(int outcome, int decimals) {
        Comparison c = result.comparison();
        return c.p().isPossible(outcome) ? Numbers.signed(look.shown(c.logRatio(outcome)), decimals) : "\u2013";
    }

    /** A column's sums to six digits, and the range of its log ratios, if any of its outcomes is possible. */
    String digits(ChartsLayout layout, Columns columns, int column) {
        String range = range(layout, column);
        String p = sum(columns.p(column));
        String q = sum(columns.q(column));
        String share = Numbers.signed(columns.above(column) + columns.below(column), DIGITS);
        String unit = look.unitName();
        return columns.isPossible(column)
                ? look.say(
                        "compare.digits.column",
                        range,
                        p,
                        q,
                        Numbers.signed(columns.least(column), 2),
                        Numbers.signed(columns.greatest(column), 2),
                        share,
                        unit,
                        look.logName())
                : look.say("compare.selected.column", range, p, q, share, unit);
    }

    /** Paints the meaning of a column and the sums of the selected one, as far as it fits. */
    void paint(Brush brush, ChartsLayout layout, Columns columns) {
        double size = look.rem();
        double base = layout.noteBaseline();
        String note = layout.perColumn() > 1 ? note(layout) : "";
        brush.text(note, layout.left(), base, Tone.INK2, false, size, START);
        double room = layout.right() - layout.left() - brush.width(note, false, size) - brush.rem(1);
        boolean some = result.state().selected() >= 0;
        List<String> hint = layout.strip() > 0 ? List.of(look.say("compare.select")) : List.of(); // for the mouse
        for (String text : some ? selected(layout, columns) : hint) {
            if (brush.width(text, false, size) <= room) {
                brush.text(text, layout.right(), base, some ? Tone.INK : Tone.INK2, false, size, END);
                return;
            }
        }
    }

    /** “Each column sums 25 outcomes.”; with the number of the last one, if it has fewer. */
    String note(ChartsLayout layout) {
        int last = layout.items() - layout.firstOf(layout.columns() - 1);
        String each = Numbers.count(layout.perColumn());
        return last == layout.perColumn()
                ? look.say("compare.columns", each)
                : look.say("compare.columns.last", each, Numbers.count(last));
    }

    /**
     * Texts for the selected column, longest first: its outcomes and their sums; for a single outcome its log ratio
     * instead.
     */
    private List<String> selected(ChartsLayout layout, Columns columns) {
        int outcome = result.state().selected();
        int column = layout.columnOf(outcome);
        String share = Numbers.signed(columns.above(column) + columns.below(column), CompareResult.DECIMALS);
        String unit = look.unitName();
        if (layout.perColumn() == 1) {
            return List.of(look.say(
                    "compare.selected",
                    result.name(outcome, look.words()),
                    ratio(outcome, 2),
                    share,
                    unit,
                    look.logName()));
        }
        String p = Numbers.chance(columns.p(column));
        String q = Numbers.chance(columns.q(column));
        return List.of(
                look.say("compare.selected.column", range(layout, column), p, q, share, unit),
                look.say("compare.selected.sums", p, q, share, unit));
    }

    private String range(ChartsLayout layout, int column) {
        return label(layout.firstOf(column)) + "\u2013" + label(layout.lastOf(column));
    }

    private String label(int outcome) {
        return result.name(outcome, look.words());
    }
}
