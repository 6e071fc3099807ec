package kllab.lab.fit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.fitting.FitDirection;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * One direction: its goal and its cost, P and Q as densities over an axis of faces, and, optionally, the strip of
 * contributions, whose area is the divergence.
 */
final class CurveSheet extends SettledSheet<FitResult> {
    private static final double TOP = 3;
    private static final double TOP_IN_HALL = 3.6;
    private static final double UNDER = 3.15;
    private static final double TITLE_BASE = 1.5;
    private static final double TITLE_BASE_IN_HALL = 2;
    private static final double DIGITS = 1.9;
    private static final double DIGITS_IN_HALL = 2.7;

    /** How much wider than high the number may be: a longer one is smaller. */
    private static final double MOST_DIGITS = 6.2 / DIGITS;

    private static final double AROUND_DIGITS = 3.2;

    private static final double FACES = 1.85;
    private static final double FACE_RADIUS = 0.95;
    private static final double STRIP = 0.33;
    private static final double STRIP_TITLE = 1.9;
    private static final double LINE = 0.18;
    private static final double LEAST_TITLE = 0.65;
    private static final double THIN = 0.07;
    private static final double APART = 1.7;

    /** If P is higher than a hump by more than this factor there, the hump is not visible in P. */
    private static final double HIDDEN = 1.02;

    private static final double TICK = 0.55;

    /** Where the name of a curve is: at this share of its height, so many rem beside it. */
    private static final double SHOULDER = 0.75;

    private static final double BESIDE = 1.6;

    /** How far above the chart it may be, in rem. */
    private static final double OVER = 1.5;

    /** How far handles reach, which names are off, in rem. */
    private static final double HANDLE = 0.6;

    private final FitDirection direction;
    private final Plot plot = new Plot(Scale.across(), Scale.up().aligned());
    private final SharesStrip strip;
    private final Labels labels = new Labels();
    private double axisY;

    CurveSheet(FitDirection direction, FitResult first) {
        this.direction = direction;
        strip = new SharesStrip(direction, plot.across());
        show(FitAxes.of(first));
    }

    /** Rem above and below the plots. */
    static double around(boolean hall) {
        return (hall ? TOP_IN_HALL : TOP) + UNDER;
    }

    private void show(FitAxes axes) {
        plot.across().show(-axes.half(), axes.half());
        plot.up().show(0, axes.top());
    }

    @Override
    protected Object settle(Look look) {
        show(FitAxes.of(settled()));
        double r = look.rem();
        double top = Math.rint((look.presents() ? TOP_IN_HALL : TOP) * r);
        axisY = Math.max(top + 4, Math.rint(height() - UNDER * r));
        double lower = shares() ? Math.rint((axisY - top) * STRIP) : 0;
        FitColumn.place(plot, width(), top, axisY - lower - (shares() ? STRIP_TITLE * r : 0), r);
        plot.up().apart(APART * r, plot.height());
        if (shares()) {
            FitColumn.place(strip.plot(), width(), axisY - lower, axisY, r);
            strip.settle(moment(), look);
        }
        return List.of(plot.key(), shares());
    }

    private boolean shares() {
        return result().state().shares();
    }

    /** The chart of the densities. */
    Plot plot() {
        return plot;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintTitle(brush);
        plot.paintLevels(brush);
        FitColumn.paintAcross(brush, plot, axisY, false);
        for (int i = 1; i <= 3; i++) {
            double x = plot.x(FitColumn.quarter(plot, i));
            FacePainter.paint(brush, x, axisY + brush.rem(FACES), brush.rem(FACE_RADIUS), (i - 1) / 2.0);
        }
        if (shares()) {
            strip.paintTitle(brush);
        }
    }

    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        Look look = brush.look();
        double x = brush.text(FitWords.of(direction, ".kl", look), 0, titleBase(), Tone.KLT, 1.15 * r, Anchor.START);
        double room = width() - x - (AROUND_DIGITS + MOST_DIGITS * digits()) * r;
        String key = FitWords.isNarrow(width(), look) ? ".title.short" : ".title";
        RichText title = FitWords.of(direction, key, look);
        if (look.presents()) {
            brush.text(brush.fitting(shortTitles(title), room), x + r, titleBase(), Tone.INK, r, Anchor.START);
        } else if (look.fitting(title, room) > LEAST_TITLE * r) {
            brush.fitted(title, x + r, titleBase(), room, Tone.INK, Anchor.START);
        }
    }

    /** In a hall there is the goal, or nothing. */
    private List<RichText> shortTitles(RichText title) {
        return List.of(title.withoutRemark(), FitWords.of(direction, ".goal", look()), new RichText(List.of()));
    }

    private double digits() {
        return look().presents() ? DIGITS_IN_HALL : DIGITS;
    }

    /** The base line of the title and the number. */
    private double titleBase() {
        return look().rem() * (look().presents() ? TITLE_BASE_IN_HALL : TITLE_BASE);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        FitResult result = result();
        Bell q = Bell.of(result.now(direction));
        paintReadout(brush, result);
        Trace p = trace(result.solution()::density);
        Trace bell = trace(q::density);
        double line = Math.sqrt(brush.look().strokes()) * brush.rem(LINE);
        brush.graphs(plot.left(), p.graph(Graph.Area.TINT, Tone.P, line), bell.graph(Graph.Area.HATCH, Tone.Q, line));
        paintParts(brush, result);
        paintPinned(brush);
        paintDraws(brush, result);
        if (shares()) {
            strip.paint(brush);
        }
        paintNames(brush, q, p, bell);
    }

    private Trace trace(DoubleUnaryOperator density) {
        return new Trace(plot, 0, density);
    }

    private void paintReadout(Brush brush, FitResult result) {
        double r = brush.rem(1);
        Look look = brush.look();
        String unit = look.unitName();
        brush.text(unit, width(), titleBase(), Tone.INK2, false, r, Anchor.END);
        double right = width() - brush.width(unit, false, r) - 0.5 * r;
        int i = FitNumbers.place(direction);
        String digits = FitNumbers.KL.at(result, i, look);
        double usual = digits() * r;
        double size = Math.min(usual, usual * MOST_DIGITS * usual / Math.max(1, brush.width(digits, true, usual)));
        brush.text(digits, right, titleBase(), Tone.KLT, true, size, Anchor.END);
        FitResult pinned = pinned();
        if (pinned != null) {
            brush.label(
                    FitNumbers.KL.pinned(result, pinned, i, look),
                    width(),
                    titleBase() + 1.1 * r,
                    Tone.INK3,
                    Anchor.END);
        }
    }

    /** Paints the humps of P that are not visible in the sum. */
    private void paintParts(Brush brush, FitResult result) {
        for (Hump hump : result.state().humps()) {
            if (result.solution().density(hump.mean()) > HIDDEN * hump.height()) {
                brush.stroke(
                        trace(hump::density).line(),
                        Tone.P,
                        Brush.dashes(brush.rem(THIN), brush.rem(0.3), brush.rem(0.2)));
            }
        }
    }

    private void paintPinned(Brush brush) {
        FitResult pinned = pinned();
        if (pinned != null) {
            if (!pinned.state().humps().equals(result().state().humps())) {
                brush.ghost(trace(pinned.solution()::density).line());
            }
            brush.ghost(trace(Bell.of(pinned.now(direction))::density).line());
        }
    }

    /** Marks the x of the faces below. */
    private void paintDraws(Brush brush, FitResult result) {
        double y = plot.y(0);
        boolean few = FitWords.isNarrow(width(), brush.look());
        for (double x : result.draws(direction, few)) {
            if (Math.abs(x) <= plot.across().high()) {
                double at = plot.x(x);
                brush.line(at, y - brush.rem(TICK), at, y - 1, Tone.QT, Math.max(1.5, brush.rem(0.11)));
            }
        }
    }

    // ---- the names of the curves ----------------------------------------------------------------------------------

    /** Beside them, off both and off the handles. */
    private void paintNames(Brush brush, Bell q, Trace p, Trace bell) {
        FitResult result = result();
        double r = brush.rem(1);
        labels.begin(plot.left(), plot.top() - OVER * r, plot.right(), plot.base());
        labels.keepAbove(p);
        labels.keepAbove(bell);
        result.state().humps().forEach(hump -> keepOffHandles(Bell.of(hump), r));
        keepOffHandles(q, r);
        RichText name = rich(FitWords.q(direction));
        labels.need(Tone.QT, 1.12 * r, List.of(name), beside(q.mean(), 0.76 * q.sigma(), q.height()));
        double[] modes = result.solution().modes();
        Wish[] besideHumps = IntStream.range(0, modes.length)
                .mapToDouble(i -> modes[modes.length - 1 - i])
                .mapToObj(mode -> beside(mode, 0, result.solution().density(mode)))
                .flatMap(Stream::of)
                .toArray(Wish[]::new);
        labels.need(Tone.PT, 1.15 * r, List.of(RichText.parse("<P/>")), besideHumps);
        labels.paint(brush);
    }

    private void keepOffHandles(Bell bell, double r) {
        double flank = bell.flank(plot.across().high());
        labels.keepAround(plot.xInside(bell.mean()), plot.yInside(bell.height()), HANDLE * r);
        labels.keepAround(plot.xInside(flank), plot.yInside(bell.flankHeight()), HANDLE * r);
    }

    /** At the shoulders of a curve, or above it. */
    private Wish[] beside(double mean, double width, double height) {
        double r = look().rem();
        double top = plot.yInside(height);
        double y = plot.base() - SHOULDER * (plot.base() - top);
        return new Wish[] {
            Wish.right(plot.xInside(mean + width) + BESIDE * r, y),
            Wish.left(plot.xInside(mean - width) - BESIDE * r, y),
            Wish.above(plot.xInside(mean), top - HANDLE * r)
        };
    }
}
