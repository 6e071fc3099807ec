/** COMMAND LINE: compute and render, without a window. */
@NullMarked
package kllab.cli;

import org.jspecify.annotations.NullMarked;
