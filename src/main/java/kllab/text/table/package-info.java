/**
 * WORDS in rows and columns: tables of weights as people paste them.
 */
@NullMarked
package kllab.text.table;

import org.jspecify.annotations.NullMarked;
