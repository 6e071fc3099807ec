package kllab.io.sound;

import java.util.function.LongUnaryOperator;

/**
 * What is to be heard, and when.
 *
 * @param sound what
 * @param frameAt the frame to be heard at an instant in nanoseconds, by the clock that everything follows
 */
public record Cue(RaceSound sound, LongUnaryOperator frameAt) {}
