package kllab.lab.blocks;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.BlockCode;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;

/**
 * All results for a {@link BlocksState}. Amounts are in nats per day.
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
    private static final double ROUNDING = 1e-12;

    /**
     * The costs of blocks of a length.
     *
     * @param own nats per day with the code built for the truth
     * @param paid nats per day with the code built for the belief; ∞ if it has no word for a possible block
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
                .mapToObj(i -> new Cost(
                        nats(own.get(i).bitsPerSymbol(p)), nats(believed.get(i).bitsPerSymbol(p))))
                .toList();
        BlockCode chosen = believed.get(state.block() - 1);
        return new BlocksResult(
                state,
                Comparison.of(p, q),
                costs,
                CodeRow.of(state, own.get(state.block() - 1), chosen),
                nats(chosen.leastBitsPerSymbol(p)),
                nats(chosen.greatestBitsPerSymbol(p)));
    }

    private static List<BlockCode> codes(Categorical belief) {
        return IntStream.rangeClosed(1, BlocksState.LONGEST)
                .mapToObj(k -> BlockCode.of(belief, k))
                .toList();
    }

    /** Of so many digits. */
    private static double nats(double bits) {
        return bits * Math.log(2);
    }

    Cost cost() {
        return costs.get(state.block() - 1);
    }

    /** Whether a block without a word is possible. */
    boolean isInfinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /**
     * KL of P from the belief implied by the word lengths, 2<sup>−length</sup>: for a code whose words fill the tree,
     * the cost is exactly H(P) plus this.
     */
    double impliedKl() {
        return Math.max(0, cost().paid() - comparison.entropyP());
    }

    /** The cost of the chosen code minus H + KL; negative if it beats H + KL, 0 if both are infinite. */
    double rounding() {
        double rounding = isInfinite() ? 0 : cost().paid() - comparison.crossEntropyPQ();
        return Math.abs(rounding) < ROUNDING ? 0 : rounding;
    }

    /** Whether the codes that are optimal for the belief differ under P. */
    boolean tiesMatter() {
        return greatest - least > ROUNDING;
    }
}
