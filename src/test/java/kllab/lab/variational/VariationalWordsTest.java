package kllab.lab.variational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Language;
import kllab.words.States;
import org.junit.jupiter.api.Test;

class VariationalWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);
    private static final List<Part> BENT = List.of(new Part(0.5, 40, 4), new Part(0.5, 4, 40));

    private static String headline(VariationalState state, Look look) {
        return VariationalWords.headline(VariationalResult.of(state, null), look)
                .plain();
    }

    private static VariationalState at(VariationalState state, double mu, double sigma) {
        return state.withQ(mu, sigma);
    }

    @Test
    void theHeadlineSaysWhatIsLeftAndWhetherMoreIsPossible() {
        VariationalState start = new VariationalLab().first().state();
        assertThat(headline(start, ENGLISH))
                .endsWith("every bit the ELBO gains is a bit the KL loses: 3.76\u00A0bits to go.");
        assertThat(headline(start, Looks.of(Language.EN, LogBase.NATS)))
                .endsWith("a nat the KL loses: 2.61\u00A0nats to go.");
        VariationalResult result = VariationalResult.of(start, null);
        assertThat(headline(at(start, result.best().mu(), result.best().sigma()), ENGLISH))
                .isEqualTo("That is as close as a normal Q can come: 0.05\u00A0bits remain.");
        VariationalState uneven = new VariationalState(BENT, 4, 3, 1, 0, 1);
        VariationalResult two = VariationalResult.of(uneven, null);
        assertThat(headline(
                        at(uneven, two.minima().get(1).mu(), two.minima().get(1).sigma()), ENGLISH))
                .startsWith("Every small step is uphill, yet this is not the lowest valley:");
        VariationalState many = new VariationalState(List.of(new Part(1, 1, 1)), 500, 500, 1, 0, 0.0633);
        assertThat(headline(many, ENGLISH))
                .isEqualTo("The guess is as good as the posterior: not 0.01 bits of the ELBO is missing.");
    }

    private static String ofPair(double correlation, double sigma) {
        VariationalState pair =
                new VariationalState(List.of(new Part(1, 1, 1)), 0, 0, 1, 0, sigma, Optional.of(correlation));
        return headline(pair, ENGLISH);
    }

    @Test
    void ofTwoUnknownsItSaysWhatIndependenceCosts() {
        assertThat(ofPair(0.8, 1))
                .isEqualTo("1.83\u00A0bits, 0.74 of them for independence, which no width can avoid.");
        assertThat(ofPair(0.8, 0.6))
                .isEqualTo("At its best Q is too sure: its width is 0.60 instead of 1, and 0.74\u00A0bits remain.");
        assertThat(ofPair(0, 2)).endsWith("the 2.33\u00A0bits are for the wrong width.");
        assertThat(ofPair(0, 1)).isEqualTo("Unrelated unknowns: an independent Q misses not even 0.01 bits.");
    }

    @Test
    void whatIsShownAddsUpInBothRowsOfTheBalance() {
        for (LogBase unit : LogBase.values()) {
            Look look = Looks.of(Language.EN, unit);
            for (VariationalState state : States.of(new VariationalLab(), 100, 8)) {
                VariationalResult result = VariationalResult.of(state, null);
                Balance balance = VariationalWords.balance(result, look);
                assertThat(balance.sign()).isEqualTo("=");
                if (state.isPair()) {
                    assertThat(VariationalNumbers.LEAST.shown(result, look)
                                    + VariationalNumbers.WASTE.shown(result, look))
                            .isCloseTo(VariationalNumbers.KL.shown(result, look), within(1e-9));
                    continue;
                }
                double paid = VariationalNumbers.PAID.shown(result, look);
                assertThat(VariationalNumbers.SURPRISE.shown(result, look) + VariationalNumbers.KL.shown(result, look))
                        .isCloseTo(paid, within(1e-9));
                assertThat(VariationalNumbers.LOSS.shown(result, look)
                                + VariationalNumbers.TO_PRIOR.shown(result, look))
                        .isCloseTo(paid, within(1e-9));
                assertThat(VariationalNumbers.ELBO.shown(result, look)).isEqualTo(-paid + 0.0);
            }
        }
    }
}
