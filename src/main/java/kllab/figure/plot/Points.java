package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * A mark at the upper end of each interval. One that is beyond the scale is an arrow out of the chart, one that is not a number is
 * left out.
 */
@SuppressWarnings("serial") // never serialized
public final class Points extends Marks {
    private static final double RIM = 0.14;
    private static final double LINE = 0.3;

    private final Shape shape;
    private final Tone tone;
    private double size;

    private enum Shape {
        DOT,
        DISC,
        RING,
        SQUARE
    }

    private Points(Shape shape, Tone tone, double size) {
        this.shape = shape;
        this.tone = tone;
        this.size = size;
    }

    /**
     * Discs with a rim of the background.
     *
     * @param rem their radius, in rem
     */
    public static Points discs(Tone tone, double rem) {
        return new Points(Shape.DISC, tone, rem);
    }

    /** Discs without a rim, for many of them. */
    public static Points dots(Tone tone, double rem) {
        return new Points(Shape.DOT, tone, rem);
    }

    /** Rings, filled with the background. */
    public static Points rings(Tone tone, double rem) {
        return new Points(Shape.RING, tone, rem);
    }

    /** Hatched squares, for Q; half as wide as this. */
    public static Points squares(double rem) {
        return new Points(Shape.SQUARE, Tone.Q, rem);
    }

    /** Another size, for all of them. */
    public void resize(double rem) {
        size = rem;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        if (Double.isNaN(to)) {
            return;
        }
        double r = with.rem(size);
        double y = Math.max(to, area.getY());
        if (to < area.getY() - 1) {
            with.beyond(x, y, tone);
            return;
        }
        switch (shape) {
            case DOT -> with.disc(x, y, r, tone);
            case DISC -> {
                with.disc(x, y, r + with.rem(RIM), Tone.BG);
                with.disc(x, y, r, tone);
            }
            case RING -> {
                with.disc(x, y, r, Tone.BG);
                with.ring(x, y, r, tone, Math.min(with.rem(0.16), LINE * r + 1));
            }
            case SQUARE -> {
                with.fill(x - r, y - r, 2 * r, 2 * r, Tone.BG);
                with.hatched(x - r, y - r, 2 * r, 2 * r);
            }
        }
    }
}
