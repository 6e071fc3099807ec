package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class LearnerCrowdTest {
    private static final Comparison DIE =
            Comparison.of(Categorical.of(0.05, 0.08, 0.12, 0.18, 0.25, 0.32), Categorical.uniform(6));

    @Test
    void learnersNeedAboutLnOddsOverKlAndFewAreMisled() {
        LearnerCrowd crowd = LearnerCrowd.of(DIE, 100, 5000, 1);
        double mean = IntStream.range(0, 5000).map(crowd::stopOf).average().orElseThrow();
        assertThat(crowd.expectedDraws()).isCloseTo(Math.log(100) / DIE.klPQ(), within(1e-12));
        assertThat(mean).isBetween(0.95 * crowd.expectedDraws(), 1.15 * crowd.expectedDraws());
        assertThat(crowd.misled(LearnerCrowd.MOST_DRAWS)).isBetween(5, 50);
        assertThat(crowd.convinced(LearnerCrowd.MOST_DRAWS) + crowd.misled(LearnerCrowd.MOST_DRAWS))
                .isEqualTo(5000);
    }

    @Test
    void everyLearnerStopsWhereTheOddsAreReached() {
        LearnerCrowd crowd = LearnerCrowd.of(DIE, 100, 50, 39);
        for (int learner = 0; learner < crowd.size(); learner++) {
            LearnerCrowd.Evidence evidence = crowd.evidence(learner);
            double sum = 0;
            for (int n = 1; n < crowd.stopOf(learner); n++) {
                sum = evidence.next();
                assertThat(Math.abs(sum)).isLessThan(crowd.bar());
            }
            sum = evidence.next();
            assertThat(crowd.isMisled(learner) ? -sum : sum).isGreaterThanOrEqualTo(crowd.bar());
        }
    }

    @Test
    void theFirstLearnersDrawsAreTheRuns() {
        LearnerCrowd.Evidence evidence = LearnerCrowd.of(DIE, 100, 1, 39).evidence(0);
        double sum = 0;
        for (int n = 0; n < 200; n++) {
            sum = evidence.next();
        }
        assertThat(sum / 200).isCloseTo(DrawRun.of(DIE, 39, 200).mean(), within(1e-12));
    }

    @Test
    void nobodyTellsTheSameFromTheSameAndAnImpossibleDrawTellsAtOnce() {
        Categorical fair = Categorical.uniform(6);
        LearnerCrowd same = LearnerCrowd.of(Comparison.of(fair, fair), 100, 20, 1);
        assertThat(same.convinced(LearnerCrowd.MOST_DRAWS)).isZero();
        assertThat(same.expectedDraws()).isInfinite();
        assertThat(same.median()).isInfinite();
        LearnerCrowd sure = LearnerCrowd.of(Comparison.of(Categorical.of(1, 0), Categorical.of(0, 1)), 100, 20, 1);
        assertThat(sure.median()).isEqualTo(1);
        assertThat(sure.expectedDraws()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> LearnerCrowd.of(DIE, 1, 5, 1));
    }
}
