package kllab.figure;

import static kllab.figure.Brush.Anchor.START;

import java.util.ArrayList;
import java.util.List;
import kllab.text.RichText;

/**
 * Labels to the right of a row of bars, each in the colour of its piece.
 *
 * @param labels each with its full name, with its short name, without a name
 * @param tones their colours
 */
record RowLabels(List<List<RichText>> labels, List<Tone> tones) {
    private static final double BETWEEN = 1.2;
    private static final int BRIEF = 1;

    /** Their width with short names, in pixels. */
    double width(Look look) {
        return width(look, at(BRIEF));
    }

    private List<RichText> at(int level) {
        return labels.stream().map(label -> label.get(level)).toList();
    }

    private static double width(Look look, List<RichText> labels) {
        double sum = 0;
        for (RichText label : labels) {
            sum += look.width(label, look.rem());
        }
        return sum + Math.max(0, labels.size() - 1) * BETWEEN * look.rem();
    }

    /**
     * Paints them beside a row. If they do not fit, names are shortened, beginning at the left; if that is not enough,
     * they overlap the row rather than being cut off. They have a background, because a pinned outline may be there.
     *
     * @param x the preferred start
     * @param limit the right limit
     * @param y the row's upper edge
     * @return the end of the labels
     */
    double paint(Brush brush, double x, double limit, double y, double height) {
        if (labels.isEmpty()) {
            return x;
        }
        Look look = brush.look();
        List<RichText> shown = new ArrayList<>(at(0));
        for (int level = 1; level <= 2; level++) {
            for (int i = 0; i < shown.size() && x + width(look, shown) > limit; i++) {
                shown.set(i, labels.get(i).get(level));
            }
        }
        double all = width(look, shown);
        double at = Math.min(x, limit - all);
        double plate = brush.rem(0.35);
        brush.fill(at - plate, y + brush.rem(0.2), all + 2 * plate, height - brush.rem(0.4), Tone.BG);
        for (int i = 0; i < shown.size(); i++) {
            at += brush.text(shown.get(i), at, y + height / 2 + brush.rem(0.36), tones.get(i), look.rem(), START)
                    + brush.rem(BETWEEN);
        }
        return at - brush.rem(BETWEEN);
    }
}
