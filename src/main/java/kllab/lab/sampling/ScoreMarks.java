package kllab.lab.sampling;

import java.awt.Shape;
import java.awt.geom.Path2D;
import kllab.core.sampling.DrawRun;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * The marks of a run on the score: one dot per draw for the first thousand; then, where draws share pixels, ribbons
 * whose thickness is the relative frequency of each outcome; and the running mean between its least and greatest
 * values.
 */
final class ScoreMarks {
    /** Later draws are shown as ribbons. */
    static final int LAST_DOT = 1000;

    private static final double RIBBON = 1.3;
    private static final int FEWEST_IN_RIBBON = 40;
    private static final double LEAST_WIDTH = 2;
    private static final double WIDE_DECADE = 15;

    private final Brush brush;
    private final ScoreLayout layout;

    ScoreMarks(Brush brush, ScoreLayout layout) {
        this.brush = brush;
        this.layout = layout;
    }

    /**
     * The marks of all draws.
     *
     * @param infinite whether to paint the draws with q = 0, which are on the infinite mean, or all others
     */
    void draws(DrawRun run, boolean infinite) {
        for (int i = 0; i < run.pair().size(); i++) {
            if (run.count(i) > 0 && Double.isInfinite(run.pair().logRatio(i)) == infinite) {
                draws(run, i);
            }
        }
    }

    private void draws(DrawRun run, int outcome) {
        int column = 0;
        while (column < run.columns() && run.end(column) <= LAST_DOT) {
            dot(run, column++, outcome);
        }
        if (column < run.columns()) {
            brush.fill(ribbon(run, column, outcome), Tone.R);
        }
    }

    private void dot(DrawRun run, int column, int outcome) {
        if (run.count(column, outcome) == 0) {
            return;
        }
        int n = run.end(column);
        double radius = (n <= 30 ? 0.3 : n <= 100 ? 0.2 : 0.13) * brush.rem(1) * crowding();
        brush.disc(layout.plot().x(n), layout.staff(outcome), radius, Tone.R);
    }

    /** If a power of ten has less room, dots are smaller. */
    private double crowding() {
        double decade =
                layout.plot().width() / Math.log10(layout.plot().across().high());
        return Math.clamp(decade / brush.rem(WIDE_DECADE), 0.55, 1);
    }

    private Shape ribbon(DrawRun run, int first, int outcome) {
        Path2D.Double ribbon = new Path2D.Double();
        double y = layout.staff(outcome);
        double from = layout.plot().x(LAST_DOT);
        int draws = 0;
        int hits = 0;
        for (int column = first; column < run.columns(); column++) {
            draws += run.length(column);
            hits += run.count(column, outcome);
            double to = layout.plot().x(run.end(column));
            boolean last = column == run.columns() - 1;
            if (last || (draws >= FEWEST_IN_RIBBON && to - from >= LEAST_WIDTH)) {
                double half = brush.rem(RIBBON) * crowding() * hits / draws / 2;
                if (hits > 0) {
                    box(ribbon, from, to, y, Math.max(half, 0.4));
                }
                from = to;
                draws = 0;
                hits = 0;
            }
        }
        return ribbon;
    }

    private static void box(Path2D.Double path, double left, double right, double y, double half) {
        path.moveTo(left, y - half);
        path.lineTo(right, y - half);
        path.lineTo(right, y + half);
        path.lineTo(left, y + half);
        path.closePath();
    }

    /** The running mean with an outline of background colour. */
    void mean(DrawRun run) {
        Path2D.Double line = meanLine(run);
        brush.stroke(line, Tone.BG, Brush.round(brush.rem(0.5)));
        brush.stroke(line, Tone.INK, Brush.round(brush.rem(0.19) * brush.look().strokes()));
    }

    void pinnedMean(DrawRun run) {
        brush.ghost(meanLine(run));
    }

    /** A line through the least and the greatest mean of all draws that share a pixel. */
    private Path2D.Double meanLine(DrawRun run) {
        Path2D.Double line = new Path2D.Double();
        double before = 0;
        int column = 0;
        while (column < run.columns()) {
            double x = layout.plot().x(run.end(column));
            double low = run.lowest(column);
            double high = run.highest(column);
            column++;
            while (column < run.columns() && layout.plot().x(run.end(column)) - x < 1) {
                low = Math.min(low, run.lowest(column));
                high = Math.max(high, run.highest(column));
                column++;
            }
            before = through(line, x, layout.plot().yInside(low), layout.plot().yInside(high), before);
        }
        return line;
    }

    /** Visits the nearer end first; returns the final position of the line. */
    private static double through(Path2D.Double line, double x, double low, double high, double before) {
        double near = Math.abs(low - before) < Math.abs(high - before) ? low : high;
        double far = near == low ? high : low;
        if (line.getCurrentPoint() == null) {
            line.moveTo(x, near);
        } else {
            line.lineTo(x, near);
        }
        if (Math.abs(far - near) > 0.5) {
            line.lineTo(x, far);
        }
        return far;
    }
}
