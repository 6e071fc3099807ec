package kllab.core.fitting;

/** V = −ln p of a density on the line, with its derivative. */
interface Potential {
    /** Puts V and V′ at a point into an array of two. */
    void at(double x, double[] both);
}
