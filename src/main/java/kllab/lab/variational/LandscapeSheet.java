package kllab.lab.variational;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import kllab.core.fitting.FitPoint;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.DepthMap;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** KL(Q‖posterior) over mean and spread of Q, the way down from Q, and the minima. */
final class LandscapeSheet extends SettledSheet<VariationalResult> {
    private static final int COLUMNS = 200;
    private static final int ROWS = 70;
    private static final double TOP = 1.9;
    private static final double FOOT = 1.9;
    private static final double BALL = 0.55;
    private static final double DOT = 0.36;
    private static final double EDGE = 0.16;
    private static final double NEAR = 0.9;

    private final Plot plot = new Plot(Scale.across(), Scale.logUp());
    private final Labels numbers = Labels.onPlates();
    private final Labels values = Labels.onPlates();
    private @Nullable DepthMap map;
    private @Nullable VariationalState mapped;
    private @Nullable Axes mappedAxes;

    Plot plot() {
        return plot;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        Axes axes = settled().axes();
        plot.across().show(axes.low(), axes.high());
        plot.up().show(axes.sigmaLow(), axes.sigmaHigh());
        plot.place(
                Math.rint(PosteriorSheet.LEFT * r),
                Math.rint(TOP * r),
                Math.rint(width() - 0.4 * r),
                Math.rint(height() - FOOT * r));
        return List.of(plot.key(), compute(axes));
    }

    /** The map of the present posterior; computed again only for another one, or on other axes. */
    private DepthMap compute(Axes axes) {
        DepthMap known = map;
        VariationalState of = mapped;
        if (known == null
                || of == null
                || !of.hasPosteriorOf(result().state())
                || !axes.ofMap().equals(mappedAxes)) {
            double[] sigmas = new double[ROWS];
            for (int row = 0; row < ROWS; row++) {
                sigmas[row] = axes.sigma((row + 0.5) / ROWS);
            }
            known = new DepthMap(result().posterior().landscape(axes.low(), axes.high(), COLUMNS, sigmas));
            map = known;
            mapped = result().state();
            mappedAxes = axes.ofMap();
        }
        return known;
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.title(
                look().rich("variational.map"),
                look().rich("variational.map.says"),
                plot.left(),
                TOP * r - 0.7 * r,
                plot.width());
        DepthMap shown = compute(settled().axes());
        shown.paint(brush, plot, DepthMap.Style.of(brush, plot));
        numbers.begin(plot.left() + r, plot.top() + r, plot.right() - r, plot.base() - r);
        keepOffMinima(r);
        shown.addNumbers(numbers, plot, look(), i -> VariationalNumbers.CONTOURS.at(result(), i, look()));
        numbers.paint(brush);
        plot.paintUp(brush);
        brush.text(
                RichText.parse("<v>\u03C3</v>"),
                0,
                plot.box().y() + plot.height() / 2 + 0.3 * r,
                Tone.INK,
                r,
                Anchor.START);
        plot.paintAcross(brush);
        plot.paintName(
                brush,
                look().rich("variational.map.axis"),
                RichText.parse("<v>\u03BC</v>"),
                Math.floor(plot.across().high() - 0.01),
                plot.across().high());
    }

    /** Numbers of contours are off the minima and their values, wherever these stand. */
    private void keepOffMinima(double r) {
        for (int i = 0; i < result().minima().size(); i++) {
            FitPoint each = result().minima().get(i);
            double wide = look().width(RichText.parse(value(i)), r) + 2 * r;
            numbers.keepOff(plot.x(each.mu()) - wide, plot.yInside(each.sigma()) - 2 * r, 2 * wide, 4 * r);
        }
    }

    private String value(int minimum) {
        return "<b>" + VariationalNumbers.MINIMA.at(result(), minimum, look()) + "</b>";
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        VariationalResult result = result();
        values.begin(plot.left(), plot.top(), plot.right(), plot.base());
        paintWay(brush, result.way());
        VariationalResult pinned = pinned();
        if (pinned != null) {
            paintPinned(brush, pinned.state());
        }
        for (int i = 0; i < result.minima().size(); i++) {
            FitPoint each = result.minima().get(i);
            dot(brush, each.mu(), each.sigma(), DOT, Tone.INK);
            addValue(each.mu(), each.sigma(), 0.8 * r, value(i));
        }
        dot(brush, result.state().mu(), result.state().sigma(), BALL, Tone.Q);
        if (!result.isDown()) {
            addValue(result.state().mu(), result.state().sigma(), r, "<b>" + say(VariationalWords.HERE) + "</b>");
        }
        values.paint(brush);
    }

    private void addValue(double mu, double sigma, double gap, String text) {
        double x = plot.xInside(mu);
        double y = plot.yInside(sigma);
        double r = look().rem();
        Wish[] wishes = {
            Wish.right(x + gap, y),
            Wish.left(x - gap, y),
            Wish.right(x + gap, y + NEAR * r),
            Wish.left(x - gap, y + NEAR * r),
            Wish.right(x + gap, y - NEAR * r),
            Wish.left(x - gap, y - NEAR * r)
        };
        values.need(Tone.KLT, r, List.of(RichText.parse(text)), wishes);
    }

    private void paintWay(Brush brush, List<FitPoint> way) {
        double r = brush.rem(1);
        Path2D.Double line = new Path2D.Double();
        for (int i = 0; i < way.size(); i++) {
            double x = plot.xInside(way.get(i).mu());
            double y = plot.yInside(way.get(i).sigma());
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            values.keepAround(x, y, 0.2 * r);
        }
        double strokes = Math.sqrt(look().strokes());
        brush.stroke(line, Tone.BG, Brush.round(0.42 * r * strokes));
        brush.stroke(line, Tone.INK, Brush.dashes(0.17 * r * strokes, 0.36 * r, 0.3 * r));
    }

    private void paintPinned(Brush brush, VariationalState was) {
        double radius = brush.rem(BALL + 0.1);
        brush.ghost(new Ellipse2D.Double(
                plot.xInside(was.mu()) - radius, plot.yInside(was.sigma()) - radius, 2 * radius, 2 * radius));
    }

    private void dot(Brush brush, double mu, double sigma, double radius, Tone tone) {
        double x = plot.xInside(mu);
        double y = plot.yInside(sigma);
        values.keepAround(x, y, brush.rem(radius));
        brush.disc(x, y, brush.rem(radius + EDGE / 2), Tone.BG);
        brush.disc(x, y, brush.rem(radius - EDGE / 2), tone);
    }
}
