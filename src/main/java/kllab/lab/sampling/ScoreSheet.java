package kllab.lab.sampling;

import java.util.Arrays;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.text.RichText;

/**
 * The draws as a musical score: a staff line per outcome at its log p/q, a mark for every draw over log n, the running
 * mean, and KL, to which it tends. Draws below zero favour the wrong model.
 */
final class ScoreSheet extends SettledSheet<SamplingResult> {
    private static final double UNDER_THE_TITLE = 2.1;
    private static final double FACE = 1.5;
    private static final double MARK_AT = 0.9;
    private static final double NUMBER_AT = 0.65;
    private static final double NUMBERS = 3.2;
    private static final double BAR = 0.56;
    private static final double SHARE = 0.9;

    private final ScoreLayout layout = new ScoreLayout();
    private final Plot plot = layout.plot();
    private final Funnel funnel = new Funnel(plot);

    ScoreLayout layout() {
        return layout;
    }

    @Override
    protected Object settle(Look look) {
        return layout.settle(moment(), look, width(), height());
    }

    /** All on one canvas: without a graphics card a second one would cost more than painting the first anew. */
    @Override
    public void paintData(Brush brush) {
        paintGround(brush);
        paintRun(brush);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    private void paintGround(Brush brush) {
        paintStaffs(brush);
        paintTitle(brush);
        SamplingResult result = result();
        double deviation = result.deviation();
        if (!result.isInfinite() && deviation > 0) {
            funnel.show(result.kl(), deviation);
            plot.paintMarks(brush);
            double x = plot.x(Math.pow(plot.across().high(), 0.3));
            paintPlate(brush, look().rich("sampling.funnel"), x);
        }
        for (int i = 0; i < result.pair().size(); i++) {
            paintOutcome(brush, result, i);
        }
        paintSides(brush);
        plot.paintLogCounts(brush);
        String across = say(SamplingWords.ofKind("axis"));
        double left = plot.left() - brush.rem(0.6);
        brush.label(across, left, plot.base() + brush.rem(1.35), Tone.AXIS, Anchor.END);
    }

    private void paintStaffs(Brush brush) {
        double zero = plot.yInside(0);
        brush.fill(plot.left(), zero, plot.width(), plot.base() - zero, Tone.BAND);
        for (int i = 0; i < result().pair().size(); i++) {
            boolean below = result().pair().logRatio(i) < 0;
            double y = layout.staff(i);
            brush.line(plot.left(), y, plot.right(), y, below ? Tone.LINE : Tone.GRID, 1);
        }
        brush.line(plot.left(), zero, plot.right(), zero, Tone.AXIS, 1.4);
    }

    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        brush.fill(layout.chances().left(), 0.12 * r, 0.95 * r, 0.95 * r, Tone.P);
        double x = layout.chances().left() + 1.5 * r;
        x += brush.text(look().rich("sampling.truth"), x, r, Tone.INK, r, Anchor.START) + 1.2 * r;
        brush.hatched(x, 0.12 * r, 0.95 * r, 0.95 * r);
        x += 1.5 * r;
        x += brush.text(look().rich("sampling.model"), x, r, Tone.INK, r, Anchor.START) + 1.6 * r;
        x = Math.max(x, plot.left() + 4.6 * r);
        x += brush.text(look().rich("sampling.ratio", look().log()), x, r, Tone.INK, r, Anchor.START) + 1.2 * r;
        for (String key : new String[] {"title", "title.short"}) {
            String title = say(SamplingWords.ofKind(key));
            if (x + brush.width(title, false, r) < plot.right()) {
                brush.text(title, x, r, Tone.INK2, false, r, Anchor.START);
                break;
            }
        }
        brush.text(look().say("sampling.share"), layout.shares().left(), r, Tone.INK2, false, r, Anchor.START);
        brush.totalRule(plot.right() + 0.4 * r, 0.2 * r, plot.base());
    }

    private void paintOutcome(Brush brush, SamplingResult result, int i) {
        double r = brush.rem(1);
        double y = layout.place(i);
        OutcomeMarks.paint(brush, result.state(), i, MARK_AT * r, y, FACE * r);
        Plot bars = layout.chances();
        double p = bars.along(result.p(i));
        double q = bars.along(result.pair().q().probability(i));
        brush.fill(bars.left(), y - BAR * r - 1, p, BAR * r, Tone.P);
        brush.hatched(bars.left(), y + 1, q, BAR * r, 0.1 * r / look().strokes());
        double end = bars.left() + p + NUMBER_AT * r; // it does not overlap the handle and its ring
        brush.label(SamplingNumbers.P.at(result, i, look()), end, y - 0.08 * r, Tone.PT, Anchor.START);
        String ratio = ratio(result.pair(), i, brush.look());
        brush.text(ratio, plot.left() - 0.6 * r, y + 0.35 * r, Tone.INK2, true, r, Anchor.END);
        if (Math.abs(y - layout.staff(i)) > 1.5) {
            brush.line(plot.left() - 0.5 * r, y, plot.left(), layout.staff(i), Tone.CTL, 1);
        }
    }

    private String ratio(Comparison pair, int i, Look look) {
        if (!pair.p().isPossible(i) && !pair.q().isPossible(i)) {
            return "\u2013";
        }
        return SamplingNumbers.LOG_RATIO.signedAt(result(), i, layout.isFine() ? 3 : 2, look);
    }

    private void paintSides(Brush brush) {
        double r = brush.rem(1);
        double x = plot.right() - 0.5 * r;
        String forP = say(SamplingWords.ofKind("for.p"));
        String forQ = say(SamplingWords.ofKind("for.q"));
        brush.labelOver(forP, x, plot.top() + 0.95 * r, Tone.INK2, Anchor.END, Tone.BG);
        brush.labelOver(forQ, x, plot.base() - 0.6 * r, Tone.INK2, Anchor.END, Tone.BAND);
        double at = plot.yInside(0) + 0.33 * r; // or just off it, if an outcome is there
        double zero = free(0.85, at, at + 0.3 * r, at - 0.3 * r, at + 0.5 * r, at - 0.5 * r);
        if (!Double.isNaN(zero)) {
            brush.label("0", plot.left() - 0.6 * r, zero, Tone.AXIS, Anchor.END);
        }
    }

    private void paintPlate(Brush brush, RichText text, double x) {
        double r = brush.rem(1);
        double width = brush.width(text, r);
        double y = plot.top() + r;
        brush.fill(x - 0.2 * r, y - 0.95 * r, width + 0.4 * r, 1.35 * r, Tone.BG);
        brush.text(text, x, y, Tone.KLT, r, Anchor.START);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    private void paintRun(Brush brush) {
        SamplingResult result = result();
        SamplingResult pinned = pinned();
        ScoreMarks marks = new ScoreMarks(brush, layout);
        marks.draws(result.run(), false);
        if (pinned != null) {
            marks.pinnedMean(pinned.run());
        }
        if (result.draws() > 0) {
            marks.mean(result.run());
        }
        paintKl(brush, result);
        marks.draws(result.run(), true);
        paintShares(brush, result);
    }

    private void paintKl(Brush brush, SamplingResult result) {
        double r = brush.rem(1);
        double y = plot.yInside(result.kl());
        boolean clear = clearance(y) > 0.7 * r; // the right edge of the numbers of the totals
        double end = result.isInfinite() ? plot.right() : width() - (clear ? 0.4 : NUMBERS) * r;
        brush.level(plot.left(), y, end, y, Tone.KL, 0.12);
        String name = look().say("sampling.kl.name", say(SamplingNumbers.KL));
        double label = free(1.1, y - 0.42 * r, y + 1.15 * r, y - 0.8 * r, y + 1.5 * r);
        if (!Double.isNaN(label)) { // else there is no room; the readout shows it, too
            brush.number(name, width(), label, Tone.KLT, Anchor.END);
        }
    }

    /** The first of these base lines that is so far from all outcomes and below the title; NaN if none is. */
    private double free(double gap, double... bases) {
        double r = look().rem();
        return Arrays.stream(bases)
                .filter(base -> clearance(base - 0.35 * r) >= gap * r && base >= UNDER_THE_TITLE * r)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double clearance(double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < result().pair().size(); i++) {
            least = Math.min(least, Math.abs(layout.place(i) - y));
        }
        return least;
    }

    private void paintShares(Brush brush, SamplingResult result) {
        double r = brush.rem(1);
        Plot shares = layout.shares();
        for (int i = 0; i < result.size(); i++) {
            double y = layout.place(i);
            double truth = shares.left() + shares.along(result.p(i));
            brush.fill(
                    shares.left(), y - SHARE * r / 2, shares.along(result.run().share(i)), SHARE * r, Tone.R);
            brush.fill(truth - 0.08 * r, y - 0.8 * SHARE * r, 0.16 * r, 1.6 * SHARE * r, Tone.P);
            if (result.draws() > 0) {
                String percents = SamplingNumbers.SHARES.at(result, i, look()).replace("%", "");
                brush.label(percents, width(), y + 0.32 * r, Tone.INK2, Anchor.END);
            }
        }
    }
}
