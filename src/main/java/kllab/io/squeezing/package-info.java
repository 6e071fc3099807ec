/** FILES: texts that are really coded, with each of several coders, and what each pays. */
@NullMarked
package kllab.io.squeezing;

import org.jspecify.annotations.NullMarked;
