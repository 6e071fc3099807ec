/**
 * FILES of pictures: PNG, SVG and PDF.
 */
@NullMarked
package kllab.io.export;

import org.jspecify.annotations.NullMarked;
