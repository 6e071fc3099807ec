package kllab.lab.english;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;

/** What the next letter costs, step by step of what is known before; each step down is a KL, and their sum stands at the right. */
final class StairsSheet extends SettledSheet<EnglishResult> {
    /** The width of the totals: in rem at least, and as a part of the width at least. */
    private static final double TOTALS = 7.4;

    private static final double TOTALS_SHARE = 0.135;
    private static final double BETWEEN = 0.8;
    static final double LEFT = 2.9;
    /** A text of a single character has no level. */
    private static final double LEAST = 0.1;

    private static final double TOP = 2.6;
    private static final double FOOT = 3;
    private static final double BAR = 0.56;

    /** The height of a piece that has room for its number, in rem. */
    private static final double ROOM = 1.25;

    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /** The right end of what is beside the totals, in a sheet of this width. */
    static double end(double width, Look look) {
        return Math.max(
                2 * LEFT * look.rem(),
                width - Math.max(TOTALS * look.rem(), TOTALS_SHARE * width) - BETWEEN * look.rem());
    }

    /** Where the bar of the totals begins, beside an end. */
    static double total(double end, Look look) {
        return end + 2.4 * look.rem();
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        plot.place(LEFT * r, TOP * r, end(width(), look), height() - FOOT * r);
        plot.across().show(0, columns());
        plot.up()
                .in(look.shown(1))
                .show(0, Math.max(LEAST, settled().level(0) * 1.06))
                .apart(3 * r, plot.height());
        return look;
    }

    /** The steps, and a reader of letters. */
    private int columns() {
        return result().steps() + (result().isOfLetters() ? 1 : 0);
    }

    Plot plot() {
        return plot;
    }

    /** Where the steps are. */
    Box steps() {
        double right = plot.x(result().steps());
        return new Box(plot.left(), plot.top(), right - plot.left(), height() - plot.top());
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        EnglishResult result = result();
        String unit = look().unitPer(EnglishWords.thing(result));
        brush.title(
                RichText.parse(unit).bold(),
                look().rich(EnglishWords.key(result, "stairs")),
                plot.left(),
                brush.rem(0.8),
                width() - plot.left());
        plot.paintBand(brush, result.step() + 0.03, result.step() + 0.97, 2.8);
        plot.paintLevels(brush);
        if (result.isEmpty()) {
            return;
        }
        for (int step = 0; step < result.steps(); step++) {
            paintStep(brush, step);
            paintName(brush, step, EnglishWords.name(result, step, look()), step == result.step());
        }
        paintGhosts(brush);
        if (result.isOfLetters()) {
            paintReader(brush, result.steps());
            paintName(brush, result.steps(), look().say("english.reader"), false);
        }
        paintTotals(brush);
    }

    private double left(int column) {
        return plot.x(column + (1 - BAR) / 2);
    }

    private double wide() {
        return plot.x(BAR) - plot.x(0);
    }

    private void paintStep(Brush brush, int step) {
        double x = left(step);
        double y = plot.y(result().level(step));
        double high = plot.base() - y;
        if (step == 0) {
            brush.hatched(x, y, wide(), high);
        } else {
            brush.fill(x, y, wide(), high, Tone.P);
            paintDrop(brush, step, y);
        }
        double middle = x + wide() / 2;
        String digits = EnglishWords.LEVEL.at(result(), step, look());
        if (high > brush.rem(ROOM)) {
            double base = y + high / 2 + brush.rem(0.38);
            if (step == 0) {
                brush.plate(digits, middle, base, Tone.QT, true, brush.rem(1.1), MIDDLE, Tone.BG);
            } else {
                brush.text(digits, middle, base, Tone.ONP, true, brush.rem(1.1), MIDDLE);
            }
        } else {
            brush.text(digits, middle, y - brush.rem(0.3), Tone.PT, true, brush.rem(1), MIDDLE);
        }
        if (result().hasGuessed()) {
            double paid = plot.yInside(result().machine(step));
            brush.disc(x + wide(), paid, brush.rem(0.42), Tone.BG);
            brush.ring(x + wide(), paid, brush.rem(0.36), Tone.INK, brush.rem(0.16));
        }
    }

    /** What this step saves, from the step before. */
    private void paintDrop(Brush brush, int step, double y) {
        double before = plot.y(result().level(step - 1));
        double x = left(step);
        brush.dashed(left(step - 1) + wide() + 2, before, x - 2, before, Tone.KL, 1.2, 2, 4);
        brush.fill(x, before, wide(), Math.max(0, y - before - 2), Tone.KL);
        String digits = EnglishWords.DROP.at(result(), step - 1, look());
        boolean inside = y - before > brush.rem(ROOM);
        double base = inside ? (before + y) / 2 + brush.rem(0.34) : before - brush.rem(0.35);
        brush.text(digits, x + wide() / 2, base, inside ? Tone.ONK : Tone.KLT, true, brush.rem(1), MIDDLE);
    }

    private void paintName(Brush brush, int column, String name, boolean bold) {
        double middle = left(column) + wide() / 2;
        double room = plot.x(0.98) - plot.x(0);
        String[] lines = name.split("\n");
        for (int i = 0; i < lines.length; i++) {
            brush.fitted(lines[i], middle, plot.base() + brush.rem(1.25 + 1.2 * i), room, Tone.INK, bold, MIDDLE);
        }
    }

    private void paintGhosts(Brush brush) {
        EnglishResult before = pinned();
        for (int step = 0; before != null && step < Math.min(before.steps(), result().steps()); step++) {
            double y = plot.yInside(before.level(step));
            brush.ghost(left(step), y, wide(), plot.base() - y);
        }
    }

    /** Shannon's readers, as a bracket: these are bounds, no figure; beside them the bounds of the user's own guesses. */
    private void paintReader(Brush brush, int column) {
        boolean own = result().hasGuessed();
        double wide = own ? 0.62 * wide() : wide();
        double x = left(column) - (own ? 0.2 * wide() : 0);
        String bounds = EnglishWords.READER_LEAST.apply(result(), look()) + "\u2013"
                + EnglishWords.READER_MOST.apply(result(), look());
        paintBounds(brush, x, wide, EnglishWords.LOWEST_READER, EnglishWords.HIGHEST_READER, true);
        double top = plot.yInside(EnglishWords.HIGHEST_READER);
        double bottom = plot.y(EnglishWords.LOWEST_READER);
        boolean inside = !own && bottom - top > brush.rem(ROOM);
        double base = inside ? (top + bottom) / 2 + brush.rem(0.35) : top - brush.rem(0.4);
        brush.fitted(bounds, x + wide / 2, base, inside ? wide - 2 : 1.4 * wide, Tone.INK2, true, MIDDLE);
        if (own) {
            double from = x + wide + brush.rem(0.2);
            double least = EnglishWords.OWN_LEAST.value().of(result(), 0);
            double most = EnglishWords.OWN_MOST.value().of(result(), 0);
            paintBounds(brush, from, wide, least, most, false);
            double above = plot.yInside(most) - brush.rem(0.4);
            brush.fitted(look().say("english.you"), from + wide / 2, above, 1.2 * wide, Tone.INK, true, MIDDLE);
        }
    }

    private void paintBounds(Brush brush, double x, double wide, double least, double most, boolean dashed) {
        double y = plot.yInside(most);
        double high = Math.max(2, plot.yInside(least) - y);
        brush.fill(x, y, wide, high, Tone.BG);
        if (dashed) {
            double line = brush.rem(0.1);
            brush.stroke(
                    Brush.polygon(x, y, x + wide, y, x + wide, y + high, x, y + high),
                    Tone.INK2,
                    Brush.dashes(line, brush.rem(0.4), brush.rem(0.25)));
        } else {
            brush.outline(x, y, wide, high, Tone.INK, brush.rem(0.16));
        }
    }

    /** The steps down to the chosen one, on top of each other: what is known so far. */
    private void paintTotals(Brush brush) {
        double end = plot.right();
        double x = total(end, look());
        double wide = Math.min(brush.rem(2.6), (width() - x) / 2);
        brush.totalRule(end + brush.rem(0.4), plot.top() - brush.rem(1), height());
        brush.line(end + brush.rem(BETWEEN), plot.base(), width(), plot.base(), Tone.AXIS, 1.4);
        double known = 0;
        for (int step = 1; step <= result().step(); step++) {
            double piece = result().level(step - 1) - result().level(step);
            double below = plot.y(known);
            known += piece;
            double above = plot.y(known);
            brush.fill(x, above, wide, Math.max(0, below - above - (step > 1 ? 1.5 : 0)), Tone.KL);
            if (below - above > look().small()) {
                String digits = EnglishWords.GAIN.at(result(), step - 1, look());
                brush.label(
                        digits,
                        x + wide + brush.rem(0.4),
                        (below + above) / 2 + brush.rem(0.3),
                        Tone.KLT,
                        Anchor.START);
            }
        }
        double middle = x + wide / 2;
        paintSum(brush, EnglishWords.KL, middle, plot.y(known) - brush.rem(0.5));
        double room = 2 * Math.min(width() - middle, middle - end - brush.rem(BETWEEN));
        RichText name = look().rich("english.known");
        List<RichText> versions = List.of(name, look().rich("english.known.brief"));
        brush.fitted(brush.fitting(versions, room), middle, plot.base() + brush.rem(1.25), room, Tone.KLT, MIDDLE);
    }

    private void paintSum(Brush brush, Quantity<EnglishResult> sum, double x, double y) {
        brush.text(sum.apply(result(), look()), x, y, Tone.KLT, true, brush.rem(1.05), MIDDLE);
    }
}
