package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.lab.Preset;
import kllab.stage.Written;
import kllab.stage.Written.Word;
import kllab.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needed + wasted = paid: every number of the strip is readable and clearly belongs to its bar. */
class IdentityStripTest {
    private static final double RESERVED = 7.2;
    private static final double[] WIDTHS = {500, 700, 920, 1265, 1800};

    private static CompareResult weather(double rainOfQ) {
        return CompareResult.of(CompareState.of(
                List.of("a", "b"), Categorical.of(0.9, 0.1), Categorical.of(rainOfQ, 1 - rainOfQ), "", "", "time"));
    }

    private static List<Word> written(
            CompareResult result, @Nullable CompareResult pinned, Look look, double width, boolean bounded)
            throws Exception {
        IdentitySheet<CompareResult> sheet = new IdentitySheet<>(RESERVED, CompareNumbers::balance);
        sheet.setBeside(bounded ? (RESERVED + 1) * look.rem() : 0);
        return Written.on(sheet, new Sheet.Moment<>(result, pinned, false), look, width, 7 * look.rem());
    }

    private static Word word(List<Word> words, String text) {
        return words.stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNumberIsCutOrBehindAButton(Language language) throws Exception {
        Look look = Looks.of(language, LogBase.BITS);
        for (Preset<CompareState> preset : ComparePresets.all()) {
            CompareResult result = CompareResult.of(preset.state());
            for (CompareResult pinned : new CompareResult[] {null, weather(0), weather(0.1), weather(0.9)}) {
                for (double width : WIDTHS) {
                    for (boolean bounded : new boolean[] {false, true}) {
                        List<Word> words = written(result, pinned, look, width, bounded);
                        double limit = bounded ? width - RESERVED * look.rem() : width;
                        String amount = look.amount(result.comparison().klPQ(), 3);
                        assertThat(String.join(
                                        "", words.stream().map(Word::text).toList()))
                                .as(preset.id())
                                .contains(amount);
                        assertThat(words).as(preset.id() + " in " + width).allMatch(w -> w.end() <= limit + 1);
                    }
                }
            }
        }
    }

    @Test
    void whatIsPinnedHasItsOwnNumberAndTheLabelStaysAtTheSolidBar() throws Exception {
        Look look = Looks.of(Language.EN, LogBase.BITS);
        List<Word> words = written(weather(0.85), weather(0), look, 1265, false);
        Word now = word(words, "0.016");
        Word needed = word(words, "0.469");
        assertThat(now.x() - needed.end()).as("beside the solid bar").isLessThan(8 * look.rem());
        Word pinned = word(words, "pinned \u221E");
        assertThat(pinned.x()).isGreaterThan(now.end());
        assertThat(pinned.y()).isCloseTo(now.y(), org.assertj.core.api.Assertions.within(2.0));
    }
}
