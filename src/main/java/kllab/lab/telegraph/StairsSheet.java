package kllab.lab.telegraph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Series;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * What a wrong belief costs, against KL(P‖Q), all along the path from P to P reversed: the ideal code pays exactly KL, the
 * Huffman code goes up in steps around it, and the Morse code, on an axis of its own, feels only the order of Q.
 *
 * <p>The right axis is scaled so that equal heights are equal fractions of the mean length of P's own code.
 */
final class StairsSheet implements Sheet<TelegraphResult> {
    private static final double LEFT = 2.6;
    private static final double RIGHT = 3.4;
    private static final double TOP = 3.4;
    private static final double BOTTOM = 3.7;
    private static final double HEADROOM = 1.065;
    private static final double[] STEPS = {5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01};
    private static final int LEAST_STEPS = 3;

    private final ChartPlot plot = new ChartPlot();
    private final Series ideal = new Series();
    private final Series huffman = new Series();
    private final Series morse = new Series();
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private Scene<TelegraphResult> scene;
    private double width;
    private double unitsPerBit = 1;
    private double most = 1;
    private double step = 1;

    /** What the frame depends on; the language, theme and unit are the look's. */
    private record Frame(BeliefPath path) {}

    StairsSheet(TelegraphResult first) {
        scene = new Scene<>(first, null, false);
        plot.add(ideal, new LineMarks(Tone.KL, 0.2, false));
        plot.add(huffman, new LineMarks(Tone.INK, 0.13, false));
        plot.add(morse, new LineMarks(Tone.INK2, 0.15, true));
    }

    @Override
    public Object settle(Scene<TelegraphResult> next, Look look, double w, double h) {
        scene = next;
        width = w;
        BeliefPath path = next.result().path();
        area.setRect(
                LEFT * look.rem(),
                TOP * look.rem(),
                Math.max(1, w - (LEFT + RIGHT) * look.rem()),
                Math.max(1, h - (TOP + BOTTOM) * look.rem()));
        settleAxes(path, look);
        settleSeries(path, look);
        return new Frame(path);
    }

    private void settleAxes(BeliefPath path, Look look) {
        double last = look.shown(path.greatestKl());
        most = last > 0 ? last * HEADROOM : 1;
        step = step(most);
        int decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
        plot.setAcross(0, most);
        plot.setUp(new ChartPlot.Range(0, most, step, decimals, true));
        unitsPerBit = path.morseUnits() / look.shown(path.entropy());
    }

    private void settleSeries(BeliefPath path, Look look) {
        double last = look.shown(path.greatestKl());
        ideal.show(2, i -> i * last, i -> i * last);
        show(huffman, path.huffman(), look, last, extra -> TelegraphWords.shownBits(extra, look));
        show(morse, path.morse(), look, last, extra -> extra / unitsPerBit);
    }

    /** A staircase: two corners a step, the last step runs to the end of the path. */
    private static void show(Series series, List<BeliefPath.Step> steps, Look look, double last, Height height) {
        int corners = 2 * steps.size();
        series.show(
                corners,
                i -> i == corners - 1 ? last : look.shown(steps.get((i + 1) / 2).kl()),
                i -> height.of(steps.get(i / 2).extra()));
    }

    private static double step(double most) {
        for (double step : STEPS) {
            if (most / step >= LEAST_STEPS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    // ---- what stays ---------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintTitle(brush);
        plot.paintFrame(brush, area);
        paintAcross(brush);
        paintMorseAxis(brush);
        plot.paintData(brush, area);
    }

    private static void paintTitle(Brush brush) {
        double r = brush.rem(1);
        String title = brush.look().words().get("telegraph.chart.title");
        brush.text(title, 0, r, Tone.INK, true, r, Anchor.START);
        String remark = TelegraphWords.chartRemark(brush.look());
        brush.text(remark, brush.width(title, true, r) + r, r, Tone.INK2, false, r, Anchor.START);
    }

    private void paintAcross(Brush brush) {
        double small = brush.look().small();
        double r = brush.rem(1);
        double base = area.getMaxY();
        for (int i = 0; i * step <= most; i++) {
            double x = plot.x(i * step, area);
            if (i > 0) {
                brush.line(x, base, x, base + 0.3 * r, Tone.AXIS, 1.2);
            }
            String label = i == 0 ? "0" : Numbers.fixed(i * step, plot.up().decimals());
            brush.text(label, x, base + 1.35 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
        }
        String name =
                brush.look().words().get("telegraph.chart.across", brush.look().unitName());
        brush.text(RichText.parse(name), area.getX(), base + 2.65 * r, Tone.INK2, r, Anchor.START);
        brush.text(
                brush.look().unitName(),
                area.getX() - 0.45 * r,
                area.getY() - 0.75 * r,
                Tone.AXIS,
                false,
                small,
                Anchor.START);
    }

    private void paintMorseAxis(Brush brush) {
        Words words = brush.look().words();
        double small = brush.look().small();
        double r = brush.rem(1);
        double x = area.getMaxX();
        double top = most * unitsPerBit;
        double ticks = step(top);
        brush.line(x, area.getY(), x, area.getMaxY(), Tone.AXIS, 1.2);
        for (int i = 0; i * ticks <= top; i++) {
            double y = plot.y(i * ticks / unitsPerBit, area);
            String label = i == 0 ? "0" : Numbers.signed(i * ticks, ticks < 0.1 ? 2 : ticks < 1 ? 1 : 0);
            brush.line(x, y, x + 0.3 * r, y, Tone.AXIS, 1.2);
            brush.text(label, x + 0.5 * r, y + 0.32 * r, Tone.AXIS, false, small, Anchor.START);
        }
        brush.text(
                words.get("telegraph.chart.morseUnits"),
                width,
                area.getY() - 0.75 * r,
                Tone.AXIS,
                false,
                small,
                Anchor.END);
    }

    // ---- what follows the belief --------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        TelegraphResult pinned = scene.pinned();
        if (pinned != null) {
            paintPinned(brush, pinned);
        }
        TelegraphResult result = scene.result();
        double r = brush.rem(1);
        double x = plot.x(brush.look().shown(result.kl()), area);
        brush.dashed(x, area.getY(), x, area.getMaxY(), Tone.KL, 0.1 * r, 0.42 * r, 0.26 * r);
        double yIdeal = plot.y(brush.look().shown(result.kl()), area);
        double yHuffman = plot.y(TelegraphWords.shownBits(result.huffmanExtra(), brush.look()), area);
        double yMorse = plot.y(result.morseExtra() / unitsPerBit, area);
        StairLabels labels = new StairLabels(brush, area, x);
        labels.paint(result, yIdeal, yHuffman, yMorse);
        paintPoints(brush, x, yIdeal, yHuffman, yMorse);
    }

    private static void paintPoints(Brush brush, double x, double yIdeal, double yHuffman, double yMorse) {
        double r = brush.rem(1);
        brush.disc(x, yIdeal, 0.42 * r + 1, Tone.BG);
        brush.disc(x, yIdeal, 0.42 * r - 1, Tone.KL);
        Rectangle2D square = new Rectangle2D.Double(x - 0.27 * r, yHuffman - 0.27 * r, 0.54 * r, 0.54 * r);
        brush.fill(square, Tone.BG);
        brush.stroke(square, Tone.INK, 0.14 * r);
        Path2D diamond = diamond(x, yMorse, 0.46 * r);
        brush.fill(diamond, Tone.BG);
        brush.stroke(diamond, Tone.INK2, 0.16 * r);
    }

    private void paintPinned(Brush brush, TelegraphResult pinned) {
        double r = brush.rem(1);
        double kl = brush.look().shown(pinned.kl());
        double x = plot.x(kl, area);
        double yHuffman = plot.y(TelegraphWords.shownBits(pinned.huffmanExtra(), brush.look()), area);
        brush.dashed(x, area.getY(), x, area.getMaxY(), Tone.INK3, 1.6, 5, 4);
        brush.ghost(x - 0.35 * r, yHuffman - 0.35 * r, 0.7 * r, 0.7 * r);
        brush.ghost(diamond(x, plot.y(pinned.morseExtra() / unitsPerBit, area), 0.55 * r));
    }

    private static Path2D diamond(double x, double y, double radius) {
        Path2D.Double diamond = new Path2D.Double();
        diamond.moveTo(x, y - radius);
        diamond.lineTo(x + radius, y);
        diamond.lineTo(x, y + radius);
        diamond.lineTo(x - radius, y);
        diamond.closePath();
        return diamond;
    }

    /** From the amount of a code to where it stands on the left axis. */
    @FunctionalInterface
    private interface Height {
        double of(double extra);
    }
}
