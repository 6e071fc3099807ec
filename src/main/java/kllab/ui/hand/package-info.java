/** HANDS: what is dragged, and moved by keys. */
@NullMarked
package kllab.ui.hand;

import org.jspecify.annotations.NullMarked;
