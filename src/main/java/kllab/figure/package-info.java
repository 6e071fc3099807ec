/**
 * PICTURES ON PAPER: palettes, fonts, renderers and marks, with no window.
 */
@NullMarked
package kllab.figure;

import org.jspecify.annotations.NullMarked;
