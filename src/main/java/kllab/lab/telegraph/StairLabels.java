package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The labels of the three points of the chart, beside their line, on a background; they overlap neither each other nor
 * the edge.
 */
final class StairLabels {
    private static final double LINE = 1.32;
    private static final double DISTANCE = 0.8;

    /** Fractions of the chart's width: the region near the origin, and the start of the free corner. */
    private static final double ORIGIN = 0.14;

    private static final double CORNER = 0.5;
    private static final double FAR = 0.62;

    private final Brush brush;
    private final Rectangle2D area;
    private final double x;

    /** A label with its preferred base line. */
    private record Label(RichText text, Tone tone, double base) {}

    StairLabels(Brush brush, Rectangle2D area, double x) {
        this.brush = brush;
        this.area = area;
        this.x = x;
    }

    void paint(TelegraphResult result, double yIdeal, double yHuffman, double yMorse) {
        Look look = brush.look();
        double r = brush.rem(1);
        List<Label> labels = new ArrayList<>(List.of(
                new Label(bold(TelegraphWords.morse(result, look)), Tone.INK2, yMorse + 0.95 * r),
                new Label(bold(TelegraphWords.huffman(result, look)), Tone.INK, yHuffman + 1.05 * r),
                new Label(TelegraphWords.ideal(result, look), Tone.KLT, Math.max(yIdeal, yHuffman) + 1.9 * r)));
        labels.sort(Comparator.comparingDouble(Label::base));
        double[] bases = apart(labels);
        for (int i = 0; i < bases.length; i++) {
            paint(labels.get(i), bases[i]);
        }
    }

    private static RichText bold(String text) {
        return RichText.parse("<b>" + text + "</b>");
    }

    /** Moves base lines down until they are one line apart, then up until all are above the axis. */
    private double[] apart(List<Label> labels) {
        double line = brush.rem(LINE);
        double[] bases = labels.stream()
                .mapToDouble(label -> isBesideCurves() ? area.getMaxY() : label.base())
                .toArray();
        bases[0] = Math.max(bases[0], area.getY() + line);
        for (int i = 1; i < bases.length; i++) {
            bases[i] = Math.max(bases[i], bases[i - 1] + line);
        }
        double lowest = area.getMaxY() - brush.rem(0.55);
        for (int i = bases.length - 1; i >= 0; i--) {
            bases[i] = Math.min(bases[i], lowest);
            lowest = bases[i] - line;
        }
        return bases;
    }

    /**
     * The left edge of the labels: right of the line, or left of it near the edge; near the origin, where all curves
     * begin, in the corner below them.
     */
    private double left(double width) {
        if (isNearOrigin()) {
            return area.getX() + CORNER * area.getWidth();
        }
        double right = x + brush.rem(DISTANCE);
        return right + width <= area.getMaxX() - brush.rem(0.3) ? right : x - brush.rem(DISTANCE) - width;
    }

    /**
     * Whether the labels are beside the curves: near the origin and at the far end they are in the free corner below.
     */
    private boolean isBesideCurves() {
        return isNearOrigin() || x > area.getX() + FAR * area.getWidth();
    }

    private boolean isNearOrigin() {
        return x < area.getX() + ORIGIN * area.getWidth();
    }

    private void paint(Label label, double base) {
        double size = brush.rem(1);
        double w = brush.width(label.text(), size);
        double left = left(w);
        double margin = brush.rem(0.12);
        brush.fill(left - margin, base - 0.9 * size, w + 2 * margin, 1.16 * size, Tone.BG);
        brush.text(label.text(), left, base, label.tone(), size, Anchor.START);
    }
}
