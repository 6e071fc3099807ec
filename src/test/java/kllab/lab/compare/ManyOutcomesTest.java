package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs over up to 100,000 outcomes: the sums in columns, the terms of the formula, the limits of files. */
class ManyOutcomesTest {
    private static final Look LOOK =
            new Look(Palette.of(Theme.LIGHT), Words.of(Language.EN), LogBase.BITS, 18, new Fonts());

    private static CompareState random(int n, int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] p = random.doubles(n, 1e-9, 1).map(u -> -Math.log(u)).toArray();
        double[] q = random.doubles(n, 1e-9, 1).map(u -> -Math.log(u)).toArray();
        return CompareState.of(List.of(), Categorical.of(p), Categorical.of(q), "", "", "time");
    }

    @ParameterizedTest
    @CsvSource({"33,900", "200,900", "1001,400", "9000,900", "99991,480", "100000,480", "100000,2", "100000,1"})
    void columnsSumToTheTotals(int n, int most) {
        CompareResult result = CompareResult.of(random(n, n));
        int per = Columns.outcomesPerColumn(n, most);
        Columns columns = result.columns(per);
        double p = 0;
        double q = 0;
        double above = 0;
        double below = 0;
        for (int c = 0; c < columns.count(); c++) {
            p += columns.p[c];
            q += columns.q[c];
            above += columns.above[c];
            below += columns.below[c];
        }
        assertThat(columns.count()).isEqualTo((n + per - 1) / per).isLessThanOrEqualTo(most);
        assertThat(p).isEqualTo(1, within(1e-12));
        assertThat(q).isEqualTo(1, within(1e-12));
        assertThat(above).isEqualTo(result.ranking().positives(), within(1e-12));
        assertThat(above + below).isEqualTo(result.comparison().klPQ(), within(1e-12));
    }

    @Test
    void aColumnSpansTheLogRatiosOfItsOutcomes() {
        CompareState state =
                CompareState.of(List.of(), Categorical.of(4, 2, 0, 2), Categorical.of(1, 1, 1, 1), "", "", "time");
        Columns columns = CompareResult.of(state).columns(2);
        assertThat(columns.least[0]).isEqualTo(0, within(1e-15));
        assertThat(columns.greatest[0]).isEqualTo(Math.log(2), within(1e-15));
        assertThat(columns.least[1]).as("of the outcomes that can happen").isEqualTo(0, within(1e-15));
    }

    @Test
    void infinityInAColumnStaysInfinityThere() {
        double[] q = new double[100_000];
        Arrays.fill(q, 1);
        q[70_003] = 0;
        CompareState state =
                CompareState.of(List.of(), Categorical.uniform(q.length), Categorical.of(q), "", "", "time");
        CompareResult result = CompareResult.of(state);
        Columns columns = result.columns(250);
        for (int c = 0; c < columns.count(); c++) {
            assertThat(columns.above[c]).isEqualTo(c == 280 ? Double.POSITIVE_INFINITY : 0);
            assertThat(Double.isInfinite(columns.greatest[c])).isEqualTo(c == 280);
        }
        assertThat(result.ranking().greatest()).isEqualTo(70_003);
        assertThat(new CompareSentences(result, LOOK).headline().plain()).contains("“70,004”");
    }

    @ParameterizedTest
    @CsvSource({"100000,490,250", "10000,490,25", "9000,500,18", "1001,490,3", "99991,490,205", "33,500,1", "7,2,4"})
    void columnsAreEqualWhereAFewMoreOutcomesMakeThemSo(int n, int most, int per) {
        assertThat(Columns.outcomesPerColumn(n, most)).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 200, 5000, 100_000})
    void theTermsWrittenOutAndTheRestAddUpToTheKlAsShown(int n) {
        for (int selected : new int[] {-1, n / 2}) {
            CompareResult result = CompareResult.of(random(n, 5).withSelected(selected));
            ShownTerms terms = result.terms(LOOK);
            double sum = terms.rest() + terms.rounding();
            for (int k = 0; k < terms.outcomes().size(); k++) {
                sum += CompareNumbers.SHARES.shown(result, terms.outcomes().get(k), LOOK);
            }
            assertThat(sum).isEqualTo(CompareNumbers.KL.shown(result, LOOK), within(1e-9));
            assertThat(terms.outcomes().size() + terms.others()).isEqualTo(n);
        }
    }

    @Test
    void theLargestContributionsAreFound() {
        CompareResult result = CompareResult.of(random(2000, 9));
        double[] sizes = new double[2000];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(result.comparison().contribution(i));
        }
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < Ranking.KEPT; k++) {
            assertThat(sizes[result.ranking().largest().get(k)]).isEqualTo(sorted[sorted.length - 1 - k]);
        }
    }

    @Test
    void selectingComparesNothingAnew() {
        CompareResult result = CompareResult.of(random(1000, 3));
        assertThat(result.next(result.state().withSelected(7)).comparison()).isSameAs(result.comparison());
    }

    @Test
    void theHistoryOfALargePairIsShort() {
        CompareModel model = new CompareModel(new CompareLab());
        model.change(now -> random(100_000, 1));
        for (int k = 0; k < 200; k++) {
            model.setChance(Side.P, 0, k % 2 == 0 ? 0.3 : 0.6, model.state());
        }
        int steps = 0;
        while (model.canUndoProperty().get()) {
            model.undo();
            steps++;
        }
        assertThat(steps).isBetween(10, 60);
    }

    @Test
    void numberedOutcomesStayNumberedWhenSomeComeAndGo() {
        CompareModel model = new CompareModel(new CompareLab());
        model.change(now -> random(500, 1));
        model.addOutcome();
        model.removeOutcome(3);
        assertThat(model.state().isNumbered()).isTrue();
        assertThat(model.state().size()).isEqualTo(500);
        model.rename(4, "five");
        assertThat(model.state().name(4)).isEqualTo("five");
        assertThat(model.state().name(5)).isEqualTo("6");
    }

    @Test
    void moreWeightsThanLettersAreNumbered() {
        CompareModel model = new CompareModel(new CompareLab());
        double[] weights = new double[100_000];
        Arrays.setAll(weights, i -> 1 + i % 7);
        String column = Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining("\n"));
        new Pasting(model, () -> Words.of(Language.EN), Runnable::run, Runnable::run)
                .take(column, Side.Q, outcome -> {});
        assertThat(model.state().isNumbered()).isTrue();
        assertThat(model.state().q()).isEqualTo(Categorical.of(weights));
        assertThat(model.state().p()).isEqualTo(Categorical.uniform(100_000));
    }

    @Test
    void locksOfManyOutcomesAreKeptInOrder() {
        CompareState state = random(100_000, 2).withLock(99_999, true).withLock(3, true);
        assertThat(state.locked()).containsExactly(3, 99_999).isEqualTo(Set.of(99_999, 3));
        assertThat(state.withLock(3, false).locked()).containsExactly(99_999);
    }

    // ---- files --------------------------------------------------------------------------------------------------

    @Test
    void aHundredThousandOutcomesComeBackFromAFile() throws Exception {
        CompareState state = random(100_000, 4).withSelected(77_777);
        assertThat(read(StateFile.json("compare", state))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 100001 | 100001 | state cannot be used: p must have 2 to 100,000 probabilities, not 100,001.
                    0 | 1      | 1      | state cannot be used: p must have 2 to 100,000 probabilities, not 1.
                    0 | 5000   | 4999   | state cannot be used: q must have as many probabilities as p, 5,000, not 4,999.
                    7 | 5000   | 5000   | state cannot be used: outcomes must be empty or name all 5,000, not 7.
                    """)
    void whatDoesNotFitIsSaidInOneSentence(int names, int p, int q, String sentence) {
        assertThat(fault(json(names, ones(p), ones(q)), Language.EN)).isEqualTo(sentence);
    }

    @Test
    void theSentenceIsChineseToTheEnd() {
        assertThat(fault(json(0, ones(3), ones(4)), Language.ZH)).isEqualTo("state 无法使用：q 的概率个数须与 p 相同（3 个），现有 4 个。");
    }

    @Test
    void aBadNumberInALongListIsNamed() {
        String bad = ones(70_000) + ",-1," + ones(10);
        assertThat(fault(json(0, bad, ones(70_011)), Language.EN)).startsWith("p[70000] must not be negative");
        assertThat(fault(json(0, ones(9) + ",NaN", ones(10)), Language.EN)).isEqualTo("p[9] must be a finite number.");
    }

    @Test
    void endlessDigitsAreRefusedBeforeTheyFillTheMemory() {
        java.io.InputStream endless = new java.io.InputStream() {
            private final byte[] start = "{\"state\":{\"p\":[1".getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return at < start.length ? start[(int) at++] : at++ < 1L << 30 ? '7' : -1;
            }
        };
        assertThatThrownBy(() -> StateFile.read(endless)).isInstanceOf(StateFileException.class);
    }

    private static String ones(int count) {
        return "1" + ",1".repeat(count - 1);
    }

    private static String json(int names, String p, String q) {
        String outcomes = names == 0 ? "" : "\"a\"" + ",\"a\"".repeat(names - 1);
        return "{\"outcomes\":[" + outcomes + "],\"p\":[" + p + "],\"q\":[" + q
                + "],\"truth\":\"\",\"model\":\"\",\"per\":\"time\",\"locked\":[],\"selected\":-1}";
    }

    private static CompareState read(String json) throws StateFileException {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .state("compare", CompareState.class);
    }

    private static String fault(String json, Language language) {
        return catchThrowableOfType(StateFileException.class, () -> read(json))
                .notice()
                .say(Words.of(language));
    }
}
