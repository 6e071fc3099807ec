package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;
import org.jspecify.annotations.Nullable;

/** A bar for each interval, within the chart. One that has no end leaves it, with a break. */
@SuppressWarnings("serial") // never serialized
public final class Bars extends Marks {
    private final @Nullable Tone tone;
    private double width;

    private Bars(@Nullable Tone tone, double width) {
        this.tone = tone;
        this.width = width;
    }

    /**
     * Bars around their places; those of Q are hatched.
     *
     * @param rem their width, in rem
     */
    public static Bars of(Tone tone, double rem) {
        return new Bars(tone, rem);
    }

    /** Outlines of bars of something pinned. */
    public static Bars ghosts(double rem) {
        return new Bars(null, rem);
    }

    /** Another width, for all of them. */
    public void resize(double rem) {
        width = rem;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        double wide = with.rem(width);
        double base = Math.min(from, area.getMaxY());
        double top = Math.max(to, area.getY());
        if (top >= base) {
            return;
        }
        if (tone == null) {
            with.ghost(x - wide / 2, top, wide, base - top);
        } else if (to < area.getY() - 1) {
            with.endless(x - wide / 2, area.getY(), wide, base, tone);
        } else if (tone == Tone.Q) {
            with.hatched(x - wide / 2, top, wide, base - top);
        } else {
            with.fill(x - wide / 2, top, wide, base - top, tone);
        }
    }
}
