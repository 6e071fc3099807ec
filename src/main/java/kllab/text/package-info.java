/**
 * WORDS: languages, messages, number formats.
 */
@NullMarked
package kllab.text;

import org.jspecify.annotations.NullMarked;
