package kllab.io.sound;

import kllab.core.coding.Keying;

/**
 * The sound of two senders: the first on the left, the second a fifth lower on the right. A pure function from frame
 * numbers to frames (pairs of samples). Immutable.
 */
public final class RaceSound {
    /** Frames per second. */
    public static final int RATE = 44_100;

    /** Samples in a frame: left, right. */
    public static final int CHANNELS = 2;

    /** The pitch of the first sender, in hertz. */
    public static final double FIRST_PITCH = 660;

    /** The pitch of the second sender, in hertz. */
    public static final double SECOND_PITCH = 440;

    /** The amplitude of a mark; 1 is full scale. */
    public static final double LOUDNESS = 0.35;

    private final KeyedTone left;
    private final KeyedTone right;
    private final double unitsPerFrame;
    private final double units;
    private final double round;

    /**
     * The sound of a race.
     *
     * @param secondsPerUnit the duration of a unit
     * @param units the duration of the race
     * @param round the number of units after which it repeats; 0 if it does not
     */
    public RaceSound(Keying first, Keying second, double secondsPerUnit, double units, double round) {
        left = new KeyedTone(first, FIRST_PITCH, LOUDNESS, secondsPerUnit);
        right = new KeyedTone(second, SECOND_PITCH, LOUDNESS, secondsPerUnit);
        unitsPerFrame = 1 / (secondsPerUnit * RATE);
        this.units = units;
        this.round = round;
    }

    /** The number of frames of one race. */
    public long frames() {
        return (long) Math.ceil(units / unitsPerFrame);
    }

    /**
     * Reads frames.
     *
     * @param from the number of the first frame
     * @param samples receives them from index 0 on: left, right, left, …
     * @param count the number of frames
     */
    public void read(long from, double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            double at = (from + i) * unitsPerFrame;
            double inRound = round > 0 ? at % round : at;
            samples[CHANNELS * i] = left.at(inRound);
            samples[CHANNELS * i + 1] = right.at(inRound);
        }
    }
}
