package kllab.core.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.fitting.Objective.Local;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Categorical;
import kllab.core.probability.Laplace;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GaussianFitTest {
    private static final Mixture SHARP =
            Mixture.ofNormals(new double[] {0.3, 0.7}, new double[] {-4, 4}, new double[] {0.2, 1.5});
    private static final Mixture SPIKE_AND_SLAB =
            Mixture.ofNormals(new double[] {0.5, 0.5}, new double[] {0, 0}, new double[] {0.2, 2});
    private static final Mixture HUMPS =
            Mixture.ofNormals(new double[] {0.6, 0.4}, new double[] {-2.5, 2.5}, new double[] {0.5, 0.6});

    static Stream<Mixture> mixtures() {
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, 60).mapToObj(i -> {
            int n = random.nextInt(1, 5);
            return Mixture.ofNormals(
                    random.doubles(n, 0.05, 1).toArray(),
                    random.doubles(n, -6, 6).toArray(),
                    random.doubles(n, -1.5, 0.8).map(Math::exp).toArray());
        });
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void gradientsVanishAtEveryMinimumAndNothingNearbyIsLower(Mixture p) {
        GaussianFit fit = GaussianFit.of(p);
        for (ReverseMinimum each : fit.reverse()) {
            double mu = each.fit().mu();
            double sigma = each.fit().sigma();
            Local local = objective(p).at(mu, sigma);
            assertThat(local.steepness()).isLessThan(1e-9 * (1 + local.logLog()));
            assertThat(local.slopeAlongRidge()).isPositive();
            for (int i = 0; i < 8; i++) {
                double angle = i * Math.PI / 4;
                FittedNormal near =
                        fit.at(mu + 1e-3 * sigma * Math.cos(angle), sigma * Math.exp(1e-3 * Math.sin(angle)));
                assertThat(near.klQP()).isGreaterThan(each.fit().klQP());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void everyMinimumOfAFineGridIsFoundAndNoOther(Mixture p) {
        List<ReverseMinimum> found = GaussianFit.of(p).reverse();
        List<Local> byGrid = minimaByGrid(p);
        assertThat(found).as("%s against %s", found, byGrid).hasSizeGreaterThanOrEqualTo(byGrid.size());
        for (Local each : byGrid) {
            assertThat(found)
                    .anyMatch(it -> Math.abs(it.fit().mu() - each.mu()) < 1e-7
                            && Math.abs(it.fit().sigma() - each.sigma()) < 1e-7);
        }
        assertThat(found.getFirst().global()).isTrue();
    }

    /** The minima found by a damped Newton method from the lowest points of a grid. */
    private static List<Local> minimaByGrid(Mixture p) {
        ReverseObjective f = objective(p);
        ReverseObjective rough = f.by(ReverseObjective.ROUGH);
        int columns = 150;
        int rows = 60;
        double[][] grid = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                grid[i][j] = rough.at(column(j), row(i)).value();
            }
        }
        List<Local> minima = new ArrayList<>();
        for (int i = 1; i < rows - 1; i++) {
            for (int j = 1; j < columns - 1; j++) {
                if (isLowest(grid, i, j)) {
                    Local found = Descent.minimum(f, column(j), row(i));
                    if (minima.stream().noneMatch(it -> Math.abs(it.mu() - found.mu()) < 1e-6)
                            || minima.stream().noneMatch(it -> Math.abs(it.sigma() - found.sigma()) < 1e-6)) {
                        minima.add(found);
                    }
                }
            }
        }
        return minima;
    }

    private static double column(int j) {
        return -7 + 14 * j / 149.0;
    }

    private static double row(int i) {
        return Math.exp(-2 + 4 * i / 59.0);
    }

    private static boolean isLowest(double[][] grid, int i, int j) {
        for (int a = -1; a <= 1; a++) {
            for (int b = -1; b <= 1; b++) {
                if (grid[i + a][j + b] < grid[i][j]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static ReverseObjective objective(Mixture p) {
        return ReverseObjective.of(p, p.parts().stream().map(Normal.class::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void derivativesAreThoseOfTheValue(Mixture p) {
        for (Objective f : List.of(objective(p), new ForwardObjective(0.5, 2, 1.3))) {
            double h = 1e-4;
            Local here = f.at(0.3, 1.4);
            Local right = f.at(0.3 + h, 1.4);
            Local left = f.at(0.3 - h, 1.4);
            Local wider = f.at(0.3, 1.4 * Math.exp(h));
            Local narrower = f.at(0.3, 1.4 * Math.exp(-h));
            double[] exact = {here.slopeMu(), here.slopeLog(), here.muMu(), here.muLog(), here.logLog()};
            double[] differences = {
                right.value() - left.value(),
                wider.value() - narrower.value(),
                right.slopeMu() - left.slopeMu(),
                right.slopeLog() - left.slopeLog(),
                wider.slopeLog() - narrower.slopeLog()
            };
            for (int i = 0; i < exact.length; i++) {
                assertThat(exact[i]).isCloseTo(differences[i] / (2 * h), within(1e-5 * (1 + Math.abs(exact[i]))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void divergencesAreThoseOfTheIntegral(Mixture p) {
        FittedNormal there = GaussianFit.of(p).at(0.7, 1.3);
        Normal q = Normal.of(0.7, 1.3);
        assertThat(there.klPQ()).isCloseTo(DensityDivergence.kl(p, q), within(1e-11 * (1 + there.klPQ())));
        assertThat(there.klQP()).isCloseTo(DensityDivergence.kl(q, p), within(1e-11 * (1 + there.klQP())));
    }

    @ParameterizedTest
    @EnumSource(FitDirection.class)
    void aWayDownNeverGoesUpAndEndsAtAMinimum(FitDirection direction) {
        GaussianFit fit = GaussianFit.of(HUMPS);
        List<FitPoint> way = fit.descent(direction, 1, 0.3);
        assertThat(way.getFirst().mu()).isEqualTo(1);
        for (int i = 1; i < way.size(); i++) {
            assertThat(way.get(i).kl()).isLessThanOrEqualTo(way.get(i - 1).kl() + 1e-12);
        }
        FitPoint end = way.getLast();
        FittedNormal nearest = direction == FitDirection.FORWARD ? fit.forward() : fit.reverseFrom(2.5, 0.6);
        assertThat(end.mu()).isCloseTo(nearest.mu(), within(1e-8));
        assertThat(end.sigma()).isCloseTo(nearest.sigma(), within(1e-8));
        assertThat(way).hasSizeBetween(10, 500);
    }

    @ParameterizedTest
    @EnumSource(FitDirection.class)
    void aLandscapeHasARowForEachSigma(FitDirection direction) {
        GaussianFit fit = GaussianFit.of(HUMPS);
        double[][] grid = fit.landscape(direction, -3, 3, 3, 0.5, 2);
        assertThat(grid).hasDimensions(2, 3);
        assertThat(grid[1][2]).isCloseTo(fit.at(2, 2).kl(direction), within(1e-3));
    }

    @ParameterizedTest
    @EnumSource(FitDirection.class)
    void everyCellOfALandscapeIsRightToAThousandth(FitDirection direction) {
        double[] sigmas = {0.05, 0.11, 0.23, 0.5, 1.3, 3, 7};
        for (Mixture p :
                List.of(HUMPS, SHARP, Mixture.ofNormals(new double[] {1}, new double[] {1}, new double[] {2}))) {
            GaussianFit fit = GaussianFit.of(p);
            double[][] grid = fit.landscape(direction, -6, 6, 60, sigmas);
            for (int row = 0; row < sigmas.length; row++) {
                for (int i = 0; i < 60; i++) {
                    double exact = fit.at(-6 + (i + 0.5) * 0.2, sigmas[row]).kl(direction);
                    assertThat(grid[row][i]).isCloseTo(exact, within(1e-3 * (1 + exact)));
                }
            }
        }
    }

    @Test
    void aLandscapeNeedsCellsAndSigmas() {
        GaussianFit fit = GaussianFit.of(HUMPS);
        assertThatIllegalArgumentException().isThrownBy(() -> fit.landscape(FitDirection.REVERSE, 1, 1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.landscape(FitDirection.REVERSE, 0, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.landscape(FitDirection.FORWARD, 0, 1, 5, 0));
        assertThat(fit.landscape(FitDirection.REVERSE, 0, 1, 5)).isEmpty();
    }

    @Test
    void theModesAreTheTopsOfTheDensity() {
        assertThat(GaussianFit.of(HUMPS).modes()).hasSize(2);
        assertThat(GaussianFit.of(SPIKE_AND_SLAB).modes()).hasSize(1);
        assertThat(GaussianFit.of(SPIKE_AND_SLAB).modes()[0]).isCloseTo(0, within(1e-12));
        for (double mode : GaussianFit.of(HUMPS).modes()) {
            double top = HUMPS.density(mode);
            assertThat(HUMPS.density(mode - 1e-4)).isLessThan(top);
            assertThat(HUMPS.density(mode + 1e-4)).isLessThan(top);
        }
    }

    @Test
    void aWayAlongAWatershedEndsInAMinimum() {
        GaussianFit fit =
                GaussianFit.of(Mixture.ofNormals(new double[] {1, 1}, new double[] {-3, 3}, new double[] {1, 1}));
        FitPoint end = fit.descent(FitDirection.REVERSE, 0, 0.4).getLast();
        assertThat(fit.reverse().stream().map(ReverseMinimum::fit).toList()).anySatisfy(each -> {
            assertThat(end.mu()).isCloseTo(each.mu(), within(1e-6));
            assertThat(end.sigma()).isCloseTo(each.sigma(), within(1e-6));
        });
    }

    @ParameterizedTest
    @CsvSource({"3, 0.25", "0.1, 0.3", "1e9, 1e-9", "-1e9, 1e-9", "1e100, 1e-100", "0.7, 1e90"})
    void aFitToASingleNormalIsThatNormalWhetherInOnePartOrInEqualOnes(double mu, double sigma) {
        FittedNormal itself = new FittedNormal(mu, sigma, 0, 0);
        for (double[] weights : new double[][] {{2}, {0.3, 0.7}, {1, 1, 1}}) {
            GaussianFit fit = GaussianFit.of(Mixture.ofNormals(weights, filled(weights, mu), filled(weights, sigma)));
            assertThat(fit.forward()).isEqualTo(itself);
            assertThat(fit.reverse()).containsExactly(new ReverseMinimum(itself, true));
            assertThat(fit.reverseFrom(mu + sigma, 2 * sigma)).isEqualTo(itself);
            assertThat(fit.at(mu, sigma)).isEqualTo(itself);
        }
    }

    private static double[] filled(double[] like, double value) {
        return DoubleStream.generate(() -> value).limit(like.length).toArray();
    }

    @ParameterizedTest
    @CsvSource({"1e9, 1", "-3e5, 1e-6", "1e9, 1e-3", "0, 1e80", "0, 1e-80"})
    void theFitsMoveAndWidenWithTheMixture(double shift, double stretch) {
        for (Mixture p : List.of(HUMPS, SHARP, SPIKE_AND_SLAB)) {
            List<ReverseMinimum> here = GaussianFit.of(p).reverse();
            GaussianFit fit = GaussianFit.of(moved(p, shift, stretch));
            List<ReverseMinimum> there = fit.reverse();
            assertThat(there).hasSameSizeAs(here);
            double rounding = Math.ulp(shift) / stretch; // of the means
            assertMoved(fit.forward(), GaussianFit.of(p).forward(), shift, stretch, 1e-9 + 20 * rounding);
            for (int i = 0; i < here.size(); i++) {
                assertMoved(there.get(i).fit(), here.get(i).fit(), shift, stretch, 1e-9 + 20 * rounding);
            }
            assertThat(fit.entropy())
                    .isCloseTo(GaussianFit.of(p).entropy() + Math.log(stretch), within(1e-9 + 20 * rounding));
        }
    }

    private static Mixture moved(Mixture p, double shift, double stretch) {
        return Mixture.of(
                p.weights(),
                p.parts().stream()
                        .map(Normal.class::cast)
                        .map(each -> Normal.of(shift + stretch * each.mu(), stretch * each.sigma()))
                        .toList());
    }

    private static void assertMoved(FittedNormal there, FittedNormal here, double shift, double stretch, double error) {
        assertThat((there.mu() - shift) / stretch).isCloseTo(here.mu(), within(error));
        assertThat(there.sigma() / stretch).isCloseTo(here.sigma(), within(error));
        assertThat(there.klPQ()).isCloseTo(here.klPQ(), within(error * (1 + here.klPQ())));
        assertThat(there.klQP()).isCloseTo(here.klQP(), within(error * (1 + here.klQP())));
    }

    @Test
    void whatIsEvenAboutItsMiddleIsFittedInTheMiddle() {
        GaussianFit fit = GaussianFit.of(
                Mixture.ofNormals(new double[] {1, 1, 1}, new double[] {-4, 0, 4}, new double[] {0.7, 0.7, 0.7}));
        assertThat(fit.forward().mu()).isZero();
        assertThat(fit.reverse().getFirst().fit().mu()).isZero();
    }

    @Test
    void closeHumpsKeepTheDigitsOfTinyDivergences() {
        GaussianFit fit = GaussianFit.of(
                Mixture.ofNormals(new double[] {0.5, 0.5}, new double[] {-0.02, 0.02}, new double[] {1, 1}));
        double fourthCumulant = -2 * Math.pow(0.02, 4);
        double leading = fourthCumulant * fourthCumulant / 48;
        assertThat(fit.forward().klPQ() / leading).isCloseTo(1, within(0.01));
        assertThat(fit.reverse()).hasSize(1);
    }

    @Test
    void ridgesThatMeetInPairsAreFollowedToTheTop() {
        GaussianFit fit = GaussianFit.of(Mixture.ofNormals(
                new double[] {1, 1, 1, 1}, new double[] {-9, -6, 6, 9}, new double[] {0.5, 0.5, 0.5, 0.5}));
        assertThat(fit.reverse()).hasSize(7);
        assertThat(fit.reverse().getLast().fit().mu()).isCloseTo(0, within(1e-10));
    }

    @Test
    void partsOfWeightZeroDoNotCount() {
        GaussianFit fit =
                GaussianFit.of(Mixture.ofNormals(new double[] {1, 0}, new double[] {0, 9}, new double[] {1, 1}));
        assertThat(fit.reverse()).hasSize(1);
        assertThat(fit.forward().mu()).isZero();
    }

    @Test
    void onlyNormalPartsAndProperStartsAreTaken() {
        Mixture other = Mixture.of(Categorical.uniform(1), List.of(Laplace.of(0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianFit.of(other))
                .withMessageContaining("Laplace");
        Mixture needle = Mixture.ofNormals(new double[] {1, 1}, new double[] {0, 1}, new double[] {1e-13, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianFit.of(needle))
                .withMessageContaining("1.0E-13");
        GaussianFit fit = GaussianFit.of(HUMPS);
        assertThatIllegalArgumentException().isThrownBy(() -> fit.at(0, 0)).withMessageContaining("sigma");
        assertThatIllegalArgumentException().isThrownBy(() -> fit.reverseFrom(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.descent(FitDirection.REVERSE, 0, -1));
    }
}
