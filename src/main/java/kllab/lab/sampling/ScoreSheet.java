package kllab.lab.sampling;

import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.text.RichText;
import kllab.text.Words;

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
    private final Funnel funnel = new Funnel(layout.plot());

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
            layout.plot().paintMarks(brush);
            double x = layout.plot().x(Math.pow(layout.plot().across().high(), 0.3));
            paintPlate(brush, look().rich("sampling.funnel"), x);
        }
        for (int i = 0; i < result.pair().size(); i++) {
            paintOutcome(brush, result, i);
        }
        paintSides(brush, result);
        layout.plot().paintLogCounts(brush);
        String across = say(SamplingWords.ofKind("axis"));
        double left = layout.plot().left() - brush.rem(0.6);
        brush.label(across, left, layout.plot().base() + brush.rem(1.35), Tone.AXIS, Anchor.END);
    }

    private void paintStaffs(Brush brush) {
        double zero = layout.y(0);
        Plot plot = layout.plot();
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
        Words words = brush.look().words();
        brush.fill(layout.bars(), 0.12 * r, 0.95 * r, 0.95 * r, Tone.P);
        double x = layout.bars() + 1.5 * r;
        x += brush.text(RichText.parse(words.get("sampling.truth")), x, r, Tone.INK, r, Anchor.START) + 1.2 * r;
        brush.hatched(x, 0.12 * r, 0.95 * r, 0.95 * r);
        x += 1.5 * r;
        x += brush.text(RichText.parse(words.get("sampling.model")), x, r, Tone.INK, r, Anchor.START) + 1.6 * r;
        x = Math.max(x, layout.plot().left() + 4.6 * r);
        String ratio = words.get("sampling.ratio", brush.look().log());
        x += brush.text(RichText.parse(ratio), x, r, Tone.INK, r, Anchor.START) + 1.2 * r;
        for (String key : new String[] {"title", "title.short"}) {
            String title = say(SamplingWords.ofKind(key));
            if (x + brush.width(title, false, r) < layout.plot().right()) {
                brush.text(title, x, r, Tone.INK2, false, r, Anchor.START);
                break;
            }
        }
        brush.text(words.get("sampling.share"), layout.shares(), r, Tone.INK2, false, r, Anchor.START);
        brush.totalRule(layout.plot().right() + 0.4 * r, 0.2 * r, layout.plot().base());
    }

    private void paintOutcome(Brush brush, SamplingResult result, int i) {
        double r = brush.rem(1);
        double y = layout.place(i);
        OutcomeMarks.paint(brush, result.state(), i, MARK_AT * r, y, FACE * r);
        double p = result.pair().p().probability(i);
        double q = result.pair().q().probability(i);
        brush.fill(layout.bars(), y - BAR * r - 1, layout.bar(p), BAR * r, Tone.P);
        brush.hatched(
                layout.bars(),
                y + 1,
                layout.bar(q),
                BAR * r,
                0.1 * r / brush.look().palette().strokes());
        double end = layout.bars() + layout.bar(p) + NUMBER_AT * r; // it does not overlap the handle and its ring
        brush.label(SamplingNumbers.P.at(result, i, look()), end, y - 0.08 * r, Tone.PT, Anchor.START);
        String ratio = ratio(result.pair(), i, brush.look());
        brush.text(ratio, layout.plot().left() - 0.6 * r, y + 0.35 * r, Tone.INK2, true, r, Anchor.END);
        if (Math.abs(y - layout.staff(i)) > 1.5) {
            brush.line(layout.plot().left() - 0.5 * r, y, layout.plot().left(), layout.staff(i), Tone.CTL, 1);
        }
    }

    private String ratio(Comparison pair, int i, Look look) {
        if (!pair.p().isPossible(i) && !pair.q().isPossible(i)) {
            return "\u2013";
        }
        return SamplingNumbers.LOG_RATIO.signedAt(result(), i, layout.isFine() ? 3 : 2, look);
    }

    private void paintSides(Brush brush, SamplingResult result) {
        double r = brush.rem(1);
        double x = layout.plot().right() - 0.5 * r;
        brush.labelOver(
                say(SamplingWords.ofKind("for.p")), x, layout.plot().top() + 0.95 * r, Tone.INK2, Anchor.END, Tone.BG);
        brush.labelOver(
                say(SamplingWords.ofKind("for.q")),
                x,
                layout.plot().base() - 0.6 * r,
                Tone.INK2,
                Anchor.END,
                Tone.BAND);
        double zero = zeroLabel(r);
        if (!Double.isNaN(zero)) {
            brush.label("0", layout.plot().left() - 0.6 * r, zero, Tone.AXIS, Anchor.END);
        }
    }

    /**
     * The base line of the zero label: at the zero line, or just off it if an outcome is there; NaN if there is no
     * room.
     */
    private double zeroLabel(double r) {
        double wanted = layout.y(0) + 0.33 * r;
        for (double off : new double[] {0, 0.3, -0.3, 0.5, -0.5}) {
            if (clearance(wanted + off * r - 0.35 * r) >= 0.85 * r) {
                return wanted + off * r;
            }
        }
        return Double.NaN;
    }

    private void paintPlate(Brush brush, RichText text, double x) {
        double r = brush.rem(1);
        double width = brush.width(text, r);
        double y = layout.plot().top() + r;
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
        double y = layout.y(result.kl());
        boolean clear = clearance(y) > 0.7 * r; // the right edge of the numbers of the totals
        double end = result.isInfinite() ? layout.plot().right() : layout.width() - (clear ? 0.4 : NUMBERS) * r;
        brush.level(layout.plot().left(), y, end, y, Tone.KL, 0.12);
        String name = brush.look().words().get("sampling.kl.name", say(SamplingNumbers.KL));
        double label = klLabel(y, r);
        if (!Double.isNaN(label)) {
            brush.number(name, layout.width(), label, Tone.KLT, Anchor.END);
        }
    }

    /**
     * The base line of the KL label: above the line, or below it if a row of the totals is near; NaN if there is no
     * room, since the readout shows it, too.
     */
    private double klLabel(double y, double r) {
        for (double label : new double[] {y - 0.42 * r, y + 1.15 * r, y - 0.8 * r, y + 1.5 * r}) {
            if (clearance(label - 0.35 * r) >= 1.1 * r && label >= UNDER_THE_TITLE * r) {
                return label;
            }
        }
        return Double.NaN;
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
        double x = layout.shares();
        for (int i = 0; i < result.pair().size(); i++) {
            double y = layout.place(i);
            brush.fill(x, y - SHARE * r / 2, layout.share(result.run().share(i)), SHARE * r, Tone.R);
            double truth = x + layout.share(result.pair().p().probability(i));
            brush.fill(truth - 0.08 * r, y - 0.8 * SHARE * r, 0.16 * r, 1.6 * SHARE * r, Tone.P);
            if (result.draws() > 0) {
                brush.label(
                        SamplingNumbers.SHARES.at(result, i, look()).replace("%", ""),
                        layout.width(),
                        y + 0.32 * r,
                        Tone.INK2,
                        Anchor.END);
            }
        }
    }
}
