package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegraphStateTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aBeliefLiesBetweenZeroAndOne(double belief) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.PICTURE.withBelief(belief))
                .withMessageContaining("belief");
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.9, 60.1, 0, -5, Double.NaN})
    void aSpeedIsOneThatPeopleKey(double speed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Given.PICTURE.withWordsPerMinute(speed));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, -2, Double.NaN, Double.POSITIVE_INFINITY})
    void aPlayheadStandsInTheMessageOrAtItsEnd(double playhead) {
        assertThatIllegalArgumentException().isThrownBy(() -> Given.PICTURE.withPlayhead(playhead));
    }

    @Test
    void aMessageHasALimit() {
        assertThat(Given.PICTURE.withMessage("E".repeat(100_000)).message()).hasSize(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Given.PICTURE.withMessage("E".repeat(100_001)));
    }

    @Test
    void everyLetterMustBePossible() {
        double[] weights = Given.PICTURE.letters().toArray();
        weights[25] = 0;
        Categorical without = Categorical.of(weights);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegraphState("E", 0.5, 20, without))
                .withMessageContaining("Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegraphState("E", 0.5, 20, Categorical.uniform(25)));
    }

    @Test
    void anotherMessageBeginsAtItsStart() {
        assertThat(Given.PICTURE.playhead()).isEqualTo(152);
        assertThat(Given.PICTURE.withMessage("SOS").playhead()).isZero();
    }
}
