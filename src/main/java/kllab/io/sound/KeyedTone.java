package kllab.io.sound;

import java.util.Arrays;
import kllab.core.coding.Keying;
import kllab.core.coding.MorseCode;

/**
 * A sine tone keyed on and off: on during marks, silent between them.
 *
 * <p>A mark fades in and out along raised cosines, a quarter of a unit long but at most 5 milliseconds, within its own
 * time: so it neither clicks nor extends into a gap. Each starts at phase 0, so the value is a function of time alone.
 * Immutable.
 */
final class KeyedTone {
    private static final double LONGEST_FLANK = 0.005;
    private static final double FLANK_IN_UNITS = 0.25;

    private final int[] starts;
    private final int[] ends;
    private final double pitch;
    private final double loudness;
    private final double secondsPerUnit;
    private final double flank;

    /**
     * The tone of a sender.
     *
     * @param pitch in hertz
     * @param loudness the amplitude, up to 1
     */
    KeyedTone(Keying sent, double pitch, double loudness, double secondsPerUnit) {
        int marks = 0;
        for (int place = 0; place < sent.size(); place++) {
            marks += sent.signal(place).length();
        }
        this.starts = new int[marks];
        this.ends = new int[marks];
        fill(sent);
        this.pitch = pitch;
        this.loudness = loudness;
        this.secondsPerUnit = secondsPerUnit;
        this.flank = Math.min(LONGEST_FLANK, FLANK_IN_UNITS * secondsPerUnit);
    }

    private void fill(Keying sent) {
        int mark = 0;
        for (int place = 0; place < sent.size(); place++) {
            String signal = sent.signal(place);
            int now = sent.start(place);
            for (int i = 0; i < signal.length(); i++) {
                starts[mark] = now;
                ends[mark] = now + MorseCode.markUnits(signal.charAt(i));
                now = ends[mark++] + 1;
            }
        }
    }

    /** The value at a time in units from the start of the message; between −loudness and loudness. */
    double at(double units) {
        int found = Arrays.binarySearch(starts, (int) Math.floor(units));
        int mark = found >= 0 ? found : -found - 2;
        if (mark < 0 || units >= ends[mark] || units < starts[mark]) {
            return 0;
        }
        double since = (units - starts[mark]) * secondsPerUnit;
        double left = (ends[mark] - units) * secondsPerUnit;
        return loudness * raised(Math.min(since, left)) * Math.sin(2 * Math.PI * pitch * since);
    }

    /** Rises from 0 to 1 along half a period of a cosine. */
    private double raised(double since) {
        return since >= flank ? 1 : (1 - Math.cos(Math.PI * since / flank)) / 2;
    }
}
