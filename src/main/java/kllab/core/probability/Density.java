package kllab.core.probability;

/**
 * A distribution with a density: on the line, on whole numbers (where the density is the probability of each number),
 * or in more dimensions. All are immutable values; log densities are natural logarithms.
 */
public sealed interface Density permits LineDensity, Dirichlet, MultivariateNormal {
    /** The number of coordinates of a point. */
    int dimension();
}
