package kllab.lab.compare;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.pair.ShareLabels;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
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
    private final ShareLabels labels = new ShareLabels();

    ChartsSteps(ChartsSheet sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
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

    /** Draws runs: consecutive columns that end at the same height. */
    @SuppressWarnings("serial") // never serialized
    abstract class Runs extends Marks {
        private int begun;
        private int last;
        private double height;
        private double before;
        private double zero;

        @Override
        protected final void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            double end = Math.clamp(to, area.getY(), area.getMaxY());
            if (item == 0) {
                zero = from;
                before = from;
            } else if (end != height) {
                run(with, begun, last, height, before, zero);
                before = height;
            }
            if (item == 0 || end != height) {
                begun = item;
                height = end;
            }
            last = item;
        }

        @Override
        protected final void end(Brush with, Rectangle2D area) {
            run(with, begun, last, height, before, zero);
            line(with, right(last), height, right(last), zero);
            finish(with, area, zero);
        }

        /** Columns {@code from} to {@code to}, which all end at {@code y}; the previous run ended at {@code before}. */
        abstract void run(Brush with, int from, int to, double y, double before, double zero);

        /** A horizontal or vertical piece of the outline; a solid fill needs none. */
        void line(Brush with, double x1, double y1, double x2, double y2) {}

        /** After the last run. */
        void finish(Brush with, Rectangle2D area, double zero) {}

        final void outline(Brush with, int from, int to, double y, double before, double zero) {
            line(with, left(from), before, left(from), y);
            if (y != zero) {
                line(with, left(from), y, right(to), y);
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

    /** P as tint, light enough for hatch to be visible on it; Q as hatch on top. */
    @SuppressWarnings("serial") // never serialized
    final class Areas extends Runs {
        private final Side side;
        private final Path2D.Double region = new Path2D.Double();
        private final Rectangle2D.Double box = new Rectangle2D.Double();
        private @Nullable Color tint;

        Areas(Side side) {
            this.side = side;
        }

        @Override
        protected void begin() {
            region.reset();
            tint = null;
        }

        @Override
        void run(Brush with, int from, int to, double y, double before, double zero) {
            box.setRect(left(from), y, right(to) - left(from), Math.max(0, zero - y));
            if (side == Side.P) {
                tint = tint == null ? with.look().palette().between(Tone.BG, Tone.P, TINT) : tint;
                with.graphics().setPaint(tint);
                with.graphics().fill(box);
            } else if (!with.hatchFast(left(from), y, right(to) - left(from), zero - y)) {
                region.append(box, false);
            }
        }

        @Override
        void finish(Brush with, Rectangle2D area, double zero) {
            if (region.getCurrentPoint() != null) {
                Shape clip = with.graphics().getClip();
                with.graphics().clip(region);
                with.hatch(area.getX(), area.getY(), area.getWidth(), zero - area.getY());
                with.graphics().setClip(clip);
            }
        }
    }

    /** The outline of P or Q. */
    @SuppressWarnings("serial") // never serialized
    final class Outlines extends Runs {
        private final Tone tone;

        Outlines(Tone tone) {
            this.tone = tone;
        }

        @Override
        void run(Brush with, int from, int to, double y, double before, double zero) {
            outline(with, from, to, y, before, zero);
        }

        @Override
        void line(Brush with, double x1, double y1, double x2, double y2) {
            stroke(with, x1, y1, x2, y2, width(with), tone);
        }
    }

    private static double width(Brush brush) {
        return Math.max(1, brush.rem(0.09) * brush.look().palette().strokes());
    }

    /** The pinned result: every other horizontal piece of its outline, so that it looks dashed. */
    @SuppressWarnings("serial") // never serialized
    final class Ghosts extends Marks {
        private final Plot plot;
        private final IntToDoubleFunction was;

        Ghosts(Plot plot, IntToDoubleFunction was) {
            this.plot = plot;
            this.was = was;
        }

        @Override
        protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            if (sheet.comparable() == null || item % 2 != 0) {
                return;
            }
            double y = plot.y(was.applyAsDouble(item));
            if (y >= area.getY() && y <= area.getMaxY() && y != to && y != from) {
                stroke(with, left(item), y, right(item), y, 1, Tone.INK3);
            }
        }
    }

    /**
     * Log ratios: for a single outcome a stick with a dot of area p; for several, the span from the least to the
     * greatest.
     */
    @SuppressWarnings("serial") // never serialized
    final class Spans extends Marks {
        private double lastHead;

        @Override
        protected void begin() {
            lastHead = Double.NEGATIVE_INFINITY;
        }

        @Override
        protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            if (!columns.isPossible(item)) {
                return;
            }
            double top = end(with, area, x, columns.greatest(item));
            double bottom = end(with, area, x, columns.least(item));
            if (layout().perColumn() == 1) {
                stick(with, item, x, (top + bottom) / 2, from);
            } else {
                double thin = Math.max(0, 2 - (bottom - top));
                with.fill(left(item), top - thin / 2, right(item) - left(item), bottom - top + thin, Tone.R);
            }
        }

        /** Where a ratio is; for one that leaves the chart an arrow head at the edge, one for several that are close together. */
        private double end(Brush with, Rectangle2D area, double x, double ratio) {
            if (Math.abs(ratio) <= ChartsScales.LARGEST_RATIO) {
                return sheet.plots().middle().yInside(ratio);
            }
            int away = ratio > 0 ? 1 : -1;
            double edge = (ratio > 0 ? area.getY() : area.getMaxY()) + away * with.rem(0.1);
            if (x - lastHead >= with.rem(2.5)) {
                lastHead = x;
                with.stroke(RatioSticks.head(with, x, edge, away, 0.35, 0.5), Tone.R, with.rem(0.14));
            }
            return edge;
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
        void finish(Brush with, Rectangle2D area, double zero) {
            labels.begin(2 * columns.count());
            for (int part = 0; part < 2 * columns.count(); part++) {
                double y = sheet.plots().shares().y(value(part));
                double x = layout().center(layout().firstOf(part / 2));
                labels.add(x, zero, y, Math.clamp(y, area.getY(), area.getMaxY()));
            }
            int most = sheet.result().infinite() ? 1 : ChartsSheet.LABELLED;
            labels.paint(with, layout(), most, this::isSelected, this::text);
        }

        /** The sum of a column's positive contributions, or for an odd part of its negative ones. */
        private double value(int part) {
            return part % 2 == 0 ? columns.above(part / 2) : columns.below(part / 2);
        }

        private boolean isSelected(int part) {
            int selected = sheet.selected();
            return selected >= 0 && layout().columnOf(selected) == part / 2 && value(part) != 0;
        }

        /** For a single outcome as in the formula; ∞ with the name of an outcome that causes it. */
        private String text(int part) {
            CompareResult now = sheet.result();
            double value = value(part);
            if (Double.isInfinite(value)) {
                return "+\u221E "
                        + now.name(firstInfinite(part / 2), sheet.look().words());
            }
            boolean single = layout().perColumn() == 1;
            double shown = single ? now.terms(sheet.look()).shownOf(part / 2, now, sheet.look()) : value;
            return Numbers.signed(shown, CompareResult.DECIMALS);
        }

        private int firstInfinite(int column) {
            int outcome = layout().firstOf(column);
            while (Double.isFinite(sheet.result().comparison().contribution(outcome))) {
                outcome++;
            }
            return outcome;
        }
    }
}
