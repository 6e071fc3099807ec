/**
 * WHAT YOU PLAY WITH: two distributions, side by side.
 */
@NullMarked
package kllab.lab.compare;

import org.jspecify.annotations.NullMarked;
