/** Rules for texts, and the tests that check message files and all displayed texts. */
@NullMarked
package kllab.words;

import org.jspecify.annotations.NullMarked;
