package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** The table of terms against the divergence, whose sum is computed in another way. */
class TangentTermsTest {
    private static double sum(IntToDoubleFunction of) {
        return of.applyAsDouble(0) + of.applyAsDouble(1) + of.applyAsDouble(2);
    }

    @Test
    void rowsAndColumnsAddUpAndNoWeighedGapIsNegative() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            double far = Math.pow(10, -random.nextInt(12));
            Categorical p = Categorical.of(random.nextDouble(), random.nextDouble(), i % 7 == 0 ? 0 : 0.5);
            Categorical q = i % 2 == 0
                    ? Categorical.of(random.nextDouble(), random.nextDouble(), far)
                    : p.mix(Categorical.uniform(3), far);
            TangentTerms terms = new TangentTerms(p, q);
            double kl = Divergence.kl(p, q);
            assertThat(sum(terms::term)).isCloseTo(kl, within(1e-12));
            assertThat(sum(terms::shift)).isCloseTo(0, within(1e-15));
            assertThat(sum(terms::weighed)).isCloseTo(kl, within(1e-13 + 1e-9 * kl));
            for (int k = 0; k < 3; k++) {
                assertThat(terms.weighed(k)).isNotNegative();
                assertThat(terms.term(k) + terms.shift(k)).isCloseTo(terms.weighed(k), within(1e-12));
            }
        }
    }

    @Test
    void impossibleOutcomesHaveTheirLimits() {
        TangentTerms terms = new TangentTerms(Categorical.of(0.5, 0.5, 0), Categorical.of(0, 0.4, 0.6));
        assertThat(terms.term(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(terms.gap(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(terms.isOnCurve(0)).isTrue();
        assertThat(terms.isOnCurve(2)).isFalse();
        assertThat(terms.term(2)).isZero();
        assertThat(terms.weighed(2)).isEqualTo(0.6);
        assertThat(new TangentTerms(Categorical.uniform(3), Categorical.uniform(3)).gap(1))
                .isZero();
    }
}
