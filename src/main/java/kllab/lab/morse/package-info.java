/** LABS: the belief that Morse's durations imply, and other assignments of the signals. */
@NullMarked
package kllab.lab.morse;

import org.jspecify.annotations.NullMarked;
