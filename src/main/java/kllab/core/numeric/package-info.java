/**
 * WHAT IS TRUE about numbers: sums, gaps and integrals that the libraries lack.
 */
@NullMarked
package kllab.core.numeric;

import org.jspecify.annotations.NullMarked;
