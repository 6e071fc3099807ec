package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import org.kordamp.ikonli.feather.Feather;

/**
 * Paints the lag and the playhead: after the tape that ends first, the time that the other still takes; solid up to the
 * playhead, dashed after it. If the belief's code is shorter for this message, the lag is dotted.
 */
record TapeLag(Brush brush, TapeScale scale, TelegraphResult result) {
    private static final double LABEL_HALF = 1.5;
    private static final int DIGITS_IN_LABEL = 4;
    private static final double HALF_A_DIGIT = 0.28;

    private static final String FLAG = Character.toString(Feather.FLAG.getCode());
    private static final double GAP = 0.55;

    void paint() {
        paintFlag();
        if (!result.isStuck()) {
            paintLag();
        }
    }

    /** Marks where the second sender is stuck; after that the tape stays empty. */
    void paintStuck() {
        result.sending().stuck().ifPresent(letter -> {
            double left = Math.clamp(scale.x(result.sending().stuckAt()), scale.left(), scale.right());
            double w = scale.right() + TapePainter.PAPER_MARGIN * scale.rem() - left;
            brush.dotted(left, scale.topQ(), w, scale.thickness(), Tone.KL);
            String name = String.valueOf(letter);
            String label = brush.look().say("telegraph.stuck", name);
            if (!paintWithin(label, left, w, scale.topQ(), Tone.KLT, Tone.BG)) {
                paintWithin("\u221E", left, w, scale.topQ(), Tone.KLT, Tone.BG);
            }
        });
    }

    private void paintLag() {
        double begin = beginning(result);
        double end = within(scale.x(result.end()));
        double now = Math.clamp(scale.x(result.playhead()), begin, Math.max(begin, end));
        if (end > begin) {
            paintGone(begin, now - begin);
            paintToCome(now, end - now);
        }
    }

    private void paintGone(double x, double w) {
        double top = top(result);
        if (result.lag() > 0) {
            brush.fill(x, top, w, scale.thickness(), Tone.KL);
        } else {
            brush.dotted(x, top, w, scale.thickness(), Tone.KL);
        }
        String label = TelegraphNumbers.LAG_NOW.signedAt(result, 0, brush.look());
        boolean dark = result.lag() > 0;
        paintWithin(label, x, w, top, dark ? Tone.ONK : Tone.KLT, dark ? Tone.KL : Tone.BG);
    }

    /** Paints a label on a piece of tape, if it fits; returns whether it does. */
    private boolean paintWithin(String label, double x, double w, double top, Tone tone, Tone ground) {
        boolean fits = fits(label, w);
        if (fits) {
            brush.plate(label, x + w / 2, baseline(top), tone, true, scale.rem(), Anchor.MIDDLE, ground);
        }
        return fits;
    }

    private boolean fits(String label, double w) {
        return brush.width(label, true, scale.rem()) + 0.6 * scale.rem() <= w;
    }

    private void paintToCome(double x, double w) {
        double width = 0.12 * scale.rem();
        if (w > 2 * width) {
            double top = top(result);
            Rectangle2D rest = new Rectangle2D.Double(x, top + width / 2, w - width / 2, scale.thickness() - width);
            brush.stroke(rest, Tone.KL, Brush.dashes(width, 0.4 * scale.rem(), 0.25 * scale.rem()));
            String label = TelegraphWords.AT_END.apply(result, brush.look());
            if (fits(label, w)) {
                brush.text(label, x + w / 2, baseline(top), Tone.KLT, true, scale.rem(), Anchor.MIDDLE);
            }
        }
    }

    /** The lag of a pinned result, as a dashed outline in its place. */
    void paintPinned(TelegraphResult pinned) {
        if (pinned.isStuck()) {
            return;
        }
        double begin = beginning(pinned);
        double end = within(scale.x(pinned.end()));
        double inset = 0.3 * scale.rem();
        brush.ghost(begin, top(pinned) + inset, end - begin, scale.thickness() - 2 * inset);
    }

    /** Labels the end of P's code, once it is reached; moves left of the playhead's label if they would overlap. */
    private void paintFlag() {
        int done = result.sentP().duration();
        double x = scale.x(done);
        if (result.playhead() < done || x < scale.left() || x > scale.right()) {
            return;
        }
        String label = TelegraphWords.DONE.apply(result, brush.look());
        double reach = scale.x(result.playhead()) - (labelHalf(result, brush.look()) + 0.2) * scale.rem();
        double pole = Math.min(x + 0.25 * scale.rem(), reach - 1.1 * scale.rem());
        double base = scale.topP() - 0.55 * scale.rem();
        brush.text(label, pole - 0.45 * scale.rem(), base, Tone.INK2, false, scale.rem(), Anchor.END);
        brush.icon(FLAG, pole - 0.2 * scale.rem(), base + 0.22 * scale.rem(), 1.2 * scale.rem(), Tone.INK);
    }

    void paintPlayhead() {
        double x = scale.x(result.playhead());
        double top = scale.topP();
        double bottom = scale.topQ() + scale.thickness() + 0.45 * scale.rem();
        brush.line(x, top - 0.9 * scale.rem(), x, bottom, Tone.INK, 0.13 * scale.rem());
        Box label = label(result, scale, brush.look());
        brush.fill(
                new RoundRectangle2D.Double(
                        label.x(), label.y(), label.width(), label.height(), 0.5 * scale.rem(), 0.5 * scale.rem()),
                Tone.INK);
        String now = TelegraphNumbers.NOW.apply(result, brush.look());
        brush.text(now, x, top - scale.rem(), Tone.BG, true, scale.rem(), Anchor.MIDDLE);
    }

    /** Where the playhead's label is. */
    static Box label(TelegraphResult of, TapeScale scale, Look look) {
        double half = labelHalf(of, look) * scale.rem();
        return new Box(scale.x(of.playhead()) - half, scale.topP() - 2.05 * scale.rem(), 2 * half, 1.4 * scale.rem());
    }

    /** Half the width of the playhead's label, in scale.rem(). */
    private static double labelHalf(TelegraphResult of, Look look) {
        int digits = TelegraphNumbers.END.apply(of, look).length();
        return LABEL_HALF + HALF_A_DIGIT * Math.max(0, digits - DIGITS_IN_LABEL);
    }

    private double beginning(TelegraphResult of) {
        int first = Math.min(of.sentP().duration(), of.sentQ().duration());
        return within(scale.x(first) + GAP * scale.rem());
    }

    private double within(double x) {
        return Math.clamp(x, scale.left(), scale.right());
    }

    /** The top of the lag, which is on the tape that ends first. */
    private double top(TelegraphResult of) {
        return of.lag() >= 0 ? scale.topP() : scale.topQ();
    }

    private double baseline(double top) {
        return top + scale.thickness() / 2 + 0.36 * scale.rem();
    }
}
