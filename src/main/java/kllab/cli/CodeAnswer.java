package kllab.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.coding.BlockCode;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.ShannonCode;
import kllab.core.information.Comparison;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/** {@code code} and {@code block_code}: the mean lengths of codes for the right and the wrong distribution, in bits. */
final class CodeAnswer {
    static final Operation OPERATION = new Operation(Set.of("p", "q"), (fields, unit) -> code(fields));
    static final Operation BLOCKS =
            new Operation(Set.of("source_p0", "code_q0", "k"), (fields, unit) -> blocks(fields));

    private static final int LONGEST_BLOCK = 16;

    private CodeAnswer() {}

    private static Map<String, Object> code(Fields fields) {
        Categorical p = fields.fractions("p");
        Map<String, Object> answer = new LinkedHashMap<>();
        putMatched(answer, p);
        if (fields.has("q")) {
            Categorical q = fields.fractions("q");
            Fields.requireSameSize("p", p.size(), "q", q.size());
            putMismatched(answer, Comparison.of(p, q));
        }
        return answer;
    }

    private static void putMatched(Map<String, Object> answer, Categorical p) {
        double entropy = LogBase.BITS.fromNats(Entropy.of(p));
        double huffman = HuffmanCode.of(p).expectedLength(p);
        ShannonCode shannon = ShannonCode.of(p);
        answer.put("entropy_bits", entropy);
        answer.put("huffman_average", huffman);
        answer.put("huffman_redundancy_bits", huffman - entropy);
        answer.put("shannon_lengths", lengths(shannon));
        answer.put("shannon_average", shannon.expectedLength(p));
        answer.put("shannon_kraft_sum", shannon.kraftSum());
        answer.put("shannon_fano_elias_average", shannon.expectedFanoEliasLength(p));
        answer.put("fixed_length_bits", fixedLength(p));
    }

    /** The bits of a fixed-length code for the possible outcomes. */
    private static int fixedLength(Categorical p) {
        int words = Math.toIntExact(
                IntStream.range(0, p.size()).filter(p::isPossible).count());
        return Integer.SIZE - Integer.numberOfLeadingZeros(words - 1);
    }

    private static void putMismatched(Map<String, Object> answer, Comparison c) {
        double entropy = LogBase.BITS.fromNats(c.entropyP());
        HuffmanCode code = HuffmanCode.of(c.q());
        double own = HuffmanCode.of(c.p()).expectedLength(c.p());
        double least = code.leastExpectedLength(c.p());
        double greatest = code.greatestExpectedLength(c.p());
        ShannonCode shannon = ShannonCode.of(c.q());
        answer.put("entropy_p_bits", entropy);
        answer.put("kl_pq_bits", LogBase.BITS.fromNats(c.klPQ()));
        answer.put("cross_entropy_pq_bits", LogBase.BITS.fromNats(c.crossEntropyPQ()));
        answer.put("huffman_own_average", own);
        answer.put("huffman_of_q_on_p_min", least);
        answer.put("huffman_of_q_on_p_max", greatest);
        answer.put("tie_break_matters", code.tiesMatter(c.p()));
        answer.put("extra_vs_own_huffman_min", Math.max(0, least - own));
        answer.put("extra_vs_own_huffman_max", Math.max(0, greatest - own));
        answer.put("shannon_of_q_on_p", shannon.expectedLength(c.p()));
        answer.put("shannon_lengths_of_q", lengths(shannon));
        answer.put("excess_over_entropy_min", least - entropy);
    }

    /** Word lengths; infinite for an outcome that has no word. */
    private static List<Object> lengths(ShannonCode code) {
        return Arrays.stream(code.lengths())
                .<Object>mapToObj(length -> length == ShannonCode.NO_WORD ? Double.POSITIVE_INFINITY : length)
                .toList();
    }

    private static Map<String, Object> blocks(Fields fields) {
        Categorical source = fields.coin("source_p0");
        Categorical belief = fields.coin("code_q0");
        int k = fields.integer("k", 1, LONGEST_BLOCK);
        BlockCode code = BlockCode.of(belief, k);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("per_symbol_min", code.leastBitsPerSymbol(source));
        answer.put("per_symbol_max", code.greatestBitsPerSymbol(source));
        answer.put("limit_cross_entropy_bits", LogBase.BITS.fromNats(Entropy.cross(source, belief)));
        answer.put("limit_entropy_bits", LogBase.BITS.fromNats(Entropy.of(source)));
        return answer;
    }
}
