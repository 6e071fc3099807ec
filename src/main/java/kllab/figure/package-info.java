/** PICTURES: palettes, fonts, renderers and marks, independent of the window. */
@NullMarked
package kllab.figure;

import org.jspecify.annotations.NullMarked;
