/**
 * NO WINDOW: compute and render.
 */
@NullMarked
package kllab.cli;

import org.jspecify.annotations.NullMarked;
