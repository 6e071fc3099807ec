package kllab.core.coding;

import static kllab.Reference.number;
import static kllab.Reference.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.information.Comparison;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every code of codes.json. */
class CodesReferenceTest {
    private static final JsonNode CODES = Reference.file("codes.json");

    static Stream<Named<JsonNode>> matched() {
        return Reference.cases(CODES.get("matched"));
    }

    static Stream<Named<JsonNode>> mismatched() {
        return Reference.cases(CODES.get("mismatched"));
    }

    static Stream<Named<JsonNode>> blocks() {
        return Reference.cases(CODES.get("blocks"));
    }

    static Stream<JsonNode> english() {
        return CODES.get("morse").get("english").valueStream();
    }

    @ParameterizedTest
    @MethodSource("matched")
    void aMatchedCodeHasTheLeastAverage(JsonNode code) {
        Categorical p = Categorical.of(numbers(code.get("p_exact")));
        assertClose(HuffmanCode.of(p).expectedLength(p), code, "huffman_average");
        assertClose(bits(Entropy.of(p)), code, "entropy_bits");
        assertClose(QuestionTree.best(p).expectedQuestions(p), code, "huffman_average");
    }

    @ParameterizedTest
    @MethodSource("matched")
    void shannonsLengthsAreTheCeilings(JsonNode code) {
        Categorical p = Categorical.of(numbers(code.get("p_exact")));
        ShannonCode shannon = ShannonCode.of(p);
        assertThat(shannon.lengths())
                .containsExactly(code.get("shannon_lengths")
                        .valueStream()
                        .mapToInt(JsonNode::intValue)
                        .toArray());
        assertClose(shannon.expectedLength(p), code, "shannon_average");
        assertClose(shannon.kraftSum(), code, "shannon_kraft_sum");
        assertClose(shannon.expectedFanoEliasLength(p), code, "shannon_fano_elias_average");
    }

    @ParameterizedTest
    @MethodSource("mismatched")
    void aCodeForTheWrongBeliefCostsBetweenItsBounds(JsonNode code) {
        Categorical p = Categorical.of(Tables.weights(code.get("P").asString()));
        Categorical q = Categorical.of(Tables.weights(code.get("Q").asString()));
        HuffmanCode huffman = HuffmanCode.of(q);
        assertClose(huffman.leastExpectedLength(p), code, "huffman_of_q_on_p_min");
        assertClose(huffman.greatestExpectedLength(p), code, "huffman_of_q_on_p_max");
        assertClose(HuffmanCode.of(p).expectedLength(p), code, "huffman_own_average");
        assertClose(QuestionTree.best(p).expectedQuestions(p), code, "huffman_own_average");
        assertThat(QuestionTree.best(q).expectedQuestions(p))
                .isBetween(huffman.leastExpectedLength(p) - 1e-12, huffman.greatestExpectedLength(p) + 1e-12);
        assertClose(ShannonCode.of(q).expectedLength(p), code, "shannon_of_q_on_p");
        assertThat(huffman.tiesMatter(p))
                .isEqualTo(code.get("tie_break_matters").asBoolean());
        assertThat(huffman.expectedLength(p))
                .isBetween(huffman.leastExpectedLength(p) - 1e-12, huffman.greatestExpectedLength(p) + 1e-12);
        assertClose(bits(Comparison.of(p, q).crossEntropyPQ()), code, "cross_entropy_pq_bits");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blocksCostBetweenTheirBounds(JsonNode block) {
        double p0 = number(block.get("source_p0"));
        double q0 = number(block.get("code_q0"));
        int k = block.get("k").asInt();
        Categorical words = Blocks.of(Categorical.of(p0, 1 - p0), k);
        HuffmanCode code = HuffmanCode.of(Blocks.of(Categorical.of(q0, 1 - q0), k));
        assertClose(code.leastExpectedLength(words) / k, block, "per_symbol_min");
        assertClose(code.greatestExpectedLength(words) / k, block, "per_symbol_max");
    }

    @ParameterizedTest
    @MethodSource("english")
    void morseTimeIsCrossEntropy(JsonNode table) {
        Categorical p =
                Categorical.of(Tables.weights("letters_" + table.get("table").asString()));
        CodeBook book = CodeBook.international();
        ImpliedBelief implied = ImpliedBelief.of(book);
        Comparison c = Comparison.of(p, implied.belief());
        assertClose(book.expectedUnits(p, false), table, "morse_units_per_letter");
        assertClose(book.expectedUnits(p, true), table, "morse_units_per_letter_with_gap");
        assertClose(implied.meanDuration(p), table, "morse_units_per_letter_with_gap");
        assertClose(bits(c.crossEntropyPQ()) / implied.bitsPerUnit(), table, "morse_units_per_letter_with_gap");
        assertClose(bits(c.klPQ()), table, "kl_bits_letters_vs_morse_implied");
        assertClose(implied.wastedDuration(p), table, "extra_units_per_letter_due_to_kl");
    }

    @ParameterizedTest
    @MethodSource("english")
    void dealingTheSignalsAnewSavesTime(JsonNode table) {
        Categorical p =
                Categorical.of(Tables.weights("letters_" + table.get("table").asString()));
        int[] best = MorseCode.shortestDurations(26);
        assertClose(CodeBook.dealt(p, p).expectedUnits(p, false), table, "same_26_codes_reassigned_units");
        assertClose(Dealing.least(p, best), table, "best_26_strings_units");
    }

    @Test
    void theImpliedBeliefOfMorseIsKnown() {
        JsonNode implied = CODES.get("morse").get("implied_distribution");
        ImpliedBelief morse = ImpliedBelief.of(CodeBook.international());
        assertClose(morse.bitsPerUnit(), implied, "lambda_bits_per_unit");
        assertClose(morse.chancePerUnit(), implied, "x_per_unit");
        double[] q = numbers(implied.get("q_A_to_Z"));
        for (int i = 0; i < q.length; i++) {
            assertThat(morse.belief().probability(i)).isCloseTo(q[i], within(1e-13 * q[i]));
        }
    }

    @Test
    void theImpliedRateIsTheCapacityOfAChannelWithTheseDurations() {
        for (JsonNode channel : CODES.get("capacity")) {
            double rate = ImpliedBelief.of(numbers(channel.get("terms"))).bitsPerUnit();
            assertClose(rate, channel, "capacity_bits_per_unit");
        }
    }

    @Test
    void everySignalAndItsTimeAreTheItus() {
        JsonNode all = CODES.get("morse").get("letter_units");
        assertThat(all.size()).isEqualTo(49);
        for (JsonNode each : all) {
            String signal =
                    MorseCode.signal(each.get("char").asString().codePointAt(0)).orElseThrow();
            assertThat(signal).isEqualTo(each.get("code").asString());
            assertThat(MorseCode.units(signal)).isEqualTo(each.get("units").asInt());
        }
    }

    @Test
    void textsTakeTheTimeThatTheyTake() {
        for (JsonNode each : CODES.get("morse").get("texts")) {
            String text = each.get("text").asString();
            assertThat(MorseText.of(text).units())
                    .as(text)
                    .isEqualTo(each.get("units").asInt());
        }
    }

    @Test
    void theShortestStringsHaveTheirDurations() {
        double[] expected = numbers(CODES.get("morse").get("shortest_26_durations"));
        assertThat(MorseCode.shortestDurations(26))
                .containsExactly(Arrays.stream(expected).mapToInt(t -> (int) t).toArray());
    }

    private static double bits(double nats) {
        return LogBase.BITS.fromNats(nats);
    }

    private static void assertClose(double actual, JsonNode expected, String key) {
        assertThat(Reference.relativeError(actual, number(expected.get(key))))
                .as("%s = %s", key, actual)
                .isLessThanOrEqualTo(1e-12);
    }
}
