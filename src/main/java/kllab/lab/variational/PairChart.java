package kllab.lab.variational;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kllab.core.fitting.IndependentFit;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Two unknowns: at the left where each distribution is within a standard deviation, an ellipse for P and a circle for Q; at the right
 * both divergences over the width of Q, and the least of each.
 */
final class PairChart {
    private static final double FOOT = 2.4;
    private static final double BETWEEN = 4.5;
    private static final double TITLE = 1.2;
    private static final double LINE = 0.18;
    private static final double DOT = 0.36;
    private static final double BALL = 0.55;
    private static final double EDGE = 0.16;
    /** Where the name of a curve is, as a part of the height. */
    private static final double NAME = 0.9;

    private static final int SAMPLES = 200;

    private final Plot square = new Plot(Scale.across(), Scale.up());
    private final Plot widths = new Plot(Scale.logAcross(), Scale.up());
    private final Series forward = widths.add(Curve.of(Tone.INK2, LINE).dashed(0.5, 0.3));
    private final Series reverse = widths.add(Curve.of(Tone.KL, 0.2));
    private final Labels labels = Labels.onPlates();

    Plot square() {
        return square;
    }

    Plot widths() {
        return widths;
    }

    /** Places both charts into an area of the sheet, on scales of the settled result. */
    void place(Look look, VariationalResult settled, Box area) {
        double r = look.rem();
        Axes axes = settled.axes();
        double top = area.y() + TITLE * r;
        double high = area.bottom() - FOOT * r - top;
        double wide = 0.5 * (area.width() - BETWEEN * r);
        double reach = axes.high() / Math.min(wide, high);
        square.across().show(-reach * wide, reach * wide).every(1);
        square.up().show(-reach * high, reach * high).every(1);
        square.place(area.x(), top, area.x() + wide, top + high);
        widths.across().show(axes.sigmaLow(), axes.sigmaHigh());
        widths.up().in(look.unit().fromNats(1)).show(0, axes.top()).apart(2.5 * r, high);
        widths.place(square.right() + BETWEEN * r, top, area.right(), top + high);
    }

    void paint(Brush brush, VariationalResult result, IndependentFit fit, @Nullable VariationalResult pinned) {
        double r = brush.rem(1);
        Look look = brush.look();
        RichText none = new RichText(List.of());
        double base = square.top() - 0.6 * r;
        brush.fitted(look.rich("variational.pair.square"), square.left(), base, square.width(), Tone.INK, Anchor.START);
        brush.title(look.rich("variational.pair.widths"), none, widths.left(), base, widths.width());
        paintSquare(brush, fit, pinned);
        paintWidths(brush, result, fit);
    }

    // ---- where they are -------------------------------------------------------------------------------------------

    private void paintSquare(Brush brush, IndependentFit fit, @Nullable VariationalResult pinned) {
        square.paintLevels(brush);
        square.paintAcross(brush);
        Shape p = ellipse(fit);
        brush.tint(p, Tone.P, Graph.TINT);
        double line = brush.rem(LINE) * Math.sqrt(brush.look().strokes());
        brush.stroke(p, Tone.P, line);
        double radius = square.x(fit.sigma()) - square.x(0);
        brush.hatchedDisc(square.x(0), square.y(0), radius);
        brush.ring(square.x(0), square.y(0), radius, Tone.Q, line);
        Shape best = unit().createTransformedShape(circle(fit.narrowest()));
        brush.stroke(best, Tone.KLT, Brush.dashes(0.6 * line, 0.4 * brush.rem(1), 0.3 * brush.rem(1)));
        if (pinned != null && pinned.pair() != null) {
            brush.ghost(ellipse(pinned.pair()));
            brush.ghost(unit().createTransformedShape(circle(pinned.pair().sigma())));
        }
    }

    /** What the unit circle becomes where the second unknown follows the first as far as they are correlated. */
    private Shape ellipse(IndependentFit fit) {
        AffineTransform shear = unit();
        shear.concatenate(new AffineTransform(1, fit.correlation(), 0, fit.narrowest(), 0, 0));
        return shear.createTransformedShape(circle(1));
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** From values to pixels. */
    private AffineTransform unit() {
        AffineTransform unit = AffineTransform.getTranslateInstance(square.x(0), square.y(0));
        unit.scale(square.x(1) - square.x(0), square.y(1) - square.y(0));
        return unit;
    }

    // ---- what they cost -------------------------------------------------------------------------------------------

    private void paintWidths(Brush brush, VariationalResult result, IndependentFit fit) {
        Look look = brush.look();
        double r = brush.rem(1);
        widths.paintLevels(brush);
        widths.paintAcross(brush);
        widths.paintName(
                brush,
                look.rich("variational.pair.axis"),
                RichText.parse("<v>\u03C3</v>"),
                2 * widths.across().low(),
                5 * widths.across().low());
        reverse.show(SAMPLES + 1, this::sigma, i -> fit.with(sigma(i)).reverse());
        forward.show(SAMPLES + 1, this::sigma, i -> fit.with(sigma(i)).forward());
        widths.paintLevel(brush, fit.mutualInformation(), Tone.INK3, 0.08);
        widths.paintMarks(brush);
        labels.begin(widths.left(), widths.top(), widths.right(), widths.base());
        dot(brush, fit.narrowest(), fit.mutualInformation(), DOT, Tone.KL);
        dot(brush, 1, fit.mutualInformation(), DOT, Tone.INK2);
        dot(brush, fit.sigma(), fit.forward(), DOT, Tone.Q);
        dot(brush, fit.sigma(), fit.reverse(), BALL, Tone.Q);
        name(look, "<KL(P|Q)/>", sigma -> fit.with(sigma).forward());
        name(look, "<KL(Q|P)/>", sigma -> fit.with(sigma).reverse());
        double y = widths.yInside(fit.mutualInformation());
        String least = VariationalWords.LEAST_OF_BOTH.apply(result, look);
        labels.need(look, least, Wish.above(widths.x(fit.narrowest()), r, y + 1.6 * r, true));
        labels.paint(brush);
    }

    private double sigma(int i) {
        double low = widths.across().low();
        return low * Math.pow(widths.across().high() / low, (double) i / SAMPLES);
    }

    /** The name of a curve where it comes down into the chart. */
    private void name(Look look, String symbol, DoubleUnaryOperator of) {
        int first = 0;
        while (first < SAMPLES
                && of.applyAsDouble(sigma(first)) > NAME * widths.up().high()) {
            first++;
        }
        double x = widths.x(sigma(first)) + look.rem();
        labels.need(look, symbol, Wish.right(x, widths.yInside(of.applyAsDouble(sigma(first)))));
    }

    private void dot(Brush brush, double sigma, double nats, double radius, Tone tone) {
        double x = widths.xInside(sigma);
        double y = widths.yInside(nats);
        labels.keepAround(x, y, brush.rem(radius));
        brush.disc(x, y, brush.rem(radius + EDGE / 2), Tone.BG);
        brush.disc(x, y, brush.rem(radius - EDGE / 2), tone);
    }
}
