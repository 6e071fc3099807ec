/** MATHEMATICS of codes: Shannon, Huffman and Morse, and the cost of a wrong belief. */
@NullMarked
package kllab.core.coding;

import org.jspecify.annotations.NullMarked;
