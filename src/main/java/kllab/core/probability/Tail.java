package kllab.core.probability;

/**
 * How a density falls off towards an infinite end: its −ln grows like {@code rate} times the shape's function of |x|.
 *
 * <p>This determines whether E<sub>P</sub>[−ln q] is finite, and so KL(P‖Q), without an integral.
 *
 * @param shape the function like which −ln of the density grows
 * @param rate its factor, greater than 0; ignored where only the shape matters
 */
public record Tail(Shape shape, double rate) {
    /** No tail: the support ends. */
    public static final Tail NONE = new Tail(Shape.BOUNDED, 1);

    /** Functions in the order of their growth. */
    public enum Shape {
        /** ln |x|: a power law. The rate is its exponent minus 1. */
        LOG,
        /** ln² |x|. */
        LOG_SQUARED,
        /** |x|: exponential. */
        LINEAR,
        /** |x| ln |x|. */
        LINEAR_LOG,
        /** x². */
        SQUARE,
        /** e<sup>rate·|x|</sup>. */
        EXPONENTIAL,
        /** Faster than any function: no probability there. */
        BOUNDED
    }

    /** Whether the mean of −ln q is finite under this tail, for a density q that falls off like {@code other}. */
    public boolean hasMeanOf(Tail other) {
        return switch (shape) {
            case BOUNDED -> true;
            case LOG -> rate > degree(other.shape);
            case LOG_SQUARED -> other.shape.compareTo(Shape.SQUARE) <= 0;
            case LINEAR ->
                other.shape.compareTo(Shape.SQUARE) <= 0 || (other.shape == Shape.EXPONENTIAL && rate > other.rate);
            case LINEAR_LOG, SQUARE, EXPONENTIAL -> other.shape != Shape.BOUNDED;
        };
    }

    /** The power of |x| in the function, without logarithms. */
    private static double degree(Shape shape) {
        return switch (shape) {
            case LOG, LOG_SQUARED -> 0;
            case LINEAR, LINEAR_LOG -> 1;
            case SQUARE -> 2;
            case EXPONENTIAL, BOUNDED -> Double.POSITIVE_INFINITY;
        };
    }

    /** The heavier of two tails, which is that of a mixture. */
    public Tail heavier(Tail other) {
        int order = shape.compareTo(other.shape);
        return order < 0 || (order == 0 && rate <= other.rate) ? this : other;
    }
}
