/** LABS: KL as the mean of log p/q over draws from P. */
@NullMarked
package kllab.lab.sampling;

import org.jspecify.annotations.NullMarked;
