/** LABS: one normal distribution fitted to a mixture, in either direction. */
@NullMarked
package kllab.lab.fit;

import org.jspecify.annotations.NullMarked;
