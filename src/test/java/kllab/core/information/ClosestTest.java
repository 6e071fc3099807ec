package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** The shortest detour and the closest member of a set, against a search through a grid of distributions. */
class ClosestTest {
    private static final List<Categorical> GRID = Simplex.grid(100);
    private final Random random = new Random(7);

    private Categorical any() {
        return Categorical.of(random.nextDouble() + 0.01, random.nextDouble() + 0.01, random.nextDouble() + 0.01);
    }

    private static double detour(Categorical p, Categorical q, Categorical r) {
        return Divergence.kl(p, q) + Divergence.kl(q, r);
    }

    @Test
    void noDetourIsShorterThanTheShortest() {
        for (int i = 0; i < 60; i++) {
            Categorical p = any();
            Categorical r = any();
            Categorical q = Detour.shortest(p, r).orElseThrow();
            double least = detour(p, q, r);
            double found =
                    GRID.stream().mapToDouble(each -> detour(p, each, r)).min().orElseThrow();
            assertThat(least).isLessThanOrEqualTo(found + 1e-12).isCloseTo(found, within(2e-3));
            assertThat(least).isLessThan(Divergence.kl(p, r));
        }
    }

    /** Also between distributions that lack an outcome, or nearly. */
    @Test
    void atTheEdgesItIsStillTheShortest() {
        Categorical seattle = Categorical.of(0.9, 0.1, 0);
        Categorical sahara = Categorical.of(0.1, 0.9, 0);
        Categorical between = Detour.shortest(seattle, sahara).orElseThrow();
        assertThat(between.probability(2)).isZero();
        double least = detour(seattle, between, sahara);
        for (int k = 1; k < 1000; k++) {
            assertThat(least).isLessThanOrEqualTo(detour(seattle, Categorical.of(k, 1000 - k, 0), sahara) + 1e-12);
        }
        Categorical corner = Categorical.of(1, 0, 0);
        Categorical r = Categorical.of(0.2, 0.3, 0.5);
        Categorical q = Detour.shortest(corner, r).orElseThrow();
        double found =
                GRID.stream().mapToDouble(each -> detour(corner, each, r)).min().orElseThrow();
        assertThat(detour(corner, q, r)).isLessThanOrEqualTo(found + 1e-12);
        assertThat(Detour.shortest(r, corner)).isEmpty();
        assertThat(Detour.shortest(r, r).orElseThrow().probability(1)).isCloseTo(0.3, within(1e-12));
        Categorical tiny = Categorical.of(1e-200, 0.5, 0.5);
        Categorical most = Categorical.of(1 - 2e-12, 1e-12, 1e-12);
        assertThat(detour(tiny, Detour.shortest(tiny, most).orElseThrow(), most))
                .isLessThan(Divergence.kl(tiny, most));
        assertThat(detour(most, Detour.shortest(most, tiny).orElseThrow(), tiny))
                .isLessThan(Divergence.kl(most, tiny));
    }

    @Test
    void theClosestMemberIsWhatASearchFindsAndPythagorasHolds() {
        for (int i = 0; i < 60; i++) {
            Categorical p = any();
            HalfSpace set = new HalfSpace(new double[] {0, random.nextDouble(), 1}, 0.1 + 0.8 * random.nextDouble());
            Categorical closest = set.closestTo(p).orElseThrow();
            double least = Divergence.kl(closest, p);
            assertThat(set.mean(closest)).isGreaterThanOrEqualTo(set.least() - 1e-12);
            for (Categorical x : GRID) {
                if (set.contains(x)) {
                    assertThat(Divergence.kl(x, p)).isGreaterThanOrEqualTo(Divergence.kl(x, closest) + least - 1e-9);
                }
            }
            if (!set.contains(p)) {
                assertThat(least).isPositive();
                checkEquality(set, p, closest, least);
            }
        }
    }

    /** Two members of the edge: where it meets the edges of the triangle at the sides of outcome 0 and 2. */
    private static void checkEquality(HalfSpace set, Categorical p, Categorical closest, double least) {
        Categorical one = Categorical.of(1 - set.least(), 0, set.least());
        for (int k = 0; k <= 10; k++) {
            Categorical x = one.mix(closest, k / 10.0);
            assertThat(Divergence.kl(x, p)).isCloseTo(Divergence.kl(x, closest) + least, within(1e-9));
        }
    }

    @Test
    void edgesOfTheSet() {
        double[] scores = {0, 0.5, 1};
        Categorical p = Categorical.of(0.5, 0.5, 0);
        assertThat(new HalfSpace(scores, 0.2).closestTo(p)).contains(p);
        assertThat(new HalfSpace(scores, 0.6).closestTo(p)).isEmpty();
        assertThat(new HalfSpace(scores, 0.5).closestTo(p).orElseThrow().toArray())
                .containsExactly(0, 1, 0);
        Categorical steep = new HalfSpace(scores, 0.4999999).closestTo(p).orElseThrow();
        assertThat(new HalfSpace(scores, 0.4999999).mean(steep)).isCloseTo(0.4999999, within(1e-12));
        assertThat(new HalfSpace(scores, 1)
                        .closestTo(Categorical.uniform(3))
                        .orElseThrow()
                        .toArray())
                .containsExactly(0, 0, 1);
    }
}
