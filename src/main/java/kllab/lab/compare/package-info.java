/** LABS: two distributions, side by side. */
@NullMarked
package kllab.lab.compare;

import org.jspecify.annotations.NullMarked;
