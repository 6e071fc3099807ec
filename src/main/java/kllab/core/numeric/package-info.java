/** MATHEMATICS of sums and logarithms that the numeric libraries lack. */
@NullMarked
package kllab.core.numeric;

import org.jspecify.annotations.NullMarked;
