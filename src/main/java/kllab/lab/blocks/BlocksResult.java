package kllab.lab.blocks;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.BlockCode;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * All results for a {@link BlocksState}. Code lengths are in bits (digits) per day.
 *
 * @param state the state
 * @param comparison P and Q, per day
 * @param costs the costs of blocks of 1, 2, … days
 * @param rows the code of the chosen blocks
 * @param least the least cost on P among the codes that are optimal for Q, for the chosen blocks
 * @param greatest the greatest cost of such a code; greater than the least only if Q has ties
 */
public record BlocksResult(
        BlocksState state, Comparison comparison, List<Cost> costs, List<CodeRow> rows, double least, double greatest) {
    static final int DECIMALS = 3;

    private static final double ROUNDING = 1e-12;

    /**
     * The costs of blocks of a length.
     *
     * @param own bits per day with the code built for the truth
     * @param paid bits per day with the code built for the belief; ∞ if it has no word for a possible block
     */
    record Cost(double own, double paid) {
        /** The extra cost of the wrong code. */
        double extra() {
            double extra = paid - own;
            return extra < ROUNDING ? 0 : extra;
        }
    }

    public BlocksResult {
        costs = List.copyOf(costs);
        rows = List.copyOf(rows);
    }

    static BlocksResult of(BlocksState state) {
        Categorical p = state.p();
        Categorical q = state.q();
        List<BlockCode> own = codes(p);
        List<BlockCode> believed = codes(q);
        List<Cost> costs = IntStream.range(0, BlocksState.LONGEST)
                .mapToObj(i ->
                        new Cost(own.get(i).bitsPerSymbol(p), believed.get(i).bitsPerSymbol(p)))
                .toList();
        BlockCode chosen = believed.get(state.block() - 1);
        return new BlocksResult(
                state,
                Comparison.of(p, q),
                costs,
                CodeRow.of(state, own.get(state.block() - 1), chosen),
                chosen.leastBitsPerSymbol(p),
                chosen.greatestBitsPerSymbol(p));
    }

    private static List<BlockCode> codes(Categorical belief) {
        return IntStream.rangeClosed(1, BlocksState.LONGEST)
                .mapToObj(k -> BlockCode.of(belief, k))
                .toList();
    }

    Cost cost() {
        return costs.get(state.block() - 1);
    }

    /** H(P) in bits per day. */
    double entropyBits() {
        return LogBase.BITS.fromNats(comparison.entropyP());
    }

    /** KL(P‖Q) in bits per day. */
    double klBits() {
        return LogBase.BITS.fromNats(comparison.klPQ());
    }

    /** H(P) + KL(P‖Q) in bits per day: the limit of the code for the belief. */
    double limitBits() {
        return LogBase.BITS.fromNats(comparison.crossEntropyPQ());
    }

    /** Whether a block without a word is possible. */
    boolean isInfinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /**
     * KL of P from the belief implied by the word lengths, 2<sup>−length</sup>, in bits per day: for a code whose words
     * fill the tree, the cost is exactly H(P) plus this.
     */
    double impliedKlBits() {
        return Math.max(0, cost().paid() - entropyBits());
    }

    /** The cost of the chosen code minus H + KL, in bits per day; negative if it beats H + KL. */
    double roundingBits() {
        double rounding = cost().paid() - limitBits();
        return Math.abs(rounding) < ROUNDING ? 0 : rounding;
    }

    /** Whether the codes that are optimal for the belief differ under P. */
    boolean tiesMatter() {
        return greatest - least > ROUNDING;
    }
}
