/** PAGES IN WINDOWS: a page's plan as nodes, with its hands and fields. */
@NullMarked
package kllab.ui.page;

import org.jspecify.annotations.NullMarked;
