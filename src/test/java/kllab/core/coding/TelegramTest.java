package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class TelegramTest {
    private static String signs(Telegram telegram) {
        StringBuilder signs = new StringBuilder();
        for (int place = 0; place < telegram.size(); place++) {
            signs.append(telegram.beginsWord(place) ? " " : "").append(telegram.sign(place));
        }
        return signs.toString().strip();
    }

    @Test
    void whatHasASignalIsSentTheRestIsFoldedOrLeftOut() {
        Telegram telegram = Telegram.of("Stra\u00DFe 3\u00D74, caf\u00E9 & \u0152uvre: 5%\u200B!");
        assertThat(signs(telegram)).isEqualTo("STRASSE 3X4, CAF\u00C9 OEUVRE: 50/0");
        assertThat(telegram.folded()).isEqualTo(Map.of(0xDF, "SS", 0xD7, "X", 0x152, "OE", (int) '%', "0/0"));
        assertThat(telegram.leftOut().stream().map(Telegram::visible)).containsExactly("&", "U+200B", "!");
    }

    @Test
    void composedAndDecomposedTextsAreOneTelegram() {
        String text = "CAF\u00C9 na\u00EFve Za\u017C\u00F3\u0142\u0107 \u1EBF \u212B";
        Telegram composed = Telegram.of(text);
        Telegram decomposed = Telegram.of(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(decomposed).isEqualTo(composed).hasSameHashCodeAs(composed);
        assertThat(decomposed.folded()).isEqualTo(composed.folded());
        assertThat(decomposed.leftOut()).isEmpty();
        assertThat(signs(decomposed)).isEqualTo("CAF\u00C9 NAIVE ZAZOLC E A");
    }

    @Test
    void everySpaceOfUnicodePartsWordsAndSeveralAreOne() {
        String spaces =
                " \t\n\u000B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                        + "\u2028\u2029\u202F\u205F\u3000";
        for (String space : spaces.split("")) {
            assertThat(Telegram.of(space + "E" + space + space + "E" + space))
                    .as("U+%04X", (int) space.charAt(0))
                    .isEqualTo(Telegram.of("E E"));
        }
        assertThat(Telegram.of("E\u200BE")).isEqualTo(Telegram.of("EE"));
    }

    @Test
    void lettersAreCountedAndSignsAreNot() {
        Telegram telegram = Telegram.of("\u00C9A 1A");
        assertThat(telegram.counts()[0]).isEqualTo(2);
        assertThat(IntStream.range(0, 26)
                        .mapToLong(letter -> telegram.counts()[letter])
                        .sum())
                .isEqualTo(2);
        assertThat(telegram.firstPlace(0)).isEqualTo(1);
        assertThat(telegram.firstPlace(1)).isEqualTo(4);
        assertThat(telegram.letter(0)).isEqualTo(Telegram.NO_LETTER);
    }

    /** In every code book, only letters have assigned signals. */
    @Test
    void aSignThatIsNoLetterTakesAsLongInEveryBook() {
        double[] weights = IntStream.range(0, 26).mapToDouble(i -> i + 1.0).toArray();
        Categorical p = Categorical.of(weights);
        Keying dealt = Keying.of("7\u00C9?", CodeBook.dealt(p, p));
        assertThat(dealt).isEqualTo(Keying.of("7\u00C9?", CodeBook.international()));
        assertThat(dealt.duration()).isEqualTo(13 + 3 + 11 + 3 + 15);
    }
}
