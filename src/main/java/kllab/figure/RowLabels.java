package kllab.figure;

import static kllab.figure.Brush.Anchor.START;

import java.util.ArrayList;
import java.util.List;
import kllab.text.RichText;

/**
 * Labels that stand right of a row of bars, each in the colour of its piece.
 *
 * @param named with words
 * @param bare without
 * @param tones their colours
 */
record RowLabels(List<RichText> named, List<RichText> bare, List<Tone> tones) {
    private static final double BETWEEN = 1.2;

    /** What they take with their words, in pixels. */
    double width(Look look) {
        return width(look, named);
    }

    private static double width(Look look, List<RichText> labels) {
        double sum = 0;
        for (RichText label : labels) {
            sum += look.width(label, look.rem());
        }
        return sum + Math.max(0, labels.size() - 1) * BETWEEN * look.rem();
    }

    /**
     * Paints them beside a row, without words, from the left on, where they do not fit; and rather over the row than cut. They have
     * ground of their own, since what is pinned may lie there.
     *
     * @param x where they begin if they can
     * @param limit where they must end
     * @param y the row's upper edge
     * @return where they end
     */
    double paint(Brush brush, double x, double limit, double y, double height) {
        if (named.isEmpty()) {
            return x;
        }
        Look look = brush.look();
        List<RichText> labels = new ArrayList<>(named);
        for (int i = 0; i < labels.size() && x + width(look, labels) > limit; i++) {
            labels.set(i, bare.get(i));
        }
        double all = width(look, labels);
        double at = Math.min(x, limit - all);
        double plate = brush.rem(0.35);
        brush.fill(at - plate, y + brush.rem(0.2), all + 2 * plate, height - brush.rem(0.4), Tone.BG);
        for (int i = 0; i < labels.size(); i++) {
            at += brush.text(labels.get(i), at, y + height / 2 + brush.rem(0.36), tones.get(i), look.rem(), START)
                    + brush.rem(BETWEEN);
        }
        return at - brush.rem(BETWEEN);
    }
}
