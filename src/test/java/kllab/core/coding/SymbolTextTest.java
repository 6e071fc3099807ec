package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolTextTest {
    private static String told(SymbolText text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> (text.hasGapBefore(i) ? " " : "") + text.symbol(i))
                .collect(Collectors.joining());
    }

    @Test
    void lettersAreFoldedAndWordsStayApart() {
        assertThat(told(SymbolText.of("  Don't stop—now, Straße 2!\nÆsop, é ")))
                .isEqualTo("DONT STOP NOW STRASSE AESOP E");
        assertThat(SymbolText.of("123 !").length()).isZero();
    }

    @Test
    void charactersAreNumberedAsTheyOccur() {
        SymbolText text = SymbolText.of("道可道，非常道。𠀀 abc");
        assertThat(told(text)).isEqualTo("道可道 非常道 𠀀");
        assertThat(IntStream.range(0, text.length()).map(text::at)).containsExactly(0, 1, 0, 2, 3, 0, 4);
        assertThat(text.alphabet().size()).isEqualTo(5);
    }

    /** Whatever the blocks in which a text comes, even if a character is divided. */
    @Test
    void blocksMakeNoDifference() {
        String written = "𠀀道可道，𠀀".repeat(4000);
        Alphabet alphabet = new Alphabet(Script.CHARACTERS);
        SymbolText.Builder builder = new SymbolText.Builder(alphabet, Integer.MAX_VALUE);
        SymbolSplitter splitter = new SymbolSplitter(alphabet, builder);
        for (int i = 0; i < written.length(); i += 7) {
            splitter.add(written.substring(i, Math.min(written.length(), i + 7)));
        }
        splitter.end();
        assertThat(told(builder.end())).isEqualTo(told(SymbolText.of(written)));
    }

    @Test
    void onlyTheBeginningOfALongTextIsKept() {
        Alphabet alphabet = new Alphabet(Script.LETTERS);
        SymbolText.Builder builder = new SymbolText.Builder(alphabet, 9);
        SymbolSplitter.split("A rose is a rose", alphabet, builder);
        assertThat(told(builder.end())).isEqualTo("A ROSE IS A R");
    }
}
