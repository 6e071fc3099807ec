package kllab.lab.sampling;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;

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

    /**
     * The bars.
     *
     * @param alone whether they are on a page without the score; otherwise they are aligned with it
     */
    ChanceSheet(boolean alone) {
        this.alone = alone;
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        SamplingResult result = result();
        String title = brush.look().say(SamplingWords.key("chance", result));
        brush.text(title, 0, alone ? r : TITLE * r, Tone.INK, true, r, Anchor.START);
        List<SamplingResult.Misleading> all = result.misleading();
        double left = alone ? 6.6 * r : ScoreLayout.LABELS * r;
        double room = Math.max(
                r, (alone ? width() - 4.5 * r : width() - Math.max(7.4 * r, 0.135 * width()) - 0.8 * r) - left);
        double most = all.stream()
                .mapToDouble(SamplingResult.Misleading::chance)
                .max()
                .orElse(1);
        double scale = room / Math.max(LEAST_SCALE, most * 1.02);
        double top = (alone ? 1.9 : ROWS) * r;
        double step =
                Math.min((alone ? LARGEST_ROW_ALONE : LARGEST_ROW) * r, (height() - top) / Math.max(1, all.size()));
        for (int i = 0; i < all.size(); i++) {
            paintRow(brush, i, left, top + i * step, step, scale);
            paintPinned(brush, i, left, top + i * step, step, scale);
        }
    }

    private void paintRow(Brush brush, int i, double left, double y, double step, double scale) {
        double r = brush.rem(1);
        SamplingResult.Misleading each = result().misleading().get(i);
        double bar = BAR * step;
        double base = y + step / 2 + 0.35 * r;
        String draws = SamplingWords.draws(result(), each.draws(), brush.look());
        brush.text(draws, left - 0.6 * r, base, Tone.INK2, false, r, Anchor.END);
        double length = each.chance() * scale;
        brush.fill(left, y + (step - bar) / 2, each.chance() > 0 ? Math.max(1.5, length) : 0, bar, Tone.R);
        String percent = SamplingNumbers.MISLEADING.at(result(), i, look());
        brush.text(percent, left + length + 0.5 * r, base, Tone.INK2, true, r, Anchor.START);
    }

    /** The pinned probability, if it is for the same number of draws. */
    private void paintPinned(Brush brush, int i, double left, double y, double step, double scale) {
        SamplingResult pinned = pinned();
        if (pinned == null || i >= pinned.misleading().size()) {
            return;
        }
        SamplingResult.Misleading before = pinned.misleading().get(i);
        double bar = BAR * step;
        if (before.draws() == result().misleading().get(i).draws()) {
            brush.ghost(left, y + (step - bar) / 2, Math.min(before.chance() * scale, width() - left), bar);
        }
    }
}
