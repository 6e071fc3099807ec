/** SOUND: pure functions of time, as a file, and through the loudspeaker. */
@NullMarked
package kllab.io.sound;

import org.jspecify.annotations.NullMarked;
