package kllab.core.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import kllab.core.probability.Beta;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlipRunTest {
    private static final double LN_2 = Math.log(2);

    /** Lessons within 1e-12 bits and 1e-9 of themselves. */
    private static void assertClose(double actual, double expected) {
        assertThat(actual / LN_2).isCloseTo(expected / LN_2, within(1e-12));
        assertThat(actual).isCloseTo(expected, Percentage.withPercentage(1e-7));
    }

    /**
     * With mpmath at 50 digits: closed forms with digamma for Beta(a, b), tanh-sinh quadrature for cut ones. After n flips with these
     * heads: the surprise of heads, what it teaches, the rest, and what the n flips have taught at once.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,1,0,1,0,0,0.69314718055994530942,0.19314718055994530942,0.5,0.0
            1,1,0,1,30,21,0.37469344944141069361,0.007011504222165575924,0.36768194521924511768,1.1061483973929357667
            2,2,0,1,12,9,0.37469344944141069361,0.013841801089762341959,0.36085164835164835165,0.61701187815574261677
            0.5,0.5,0,1,100,70,0.35950780702303648209,0.0021331064961190442632,0.35737470052691743782,2.0340109669284509273
            50,50,0,1,1000,700,0.38299225225610578748,0.00021204193451712560073,0.38278021032158866188,7.7808372649483898958
            8,2,0,1,9999,6999,0.35657503884848493876,0.000021401308302126017435,0.35655363754018281274,3.3909788450121670049
            1,1,0,1,9999,9999,0.000099995000333308335333,4.9993334083253341666e-9,0.000099990000999900009999,8.2104403719761827361
            1,1,0,1,9999,0,9.2104403669765160444,0.42273434093113388022,8.7877060260453821642,8.2104403719761827361
            1,1,0.2,0.6,0,0,0.91629073187415507906,0.042791644191678087295,0.87349908768247699177,0.0
            1,1,0.2,0.6,30,21,0.59044271557476459607,0.002609646978344374322,0.58783306859642022175,1.1785181735784995464
            2,2,0.25,0.5,1000,700,0.6956197722320285607,3.0327572180298691353e-6,0.69561673947481053083,4.223596188917706517
            1,1,0.125,0.625,9999,6999,0.47050023787742264385,1.2249705489736268121e-7,0.47050011538036774649,6.3848199962182382144
            1,1,0.5,1,9999,6999,0.35677493893906568725,0.000021432703415043615838,0.35675350623565064363,
            0.5,0.5,0,0.5,200,30,1.8855782244457098117,0.013818371055251467323,1.8717598533904583444,1.6859037992879436964
            """)
    void flipsTeachWhatFiftyDigitsSay(
            double a,
            double b,
            double low,
            double high,
            int n,
            int heads,
            double surprise,
            double lesson,
            double noise,
            @Nullable Double taught) {
        CoinBelief prior = CoinBelief.of(Beta.of(a, b), low, high);
        CoinBelief belief = prior.after(heads, n - heads);
        assertClose(belief.surprise(true), surprise);
        assertClose(belief.lesson(true), lesson);
        assertClose(belief.noise(true), noise);
        if (taught != null) {
            assertThat(belief.taughtSince(prior)).isCloseTo(taught, within(1e-11 * n + 1e-15));
        }
    }

    private static boolean[] flips(long seed, int n, double chance) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] flips = new boolean[n];
        for (int i = 0; i < n; i++) {
            flips[i] = random.nextDouble() < chance;
        }
        return flips;
    }

    /** Beta(a, b) cut to all of 0 to 1 but the outermost 1e-12 is computed by quadrature, and teaches the same. */
    @Test
    void everySurpriseIsLessonPlusNoiseAndQuadratureAgreesWithTheClosedForms() {
        for (int run = 0; run < 50; run++) {
            SplittableRandom random = new SplittableRandom(run);
            Beta beta = Beta.of(random.nextDouble(0.5, 20), random.nextDouble(0.5, 20));
            boolean[] flips = flips(run, 60, random.nextDouble());
            FlipRun whole = FlipRun.of(CoinBelief.of(beta)).with(flips);
            FlipRun cut = FlipRun.of(CoinBelief.of(Beta.of(beta.a() + 3, beta.b() + 3), 1e-12, 1 - 1e-12))
                    .with(flips);
            FlipRun same = FlipRun.of(CoinBelief.of(Beta.of(beta.a() + 3, beta.b() + 3)))
                    .with(flips);
            for (int k = 0; k < flips.length; k++) {
                assertThat(whole.lesson(k) + whole.noise(k)).isCloseTo(whole.surprise(k), within(1e-12));
                assertThat(cut.lesson(k) + cut.noise(k)).isCloseTo(cut.surprise(k), within(1e-12));
                assertThat(cut.lesson(k)).isCloseTo(same.lesson(k), within(1e-12));
                assertThat(cut.taught(k)).isCloseTo(same.taught(k), within(1e-11));
            }
        }
    }

    /** A run of a cut prior shares nodes among its flips; each belief alone has its own. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0.6, 0.7",
        "1, 1, 0.3, 0.7, 0.5",
        "0.5, 0.5, 0, 0.5, 0.3",
        "1, 1, 0, 0.01, 0.9",
        "1000, 0.5, 0.99, 1, 0.7",
        "0.5, 1000, 0.2, 0.6, 1"
    })
    void aCutRunTeachesWhatEachOfItsBeliefsTeaches(double a, double b, double low, double high, double truth) {
        boolean[] flips = flips(3, 10_000, truth);
        FlipRun run = FlipRun.of(CoinBelief.of(Beta.of(a, b), low, high)).with(flips);
        for (int k = 0; k < flips.length; k += 7) {
            assertClose(run.lesson(k), run.belief(k).lesson(flips[k]));
            assertClose(run.surprise(k), run.belief(k).surprise(flips[k]));
        }
    }

    @Test
    void theSumOfSurprisesAndWhatAllTeachDoNotDependOnTheOrder() {
        FlipRun one = FlipRun.of(CoinBelief.of(Beta.of(2, 2))).with(true, true, true, false, false, true);
        FlipRun other = FlipRun.of(CoinBelief.of(Beta.of(2, 2))).with(false, true, true, false, true, true);
        assertThat(one.surprises(6)).isCloseTo(other.surprises(6), within(1e-14));
        assertThat(one.taught(6)).isCloseTo(other.taught(6), within(1e-14));
        assertThat(one.lessons(6)).isNotCloseTo(one.taught(6), within(1e-3));
    }

    @Test
    void aRunThatGrowsOrIsChangedIsTheRunFromTheBeginning() {
        boolean[] flips = flips(5, 200, 0.7);
        FlipRun grown = FlipRun.of(CoinBelief.of(Beta.of(1, 1)));
        for (int n : new int[] {3, 50, 200, 120, 200}) {
            grown = grown.with(java.util.Arrays.copyOf(flips, n));
        }
        flips[60] ^= true;
        grown = grown.with(flips);
        FlipRun fresh = FlipRun.of(CoinBelief.of(Beta.of(1, 1))).with(flips);
        for (int n = 0; n <= 200; n++) {
            assertThat(new double[] {grown.surprises(n), grown.lessons(n), grown.taught(n), grown.heads(n)})
                    .containsExactly(fresh.surprises(n), fresh.lessons(n), fresh.taught(n), fresh.heads(n));
        }
    }

    @Test
    void theExpectedLessonIsTheMutualInformationOfTheFlipAndTheCoin() {
        CoinBelief flat = CoinBelief.of(Beta.of(1, 1));
        assertThat(flat.expectedLesson()).isCloseTo(LN_2 - 0.5, within(1e-14));
        CoinBelief half = CoinBelief.of(Beta.of(1, 1), 0, 0.5);
        double entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
        // E[h(θ)] for θ uniform on 0 to 1/2: 2 ∫ h = ∫ over 0 to 1 = 1/2 nat
        assertThat(half.expectedLesson()).isCloseTo(entropy - 0.5, within(1e-13));
    }

    @Test
    void whatIsExcludedStaysExcluded() {
        CoinBelief cut = CoinBelief.of(Beta.of(1, 1), 0.2, 0.6).after(7000, 3000);
        assertThat(new double[] {cut.density(0.1), cut.density(0.61)}).containsOnly(0);
        assertThat(cut.allows(0.7)).isFalse();
        assertThat(cut.mean()).isBetween(0.599, 0.6);
        assertThatIllegalArgumentException().isThrownBy(() -> CoinBelief.of(Beta.of(1, 1), 0.6, 0.6));
    }

    @Test
    void aDensityHasTheWholeProbabilityInItsInterval() {
        for (CoinBelief belief : new CoinBelief[] {
            CoinBelief.of(Beta.of(2, 5)), CoinBelief.of(Beta.of(2, 5), 0.3, 0.7), CoinBelief.of(Beta.of(40, 5), 0, 0.5)
        }) {
            double sum = 0;
            int n = 20_000;
            for (int i = 0; i < n; i++) {
                sum += belief.density((i + 0.5) / n) / n;
            }
            assertThat(sum).isCloseTo(1, within(1e-3));
        }
    }
}
