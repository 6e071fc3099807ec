package kllab.lab.sampling;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;

/** The probability that n draws together still favour Q: a bar for each of five values of n. */
final class ChanceSheet extends SettledSheet<SamplingResult> {
    /** Its height under the score, in rem. */
    static final double HEIGHT = 9.6;

    private static final double TITLE = 1.35;
    private static final double ROWS = 2.0;
    private static final double LARGEST_ROW = 2.4;
    private static final double LARGEST_ROW_ALONE = 3.4;
    private static final double BAR = 0.7;
    private static final double LEAST_SCALE = 0.02;

    private final boolean alone;
    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /**
     * The bars.
     *
     * @param alone whether they are on a page without the score; otherwise they are aligned with it
     */
    ChanceSheet(boolean alone) {
        this.alone = alone;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double left = alone ? 6.6 * r : ScoreLayout.labels(look);
        double right = alone ? width() - 4.5 * r : width() - Math.max(7.4 * r, 0.135 * width()) - 0.8 * r;
        plot.place(left, (alone ? 1.9 : ROWS) * r, Math.max(left + r, right), height());
        double most = result().misleading().stream()
                .mapToDouble(SamplingResult.Misleading::chance)
                .max()
                .orElse(1);
        plot.across().show(0, Math.max(LEAST_SCALE, most * 1.02));
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        paintTitle(brush);
        int count = result().misleading().size();
        double step = Math.min((alone ? LARGEST_ROW_ALONE : LARGEST_ROW) * r, plot.height() / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            paintRow(brush, i, plot.top() + i * step, step);
            paintPinned(brush, i, plot.top() + i * step, step);
        }
    }

    /** In two lines, if it is longer. */
    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        double base = (alone ? 1 : TITLE) * r;
        String title = say(SamplingWords.ofKind("chance"));
        if (brush.width(title, true, r) <= width()) {
            brush.text(title, 0, base, Tone.INK, true, r, Anchor.START);
        } else {
            new Paragraph(RichText.parse("<b>" + title + "</b>"), look(), r, width()).paint(brush, 0, base - r);
        }
    }

    private void paintRow(Brush brush, int i, double y, double step) {
        double r = brush.rem(1);
        SamplingResult.Misleading each = result().misleading().get(i);
        double bar = BAR * step;
        double base = y + step / 2 + 0.35 * r;
        String draws = say(SamplingWords.draws(SamplingNumbers.STOPS, i));
        brush.text(draws, plot.left() - 0.6 * r, base, Tone.INK2, false, r, Anchor.END);
        double end = plot.x(each.chance());
        double length = each.chance() > 0 ? Math.max(1.5, end - plot.left()) : 0;
        brush.fill(plot.left(), y + (step - bar) / 2, length, bar, Tone.R);
        String percent = SamplingNumbers.MISLEADING.at(result(), i, look());
        brush.text(percent, end + 0.5 * r, base, Tone.INK2, true, r, Anchor.START);
    }

    /** The pinned probability, if it is for the same number of draws. */
    private void paintPinned(Brush brush, int i, double y, double step) {
        SamplingResult pinned = pinned();
        if (pinned == null || i >= pinned.misleading().size()) {
            return;
        }
        SamplingResult.Misleading before = pinned.misleading().get(i);
        double bar = BAR * step;
        if (before.draws() == result().misleading().get(i).draws()) {
            double end = Math.min(plot.x(before.chance()), width());
            brush.ghost(plot.left(), y + (step - bar) / 2, end - plot.left(), bar);
        }
    }
}
