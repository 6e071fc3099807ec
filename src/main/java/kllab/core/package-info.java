/**
 * WHAT IS TRUE: formulas and algorithms over plain values.
 */
@NullMarked
package kllab.core;

import org.jspecify.annotations.NullMarked;
