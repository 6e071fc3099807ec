package kllab.lab.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.stage.Written;
import kllab.stage.Written.Word;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostSheetTest {
    private static final BlocksLab LAB = new BlocksLab();

    private static List<Word> written(BlocksState state, Look look, double rems) throws Exception {
        BlocksResult result = LAB.compute(state);
        return Written.on(new CostSheet(), new Moment<>(result, null, false), look, rems * look.rem(), 36 * look.rem());
    }

    private static boolean isFloor(Word word) {
        return word.text().contains("lossless") || word.text().contains("无损");
    }

    /** The chart in a window of 1024 by 768 is 26 rem wide. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theLowerLevelIsNamedOnTheSmallestScreen(Language language) throws Exception {
        Look look = Looks.of(language, LogBase.BITS);
        for (int block = 1; block <= BlocksState.LONGEST; block++) {
            assertThat(written(BlocksState.of(0.9, 0.1, block), look, 26))
                    .filteredOn(CostSheetTest::isFloor)
                    .hasSize(1);
        }
    }

    @Test
    void theNameOfTheLowerLevelTouchesNoOtherWord() throws Exception {
        Look look = Looks.of(Language.EN, LogBase.BITS);
        SplittableRandom random = new SplittableRandom(8);
        for (int run = 0; run < 200; run++) {
            BlocksState state = BlocksResultTest.random(random);
            List<Word> words = written(state, look, 26);
            for (Word floor : words.stream().filter(CostSheetTest::isFloor).toList()) {
                double left = words.stream()
                        .filter(word -> word.y() == floor.y() && word.text().equals("H"))
                        .mapToDouble(Word::x)
                        .min()
                        .orElseThrow();
                assertThat(words)
                        .as(state.toString())
                        .filteredOn(word -> word.y() != floor.y())
                        .noneMatch(word -> word.x() < floor.end()
                                && word.end() > left
                                && Math.abs(word.y() - floor.y()) < 0.95 * look.small());
            }
        }
    }
}
