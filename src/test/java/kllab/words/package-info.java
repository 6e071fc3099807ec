/** How words are written: rules, and the tests that hold them on the message files and on all that is shown. */
@NullMarked
package kllab.words;

import org.jspecify.annotations.NullMarked;
