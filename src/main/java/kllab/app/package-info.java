/** WINDOW: the shell around the labs. */
@NullMarked
package kllab.app;

import org.jspecify.annotations.NullMarked;
