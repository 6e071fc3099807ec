/** MATHEMATICS of learning on the simplex: mirror descent with KL as its potential. */
@NullMarked
package kllab.core.learning;

import org.jspecify.annotations.NullMarked;
