package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFoldingTest {
    @Test
    void aLetterAndItsDecompositionAreFoldedAlike() {
        for (int c = 'A'; c < 0xFFFF; c++) {
            String letters = LetterFolding.letters(c);
            String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            StringBuilder taken = new StringBuilder();
            decomposed.codePoints().forEach(part -> taken.append(LetterFolding.letters(part)));
            if (!letters.isEmpty()) {
                assertThat(taken.toString()).as("U+%04X", c).isEqualTo(letters);
            }
        }
    }

    private static IntStream latinLetters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** The ASCII letters of a decomposition, in upper case. */
    private static String base(int character, Normalizer.Form form) {
        return Normalizer.normalize(Character.toString(character), form)
                .replaceAll("[^A-Za-z]", "")
                .toUpperCase(Locale.ROOT);
    }

    @Test
    void everyLatinLetterThatTakesApartIsItsBaseLetter() {
        assertThat(latinLetters().filter(c -> !base(c, Normalizer.Form.NFD).isEmpty()))
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        c -> assertThat(LetterFolding.letters(c)).as("%c", c).isEqualTo(base(c, Normalizer.Form.NFD)));
    }

    @Test
    void ligaturesAndFullWidthLettersAreTheLettersThatTheyStandFor() {
        assertThat(latinLetters()
                        .filter(c -> c < 0x10000)
                        .filter(c -> !base(c, Normalizer.Form.NFKD).isEmpty()))
                .allSatisfy(
                        c -> assertThat(LetterFolding.letters(c)).as("%c", c).isEqualTo(base(c, Normalizer.Form.NFKD)));
    }

    @Test
    void whatDoesNotTakeApartIsWrittenOut() {
        Map<String, String> written = new TreeMap<>();
        latinLetters()
                .filter(c -> base(c, Normalizer.Form.NFKD).isEmpty()
                        && !LetterFolding.letters(c).isEmpty())
                .forEach(c -> written.merge(LetterFolding.letters(c), Character.toString(c), String::concat));
        assertThat(written)
                .isEqualTo(Map.ofEntries(
                        Map.entry("AE", "ÆæǢǣǼǽ\u1D2D"),
                        Map.entry("D", "ÐðĐđ\u1D9E"),
                        Map.entry("H", "Ħħ\uA7F8"),
                        Map.entry("I", "ı"),
                        Map.entry("L", "Łł"),
                        Map.entry("N", "Ŋŋ\u1D51"),
                        Map.entry("O", "ØøǾǿ"),
                        Map.entry("OE", "Œœ\uA7F9"),
                        Map.entry("SS", "ßẞ"),
                        Map.entry("T", "Ŧŧ"),
                        Map.entry("TH", "Þþ")));
    }

    @Test
    void nothingButLatinLettersIsALetter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> !LetterFolding.letters(c).isEmpty()))
                .allMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    @ParameterizedTest
    @CsvSource({"ä, A", "é, E", "Ł, L", "ß, SS", "ü, U", "ǚ, U", "ñ, N", "ç, C", "ą, A", "œ, OE", "ﬃ, FFI", "Ａ, A"})
    void theLettersOfTheTablesAreFoldedAsTheyAre(String letter, String folded) {
        assertThat(LetterFolding.letters(letter.codePointAt(0))).isEqualTo(folded);
    }
}
