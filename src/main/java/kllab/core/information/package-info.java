/** MATHEMATICS of information: entropy, divergences and their contributions. */
@NullMarked
package kllab.core.information;

import org.jspecify.annotations.NullMarked;
