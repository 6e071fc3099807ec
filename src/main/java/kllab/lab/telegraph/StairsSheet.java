package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a wrong belief against KL(P‖Q), along the path from P to the target: the ideal code costs exactly KL
 * more, the Huffman code rises in steps around it, and the Morse code, on its own axis, depends only on the order of
 * the letters under Q.
 *
 * <p>The right axis is scaled so that equal heights are equal fractions of the mean length of P's own code.
 */
final class StairsSheet extends SettledSheet<TelegraphResult> {
    private static final double LEFT = 2.6;
    private static final double RIGHT = 3.4;
    private static final double TOP = 2.2;
    private static final double BOTTOM = 3.7;

    private final StairsPlot plot = new StairsPlot();
    private @Nullable Stair walked;

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        boolean another = plot.settle(
                result().path(),
                look,
                LEFT * r,
                TOP * r,
                Math.max(1, width() - (LEFT + RIGHT) * r),
                Math.max(1, height() - (TOP + BOTTOM) * r));
        if (another) {
            walked = null;
        }
        return result().path();
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintTitle(brush);
        plot.paintAxis(brush);
        paintAcross(brush);
        paintMorseAxis(brush);
        plot.paintCurves(brush);
    }

    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        double base = plot.area().getY() - 0.75 * r;
        Words words = brush.look().words();
        double left = plot.area().getX() + 2 * r;
        String title = words.get("telegraph.chart.title");
        brush.text(title, left, base, Tone.INK, true, r, Anchor.START);
        double at = left + brush.width(title, true, r) + 0.9 * r;
        double room = width()
                - brush.width(
                        words.get("telegraph.chart.morseUnits"),
                        false,
                        brush.look().small())
                - r
                - at;
        String remark = TelegraphWords.chartRemark(brush.look());
        if (brush.width(remark, false, r) <= room) {
            brush.text(remark, at, base, Tone.INK2, false, r, Anchor.START);
        }
    }

    private void paintAcross(Brush brush) {
        double small = brush.look().small();
        double r = brush.rem(1);
        double base = plot.area().getMaxY();
        double step = StairsPlot.step(plot.farthest());
        for (int i = 0; i * step <= plot.farthest(); i++) {
            double x = plot.x(i * step);
            if (i > 0) {
                brush.line(x, base, x, base + 0.3 * r, Tone.AXIS, 1.2);
            }
            String label = i == 0 ? "0" : Numbers.fixed(i * step, Steps.decimals(step));
            brush.text(label, x, base + 1.35 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
        }
        String name = brush.look().say("telegraph.chart.across", brush.look().unitPer("letter"));
        brush.text(RichText.parse(name), plot.area().getX(), base + 2.65 * r, Tone.INK2, r, Anchor.START);
        ChartPlot.unit(brush, plot.area().getX() - 0.45 * r, brush.look().unitName(), plot.area());
    }

    private void paintMorseAxis(Brush brush) {
        Words words = brush.look().words();
        double small = brush.look().small();
        double r = brush.rem(1);
        double x = plot.area().getMaxX();
        double top = plot.mostUnits();
        double ticks = StairsPlot.step(top);
        brush.line(x, plot.area().getY(), x, plot.area().getMaxY(), Tone.AXIS, 1.2);
        for (int i = 0; i * ticks <= top; i++) {
            double y = plot.y(true, i * ticks);
            String label = i == 0 ? "0" : Numbers.signed(i * ticks, Steps.decimals(ticks));
            brush.line(x, y, x + 0.3 * r, y, Tone.AXIS, 1.2);
            brush.text(label, x + 0.5 * r, y + 0.32 * r, Tone.AXIS, false, small, Anchor.START);
        }
        brush.text(
                words.get("telegraph.chart.morseUnits"),
                width(),
                plot.area().getY() - 0.75 * r,
                Tone.AXIS,
                false,
                small,
                Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        TelegraphResult pinned = pinned();
        if (pinned != null) {
            paintPinned(brush, pinned);
        }
        TelegraphResult result = result();
        if (result.rulesOut()) {
            paintEndless(brush);
        } else {
            paintToday(brush, result);
        }
        if (walked != null) {
            new StairNote(
                            brush,
                            plot.area(),
                            walked,
                            plot.xOfNats(walked.step().kl()),
                            plot.y(walked.morse(), walked.before()),
                            plot.y(walked.morse(), walked.step().extra()))
                    .paint(isTied(walked));
        }
    }

    private void paintToday(Brush brush, TelegraphResult result) {
        double r = brush.rem(1);
        double x = todayX(result, r);
        brush.level(x, plot.area().getY(), x, plot.area().getMaxY(), Tone.KL, 0.1);
        double yIdeal = plot.yOfNats(result.kl());
        double yHuffman = plot.y(false, result.lengths().huffman().extra());
        double yMorse = plot.y(true, result.lengths().morse().extra());
        if (walked == null) {
            new StairLabels(brush, plot.area(), x).paint(result, yIdeal, yHuffman, yMorse);
        }
        StairMarks.ideal(brush, x, yIdeal);
        StairMarks.huffman(brush, x, yHuffman);
        StairMarks.morse(brush, x, yMorse);
    }

    /** If the belief rules out a letter, all three lengths are infinite: beyond the right edge. */
    private void paintEndless(Brush brush) {
        double r = brush.rem(1);
        double x = todayX(result(), r);
        brush.level(x, plot.area().getY(), x, plot.area().getMaxY(), Tone.KL, 0.1);
        String label = brush.look().say("telegraph.chart.endless");
        double right = x - 0.5 * r;
        double base = plot.freeBase(right - brush.width(label, true, r), right, r);
        brush.plate(label, right, base, Tone.KLT, true, r, Anchor.END, Tone.BG);
    }

    private void paintPinned(Brush brush, TelegraphResult pinned) {
        if (pinned.rulesOut() || brush.look().shown(pinned.kl()) > plot.farthest()) {
            return;
        }
        double r = brush.rem(1);
        double x = plot.xOfNats(pinned.kl());
        double yHuffman = plot.y(false, pinned.lengths().huffman().extra());
        brush.dashed(x, plot.area().getY(), x, plot.area().getMaxY(), Tone.INK3, 1.6, 5, 4);
        brush.ghost(x - 0.35 * r, yHuffman - 0.35 * r, 0.7 * r, 0.7 * r);
        brush.ghost(StairMarks.diamond(x, plot.y(true, pinned.lengths().morse().extra()), 0.55 * r));
    }

    // ---- the highlighted step ------------------------------------------------------------------------------------

    /** Highlights a step; null for none. */
    void walk(@Nullable Stair stair) {
        walked = stair;
    }

    /** The x of the line of the current belief in the sheet; at the edge if its cost is infinite. */
    double todayX(TelegraphResult result, double rem) {
        return result.rulesOut() ? plot.area().getMaxX() - 0.25 * rem : plot.xOfNats(result.kl());
    }

    /** Where the curves are. */
    Box field() {
        Rectangle2D area = plot.area();
        return new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    /** The curves and their geometry. */
    StairsPlot plot() {
        return plot;
    }

    boolean isTied(Stair stair) {
        return result().state().target().equals(Targets.REVERSED)
                && Math.abs(stair.step().belief() - 0.5) < 1e-9;
    }
}
