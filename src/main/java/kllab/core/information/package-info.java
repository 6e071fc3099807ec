/**
 * WHAT IS TRUE about information: entropy, divergence and their shares.
 */
@NullMarked
package kllab.core.information;

import org.jspecify.annotations.NullMarked;
