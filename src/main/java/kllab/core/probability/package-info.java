/** MATHEMATICS of probability: distributions over finitely many outcomes. */
@NullMarked
package kllab.core.probability;

import org.jspecify.annotations.NullMarked;
