/** MATHEMATICS of belief: what data do to it, and what they taught. */
@NullMarked
package kllab.core.bayes;

import org.jspecify.annotations.NullMarked;
