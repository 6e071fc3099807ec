package kllab.lab.morse;

import static kllab.Reference.number;
import static kllab.Reference.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.text.Language;
import kllab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The numbers of the lab compared with codes.json, and the displayed sums. */
class MorseResultTest {
    private static final JsonNode MORSE = Reference.file("codes.json").get("morse");
    private static final JsonNode ENGLISH = MORSE.get("english").get(0);
    private static final Look BITS = Given.look(Language.EN, LogBase.BITS);

    private static void assertClose(double actual, JsonNode parent, String key) {
        double expected = number(parent.get(key));
        assertThat(actual).as(key).isEqualTo(expected, within(1e-12 * Math.abs(expected)));
    }

    private static double bits(double nats) {
        return LogBase.BITS.fromNats(nats);
    }

    @Test
    void theBeliefOfMorseIsThatOfTheReference() {
        MorseResult own = Given.result("own");
        JsonNode implied = MORSE.get("implied_distribution");
        assertClose(MorseNumbers.RATE.exact(own, 0, BITS), implied, "lambda_bits_per_unit");
        double[] q = numbers(implied.get("q_A_to_Z"));
        for (int letter = 0; letter < 26; letter++) {
            assertThat(own.comparison().q().probability(letter)).isEqualTo(q[letter], within(1e-13));
        }
    }

    @Test
    void morsesOwnDealCostsWhatTheReferenceSays() {
        MorseResult own = Given.result("own");
        assertClose(own.meanUnits(), ENGLISH, "morse_units_per_letter_with_gap");
        assertClose(own.wastedUnits(), ENGLISH, "extra_units_per_letter_due_to_kl");
        assertClose(bits(own.comparison().klPQ()), ENGLISH, "kl_bits_letters_vs_morse_implied");
        assertClose(bits(own.comparison().entropyP()), ENGLISH, "entropy_bits");
        double[] shares = numbers(ENGLISH.get("contrib_bits_vs_morse_implied_A_to_Z"));
        for (int letter = 0; letter < 26; letter++) {
            assertThat(bits(own.comparison().contribution(letter))).isEqualTo(shares[letter], within(1e-13));
        }
        assertThat(own.culprits()).containsExactly('O' - 'A');
        assertThat(own.deal()).isEqualTo(Assignment.OWN);
    }

    @Test
    void theOtherDealsCostWhatTheReferenceSays() {
        MorseResult best = Given.result("best");
        assertClose(best.meanUnits(), ENGLISH, "same_26_codes_reassigned_units_with_gap");
        assertThat(best.deal()).isEqualTo(Assignment.BEST);
        MorseResult shortest = Given.result("shortest");
        assertClose(shortest.meanUnits(), ENGLISH, "best_26_strings_units_with_gap");
        assertClose(bits(shortest.comparison().klPQ()), ENGLISH, "kl_bits_letters_vs_best26_implied");
        assertClose(MorseNumbers.RATE.exact(shortest, 0, BITS), MORSE, "lambda_bits_per_unit_best26");
        assertThat(shortest.deal()).isEqualTo(Assignment.SHORTEST);
        MorseResult worst = Given.result("worst");
        assertThat(worst.meanUnits()).isEqualTo(3 + number(ENGLISH.get("worst_reassignment_units")), within(1e-11));
        assertThat(worst.deal()).isEqualTo(Assignment.HAND);
        assertThat(worst.isGreatest()).isTrue();
    }

    @Test
    void theButtonsTellTheTimeThatTheirDealThenTakes() {
        MorseResult own = Given.result("own");
        for (Assignment deal : new Assignment[] {Assignment.OWN, Assignment.BEST, Assignment.SHORTEST}) {
            MorseState dealt = Given.OWN.withSignals(deal.signals(Given.OWN));
            assertThat(Given.LAB.compute(dealt).meanUnits()).isEqualTo(own.meanUnits(deal), within(1e-12));
        }
    }

    @Test
    void lettersStandLikeliestFirst() {
        MorseResult own = Given.result("own");
        String order = own.order().stream().map(MorseSentences::letter).collect(Collectors.joining());
        assertThat(order)
                .isEqualTo(ENGLISH.get("reassignment_letters_by_frequency").asString());
    }

    @Test
    void theMeanTimeIsTheCrossEntropyOverTheRateWhateverTheDeal() {
        for (MorseState state : Given.hands()) {
            MorseResult result = Given.LAB.compute(state);
            double rate = result.implied().bitsPerUnit();
            double paid = bits(result.comparison().crossEntropyPQ()) / rate;
            assertThat(result.meanUnits()).isEqualTo(paid, within(1e-11));
            assertThat(result.wastedUnits()).isEqualTo(bits(result.comparison().klPQ()) / rate, within(1e-12));
            double mean = 0;
            for (int letter = 0; letter < 26; letter++) {
                mean += result.comparison().p().probability(letter) * result.units(letter);
            }
            assertThat(result.meanUnits()).isEqualTo(mean, within(1e-11));
        }
    }

    @Test
    void aSignalOfTheTimeThatSuitsALetterWouldWasteNothing() {
        MorseResult right = Given.result("believed");
        assertThat(right.comparison().klPQ()).isLessThan(1e-12);
        for (int letter = 0; letter < 26; letter++) {
            assertThat(right.suitingUnits(letter)).isEqualTo(right.units(letter), within(1e-9));
        }
        assertThat(Given.LAB.compute(Given.letters(1, 1)).suitingUnits(25)).isInfinite();
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void whatIsShownIsRoundedByItselfSoThatEqualNumbersLookEqual(LogBase unit) {
        Look look = Given.look(Language.EN, unit);
        Stream.concat(Given.hands().stream(), Given.LAB.presets().stream().map(preset -> preset.state()))
                .map(Given.LAB::compute)
                .forEach(result -> {
                    assertThat(MorseNumbers.NEEDED.apply(result, look))
                            .isEqualTo(fixed(result.meanUnits() - result.wastedUnits()));
                    boolean addsUp = sum(List.of(
                                    MorseNumbers.NEEDED.apply(result, look), MorseNumbers.WASTED.apply(result, look)))
                            .equals(MorseNumbers.PAID.apply(result, look));
                    assertThat(MorseNumbers.balance(result, look).sign()).isEqualTo(addsUp ? "=" : "\u2248");
                    for (int letter = 0; letter < 26; letter++) {
                        assertThat(MorseNumbers.PAIR.shares().signedAt(result, letter, look))
                                .isEqualTo(Numbers.signed(
                                        look.shown(result.comparison().contribution(letter)), 3));
                    }
                });
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 3);
    }

    private static String sum(List<String> shown) {
        long thousandths = shown.stream()
                .mapToLong(each -> Long.parseLong(each.replace('\u2212', '-').replace(".", "")))
                .sum();
        return fixed(thousandths / 1000.0);
    }

    @Test
    void thePresetOfOneExchangeIsTheBestThereIs() {
        MorseResult exchanged = Given.result("exchange");
        assertThat(exchanged.state().signals())
                .isEqualTo(Given.OWN.swapped('O' - 'A', 'M' - 'A').signals());
        assertThat(Given.result("own").bestSwap().orElseThrow().saved())
                .isEqualTo(Given.result("own").meanUnits() - exchanged.meanUnits(), within(1e-12));
    }

    @Test
    void aTieBelongsToTheBestDealAndAllLettersEqualToNone() {
        MorseState uniform = Given.preset("uniform");
        assertThat(Given.LAB.compute(uniform).isIndifferent()).isTrue();
        assertThat(Given.LAB
                        .compute(uniform.withSignals(uniform.signals().reversed()))
                        .deal())
                .isEqualTo(Assignment.BEST);
        Categorical twoLetters = Given.letters(1, 1).letters();
        MorseState best = Given.OWN.withLetters("", twoLetters);
        best = best.withSignals(Assignment.BEST.signals(best));
        assertThat(Given.LAB.compute(best.swapped(0, 1)).deal()).isEqualTo(Assignment.BEST);
    }

    /** What carrying a signal computes in a step: it does not make all signals of Morse anew. */
    @Test
    void aStepOfCarryingASignalAllocatesLittle() {
        List<String> carried = Given.OWN.signals().reversed();
        ThreadMXBean counter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int step = -20; step < 50; step++) {
            if (step == 0) {
                before = counter.getCurrentThreadAllocatedBytes();
            }
            MorseResult result = MorseResult.of(Given.OWN.withSignals(carried));
            for (Assignment deal : Assignment.values()) {
                assertThat(result.meanUnits(deal)).isPositive();
            }
        }
        assertThat((counter.getCurrentThreadAllocatedBytes() - before) / 50).isLessThan(120_000);
    }
}
