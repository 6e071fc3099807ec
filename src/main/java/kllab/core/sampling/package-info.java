/** MATHEMATICS of draws: runs, estimators of KL and their errors. */
@NullMarked
package kllab.core.sampling;

import org.jspecify.annotations.NullMarked;
