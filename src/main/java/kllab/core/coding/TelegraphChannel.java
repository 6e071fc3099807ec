package kllab.core.coding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A noiseless channel whose symbols have different durations: how many messages fit into a given time, and how many
 * bits that is (Shannon 1948, part I).
 *
 * <p>The number of messages that take exactly t units is N(t) = Σ N(t − t<sub>i</sub>), with N(0) = 1. It grows like
 * W<sup>t</sup> with W the greatest root of Σ W<sup>−t<sub>i</sub></sup> = 1; the capacity is log₂ W bits per unit.
 * Immutable.
 */
public final class TelegraphChannel {
    private final double[] durations;
    private final ImpliedBelief belief;

    private TelegraphChannel(double[] durations) {
        this.durations = durations;
        this.belief = ImpliedBelief.of(durations);
    }

    /**
     * The channel whose symbols take {@code durations}; several may be equal.
     *
     * @param durations at least one, each finite and greater than 0, in units
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static TelegraphChannel of(double... durations) {
        return new TelegraphChannel(durations.clone());
    }

    /** Dots (2) and dashes (4), each with the open unit that ends it, and no spaces: W² is the golden ratio. */
    public static TelegraphChannel dotsAndDashes() {
        return of(2, 4);
    }

    /**
     * The telegraph of Shannon's paper: dot 2, dash 4, letter space 3, word space 6, no two spaces in a row, so that each
     * dot and dash comes alone, after a letter space or after a word space.
     */
    public static TelegraphChannel shannon() {
        return of(2, 4, 5, 7, 8, 10);
    }

    /**
     * The telegraph with the gaps of ITU-R M.1677-1: after the open unit of the last mark a letter gap adds 2 units, a word
     * gap 6.
     */
    public static TelegraphChannel international() {
        return of(2, 4, 4, 6, 8, 10);
    }

    /** A copy of the durations, in units. */
    public double[] durations() {
        return durations.clone();
    }

    /** log₂ W, in bits per unit; 0 for a single symbol, which carries no information. */
    public double bitsPerUnit() {
        return belief.bitsPerUnit();
    }

    /** ln W, in nats per unit. */
    public double natsPerUnit() {
        return belief.bitsPerUnit() * Math.log(2);
    }

    /** W: the factor by which one more unit multiplies the number of messages, at least 1. */
    public double growthPerUnit() {
        return Math.pow(2, belief.bitsPerUnit());
    }

    /** 1/W. */
    public double shrinkagePerUnit() {
        return belief.chancePerUnit();
    }

    /**
     * The frequencies of the symbols at which the channel reaches its capacity: W<sup>−t<sub>i</sub></sup>, the belief
     * implied by the durations.
     */
    public ImpliedBelief impliedBelief() {
        return belief;
    }

    /**
     * The numbers of messages that take exactly 0, 1, … {@code longest} units; one, the empty message, takes 0. For
     * dots of 2 and dashes of 4 every other one is 0, and the rest are the Fibonacci numbers.
     *
     * @param longest at least 0
     * @throws IllegalArgumentException if {@code longest} is negative or a duration is not a whole number
     */
    public List<BigInteger> messagesByDuration(int longest) {
        if (longest < 0) {
            throw new IllegalArgumentException("A message cannot take " + longest + " units.");
        }
        int[] whole = Arrays.stream(durations).mapToInt(TelegraphChannel::whole).toArray();
        List<BigInteger> counts = new ArrayList<>(List.of(BigInteger.ONE));
        for (int t = 1; t <= longest; t++) {
            BigInteger sum = BigInteger.ZERO;
            for (int duration : whole) {
                sum = duration <= t ? sum.add(counts.get(t - duration)) : sum;
            }
            counts.add(sum);
        }
        return List.copyOf(counts);
    }

    private static int whole(double duration) {
        if (duration != Math.rint(duration)) {
            throw new IllegalArgumentException(
                    "Messages can be counted if durations are whole numbers, which " + duration + " is not.");
        }
        return (int) Math.min(duration, Integer.MAX_VALUE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TelegraphChannel that && Arrays.equals(durations, that.durations);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(durations);
    }

    @Override
    public String toString() {
        return "TelegraphChannel" + Arrays.toString(durations);
    }
}
