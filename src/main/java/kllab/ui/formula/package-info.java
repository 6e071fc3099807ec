/**
 * SHARED WIDGETS for maths: typeset formulas as text nodes.
 */
@NullMarked
package kllab.ui.formula;

import org.jspecify.annotations.NullMarked;
