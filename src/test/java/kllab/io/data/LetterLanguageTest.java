package kllab.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterLanguageTest {
    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAllLettersOfTheAlphabet(LetterLanguage language) {
        assertThat(language.letters().size()).isEqualTo(26);
    }

    /** The count of a letter and of all letters, from the source; ß is two letters. */
    @ParameterizedTest
    @CsvSource({
        "GERMAN, e, 14476119, 90491707",
        "GERMAN, s, 5989715, 90491707",
        "FRENCH, e, 16931295, 98729263",
        "SPANISH, n, 7646818, 105458954",
        "ITALIAN, j, 40688, 100750037",
        "POLISH, l, 3287057, 85136070",
        "PINYIN, i, 20125564, 143312967"
    })
    void theShareOfALetterIsItsCountOverAllCounts(LetterLanguage language, String letter, long count, long all) {
        assertThat(language.letters().probability(letter.charAt(0) - 'a'))
                .isCloseTo((double) count / all, within(1e-15));
    }

    @Test
    void onlyTheVOfPinyinIsNeverUsed() {
        List<String> never = new ArrayList<>();
        for (LetterLanguage language : LetterLanguage.values()) {
            for (int letter = 0; letter < 26; letter++) {
                if (!language.letters().isPossible(letter)) {
                    never.add(language + " " + (char) ('A' + letter));
                }
            }
        }
        assertThat(never).containsExactly("PINYIN V");
    }

    @Test
    void everyOtherLanguageTakenForPinyinIsInfinitelyWrongAndPinyinTakenForAnyIsNot() {
        Categorical pinyin = LetterLanguage.PINYIN.letters();
        for (LetterLanguage language : LetterLanguage.values()) {
            if (language != LetterLanguage.PINYIN) {
                assertThat(Divergence.kl(language.letters(), pinyin)).isInfinite();
                assertThat(Divergence.kl(pinyin, language.letters())).isFinite().isPositive();
            }
        }
    }
}
