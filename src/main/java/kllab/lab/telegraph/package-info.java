/** LABS: one message, two telegraphists. */
@NullMarked
package kllab.lab.telegraph;

import org.jspecify.annotations.NullMarked;
