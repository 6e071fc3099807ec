package kllab.lab.telegraph;

import kllab.core.coding.MorseCode;

/**
 * The position of the playhead as a linear function of time since the start of the race, so that no error accumulates
 * from frame to frame.
 *
 * @param startUnits the position at the start, in units
 * @param startNanos the time of the start, in nanoseconds of a steady clock
 * @param unitsPerSecond the speed
 * @param end the end of the race, in units
 * @param repeat whether it repeats, after {@link #REST}
 */
record RaceClock(double startUnits, long startNanos, double unitsPerSecond, double end, boolean repeat) {
    /** The pause between two rounds, in units: three word gaps, with the result at rest. */
    static final double REST = 3.0 * MorseCode.WORD_GAP;

    private static final double NANOS = 1e-9;

    static RaceClock of(TelegraphResult result, double startUnits, long startNanos) {
        return new RaceClock(
                startUnits,
                startNanos,
                1 / result.state().secondsPerUnit(),
                result.end(),
                result.state().repeat());
    }

    /** The units since the start of the first round, including pauses. */
    double elapsed(long nanos) {
        return startUnits + (nanos - startNanos) * NANOS * unitsPerSecond;
    }

    /** The position of the playhead, between 0 and the end. */
    double position(long nanos) {
        double units = elapsed(nanos);
        return Math.clamp(repeat ? units % round() : units, 0, end);
    }

    boolean isOver(long nanos) {
        return !repeat && elapsed(nanos) >= end;
    }

    /** From the start of a round to the start of the next, in units. */
    double round() {
        return end + REST;
    }
}
