package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.MarkRenderer;
import kllab.figure.Tone;
import kllab.figure.pair.ShareBars;
import kllab.text.Numbers;

/**
 * The sticks of the log ratios, and the labels of all marks.
 */
final class ChartsMarks {
    /**
     * With more than {@link ChartsLayout#MOST_WITH_FIELDS} outcomes, the number of largest contributions that keep a
     * label.
     */
    static final int LABELLED = 3;

    private final ChartsSheet sheet;

    ChartsMarks(ChartsSheet sheet) {
        this.sheet = sheet;
    }

    private CompareResult result() {
        return sheet.result();
    }

    private ChartsLayout layout() {
        return sheet.layout();
    }

    private boolean labelled(int item) {
        return layout().outcomes() <= ChartsLayout.MOST_WITH_FIELDS
                || selected(item)
                || result().ranking().isAmong(item, LABELLED);
    }

    private boolean selected(int item) {
        return result().state().selected() == item;
    }

    private Tone ground(int item) {
        return selected(item) ? Tone.BAND : Tone.BG;
    }

    /** Dots on sticks: the area of the dot is p, so that stick times dot is the bar below. */
    @SuppressWarnings("serial") // never serialized
    final class Sticks extends MarkRenderer {
        @Override
        protected void mark(
                Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
            double chance = result().state().p().probability(item);
            boolean possible = result().state().p().isPossible(item);
            CompareResult before = sheet.comparable();
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
            Look look = brush.look();
            double was = look.shown(before.comparison().logRatio(item));
            double chance = before.state().p().probability(item);
            double radius = Math.max(brush.rem(0.2), brush.rem(0.85) * Math.sqrt(chance));
            if (Double.isFinite(was)
                    && chance > 0
                    && was != look.shown(result().comparison().logRatio(item))) {
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
            if (layout().few()) {
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

    /** The contributions. */
    @SuppressWarnings("serial") // never serialized
    final class Shares extends ShareBars {
        Shares() {
            super(sheet::layout, sheet::pinnedShare);
        }

        @Override
        protected void label(Brush brush, int item, double value, double x, double end, double far, double zero) {
            boolean up = value >= 0;
            boolean endless = Double.isInfinite(value);
            double shown = result().terms(sheet.look()).shown(item);
            String text = endless ? "+\u221E" : Numbers.signed(shown, CompareResult.DECIMALS);
            if (layout().few()) {
                double above = endless ? end + brush.rem(1.2) : Math.min(end + brush.rem(0.75), zero - brush.rem(0.2));
                double base = up ? above : Math.max(end, zero + brush.rem(0.8));
                double right = x + layout().shareWidth() / 2 + brush.rem(0.5);
                brush.plate(text, right, base, Tone.KLT, true, brush.rem(1), START, ground(item));
            } else if (labelled(item)) {
                double base = up ? far - brush.rem(endless ? 0.1 : 0.32) : far + brush.rem(0.98);
                boolean bold = endless || selected(item);
                brush.plate(text, x, base, Tone.KLT, bold, brush.look().small(), MIDDLE, ground(item));
            }
        }
    }
}
