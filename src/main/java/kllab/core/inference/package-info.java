/** MATHEMATICS of learning from data: fits, updates and estimates. */
@NullMarked
package kllab.core.inference;

import org.jspecify.annotations.NullMarked;
