package kllab.core.coding;

import java.util.stream.DoubleStream;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;

/**
 * Shannon's telegraph (1948, part I, figure 2): dots, dashes, letter spaces and word spaces, with the rule that a space
 * never follows a space. A graph of two states: after a mark all four symbols may come, after a space only the marks.
 *
 * <p>Its capacity C is the rate λ at which the matrix of Σ 2<sup>−λt</sup> over the edges from state to state has the
 * largest eigenvalue 1. With the eigenvector b of that matrix, the symbols that reach the capacity are chosen in state
 * i with the probabilities q<sub>i</sub>(s) = 2<sup>−Ct(s)</sup> · b<sub>next</sub>/b<sub>i</sub> (Shannon 1948,
 * theorem 8: the chain of greatest entropy per unit of time). Any other choice P carries C − KL(P‖Q)/T bits per unit,
 * with KL and the mean time T of a symbol averaged over the states as P visits them; the factors b cancel. Immutable.
 */
public final class SpacedTelegraph {
    /** The symbols in order: two marks, two spaces. */
    public enum Symbol {
        DOT(0),
        DASH(1),
        LETTER_SPACE(2),
        WORD_SPACE(3);

        private final int index;

        Symbol(int index) {
            this.index = index;
        }

        /** The index of its duration and its probability. */
        public int index() {
            return index;
        }
    }

    private static final int MARKS = 2;

    private final double[] durations;
    private final TelegraphChannel loops;
    private final double afterSpaceWeight;
    private final Categorical bestAfterMark;
    private final Categorical bestAfterSpace;

    private SpacedTelegraph(double[] durations) {
        this.durations = durations;
        this.loops = TelegraphChannel.of(loops(durations));
        double[] costs = DoubleStream.of(durations)
                .map(t -> Math.pow(2, -loops.bitsPerUnit() * t))
                .toArray();
        this.afterSpaceWeight = costs[0] + costs[1];
        this.bestAfterSpace = Categorical.of(costs[0], costs[1]);
        this.bestAfterMark = hasSpaces()
                ? Categorical.of(costs[0], costs[1], costs[2] * afterSpaceWeight, costs[3] * afterSpaceWeight)
                : Categorical.of(costs[0], costs[1], 0, 0);
    }

    /**
     * The telegraph with these durations; a mark includes the open unit that ends it.
     *
     * @throws IllegalArgumentException if one is not finite or not greater than 0
     */
    public static SpacedTelegraph of(double dot, double dash, double letterSpace, double wordSpace) {
        return new SpacedTelegraph(new double[] {dot, dash, letterSpace, wordSpace});
    }

    /** Dots and dashes alone, with a single state: the one after a space. */
    public static SpacedTelegraph withoutSpaces(double dot, double dash) {
        return new SpacedTelegraph(new double[] {dot, dash});
    }

    /** From one mark to the next: a mark alone, after a letter space, after a word space. */
    private static double[] loops(double... durations) {
        if (durations.length == MARKS) {
            return durations;
        }
        double dot = durations[0];
        double dash = durations[1];
        double letter = durations[2];
        double word = durations[3];
        return new double[] {dot, dash, letter + dot, letter + dash, word + dot, word + dash};
    }

    public boolean hasSpaces() {
        return durations.length > MARKS;
    }

    /** The same channel with symbols that may follow each other freely: whole paths from one mark to the next. */
    public TelegraphChannel loops() {
        return loops;
    }

    /** C, in bits per unit. */
    public double bitsPerUnit() {
        return loops.bitsPerUnit();
    }

    /** C, in nats per unit. */
    public double natsPerUnit() {
        return loops.natsPerUnit();
    }

    /** 2<sup>−Ct</sup>: the part of the total 1 that a symbol uses. */
    public double cost(Symbol symbol) {
        return Math.pow(2, -bitsPerUnit() * durations[symbol.index()]);
    }

    /** b after a space, if b after a mark is 1: the total cost of the symbols that may follow; 1 without spaces. */
    public double afterSpaceWeight() {
        return afterSpaceWeight;
    }

    /** The probabilities of dot, dash, letter space and word space, after a mark, that reach the capacity. */
    public Categorical bestAfterMark() {
        return bestAfterMark;
    }

    /**
     * The probabilities of dot and dash, after a space, that reach the capacity; without spaces those of every symbol.
     */
    public Categorical bestAfterSpace() {
        return bestAfterSpace;
    }

    /** The mean time from one mark to the next when the capacity is reached, in units. */
    public double bestLoopUnits() {
        return loops.impliedBelief().meanDuration(loops.impliedBelief().belief());
    }

    /**
     * The information rate when symbols are chosen with these probabilities.
     *
     * @param afterMark probabilities of the four symbols; ignored without spaces
     * @param afterSpace probabilities of dot and dash
     * @throws IllegalArgumentException if the sizes are not 4 and 2
     */
    public Use use(Categorical afterMark, Categorical afterSpace) {
        Comparison mark = Comparison.of(hasSpaces() ? afterMark : bestAfterMark, bestAfterMark);
        Comparison space = Comparison.of(afterSpace, bestAfterSpace);
        double spaces = afterMark.probability(2) + afterMark.probability(3);
        double shareAfterMark = hasSpaces() ? 1 / (1 + spaces) : 0;
        double units = shareAfterMark * meanUnits(mark.p()) + (1 - shareAfterMark) * meanUnits(space.p());
        return new Use(mark, space, shareAfterMark, units);
    }

    private double meanUnits(Categorical chances) {
        double sum = 0;
        for (int i = 0; i < Math.min(durations.length, chances.size()); i++) {
            sum += chances.probability(i) * durations[i];
        }
        return sum;
    }

    /**
     * A use of the channel, and its information rate; information in nats.
     *
     * @param afterMark the probabilities used after a mark against the best ones
     * @param afterSpace the probabilities used after a space against the best ones
     * @param shareAfterMark the fraction of all symbols that are sent after a mark; the rest follow a space
     * @param meanUnits T, the mean time of a symbol, in units
     */
    public record Use(Comparison afterMark, Comparison afterSpace, double shareAfterMark, double meanUnits) {
        /** H(P): the mean information of a symbol. */
        public double entropy() {
            return averaged(afterMark.entropyP(), afterSpace.entropyP());
        }

        /** KL(P‖Q): by how much the mean information of a symbol is below what its time could carry. */
        public double kl() {
            return averaged(afterMark.klPQ(), afterSpace.klPQ());
        }

        private double averaged(double mark, double space) {
            return shareAfterMark * mark + (1 - shareAfterMark) * space;
        }

        /** H(P)/T: the information rate, in nats per unit. */
        public double natsPerUnit() {
            return entropy() / meanUnits;
        }

        /** KL(P‖Q)/T: the loss of capacity, in nats per unit. */
        public double lostNatsPerUnit() {
            return kl() / meanUnits;
        }

        /** The part of the loss that comes from one symbol after a mark, in nats per unit, with its sign. */
        public double lostAfterMark(int symbol) {
            return shareAfterMark * afterMark.contribution(symbol) / meanUnits;
        }

        /** The part of the loss that comes from one symbol after a space, in nats per unit, with its sign. */
        public double lostAfterSpace(int symbol) {
            return (1 - shareAfterMark) * afterSpace.contribution(symbol) / meanUnits;
        }
    }
}
