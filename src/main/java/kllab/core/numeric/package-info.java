/**
 * WHAT IS TRUE of sums and logarithms: what the numeric libraries lack.
 */
@NullMarked
package kllab.core.numeric;

import org.jspecify.annotations.NullMarked;
