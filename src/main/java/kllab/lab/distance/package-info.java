/** Three distributions over three outcomes: KL is not a distance, and why it is never negative. */
@NullMarked
package kllab.lab.distance;

import org.jspecify.annotations.NullMarked;
