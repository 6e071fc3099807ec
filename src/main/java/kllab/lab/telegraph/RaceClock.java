package kllab.lab.telegraph;

import kllab.core.coding.MorseCode;

/**
 * Where the playhead stands at an instant: a straight line from where and when the race was started, so that nothing adds
 * up from frame to frame.
 *
 * @param startUnits where it started, in units
 * @param startNanos when it started, in nanoseconds of any clock that runs on evenly
 * @param unitsPerSecond the speed
 * @param end where it is over
 * @param repeat whether it starts again, after {@link #REST}
 */
record RaceClock(double startUnits, long startNanos, double unitsPerSecond, double end, boolean repeat) {
    /** The silence between two rounds, in units: the result stands still for three word gaps. */
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

    /** The units gone by since the start of the first round, rests and all. */
    double elapsed(long nanos) {
        return startUnits + (nanos - startNanos) * NANOS * unitsPerSecond;
    }

    /** Where the playhead stands: between 0 and the end. */
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
