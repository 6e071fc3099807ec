package kllab.core.information;

import kllab.core.probability.Anchor;
import kllab.core.probability.Place;

/**
 * The logarithm of the distance to one side of an anchor as a coordinate: x = origin ± scale·e<sup>u</sup>. In this
 * coordinate power laws, at an end of the support or in a tail, become exponential; narrow peaks at the anchor have
 * normal width; and no distance is too small or too large.
 *
 * @param direction 1 to the right of the anchor, −1 to its left
 * @param scale the scale of the anchor, 0 or +∞ if it is outside the range of a double
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

    /** The coordinate of a place on this side of the anchor. */
    double coordinate(Place place) {
        return place.logFrom(anchor.origin(), anchor.logScale());
    }

    /** Whether a place is on this side of the anchor. */
    boolean contains(Place place) {
        return direction * place.from(anchor.origin()) > 0;
    }

    /**
     * A bound for the error of the coordinate {@code u}, in units of 2<sup>−53</sup>: from rounding u, the exponential
     * and the logarithms.
     */
    double blur(double u) {
        return 2 * Math.abs(u) + Math.abs(anchor.logScale() + u) + 4;
    }
}
