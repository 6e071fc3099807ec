package kllab.io.sound;

import kllab.core.coding.Keying;

/**
 * Two senders, each with a pitch and a side of its own: the first higher and at the left, the second a fifth lower and at
 * the right. A pure function from frames, a pair of samples each, to what is heard. Immutable.
 */
public final class RaceSound {
    /** Frames a second. */
    public static final int RATE = 44_100;

    /** Samples in a frame: left, right. */
    public static final int CHANNELS = 2;

    /** The pitch of the first sender, in hertz. */
    public static final double FIRST_PITCH = 660;

    /** The pitch of the second sender, in hertz. */
    public static final double SECOND_PITCH = 440;

    /** The amplitude of a mark, where 1 is the loudest that there is. */
    public static final double LOUDNESS = 0.35;

    private final KeyedTone left;
    private final KeyedTone right;
    private final double unitsPerFrame;
    private final double units;
    private final double round;

    /**
     * The sound of a race.
     *
     * @param secondsPerUnit how long a unit lasts
     * @param units how long the race takes
     * @param round after how many units it starts again; 0 if it does not
     */
    public RaceSound(Keying first, Keying second, double secondsPerUnit, double units, double round) {
        left = new KeyedTone(first, FIRST_PITCH, LOUDNESS, secondsPerUnit);
        right = new KeyedTone(second, SECOND_PITCH, LOUDNESS, secondsPerUnit);
        unitsPerFrame = 1 / (secondsPerUnit * RATE);
        this.units = units;
        this.round = round;
    }

    /** How many frames the race takes once. */
    public long frames() {
        return (long) Math.ceil(units / unitsPerFrame);
    }

    /**
     * Reads frames.
     *
     * @param from the number of the first frame
     * @param samples where they go from index 0 on: left, right, left, …
     * @param count how many frames
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
