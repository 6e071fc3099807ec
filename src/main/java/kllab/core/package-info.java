/** MATHEMATICS: formulas and algorithms on plain values. */
@NullMarked
package kllab.core;

import org.jspecify.annotations.NullMarked;
