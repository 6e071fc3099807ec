package kllab.lab.squeezed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.io.text.NamedFile;
import kllab.io.text.TextSource;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every branch of the sentence at the top, with its edges; and that what is shown adds up. */
class SqueezedWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);
    private static final Look NATS = Looks.of(Language.ZH, LogBase.NATS);

    private static SqueezedResult of(TextSource text, LetterLanguage language, boolean half, Coder selected) {
        return SqueezedResult.of(new SqueezedState(text, language, half, selected));
    }

    private static SqueezedResult moby(Coder selected) {
        return of(TextSource.of(Book.MOBY_DICK), LetterLanguage.GERMAN, false, selected);
    }

    private static String headline(SqueezedResult result) {
        return SqueezedWords.headline(result, ENGLISH)
                .plain()
                .replace('\u00a0', ' ')
                .replace('\n', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LANGUAGE | Coded with German letter frequencies, Moby-Dick wastes 0.14 bits a letter.",
                "HUFFMAN  | Huffman’s whole digits waste 0.03 bits a letter of Moby-Dick.",
                "PAIRS    | For pairs, Huffman’s whole digits waste 0.01 bits a letter of Moby-Dick.",
                "PLAIN    | A plain code pays 8.00 bits a letter: just what it predicted.",
                "ORDER_3  | The adaptive coder of order 3 pays 2.93 bits a letter: just what it predicted."
            })
    void theSentenceIsAboutTheCoderThatIsLookedAt(Coder coder, String sentence) {
        assertThat(headline(moby(coder))).isEqualTo(sentence);
    }

    @Test
    void deflateIsComparedWithTheLettersEntropy() {
        assertThat(headline(moby(Coder.DEFLATE))).contains("less than the entropy of single ones, 4.18");
        assertThat(headline(of(TextSource.of(Book.RANDOM), LetterLanguage.GERMAN, false, Coder.DEFLATE)))
                .contains("more than the entropy of single ones");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five    | PINYIN | false | LANGUAGE | Chinese (pinyin) has no V: with its letter frequencies, this text cannot be coded.",
                "aaaa    | GERMAN | false | HUFFMAN  | Huffman’s whole digits waste 1.00 bits a letter of this text.",
                "abab    | GERMAN | false | HUFFMAN  | Huffman’s whole digits fit this text: they waste next to nothing.",
                "abcdefg | GERMAN | false | ORDER_0  | The adaptive coder of order 0 pays 11.43 bits a letter, 5.38 more than it predicted.",
                "?       | GERMAN | false | HUFFMAN  | There is nothing to squeeze: paste a text, or open one."
            })
    void theSentenceIsTrueAtTheEdges(String text, LetterLanguage language, boolean half, Coder coder, String sentence) {
        assertThat(headline(of(TextSource.ofOwn(text), language, half, coder))).isEqualTo(sentence);
    }

    @Test
    void whatIsMissingIsSaidToBeMissing() {
        TextSource away = TextSource.of(new NamedFile("long.txt", 1_000_000, 1));
        SqueezedResult missing = of(away, LetterLanguage.GERMAN, false, Coder.HUFFMAN);
        assertThat(missing.isWhole()).isTrue();
        assertThat(headline(missing))
                .isEqualTo("Of long.txt only the name is here: open the file again to squeeze it.");
        assertThat(SqueezedNumbers.PAID.at(missing, 0, ENGLISH)).isEqualTo("–");
        SqueezedResult working = new SqueezedResult(missing.state(), java.util.Optional.empty());
        assertThat(working.now().paid()).isNaN();
    }

    @Test
    void aHalfMakesWhatIsImpossibleDear() {
        TextSource five = TextSource.ofOwn("five");
        SqueezedResult never = of(five, LetterLanguage.PINYIN, false, Coder.LANGUAGE);
        assertThat(never.now().kl()).isInfinite();
        assertThat(never.canAddHalf()).isTrue();
        assertThat(of(five, LetterLanguage.PINYIN, true, Coder.LANGUAGE).now().kl())
                .isFinite();
        assertThat(of(five, LetterLanguage.GERMAN, false, Coder.LANGUAGE).canAddHalf())
                .isFalse();
    }

    @Test
    void aCoderThatATextDoesNotHaveIsNotLookedAt() {
        SqueezedResult chinese =
                of(TextSource.ofOwn("\u4E00\u4E8C\u4E09"), LetterLanguage.GERMAN, false, Coder.ORDER_3);
        assertThat(chinese.selected()).isEqualTo(Coder.HUFFMAN);
        assertThat(chinese.coders()).doesNotContain(Coder.PAIRS, Coder.LANGUAGE);
        assertThat(headline(chinese)).contains("a character");
    }

    /** The contributions add up to the KL of the row, whatever its belief. */
    @ParameterizedTest
    @EnumSource(
            value = Coder.class,
            names = {"LANGUAGE", "HUFFMAN"})
    void lettersAddUpToTheKl(Coder coder) {
        SqueezedResult result = moby(coder);
        double sum =
                IntStream.range(0, result.letters()).mapToDouble(result::share).sum();
        assertThat(sum).isCloseTo(result.now().kl(), within(1e-9));
        SqueezedResult one = of(TextSource.ofOwn("aaaa"), LetterLanguage.GERMAN, false, Coder.HUFFMAN);
        assertThat(one.share(0)).isCloseTo(Math.log(2), within(1e-12));
    }

    /** Both rows of the balance have equal digits in all, in each unit. */
    @ParameterizedTest
    @EnumSource(Coder.class)
    void theBalanceAddsUpAsShown(Coder coder) {
        for (TextSource text : new TextSource[] {
            TextSource.of(Book.MOBY_DICK), TextSource.of(Book.CHAPTER_ONE), TextSource.ofOwn("she sells sea shells")
        }) {
            SqueezedResult result = of(text, LetterLanguage.FRENCH, false, coder);
            for (Look look : new Look[] {ENGLISH, NATS}) {
                Balance balance = SqueezedWords.balance(result, look);
                double upper = digits(balance.upper());
                double lower = digits(balance.lower());
                assertThat(upper).isCloseTo(lower, within(result.wastesKl() || coder == Coder.DEFLATE ? 1.5e-3 : 1e-9));
                assertThat(balance.sign()).isEqualTo(Math.abs(upper - lower) < 1e-9 ? "=" : "≈");
            }
        }
    }

    private static double digits(java.util.List<Balance.Piece> row) {
        return row.stream()
                .mapToDouble(piece -> Double.parseDouble(piece.digits()))
                .sum();
    }

    /** In the table the waste is the difference of the numbers beside it; or it is too small to be seen in them. */
    @Test
    void theTableAddsUpAsShown() {
        for (Book book : Book.values()) {
            SqueezedResult result = of(TextSource.of(book), LetterLanguage.SPANISH, false, Coder.HUFFMAN);
            for (int row = 0; row < result.coders().size(); row++) {
                String wasted = SqueezedNumbers.WASTED.at(result, row, ENGLISH);
                if (!wasted.contains("×") && !wasted.equals("–")) {
                    double floor = Double.parseDouble(SqueezedNumbers.FLOOR.at(result, row, ENGLISH));
                    double paid = Double.parseDouble(SqueezedNumbers.PAID.at(result, row, ENGLISH));
                    assertThat(floor + Double.parseDouble(wasted)).isCloseTo(paid, within(1e-9));
                }
            }
        }
        assertThat(SqueezedNumbers.WASTED.at(moby(Coder.PLAIN), 1, ENGLISH)).isEqualTo("4\u00A0×\u00A010\u207B\u2075");
    }
}
