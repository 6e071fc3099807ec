/** SHARED WIDGETS: style sheets and themes. */
@NullMarked
package kllab.ui.theme;

import org.jspecify.annotations.NullMarked;
