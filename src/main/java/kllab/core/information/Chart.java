package kllab.core.information;

import kllab.core.probability.Anchor;
import kllab.core.probability.Place;

/**
 * The logarithm of the distance to one side of an anchor as a coordinate: x = origin ± scale·e<sup>u</sup>. In it densities that reach an
 * end or fall off as a power fall off at least exponentially, what is narrow at the anchor is as wide as anything, and no
 * distance is too small or too large.
 *
 * @param direction 1 to the right of the anchor, −1 to its left
 * @param scale that of the anchor, 0 or +∞ where it is beyond the range of a double
 */
record Chart(Anchor anchor, int direction, double scale) {
    private static final double LONG = 700;

    /** To the right of {@code anchor} for direction 1, to its left for −1. */
    static Chart of(Anchor anchor, int direction) {
        return new Chart(anchor, direction, Math.exp(anchor.logScale()));
    }

    /** The place at coordinate {@code u}. */
    Place place(double u) {
        double distance = Math.abs(anchor.logScale()) < LONG && Math.abs(u) < LONG
                ? scale * Math.exp(u)
                : Math.exp(anchor.logScale() + u);
        return new Place(anchor.origin(), direction * distance, anchor.logScale(), u);
    }

    /** ln |dx/du|. */
    double logStretch(double u) {
        return anchor.logScale() + u;
    }

    /** The coordinate of a place on this side. */
    double coordinate(Place place) {
        return place.logFrom(anchor.origin(), anchor.logScale());
    }

    /** Whether a place is on this side. */
    boolean contains(Place place) {
        return direction * place.from(anchor.origin()) > 0;
    }

    /**
     * How far the coordinate of the place at {@code u} may be from {@code u}, in 2<sup>−53</sup>: by the rounding of u, of
     * the exponential and of the logarithms.
     */
    double blur(double u) {
        return 2 * Math.abs(u) + Math.abs(anchor.logScale() + u) + 4;
    }
}
