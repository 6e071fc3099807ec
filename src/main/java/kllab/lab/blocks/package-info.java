/** LABS: coding several days at once, which makes KL visible in spite of whole digits. */
@NullMarked
package kllab.lab.blocks;

import org.jspecify.annotations.NullMarked;
