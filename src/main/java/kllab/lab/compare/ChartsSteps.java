package kllab.lab.compare;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.MarkRenderer;
import kllab.figure.Palette;
import kllab.figure.Tone;
import kllab.lab.compare.CompareModel.Side;
import org.jspecify.annotations.Nullable;

/**
 * The marks of the three charts for many outcomes: step outlines of the probabilities, spans of the log ratios, steps
 * of the contributions, positive and negative ones separately. Each item is a column; equal neighbours are drawn as
 * one.
 */
final class ChartsSteps {
    private static final double TINT = 0.34;

    private final ChartsSheet sheet;
    private final Columns columns;
    private final StepLabels labels;

    ChartsSteps(ChartsSheet sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        labels = new StepLabels(sheet);
    }

    private ChartsLayout layout() {
        return sheet.layout();
    }

    /** The edges of columns, on whole pixels, so that there are no gaps between neighbours. */
    private double left(int column) {
        return Math.rint(layout().columnLeft(column));
    }

    private double right(int column) {
        return Math.rint(layout().columnRight(column));
    }

    /** The tint under an outline, light enough for hatch to be visible on it. */
    private static Color tint(Palette palette) {
        Color p = palette.get(Tone.P);
        Color ground = palette.get(Tone.BG);
        return new Color(
                mixed(p.getRed(), ground.getRed()),
                mixed(p.getGreen(), ground.getGreen()),
                mixed(p.getBlue(), ground.getBlue()));
    }

    private static int mixed(int over, int under) {
        return (int) Math.rint(TINT * over + (1 - TINT) * under);
    }

    /** Draws runs: consecutive columns that end at the same height. */
    @SuppressWarnings("serial") // never serialized
    abstract class Runs extends MarkRenderer {
        private int begun;
        private double height;
        private double before;

        @Override
        protected final void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            double end = Math.clamp(y, area.getY(), area.getMaxY());
            if (item == 0) {
                begun = 0;
                height = end;
                before = zero;
                begin(brush, area, zero);
            } else if (end != height) {
                run(brush, begun, item - 1, height, before, zero);
                before = height;
                begun = item;
                height = end;
            }
            if (item == columns.count() - 1) {
                run(brush, begun, item, height, before, zero);
                line(brush, right(item), height, right(item), zero);
                end(brush, area, zero);
            }
        }

        /** Before the first run. */
        void begin(Brush brush, Rectangle2D area, double zero) {}

        /** Columns {@code from} to {@code to}, which all end at {@code y}; the previous run ended at {@code before}. */
        abstract void run(Brush brush, int from, int to, double y, double before, double zero);

        /** A horizontal or vertical piece of the outline. */
        abstract void line(Brush brush, double x1, double y1, double x2, double y2);

        /** After the last run. */
        void end(Brush brush, Rectangle2D area, double zero) {}

        void outline(Brush brush, int from, int to, double y, double before, double zero) {
            line(brush, left(from), before, left(from), y);
            if (y != zero) {
                line(brush, left(from), y, right(to), y);
            }
        }
    }

    /** A stroke along whole pixels, as a filled rectangle. */
    private static void stroke(Brush brush, double x1, double y1, double x2, double y2, double width, Tone tone) {
        double half = width / 2;
        brush.fill(
                Math.min(x1, x2) - half,
                Math.min(y1, y2) - half,
                Math.abs(x2 - x1) + width,
                Math.abs(y2 - y1) + width,
                tone);
    }

    /** P as tint, Q as hatch on top. */
    @SuppressWarnings("serial") // never serialized
    final class Areas extends Runs {
        private final Side side;
        private final Path2D.Double region = new Path2D.Double();
        private final Rectangle2D.Double box = new Rectangle2D.Double();
        private Color fill = Color.WHITE;
        private @Nullable Palette filled;

        Areas(Side side) {
            this.side = side;
        }

        @Override
        void begin(Brush brush, Rectangle2D area, double zero) {
            Palette palette = brush.look().palette();
            if (!palette.equals(filled)) {
                filled = palette;
                fill = tint(palette);
            }
            region.reset();
        }

        @Override
        void run(Brush brush, int from, int to, double y, double before, double zero) {
            if (side == Side.P) {
                brush.graphics().setPaint(fill);
                brush.graphics().fill(box(left(from), y, right(to) - left(from), zero - y));
            } else if (!brush.hatchFast(left(from), y, right(to) - left(from), zero - y)) {
                region.append(box(left(from), y, right(to) - left(from), zero - y), false);
            }
        }

        private Rectangle2D box(double x, double y, double w, double h) {
            box.setRect(x, y, w, Math.max(0, h));
            return box;
        }

        @Override
        void end(Brush brush, Rectangle2D area, double zero) {
            if (region.getCurrentPoint() != null) {
                java.awt.Shape clip = brush.graphics().getClip();
                brush.graphics().clip(region);
                brush.hatch(area.getX(), area.getY(), area.getWidth(), zero - area.getY());
                brush.graphics().setClip(clip);
            }
        }

        @Override
        void line(Brush brush, double x1, double y1, double x2, double y2) {}
    }

    /** The outline of P or Q. */
    @SuppressWarnings("serial") // never serialized
    final class Outlines extends Runs {
        private final Tone tone;

        Outlines(Side side) {
            tone = side == Side.P ? Tone.P : Tone.Q;
        }

        @Override
        void run(Brush brush, int from, int to, double y, double before, double zero) {
            outline(brush, from, to, y, before, zero);
        }

        @Override
        void line(Brush brush, double x1, double y1, double x2, double y2) {
            stroke(brush, x1, y1, x2, y2, width(brush), tone);
        }
    }

    private static double width(Brush brush) {
        return Math.max(1, brush.rem(0.09) * brush.look().palette().strokes());
    }

    /** The pinned result: every other horizontal piece of its outline, so that it looks dashed. */
    @SuppressWarnings("serial") // never serialized
    final class Ghosts extends MarkRenderer {
        private final IntToDoubleFunction now;

        Ghosts(IntToDoubleFunction now) {
            this.now = now;
        }

        @Override
        protected boolean isShown() {
            return sheet.comparable() != null;
        }

        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            boolean seen = Double.isFinite(value) && y >= area.getY() && y <= area.getMaxY();
            if (seen && item % 2 == 0 && value != now.applyAsDouble(item) && value != 0) {
                stroke(brush, left(item), y, right(item), y, 1, Tone.INK3);
            }
        }
    }

    /**
     * Log ratios: for a single outcome a stick with a dot of area p; for several, the span from the least to the
     * greatest.
     */
    @SuppressWarnings("serial") // never serialized
    final class Spans extends MarkRenderer {
        private double lastHead;

        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            if (item == 0) {
                lastHead = Double.NEGATIVE_INFINITY;
            }
            if (!columns.isPossible(item) || !(getPlot() instanceof ChartPlot plot)) {
                return;
            }
            double high = Math.min(columns.greatest(item), ChartsScales.LARGEST_RATIO);
            double low = Math.max(columns.least(item), -ChartsScales.LARGEST_RATIO);
            double top = Math.clamp(plot.y(high, area), area.getY(), area.getMaxY());
            double bottom = Math.clamp(plot.y(low, area), area.getY(), area.getMaxY());
            if (columns.greatest(item) > ChartsScales.LARGEST_RATIO) {
                top = area.getY() + brush.rem(0.1);
                head(brush, x, top, 1);
            }
            if (columns.least(item) < -ChartsScales.LARGEST_RATIO) {
                bottom = area.getMaxY() - brush.rem(0.1);
                head(brush, x, bottom, -1);
            }
            if (layout().perColumn() == 1) {
                stick(brush, item, x, (top + bottom) / 2, zero);
            } else {
                double thin = Math.max(0, 2 - (bottom - top));
                brush.fill(left(item), top - thin / 2, right(item) - left(item), bottom - top + thin, Tone.R);
            }
        }

        private void stick(Brush brush, int item, double x, double y, double zero) {
            double width = Math.max(1, Math.min(brush.rem(0.17), Math.floor(layout().column() / 2)));
            double left = Math.rint(x - width / 2);
            brush.fill(left, Math.min(y, zero), width, Math.abs(zero - y), Tone.R);
            double radius =
                    brush.rem(0.85) * Math.sqrt(sheet.result().comparison().p().probability(item));
            if (radius > width / 2 + 0.3) {
                brush.disc(left + width / 2, y, radius, Tone.R);
            }
        }

        /** An arrow head where spans leave the chart; one for several that are close together. */
        private void head(Brush brush, double x, double edge, int away) {
            if (x - lastHead < brush.rem(2.5)) {
                return;
            }
            lastHead = x;
            Path2D.Double head = new Path2D.Double();
            head.moveTo(x - brush.rem(0.35), edge + away * brush.rem(0.5));
            head.lineTo(x, edge);
            head.lineTo(x + brush.rem(0.35), edge + away * brush.rem(0.5));
            brush.stroke(head, Tone.R, brush.rem(0.14));
        }
    }

    /** The positive contributions, solid; an infinite column if one is infinite. */
    @SuppressWarnings("serial") // never serialized
    final class Gains extends Runs {
        @Override
        void run(Brush brush, int from, int to, double y, double before, double zero) {
            double width = right(to) - left(from);
            if (Double.isInfinite(columns.above(from))) {
                double shown = Math.max(width, brush.rem(0.8));
                brush.endless(left(from) + width / 2 - shown / 2, y - brush.rem(0.1), shown, zero, Tone.KL);
            } else {
                brush.fill(left(from), y, width, zero - y, Tone.KL);
            }
        }

        @Override
        void line(Brush brush, double x1, double y1, double x2, double y2) {
            // a solid fill needs no outline
        }
    }

    /** The negative contributions, not filled; and, on top, the labels of both. */
    @SuppressWarnings("serial") // never serialized
    final class Losses extends Runs {
        @Override
        void run(Brush brush, int from, int to, double y, double before, double zero) {
            brush.fill(left(from), zero, right(to) - left(from), y - zero, Tone.KLSOFT);
            outline(brush, from, to, y, before, zero);
        }

        @Override
        void line(Brush brush, double x1, double y1, double x2, double y2) {
            stroke(brush, x1, y1, x2, y2, width(brush), Tone.KL);
        }

        @Override
        void end(Brush brush, Rectangle2D area, double zero) {
            if (getPlot() instanceof ChartPlot plot) {
                labels.paint(brush, plot, area);
            }
        }
    }
}
