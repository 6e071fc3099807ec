package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.stage.Written;
import kllab.stage.Written.Word;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of Sampling in edge cases: certain and impossible outcomes, equal counts, very small numbers. */
class ScoreSheetTest {
    private static final double[] FAIR = {1, 1, 1, 1, 1, 1};
    private static final Look LOOK = Given.look(Language.EN, LogBase.BITS);

    private static List<Word> written(SamplingResult result, double width, double height) throws Exception {
        return Written.on(new ScoreSheet(), new Sheet.Moment<>(result, null, false), LOOK, width, height);
    }

    /** Pairs of overlapping words. */
    private static List<String> collisions(List<Word> words) {
        List<String> collisions = new ArrayList<>();
        for (Word a : words) {
            for (Word b : words) {
                boolean beside = a.end() <= b.x() + 0.5 || b.end() <= a.x() + 0.5;
                if (a != b && a.y() <= b.y() && !beside && b.y() - a.y() < 0.6 * LOOK.rem()) {
                    collisions.add(a + " and " + b);
                }
            }
        }
        return collisions;
    }

    @ParameterizedTest
    @CsvSource({"900,500", "900,400", "700,330"})
    void whatIsSureLeavesKlItsLabelAndNumbersTheirPlace(double width, double height) throws Exception {
        SamplingResult sure = Given.LAB.compute(Given.dice(new double[] {0, 0, 0, 0, 0, 1}, FAIR, 30));
        List<Word> words = written(sure, width, height);
        assertThat(words).extracting(Word::text).contains("100.0").anyMatch(text -> text.contains("2.585"));
        assertThat(collisions(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"900,500", "900,400", "700,330"})
    void whereOneDrawEndsAllInfinityTouchesNoShare(double width, double height) throws Exception {
        SamplingResult infinite = Given.LAB.compute(Given.preset("zero"));
        assertThat(infinite.isInfinite()).isTrue();
        assertThat(collisions(written(infinite, width, height))).isEmpty();
    }

    @Test
    void whatCameEquallyOftenReadsEquallyMuch() throws Exception {
        SamplingState state = Given.dice(FAIR, new double[] {1, 2, 1, 1, 1, 1}, 30);
        SamplingResult result = Given.LAB.compute(state);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            expected.add(String.format(Locale.ROOT, "%.1f", 100 * result.run().share(i)));
        }
        List<Word> words = written(result, 900, 500);
        double column = words.stream().mapToDouble(Word::end).max().orElseThrow();
        assertThat(words.stream()
                        .filter(word -> word.end() > column - 2 && word.text().matches("\\d+\\.\\d"))
                        .map(Word::text))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theAxisOfVerySmallBiasesCountsInPowersOfTen() throws Exception {
        SamplingState near = Given.preset("barely").withPage(Page.BIAS).withDraws(1_000_000);
        SamplingResult result = Given.LAB.compute(near);
        List<Word> words = Written.on(new BiasSheet(), new Sheet.Moment<>(result, null, false), LOOK, 1300, 560);
        String all = String.join(" ", words.stream().map(Word::text).toList());
        assertThat(all).doesNotContain("0.00000");
        assertThat(String.join("", words.stream().map(Word::text).toList())).contains("10\u207B");
    }

    /** A state file may keep P and Q, and change all that names their outcomes. */
    @Test
    void whatStandsBesideTheDrawsFollowsTheSourceAlsoWhereBothDistributionsStay() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f");
        SamplingResult dice = Given.LAB.compute(Given.PICTURE);
        SamplingResult letters = SamplingResult.of(sourced(Source.LETTERS, Given.PICTURE.outcomes()), dice);
        SamplingResult renamed = SamplingResult.of(sourced(Source.LETTERS, names), letters);
        assertThat(List.of(letters.pair(), renamed.pair()))
                .allSatisfy(pair -> assertThat(pair).isSameAs(dice.pair()));
        ScoreSheet sheet = new ScoreSheet();
        assertThat(List.of(words(sheet, dice), words(sheet, letters), words(sheet, renamed)))
                .doesNotHaveDuplicates();
    }

    private static SamplingState sourced(Source source, List<String> outcomes) {
        SamplingState of = Given.PICTURE;
        return new SamplingState(source, outcomes, of.p(), of.q(), of.theta(), of.seed(), of.draws(), of.page());
    }

    private static List<String> words(ScoreSheet sheet, SamplingResult result) {
        return Written.on(sheet, new Sheet.Moment<>(result, null, false), LOOK, 900, 500).stream()
                .map(Word::text)
                .toList();
    }
}
