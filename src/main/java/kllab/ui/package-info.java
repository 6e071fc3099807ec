/**
 * SHARED WIDGETS: what every screen is built from.
 */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
