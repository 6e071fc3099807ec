package kllab.core.probability;

/**
 * A point that places near it are told from, so that what is narrow there keeps its digits.
 *
 * @param origin the point, any finite number
 * @param logScale the logarithm of the distances from it that matter, which may themselves be beyond a double
 */
public record Anchor(double origin, double logScale) {}
