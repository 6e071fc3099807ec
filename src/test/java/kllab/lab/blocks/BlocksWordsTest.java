package kllab.lab.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksWordsTest {
    private static final BlocksLab LAB = new BlocksLab();

    private static String headline(double p, double q, int k, Language language) {
        return BlocksWords.HEADLINE
                .rich(LAB.compute(BlocksState.of(p, q, k)), Looks.of(language, LogBase.BITS))
                .plain();
    }

    private static String note(double p, double q, int k) {
        return BlocksWords.NOTE
                .rich(LAB.compute(BlocksState.of(p, q, k)), Looks.of(Language.EN, LogBase.BITS))
                .plain();
    }

    @Test
    void theSentenceSaysWhetherKlShows() {
        assertThat(headline(0.9, 0.1, 1, Language.EN)).contains("both pay one digit", "2.54\u00A0bits");
        assertThat(headline(0.9, 0.1, 1, Language.ZH)).contains("都用 1 位", "2.54\u00A0比特的 KL");
        assertThat(headline(0.9, 0.1, 3, Language.EN)).contains("1.11\u00A0bits", "2.54\u00A0bits");
        assertThat(headline(0.9, 0.8, 2, Language.EN)).contains("still pay the same");
        assertThat(headline(0.9, 0.9, 6, Language.EN)).contains("0.47\u00A0bits a day, 0.001\u00A0bits above");
        assertThat(headline(0.9, 0.9, 1, Language.EN)).contains("day by day").doesNotContain("blocks of 1");
        assertThat(headline(1, 0.9, 1, Language.EN)).contains("pays 1.00\u00A0bits more");
    }

    @Test
    void aCodeThatPaysTheEntropyIsSaidToPayExactlyThat() {
        assertThat(headline(0.5, 0.5, 1, Language.EN)).contains("exactly the entropy, 1.00\u00A0bits a day");
        assertThat(headline(0.5, 0.5, 4, Language.ZH)).contains("恰好等于熵：每天 1.00\u00A0比特");
        assertThat(headline(1, 1, 4, Language.EN)).contains("exactly the entropy, 0.00\u00A0bits a day");
        assertThat(headline(0.9, 0.9, 8, Language.EN)).doesNotContain("exactly");
    }

    @Test
    void aBeliefOfZeroHasNoWordAndTheSentenceNamesTheDay() {
        assertThat(headline(0.9, 0, 2, Language.EN)).contains("never rains", "no limit");
        assertThat(headline(0.9, 1, 2, Language.EN)).contains("sun never shines", "no limit");
        assertThat(headline(0.9, 0, 2, Language.ZH)).contains("从不下雨");
        assertThat(headline(0.9, 1, 2, Language.ZH)).contains("从不天晴");
        assertThat(note(0.9, 0, 2)).contains("endless");
    }

    /** The cases of codes.json: 0.9 in the code for 0.7 pays 0.6133 against 0.636812; by twos 0.645. */
    @Test
    void theNoteSaysWhetherTheCodeBeatsHAndKl() {
        assertThat(note(0.9, 0.7, 4))
                .contains(
                        "0.024\u00A0bits a day less than H(P) + KL",
                        "0.144\u00A0bits a day, less than the 0.168\u00A0bits");
        assertThat(note(0.9, 0.7, 2))
                .contains("0.008\u00A0bits a day more than H(P) + KL", "more than the 0.168\u00A0bits");
        assertThat(note(0.9, 0.5, 4)).contains("exactly H(P) + KL", "the same as from Q, 0.531\u00A0bits a day");
    }

    @Test
    void theNoteSaysTrueOfEveryState() {
        SplittableRandom random = new SplittableRandom(31);
        Look look = Looks.of(Language.EN, LogBase.BITS);
        for (int run = 0; run < 400; run++) {
            BlocksResult result = LAB.compute(BlocksResultTest.random(random));
            String note = BlocksWords.NOTE.rich(result, look).plain();
            assertThat(note.contains("less than the"))
                    .isEqualTo(!result.isInfinite()
                            && result.impliedKl() < result.comparison().klPQ() - 1e-12);
            assertThat(note.contains("more than the"))
                    .isEqualTo(!result.isInfinite()
                            && result.impliedKl() > result.comparison().klPQ() + 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void theBalanceIsTrueInLengthsAndInDigits(LogBase unit) {
        SplittableRandom random = new SplittableRandom(12);
        Look look = Looks.of(Language.EN, unit);
        for (int run = 0; run < 400; run++) {
            BlocksResult result = LAB.compute(BlocksResultTest.random(random));
            Balance balance = BlocksWords.balance(result, look);
            if (result.isInfinite()) {
                assertThat(balance.upper().get(1).amount()).isInfinite();
                continue;
            }
            assertThat(total(balance.upper())).isCloseTo(total(balance.lower()), within(1e-11));
            if (Stream.concat(balance.upper().stream(), balance.lower().stream())
                    .noneMatch(piece -> piece.digits().contains("\u00D7"))) {
                double missed = Math.abs(digits(balance.upper()) - digits(balance.lower()));
                assertThat(balance.sign()).isEqualTo(missed < 1e-9 ? "=" : "\u2248");
                assertThat(missed).isLessThan(0.0025);
            }
        }
    }

    /** H(P) is one number: its last digit does not depend on the cost with which it is compared. */
    @Test
    void theEntropyIsShownAlikeForEveryBelief() {
        Look nats = Looks.of(Language.EN, LogBase.NATS);
        for (double p = 0.01; p < 1; p += 0.01) {
            for (int k = 1; k <= 3; k++) {
                assertThat(needed(BlocksState.of(p, 0.5, k), nats)).isEqualTo(needed(BlocksState.of(p, 0.7, k), nats));
            }
        }
    }

    @Test
    void theExtraIsTheDifferenceOfTheTwoPricesAsTheyStandBesideIt() {
        BlocksResult sahara = LAB.compute(BlocksState.of(0.9, 0.1, 3));
        Look look = Looks.of(Language.EN, LogBase.BITS);
        assertThat(BlocksWords.PAID.apply(sahara, look)).isEqualTo("1.647");
        assertThat(BlocksWords.OWN.apply(sahara, look)).isEqualTo("0.533");
        assertThat(BlocksWords.READOUTS.of(sahara, null, look).getLast().digits())
                .isEqualTo("1.114");
    }

    private static String needed(BlocksState state, Look look) {
        return BlocksWords.balance(LAB.compute(state), look).upper().getFirst().digits();
    }

    private static double total(List<Balance.Piece> pieces) {
        return pieces.stream().mapToDouble(Balance.Piece::amount).sum();
    }

    private static double digits(List<Balance.Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> Double.parseDouble(piece.digits()))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasWholeSentences(Language language) {
        SplittableRandom random = new SplittableRandom(6);
        BlocksResult pinned = LAB.compute(BlocksState.of(0.9, 0, 2));
        for (LogBase unit : LogBase.values()) {
            Look look = Looks.of(language, unit);
            for (int run = 0; run < 200; run++) {
                BlocksResult result = LAB.compute(BlocksResultTest.random(random));
                Stream<String> readouts = BlocksWords.READOUTS.of(result, pinned, look).stream()
                        .flatMap(r -> Stream.of(r.name().plain(), r.digits(), r.unit(), r.foot()));
                Stream<String> others = Stream.of(
                        BlocksWords.HEADLINE.rich(result, look).plain(),
                        BlocksWords.NOTE.rich(result, look).plain(),
                        BlocksWords.SPOKEN_CHART.apply(result, look),
                        BlocksWords.SPOKEN_BALANCE.apply(result, look));
                Stream.concat(readouts, others)
                        .forEach(sentence ->
                                assertThat(sentence).isNotBlank().doesNotContain("{", "}", "<", ">", "NaN", "?"));
            }
        }
    }
}
