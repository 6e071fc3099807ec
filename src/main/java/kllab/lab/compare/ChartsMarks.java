package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.MarkRenderer;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The marks of the three charts: bars of probabilities, sticks of log ratios, bars of contributions, and their labels.
 */
final class ChartsMarks {
    /**
     * With more than {@link ChartsLayout#MOST_WITH_FIELDS} outcomes, the number of largest contributions that keep a
     * label.
     */
    static final int LABELLED = 3;

    private @Nullable Scene<CompareResult> scene;
    private @Nullable Look look;
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, false);

    void show(Scene<CompareResult> next, Look nextLook, ChartsLayout nextLayout) {
        scene = next;
        look = nextLook;
        layout = nextLayout;
    }

    private boolean labelled(int item) {
        return layout.outcomes() <= ChartsLayout.MOST_WITH_FIELDS
                || selected(item)
                || result().ranking().isAmong(item, LABELLED);
    }

    private CompareResult result() {
        if (scene == null) {
            throw new IllegalStateException("nothing to show");
        }
        return scene.result();
    }

    Look look() {
        if (look == null) {
            throw new IllegalStateException("nothing to show");
        }
        return look;
    }

    /** The pinned result, if it has the same outcomes. */
    private @Nullable CompareResult pinned() {
        CompareResult pinned = scene == null ? null : scene.pinned();
        return pinned != null && pinned.size() == layout.outcomes() ? pinned : null;
    }

    private boolean selected(int item) {
        return result().state().selected() == item;
    }

    private Tone ground(int item) {
        return selected(item) ? Tone.BAND : Tone.BG;
    }

    /** Solid bars for P, hatched ones for Q. */
    @SuppressWarnings("serial") // never serialized
    final class Bars extends MarkRenderer {
        private final Side side;

        Bars(Side side) {
            this.side = side;
        }

        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            double left = layout.barLeft(side, item);
            double top = Math.max(y, area.getY());
            if (side == Side.P) {
                brush.fill(left, top, layout.barWidth(), zero - top, Tone.P);
            } else {
                brush.hatched(left, top, layout.barWidth(), zero - top);
            }
            CompareResult before = pinned();
            if (before != null) {
                double was = side.of(before.state()).probability(item);
                if (was != value) {
                    double height = was / value * (zero - y);
                    double ghost = value > 0 ? height : was / Math.max(1e-12, plotTop()) * area.getHeight();
                    brush.ghost(left - brush.rem(0.12), zero - ghost, layout.barWidth() + brush.rem(0.24), ghost);
                }
            }
        }

        private double plotTop() {
            return getPlot() instanceof ChartPlot plot ? plot.up().high() : 1;
        }
    }

    /** Dots on sticks: the area of the dot is p, so that stick times dot is the bar below. */
    @SuppressWarnings("serial") // never serialized
    final class Sticks extends MarkRenderer {
        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            double chance = result().state().p().probability(item);
            boolean possible = result().state().p().isPossible(item);
            CompareResult before = pinned();
            if (before != null && getPlot() instanceof ChartPlot plot) {
                ghost(brush, plot, area, item, x, before);
            }
            if (!possible) {
                return;
            }
            double radius = Math.max(brush.rem(0.2), brush.rem(0.85) * Math.sqrt(chance));
            double width = brush.rem(0.17) * brush.look().palette().strokes();
            if (value > ChartsScales.LARGEST_RATIO) {
                arrow(brush, area.getY() + brush.rem(0.1), x, zero, width, 1);
                label(brush, item, value, x, area.getY() + brush.rem(0.75), brush.rem(0.45), true);
                return;
            }
            if (value < -ChartsScales.LARGEST_RATIO) {
                arrow(brush, area.getMaxY() - brush.rem(0.1), x, zero, width, -1);
                label(brush, item, value, x, area.getMaxY() - brush.rem(1.1), brush.rem(0.45), false);
                return;
            }
            brush.line(x, zero, x, value >= 0 ? Math.min(zero, y + radius) : Math.max(zero, y - radius), Tone.R, width);
            dot(brush, value, x, y, radius);
            label(brush, item, value, x, y, radius, value >= 0);
        }

        private void ghost(Brush brush, ChartPlot plot, Rectangle2D area, int item, double x, CompareResult before) {
            double was = look().shown(before.comparison().logRatio(item));
            double chance = before.state().p().probability(item);
            double radius = Math.max(brush.rem(0.2), brush.rem(0.85) * Math.sqrt(chance));
            if (Double.isFinite(was)
                    && chance > 0
                    && was != look().shown(result().comparison().logRatio(item))) {
                double y = plot.y(Math.clamp(was, plot.up().low(), plot.up().high()), area);
                brush.ghost(new java.awt.geom.Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            }
        }

        private void dot(Brush brush, double value, double x, double y, double radius) {
            if (value >= 0) {
                brush.disc(x, y, radius, Tone.R);
            } else {
                brush.disc(x, y, radius, Tone.BG);
                brush.disc(x, y, radius * 0.35, Tone.R);
                brush.ring(x, y, radius - brush.rem(0.065), Tone.R, brush.rem(0.13));
            }
        }

        /**
         * The end of a stick that leaves the chart: a gap and an arrow head at the edge; {@code away} is 1 for down, −1
         * for up.
         */
        private void arrow(Brush brush, double edge, double x, double zero, double width, int away) {
            brush.line(x, zero, x, edge + away * brush.rem(1.5), Tone.R, width);
            Path2D.Double head = new Path2D.Double();
            head.moveTo(x, edge + away * brush.rem(0.95));
            head.lineTo(x, edge);
            head.moveTo(x - brush.rem(0.4), edge + away * brush.rem(0.45));
            head.lineTo(x, edge);
            head.lineTo(x + brush.rem(0.4), edge + away * brush.rem(0.45));
            brush.stroke(head, Tone.R, width);
        }

        private void label(Brush brush, int item, double value, double x, double y, double radius, boolean up) {
            if (layout.few()) {
                brush.plate(
                        Numbers.signed(value, 3),
                        x + radius + brush.rem(0.45),
                        y + brush.rem(up ? 0.3 : 0.35),
                        Tone.INK,
                        true,
                        brush.look().rem(),
                        START,
                        ground(item));
            } else if (labelled(item)) {
                double base = up ? y - radius - brush.rem(0.36) : y + radius + brush.rem(0.98);
                brush.plate(
                        Numbers.signed(value, 2),
                        x,
                        Math.max(base, brush.rem(0.8)),
                        Tone.INK,
                        selected(item),
                        brush.look().small(),
                        MIDDLE,
                        ground(item));
            }
        }
    }

    /** Contributions: positive ones solid and up, negative ones dotted and down. */
    @SuppressWarnings("serial") // never serialized
    final class Shares extends MarkRenderer {
        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            double width = layout.shareWidth();
            double left = x - width / 2;
            if (Double.isInfinite(value)) {
                double top = area.getY() - brush.rem(0.1);
                brush.endless(left, top, width, zero, Tone.KL);
                infiniteLabel(brush, item, left + width, top);
                return;
            }
            double end = Math.clamp(y, area.getY(), area.getMaxY());
            if (value >= 0) {
                brush.fill(left, end, width, zero - end, Tone.KL);
            } else {
                brush.dotted(left, zero, width, end - zero, Tone.KL);
            }
            CompareResult before = pinned();
            if (before != null && getPlot() instanceof ChartPlot plot) {
                ghost(brush, plot, area, item, left, width, zero, before);
            }
            label(brush, item, x, left + width, end, zero, value >= 0);
        }

        private void ghost(
                Brush brush,
                ChartPlot plot,
                Rectangle2D area,
                int item,
                double left,
                double width,
                double zero,
                CompareResult before) {
            double was = look().shown(before.comparison().contribution(item));
            if (Double.isFinite(was)
                    && was != look().shown(result().comparison().contribution(item))) {
                double y = Math.clamp(plot.y(was, area), area.getY(), area.getMaxY());
                brush.ghost(left - brush.rem(0.12), Math.min(y, zero), width + brush.rem(0.24), Math.abs(y - zero));
            }
        }

        private void infiniteLabel(Brush brush, int item, double right, double top) {
            if (layout.few()) {
                brush.text(
                        "+\u221E",
                        right + brush.rem(0.5),
                        top + brush.rem(1.2),
                        Tone.KLT,
                        true,
                        brush.look().rem(),
                        START);
            } else if (labelled(item)) {
                brush.plate(
                        "+\u221E",
                        layout.center(item),
                        top - brush.rem(0.1),
                        Tone.KLT,
                        true,
                        brush.look().small(),
                        MIDDLE,
                        ground(item));
            }
        }

        private void label(Brush brush, int item, double x, double right, double end, double zero, boolean up) {
            String text = Numbers.signed(result().terms(look()).shown(item), CompareResult.DECIMALS);
            if (layout.few()) {
                double base = up
                        ? Math.min(end + brush.rem(0.75), zero - brush.rem(0.2))
                        : Math.max(end, zero + brush.rem(0.8));
                brush.plate(
                        text,
                        right + brush.rem(0.5),
                        base,
                        Tone.KLT,
                        true,
                        brush.look().rem(),
                        START,
                        ground(item));
            } else if (labelled(item)) {
                double base = up ? end - brush.rem(0.32) : end + brush.rem(0.98);
                brush.plate(
                        text, x, base, Tone.KLT, selected(item), brush.look().small(), MIDDLE, ground(item));
            }
        }
    }
}
