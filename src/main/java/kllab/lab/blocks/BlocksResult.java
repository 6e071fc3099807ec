package kllab.lab.blocks;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.BlockCode;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * All that is true of a {@link BlocksState}. Code lengths are in bits, which is digits, per day.
 *
 * @param state what it follows from
 * @param comparison P and Q, per day
 * @param costs of blocks of 1, 2, … days
 * @param rows the code of the chosen blocks
 * @param least the least that a code as good for Q pays on P with the chosen blocks
 * @param greatest the most that such a code pays; more than the least only if Q has ties
 */
public record BlocksResult(
        BlocksState state, Comparison comparison, List<Cost> costs, List<CodeRow> rows, double least, double greatest) {
    static final int DECIMALS = 3;

    private static final double ROUNDING = 1e-12;

    /**
     * What blocks of a length cost.
     *
     * @param own bits per day with the code built for the truth
     * @param paid bits per day with the code built for the belief; ∞ if it has no word for what happens
     */
    record Cost(double own, double paid) {
        /** What the wrong code costs more. */
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

    /** H(P) + KL(P‖Q) in bits per day: what the code for the belief tends to. */
    double limitBits() {
        return LogBase.BITS.fromNats(comparison.crossEntropyPQ());
    }

    /** Whether something happens that the belief has no word for. */
    boolean isInfinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /**
     * KL of P from the belief that the word lengths stand for, 2<sup>−length</sup>, in bits per day: for a code whose words
     * fill the tree, the price is H(P) and this, exactly.
     */
    double impliedKlBits() {
        return Math.max(0, cost().paid() - entropyBits());
    }

    /** What the chosen code pays more than H + KL, in bits per day: below 0 it beats it. */
    double roundingBits() {
        double rounding = cost().paid() - limitBits();
        return Math.abs(rounding) < ROUNDING ? 0 : rounding;
    }

    /** Whether codes as good for the belief differ on the truth. */
    boolean tiesMatter() {
        return greatest - least > ROUNDING;
    }
}
