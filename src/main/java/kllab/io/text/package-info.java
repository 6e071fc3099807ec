/**
 * LETTERS of texts: folding to A–Z, and counting them in a string or a file of any size in one pass.
 */
@NullMarked
package kllab.io.text;

import org.jspecify.annotations.NullMarked;
