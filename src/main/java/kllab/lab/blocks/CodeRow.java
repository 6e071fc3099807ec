package kllab.lab.blocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kllab.core.coding.BlockCode;
import kllab.core.coding.Blocks;
import kllab.core.probability.Categorical;

/**
 * A line of the code's table: one block, or, if there are many, all blocks with the same number of rainy days.
 *
 * @param rain which days are rainy; in a line of many blocks the rainy days come first
 * @param count the number of blocks that it represents
 * @param p the probability of one of them under P
 * @param q the same under Q
 * @param own the words of the code for P
 * @param believed the words of the code for Q
 */
record CodeRow(List<Boolean> rain, int count, double p, double q, Words own, Words believed) {
    /** Blocks of up to this number of days have one line each. */
    static final int LONGEST_ALONE = 3;

    /**
     * The words of a line.
     *
     * @param shortest digits, ∞ if there is no word
     * @param longest digits
     * @param digits the word itself, if the line is one block
     */
    record Words(double shortest, double longest, String digits) {}

    CodeRow {
        rain = List.copyOf(rain);
    }

    /** All lines, with more rain further up. */
    static List<CodeRow> of(BlocksState state, BlockCode own, BlockCode believed) {
        int k = state.block();
        Categorical p = Blocks.of(state.p(), k);
        Categorical q = Blocks.of(state.q(), k);
        Map<Integer, List<Integer>> lines = IntStream.range(0, own.size())
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .collect(groupingBy(
                        block -> k <= LONGEST_ALONE ? block : Integer.bitCount(block), LinkedHashMap::new, toList()));
        return lines.values().stream()
                .map(blocks -> new CodeRow(
                        IntStream.range(0, k)
                                .mapToObj(day -> (blocks.getFirst() >> (k - 1 - day) & 1) == 0)
                                .toList(),
                        blocks.size(),
                        blocks.stream().mapToDouble(p::probability).sum(),
                        blocks.stream().mapToDouble(q::probability).sum(),
                        words(k, own, blocks),
                        words(k, believed, blocks)))
                .toList();
    }

    private static Words words(int days, BlockCode code, List<Integer> blocks) {
        DoubleSummaryStatistics lengths =
                blocks.stream().mapToDouble(code::length).summaryStatistics();
        return new Words(
                lengths.getMin(), lengths.getMax(), days <= LONGEST_ALONE ? code.codeword(blocks.getFirst()) : "");
    }
}
