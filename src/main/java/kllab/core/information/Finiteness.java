package kllab.core.information;

import kllab.core.probability.Density;
import kllab.core.probability.LineDensity;

/** Whether KL(P‖Q) is finite, decided from the supports and the tails alone, without an integral. */
public enum Finiteness {
    /** KL is finite. */
    FINITE,
    /** KL is +∞: P has probability where Q has none, or one is on whole numbers and the other is not. */
    SUPPORT,
    /** KL is +∞: Q falls off so much faster than P that the mean of −ln q is infinite. */
    TAIL;

    /**
     * Whether KL(P‖Q) is finite, and if not, why.
     *
     * @throws IllegalArgumentException if the dimensions differ, or the two cannot be compared
     */
    public static Finiteness of(Density p, Density q) {
        if (p instanceof LineDensity one && q instanceof LineDensity other) {
            return of(one, other);
        }
        if (p.getClass() != q.getClass() || p.dimension() != q.dimension()) {
            throw new IllegalArgumentException("Both distributions must be of the same kind and dimension, not "
                    + p.getClass().getSimpleName() + " in " + p.dimension() + " and "
                    + q.getClass().getSimpleName() + " in " + q.dimension() + ".");
        }
        return FINITE;
    }

    private static Finiteness of(LineDensity p, LineDensity q) {
        if (!p.support().within(q.support())) {
            return SUPPORT;
        }
        boolean finite = p.leftTail().hasMeanOf(q.leftTail()) && p.rightTail().hasMeanOf(q.rightTail());
        return finite ? FINITE : TAIL;
    }
}
