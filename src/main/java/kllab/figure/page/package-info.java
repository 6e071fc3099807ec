/** PAGES: what stands where on a page, said once for the window and for paper. */
@NullMarked
package kllab.figure.page;

import org.jspecify.annotations.NullMarked;
