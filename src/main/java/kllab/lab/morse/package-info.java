/**
 * WHAT YOU PLAY WITH: the belief that Morse's durations imply, and dealing them anew.
 */
@NullMarked
package kllab.lab.morse;

import org.jspecify.annotations.NullMarked;
