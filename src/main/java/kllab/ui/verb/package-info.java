/** What a page can do, as a list of values: its buttons, keys, tooltips and the sheet of keys are made from it. */
@NullMarked
package kllab.ui.verb;

import org.jspecify.annotations.NullMarked;
