/** What lies over a page that is presented: a curtain, ink, a pointer, menus and tips inside the window. */
@NullMarked
package kllab.ui.hall;

import org.jspecify.annotations.NullMarked;
