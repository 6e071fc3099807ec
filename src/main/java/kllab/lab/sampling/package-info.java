/**
 * WHAT YOU PLAY WITH: KL as the mean of log p/q over draws from the truth.
 */
@NullMarked
package kllab.lab.sampling;

import org.jspecify.annotations.NullMarked;
