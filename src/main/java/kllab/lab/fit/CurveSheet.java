package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * One direction: its goal and its cost, P and Q as densities over an axis of faces, and, optionally, the strip of
 * contributions, whose area is the divergence.
 */
final class CurveSheet extends SettledSheet<FitResult> {
    /** Rem above and below the plots. */
    static final double AROUND = 6.15;

    private static final double TOP = 3;
    private static final double FACES = 1.85;
    private static final double FACE_RADIUS = 0.95;
    private static final double STRIP = 0.33;
    private static final double STRIP_TITLE = 1.9;
    private static final double LINE = 0.18;
    private static final double LEAST_TITLE = 0.65;
    private static final double THIN = 0.07;

    /** If P is higher than a hump by more than this factor there, the hump is not visible in P. */
    private static final double HIDDEN = 1.02;

    private static final double TICK = 0.55;
    private static final double ROOT_E = Math.exp(-0.5);

    private final FitDirection direction;
    private final SharesStrip strip;
    private final CurveLabels labels;
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private final Rectangle2D.Double stripArea = new Rectangle2D.Double();
    private FitAxes axes;
    private double axisY;

    /** The key of the frame. */
    private record Frame(Rectangle2D area, Rectangle2D strip, FitAxes axes, boolean shares) {}

    CurveSheet(FitDirection direction, FitResult first) {
        this.direction = direction;
        strip = new SharesStrip(direction, stripArea);
        axes = FitAxes.of(first);
        labels = new CurveLabels(this);
    }

    @Override
    protected Object settle(Look look) {
        axes = FitAxes.of(settled());
        boolean shares = shares();
        double r = look.rem();
        double left = Math.rint(FitColumn.LEFT * r);
        double right = Math.rint(width() - FitColumn.RIGHT * r);
        double top = Math.rint(TOP * r);
        double bottom = Math.rint(height() - (AROUND - TOP) * r);
        double room = Math.max(4, bottom - top);
        double lower = shares ? Math.rint(room * STRIP) : 0;
        double title = shares ? STRIP_TITLE * r : 0;
        area.setRect(left, top, Math.max(2, right - left), Math.max(2, room - lower - title));
        stripArea.setRect(left, bottom - lower, area.width, Math.max(1, lower));
        axisY = bottom;
        if (shares) {
            strip.settle(moment(), look, axes);
        }
        return new Frame(copy(area), copy(stripArea), axes, shares);
    }

    private static Rectangle2D copy(Rectangle2D of) {
        return new Rectangle2D.Double(of.getX(), of.getY(), of.getWidth(), of.getHeight());
    }

    private boolean shares() {
        return result().state().shares();
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintTitle(brush);
        paintUp(brush);
        FitColumn.paintAcross(brush, axes, area, axisY, false);
        for (int i = 1; i <= 3; i++) {
            double x = x(axes.half() * (i / 2.0 - 1));
            FacePainter.paint(brush, x, axisY + brush.rem(FACES), brush.rem(FACE_RADIUS), axes.faceOf(mu(x)));
        }
        if (shares()) {
            strip.paintTitle(brush);
        }
    }

    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        double x = brush.text(FitWords.kl(direction, brush.look()), 0, 1.5 * r, Tone.KLT, 1.15 * r, Anchor.START);
        RichText title = FitWords.title(direction, brush.look(), FitWords.isNarrow(width(), brush.look()));
        double room = width() - x - 9.4 * r;
        double size = Math.min(r, r * room / Math.max(1, brush.width(title, r)));
        if (size > LEAST_TITLE * r) {
            brush.text(title, x + r, 1.5 * r, Tone.INK, size, Anchor.START);
        }
    }

    private void paintUp(Brush brush) {
        int decimals = axes.step() < 0.1 ? 2 : axes.step() < 1 ? 1 : 0;
        for (int i = 0; i * axes.step() <= axes.top(); i++) {
            double y = y(i * axes.step());
            brush.line(area.x, y, area.getMaxX(), y, i == 0 ? Tone.AXIS : Tone.GRID, i == 0 ? 1.4 : 1);
            String label = i == 0 ? "0" : Numbers.fixed(i * axes.step(), decimals);
            double r = brush.rem(1);
            brush.label(label, area.x - 0.45 * r, y + 0.32 * r, Tone.AXIS, Anchor.END);
        }
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        FitResult result = result();
        FittedNormal q = result.now(direction);
        paintReadout(brush, result);
        Curve p = curve(result.solution()::density);
        Curve bell = curve(x -> normal(q, x));
        double line = Math.sqrt(brush.look().palette().strokes()) * brush.rem(LINE);
        brush.graphs(area.x, p.graph(Graph.Area.TINT, Tone.P, line), bell.graph(Graph.Area.HATCH, Tone.Q, line));
        paintParts(brush, result);
        paintPinned(brush);
        paintDraws(brush, result);
        if (shares()) {
            strip.paint(brush);
        }
        labels.paint(brush, result, q, p, bell);
    }

    private void paintReadout(Brush brush, FitResult result) {
        double r = brush.rem(1);
        Look look = brush.look();
        String unit = look.unitName();
        brush.text(unit, width(), 1.5 * r, Tone.INK2, false, r, Anchor.END);
        double right = width() - brush.width(unit, false, r) - 0.5 * r;
        String digits = FitWords.amount(result.now(direction).kl(direction), look);
        double size = Math.min(1.9 * r, 1.9 * r * 6.2 * r / Math.max(1, brush.width(digits, true, 1.9 * r)));
        brush.text(digits, right, 1.5 * r, Tone.KLT, true, size, Anchor.END);
        FitResult pinned = pinned();
        if (pinned != null) {
            String note = FitWords.pinned(result, pinned, direction, look);
            brush.label(note, width(), 2.6 * r, Tone.INK3, Anchor.END);
        }
    }

    /** Paints the humps of P that are not visible in the sum. */
    private void paintParts(Brush brush, FitResult result) {
        for (Hump hump : result.state().humps()) {
            if (result.solution().density(hump.mean()) > HIDDEN * hump.height()) {
                brush.stroke(
                        curve(hump::density).line(),
                        Tone.P,
                        Brush.dashes(brush.rem(THIN), brush.rem(0.3), brush.rem(0.2)));
            }
        }
    }

    private void paintPinned(Brush brush) {
        FitResult pinned = pinned();
        if (pinned != null) {
            FittedNormal then = pinned.now(direction);
            if (!pinned.state().humps().equals(result().state().humps())) {
                brush.ghost(curve(pinned.solution()::density).line());
            }
            brush.ghost(curve(x -> normal(then, x)).line());
        }
    }

    /** Marks the x of the faces below. */
    private void paintDraws(Brush brush, FitResult result) {
        double y = y(0);
        boolean few = FitWords.isNarrow(width(), brush.look());
        for (double x : result.draws(direction, few)) {
            if (Math.abs(x) <= axes.half()) {
                brush.line(x(x), y - brush.rem(TICK), x(x), y - 1, Tone.QT, Math.max(1.5, brush.rem(0.11)));
            }
        }
    }

    private Curve curve(java.util.function.DoubleUnaryOperator f) {
        return new Curve(area, axes, 0, axes.top(), 0, f);
    }

    static double normal(FittedNormal q, double x) {
        double z = (x - q.mu()) / q.sigma();
        return Math.exp(-z * z / 2) * FitAxes.peak(q.sigma());
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    /** The plot of the densities. */
    Rectangle2D area() {
        return area;
    }

    double x(double value) {
        return FitColumn.x(value, axes, area);
    }

    /** Where a point of a curve is; at an edge, if it is outside the chart. */
    Point2D at(double x, double density) {
        return new Point2D.Double(x(Math.clamp(x, -axes.half(), axes.half())), y(density));
    }

    /** Where a bell's flank is. */
    Point2D flank(double mean, double sigma, double height) {
        return at(axes.flank(mean, sigma), height * ROOT_E);
    }

    double mu(double x) {
        return FitColumn.mu(x, axes, area);
    }

    /** The height of a density, clamped at the top. */
    double y(double density) {
        return area.getMaxY() - Math.min(1, density / axes.top()) * area.height;
    }

    double density(double y) {
        return FitColumn.share(area.getMaxY() - y, area.height) * axes.top();
    }
}
