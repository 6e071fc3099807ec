package kllab.core.probability;

/**
 * A reference point: places near it are represented by their distance from it, so that narrow densities there lose no
 * digits.
 *
 * @param origin the point, any finite number
 * @param logScale the logarithm of the relevant scale of distances; the scale itself may be outside the range of a
 * double
 */
public record Anchor(double origin, double logScale) {}
