/** MATHEMATICS of fits: a normal distribution to a mixture, in both directions of KL. */
@NullMarked
package kllab.core.fitting;

import org.jspecify.annotations.NullMarked;
