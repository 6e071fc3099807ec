/** SHARED WIDGETS for input: fields, handles, buttons. */
@NullMarked
package kllab.ui.control;

import org.jspecify.annotations.NullMarked;
