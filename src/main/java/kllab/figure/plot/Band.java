package kllab.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import kllab.figure.Brush;
import kllab.figure.Tone;

/** The area of all intervals, within the chart. */
@SuppressWarnings("serial") // never serialized
public final class Band extends Marks {
    private final Path2D.Double path = new Path2D.Double();
    private final Tone tone;
    private final double opacity;
    private double[] lower = new double[0];
    private double[] across = new double[0];
    private int count;

    private Band(Tone tone, double opacity) {
        this.tone = tone;
        this.opacity = opacity;
    }

    public static Band of(Tone tone) {
        return new Band(tone, 1);
    }

    /** A transparent band. */
    public static Band tint(Tone tone, double opacity) {
        return new Band(tone, opacity);
    }

    @Override
    protected void begin() {
        path.reset();
        count = 0;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        if (count == lower.length) {
            lower = Arrays.copyOf(lower, 2 * count + 16);
            across = Arrays.copyOf(across, lower.length);
        }
        lower[count] = inside(from, area);
        across[count] = x;
        if (count++ == 0) {
            path.moveTo(x, inside(to, area));
        } else {
            path.lineTo(x, inside(to, area));
        }
    }

    private static double inside(double y, Rectangle2D area) {
        return Math.clamp(y, area.getY(), area.getMaxY());
    }

    @Override
    protected void end(Brush with, Rectangle2D area) {
        for (int i = count - 1; i >= 0; i--) {
            path.lineTo(across[i], lower[i]);
        }
        if (count > 1) {
            path.closePath();
            if (opacity == 1) {
                with.fill(path, tone);
            } else {
                with.tint(path, tone, opacity);
            }
        }
    }
}
