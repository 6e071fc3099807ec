package kllab.lab.compare;

import static kllab.lab.compare.CompareNumbers.ABOVE;
import static kllab.lab.compare.CompareNumbers.BELOW;
import static kllab.lab.compare.CompareNumbers.GREATEST;
import static kllab.lab.compare.CompareNumbers.LEAST;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.figure.pair.ShareLabels;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * The marks of the three charts for many outcomes: step outlines of the probabilities, spans of the log ratios, steps
 * of the contributions, positive and negative ones separately. Each item is a column; equal neighbours are drawn as
 * one.
 */
final class ChartsSteps {
    private static final double TINT = 0.34;
    private static final double OUTLINE = 0.09;

    private final ChartsSheet sheet;

    ChartsSteps(ChartsSheet sheet) {
        this.sheet = sheet;
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

    /** What is under a step outline. */
    enum Fill {
        NONE,
        /** Light enough for hatch to be visible on it. */
        TINT,
        HATCH,
        /** Up to an arrow, if it is infinite. */
        FULL,
        SOFT
    }

    /** Steps, drawn as runs: consecutive columns that end at the same height. */
    @SuppressWarnings("serial") // never serialized
    final class Steps extends Marks {
        private final Fill fill;
        private final @Nullable Tone outline;
        private final Path2D.Double region = new Path2D.Double();
        private final Rectangle2D.Double box = new Rectangle2D.Double();
        private @Nullable Color tint;
        private int begun;
        private int last;
        private double height;
        private double before;
        private double zero;
        private boolean endless;

        Steps(Fill fill, @Nullable Tone outline) {
            this.fill = fill;
            this.outline = outline;
        }

        @Override
        protected void begin() {
            region.reset();
            tint = null;
        }

        @Override
        protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            double end = Math.clamp(to, area.getY(), area.getMaxY());
            boolean first = item == 0;
            if (!first && end != height) {
                run(with);
            }
            if (first || end != height) {
                before = first ? from : height;
                begun = item;
                height = end;
                zero = from;
                endless = Double.isInfinite(to);
            }
            last = item;
        }

        @Override
        protected void end(Brush with, Rectangle2D area) {
            run(with);
            outline(with, right(last), height, right(last), zero);
            if (region.getCurrentPoint() != null) {
                Shape clip = with.graphics().getClip();
                with.graphics().clip(region);
                with.hatch(area.getX(), area.getY(), area.getWidth(), zero - area.getY());
                with.graphics().setClip(clip);
            }
        }

        private void run(Brush with) {
            double left = left(begun);
            double right = right(last);
            box.setRect(left, Math.min(height, zero), right - left, Math.abs(zero - height));
            fill(with);
            outline(with, left, before, left, height);
            if (height != zero) {
                outline(with, left, height, right, height);
            }
        }

        private void fill(Brush with) {
            switch (fill) {
                case NONE -> {}
                case TINT -> {
                    tint = tint == null ? with.look().palette().between(Tone.BG, Tone.P, TINT) : tint;
                    with.graphics().setPaint(tint);
                    with.graphics().fill(box);
                }
                case HATCH -> {
                    if (!with.hatchFast(box.x, box.y, box.width, box.height)) {
                        region.append(box, false);
                    }
                }
                case FULL -> {
                    if (endless) {
                        double width = Math.max(box.width, with.rem(0.8));
                        double top = height - with.rem(0.1);
                        with.endless(box.getCenterX() - width / 2, top, width, zero, Tone.KL);
                    } else {
                        with.fill(box.x, box.y, box.width, box.height, Tone.KL);
                    }
                }
                case SOFT -> with.fill(box.x, box.y, box.width, box.height, Tone.KLSOFT);
            }
        }

        private void outline(Brush with, double x1, double y1, double x2, double y2) {
            if (outline != null) {
                double width = Math.max(1, with.rem(OUTLINE) * with.look().strokes());
                stroke(with, x1, y1, x2, y2, width, outline);
            }
        }
    }

    /** The pinned result: every other horizontal piece of its outline, so that it looks dashed. */
    @SuppressWarnings("serial") // never serialized
    final class Ghosts extends Marks {
        private final Plot plot;
        private final transient Quantity<CompareResult> what;

        Ghosts(Plot plot, Quantity<CompareResult> what) {
            this.plot = plot;
            this.what = what;
        }

        @Override
        protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            double y = item % 2 == 0 ? plot.y(sheet.was(what, item)) : Double.NaN;
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
            if (!sheet.columns().isPossible(item)) {
                return;
            }
            double top = end(with, area, x, sheet.now(GREATEST, item));
            double bottom = end(with, area, x, sheet.now(LEAST, item));
            if (layout().perColumn() == 1) {
                stick(with, item, x, (top + bottom) / 2, from);
            } else {
                double thin = Math.max(0, 2 - (bottom - top));
                with.fill(left(item), top - thin / 2, right(item) - left(item), bottom - top + thin, Tone.R);
            }
        }

        /** Where a ratio is; for one that leaves the chart an arrow head at the edge, one for several that are close together. */
        private double end(Brush with, Rectangle2D area, double x, double ratio) {
            if (Math.abs(ratio) <= ChartsSheet.LARGEST_RATIO) {
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

    /** The numbers at the contributions; those of column c are parts 2c, above zero, and 2c + 1, below. */
    @SuppressWarnings("serial") // never serialized
    final class Amounts extends Marks {
        private final transient ShareLabels labels = new ShareLabels();

        @Override
        protected void begin() {
            labels.begin(2 * layout().columns());
        }

        @Override
        protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
            double middle = layout().center(layout().firstOf(item));
            for (int part = 2 * item; part <= 2 * item + 1; part++) {
                double y = sheet.plots().shares().y(value(part));
                labels.add(middle, from, y, Math.clamp(y, area.getY(), area.getMaxY()));
            }
        }

        @Override
        protected void end(Brush with, Rectangle2D area) {
            int most = sheet.result().infinite() ? 1 : ChartsSheet.LABELLED;
            labels.paint(with, layout(), most, this::isSelected, this::text);
        }

        private double value(int part) {
            return sheet.now(row(part), part / 2);
        }

        private static Quantity<CompareResult> row(int part) {
            return part % 2 == 0 ? ABOVE : BELOW;
        }

        private boolean isSelected(int part) {
            int selected = sheet.selected();
            return selected >= 0 && layout().columnOf(selected) == part / 2 && value(part) != 0;
        }

        /** ∞ with the name of an outcome that causes it. */
        private String text(int part) {
            CompareResult now = sheet.result();
            String sum = row(part).signedAt(now, sheet.columns().first + part / 2, sheet.look());
            return Double.isInfinite(value(part))
                    ? sum + ' ' + now.name(firstInfinite(part / 2), sheet.look().words())
                    : sum;
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
