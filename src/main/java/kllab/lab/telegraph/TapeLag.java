package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.Numbers;
import kllab.text.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * Paints the lag and the playhead: after the tape that ends first, the time that the other still takes; solid up to the
 * playhead, dashed after it. If the belief's code is shorter for this message, the lag is dotted.
 */
final class TapeLag {
    private static final double LABEL_HALF = 1.5;
    private static final int DIGITS_IN_LABEL = 4;
    private static final double HALF_A_DIGIT = 0.28;

    private static final String FLAG = Character.toString(Feather.FLAG.getCode());
    private static final double GAP = 0.55;

    private final Brush brush;
    private final TapeScale scale;
    private final TelegraphResult result;
    private final Words words;
    private final double rem;

    TapeLag(Brush brush, TapeScale scale, TelegraphResult result) {
        this.brush = brush;
        this.scale = scale;
        this.result = result;
        this.words = brush.look().words();
        this.rem = scale.rem();
    }

    void paint() {
        paintFlag();
        if (!result.isStuck()) {
            paintLag();
        }
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
        String label = TelegraphWords.signedCount(result.lagSoFar());
        if (brush.width(label, true, rem) + 0.6 * rem <= w) {
            Tone ground = result.lag() > 0 ? Tone.KL : Tone.BG;
            Tone tone = result.lag() > 0 ? Tone.ONK : Tone.KLT;
            brush.plate(label, x + w / 2, baseline(top), tone, true, rem, Anchor.MIDDLE, ground);
        }
    }

    private void paintToCome(double x, double w) {
        double width = 0.12 * rem;
        if (w > 2 * width) {
            double top = top(result);
            Rectangle2D rest = new Rectangle2D.Double(x, top + width / 2, w - width / 2, scale.thickness() - width);
            brush.stroke(rest, Tone.KL, Brush.dashes(width, 0.4 * rem, 0.25 * rem));
            String label = words.get("telegraph.atEnd", Numbers.signed(result.lag(), 0));
            if (brush.width(label, true, rem) + 0.6 * rem <= w) {
                brush.text(label, x + w / 2, baseline(top), Tone.KLT, true, rem, Anchor.MIDDLE);
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
        double inset = 0.3 * rem;
        brush.ghost(begin, top(pinned) + inset, end - begin, scale.thickness() - 2 * inset);
    }

    /** Labels the end of P's code, once it is reached; moves left of the playhead's label if they would overlap. */
    private void paintFlag() {
        int done = result.sentP().duration();
        double x = scale.x(done);
        if (result.playhead() < done || x < scale.left() || x > scale.right()) {
            return;
        }
        String label = words.get("telegraph.done", TelegraphWords.count(done));
        double reach = scale.x(result.playhead()) - (labelHalf(result) + 0.2) * rem;
        double pole = Math.min(x + 0.25 * rem, reach - 1.1 * rem);
        double base = scale.topP() - 0.55 * rem;
        brush.text(label, pole - 0.45 * rem, base, Tone.INK2, false, rem, Anchor.END);
        brush.icon(FLAG, pole - 0.2 * rem, base + 0.22 * rem, 1.2 * rem, Tone.INK);
    }

    void paintPlayhead() {
        double x = scale.x(result.playhead());
        double top = scale.topP();
        double bottom = scale.topQ() + scale.thickness() + 0.45 * rem;
        brush.line(x, top - 0.9 * rem, x, bottom, Tone.INK, 0.13 * rem);
        Box label = label(result, scale);
        brush.fill(
                new RoundRectangle2D.Double(label.x(), label.y(), label.width(), label.height(), 0.5 * rem, 0.5 * rem),
                Tone.INK);
        brush.text(TelegraphWords.count(result.now()), x, top - rem, Tone.BG, true, rem, Anchor.MIDDLE);
    }

    /** Where the playhead's label is. */
    static Box label(TelegraphResult of, TapeScale scale) {
        double half = labelHalf(of) * scale.rem();
        return new Box(scale.x(of.playhead()) - half, scale.topP() - 2.05 * scale.rem(), 2 * half, 1.4 * scale.rem());
    }

    /** Half the width of the playhead's label, in rem. */
    private static double labelHalf(TelegraphResult of) {
        int digits = TelegraphWords.count(of.end()).length();
        return LABEL_HALF + HALF_A_DIGIT * Math.max(0, digits - DIGITS_IN_LABEL);
    }

    private double beginning(TelegraphResult of) {
        int first = Math.min(of.sentP().duration(), of.sentQ().duration());
        return within(scale.x(first) + GAP * rem);
    }

    private double within(double x) {
        return Math.clamp(x, scale.left(), scale.right());
    }

    /** The top of the lag, which is on the tape that ends first. */
    private double top(TelegraphResult of) {
        return of.lag() >= 0 ? scale.topP() : scale.topQ();
    }

    private double baseline(double top) {
        return top + scale.thickness() / 2 + 0.36 * rem;
    }
}
