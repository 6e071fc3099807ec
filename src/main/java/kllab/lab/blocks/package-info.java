/**
 * BLOCKS: coding several days at once, and how KL comes back out of the rounding.
 */
@NullMarked
package kllab.lab.blocks;

import org.jspecify.annotations.NullMarked;
