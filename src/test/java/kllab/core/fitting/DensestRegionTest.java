package kllab.core.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DensestRegionTest {
    private static final double STEP = 2e-4;

    static Stream<Mixture> mixtures() {
        SplittableRandom random = new SplittableRandom(11);
        return IntStream.range(0, 20).mapToObj(i -> {
            int n = random.nextInt(1, 5);
            return Mixture.ofNormals(
                    random.doubles(n, 0.05, 1).toArray(),
                    random.doubles(n, -6, 6).toArray(),
                    random.doubles(n, -1.5, 0.8).map(Math::exp).toArray());
        });
    }

    /** Against sums over a fine grid, sorted by density. */
    @ParameterizedTest
    @MethodSource("mixtures")
    void whatLiesOutsideIsTheGivenShareAndTheThinnest(Mixture p) {
        DensestRegion region = GaussianFit.of(p).densest(0.01);
        double outside = 0;
        double thickestOutside = 0;
        double thinnestInside = Double.POSITIVE_INFINITY;
        double ofQ = 0;
        Normal q = Normal.of(1, 3);
        for (double x = -30; x < 30; x += STEP) {
            double density = p.density(x);
            if (region.contains(x)) {
                thinnestInside = Math.min(thinnestInside, density);
            } else {
                thickestOutside = Math.max(thickestOutside, density);
                outside += density * STEP;
                ofQ += q.density(x) * STEP;
            }
        }
        assertThat(outside).isCloseTo(0.01, within(2e-4));
        assertThat(thinnestInside).isCloseTo(thickestOutside, within(3e-3 * thickestOutside));
        assertThat(region.outside(1, 3)).isCloseTo(ofQ, within(2e-4));
    }

    @Test
    void ofASingleBellItIsWhatLiesBeyondItsQuantiles() {
        DensestRegion region = GaussianFit.of(
                        Mixture.ofNormals(new double[] {1}, new double[] {1e9}, new double[] {1e-3}))
                .densest(0.05);
        assertThat(region.outside(1e9, 1e-3)).isCloseTo(0.05, within(1e-10));
        double[] z = {-1.97, -1.95, 0, 1.95, 1.97};
        assertThat(Arrays.stream(z).mapToObj(each -> region.contains(1e9 + each * 1e-3)))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        GaussianFit fit = GaussianFit.of(Mixture.ofNormals(new double[] {1}, new double[] {0}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.densest(0));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.densest(1));
    }
}
