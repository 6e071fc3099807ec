package kllab.io.sound;

import java.util.function.LongUnaryOperator;

/**
 * A sound and its timing.
 *
 * @param sound the sound to play
 * @param frameAt the frame to be heard at a time in nanoseconds, by the common clock
 */
public record Cue(RaceSound sound, LongUnaryOperator frameAt) {}
