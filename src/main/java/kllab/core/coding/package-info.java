/**
 * WHAT IS TRUE about codes: Shannon, Huffman and Morse, and what a wrong belief costs them.
 */
@NullMarked
package kllab.core.coding;

import org.jspecify.annotations.NullMarked;
