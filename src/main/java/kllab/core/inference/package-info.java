/**
 * WHAT IS TRUE about learning from data: fits, updates of belief, samples.
 */
@NullMarked
package kllab.core.inference;

import org.jspecify.annotations.NullMarked;
