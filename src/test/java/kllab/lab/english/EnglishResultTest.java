package kllab.lab.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.information.LogBase;
import kllab.core.information.NextSymbol;
import kllab.core.information.Passage;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Quantity;
import kllab.figure.Theme;
import kllab.io.text.Book;
import kllab.io.text.CountedText;
import kllab.io.text.NamedFile;
import kllab.io.text.TextSource;
import kllab.lab.english.EnglishState.Lower;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

class EnglishResultTest {
    private static final EnglishLab LAB = new EnglishLab();
    private static final Look BITS =
            new Look(Palette.of(Theme.LIGHT), Words.of(Language.EN), LogBase.BITS, 16, new Fonts());

    private static EnglishResult of(TextSource text, int step, boolean playing, String guesses) {
        return LAB.compute(new EnglishState(text, step, Lower.PASSAGE, 15, 0, playing, guesses));
    }

    private static EnglishResult mobyDick(int step) {
        return of(TextSource.of(Book.MOBY_DICK), step, false, "");
    }

    private static String headline(EnglishResult result) {
        return LAB.headline(result, BITS).plain();
    }

    @Test
    void theStairsOfMobyDickAreThoseThatWereMeasured() {
        EnglishResult result = mobyDick(3);
        assertThat(IntStream.range(0, 5).mapToObj(i -> EnglishWords.LEVEL.at(result, i, BITS)))
                .containsExactly("4.70", "4.18", "3.60", "3.18", "2.68");
        assertThat(IntStream.range(0, 4).mapToObj(i -> EnglishWords.DROP.at(result, i, BITS)))
                .containsExactly("\u22120.52", "\u22120.58", "\u22120.42", "\u22120.50");
        assertThat(headline(result))
                .isEqualTo(
                        "Knowing the two letters before saves 1.52\u00A0bits of the 4.70\u00A0bits that a letter costs.");
    }

    /** What is shown adds up: needed + wasted = paid, and the steps are what is wasted. */
    @Test
    void whatIsShownAddsUp() {
        for (Book book : Book.values()) {
            for (int step = 0; step <= EnglishState.MOST_STEPS; step++) {
                EnglishResult result = of(TextSource.of(book), step, false, "");
                double sum = number(EnglishWords.NEEDED, result) + number(EnglishWords.KL, result);
                assertThat(sum).isCloseTo(number(EnglishWords.PAID, result), within(1e-9));
                double steps = IntStream.range(0, result.step())
                        .mapToDouble(i -> Double.parseDouble(EnglishWords.GAIN.at(result, i, BITS)))
                        .sum();
                assertThat(steps).isCloseTo(number(EnglishWords.KL, result), within(1e-9));
            }
        }
    }

    private static double number(Quantity<EnglishResult> of, EnglishResult result) {
        return Double.parseDouble(of.apply(result, BITS));
    }

    /** CountedText with strings: how often each letter follows the two before it in the whole book. */
    @Test
    void aLetterCostsWhatTheBookSays() {
        EnglishResult result = mobyDick(3);
        String letters =
                Book.MOBY_DICK.read().toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z]", "");
        String ring = letters + letters.substring(0, 2);
        Passage.Letter e = result.passage().tiles().get(5);
        assertThat(e.symbol()).isEqualTo("E");
        int[] after = new int[26];
        for (int at = ring.indexOf("LM"); at >= 0 && at + 2 < ring.length(); at = ring.indexOf("LM", at + 1)) {
            after[ring.charAt(at + 2) - 'A']++;
        }
        double p = (double) after['E' - 'A'] / IntStream.of(after).sum();
        assertThat(e.nats()).isCloseTo(-Math.log(p), within(1e-12));
        long likelier = IntStream.of(after).filter(n -> n > after['E' - 'A']).count();
        assertThat((long) e.tries()).isEqualTo(1 + likelier);
    }

    /** The mean over all letters of what one costs is the level; that of the KL is the step. */
    @Test
    void levelsAndStepsAreMeansOverTheText() {
        CountedText counted = CountedText.whole(TextSource.of(Book.CHAPTER_ONE)).orElseThrow();
        EnglishResult result = of(TextSource.of(Book.CHAPTER_ONE), 3, false, "");
        int length = counted.text().length();
        double cost = 0;
        double kl = 0;
        for (int place = 0; place < length; place++) {
            NextSymbol next = NextSymbol.at(counted.text(), counted.counts(), 3, place);
            cost += next.nats(counted.text().at(place));
            kl += next.kl();
        }
        assertThat(cost / length).isCloseTo(result.level(3), within(2e-3)); // the first letters know less than the ring
        assertThat(kl / length).isCloseTo(result.level(2) - result.level(3), within(2e-3));
    }

    @Test
    void aGameIsItsGuesses() {
        EnglishResult result = of(TextSource.of(Book.MOBY_DICK), 3, true, "TCALXL");
        assertThat(result.passage().guessed())
                .extracting(Passage.Letter::ownTries)
                .containsExactly(2, 1, 1, 2);
        assertThat(result.passage().tried()).isEmpty();
        assertThat(result.passage().bounds().upper()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(result.passage().meanOwnTries()).isEqualTo(1.5);
        assertThat(result.passage().tiles()).hasSize(EnglishState.PASSAGE);
        EnglishResult tried = of(TextSource.of(Book.MOBY_DICK), 3, true, "CALLX");
        assertThat(tried.passage().tried()).isEqualTo("X");
        assertThat(tried.passage().tiles().getLast().symbol()).isEqualTo("M");
        double uniform = tried.machine(0);
        assertThat(uniform).isCloseTo(Math.log(26), within(1e-12));
    }

    @Test
    void aGameEndsWithTheText() {
        EnglishResult over = of(TextSource.ofOwn("Yes"), 1, true, "YES");
        assertThat(over.passage().next()).isNegative();
        assertThat(over.passage().guessed()).hasSize(3);
    }

    @Test
    void everyBranchOfTheSentenceIsSaid() {
        assertThat(headline(mobyDick(0))).startsWith("If nothing is known").contains("4.70");
        assertThat(headline(of(TextSource.ofOwn(""), 2, false, ""))).startsWith("There is no letter");
        NamedFile away = new NamedFile("away.txt", 5_000_000, 7);
        assertThat(headline(of(TextSource.of(away), 2, false, ""))).startsWith("away.txt is not here");
        EnglishState waiting = EnglishState.of(TextSource.of(Book.MOBY_DICK), 2, 0, 0);
        assertThat(headline(EnglishResult.of(waiting, Optional.empty(), true, null)))
                .startsWith("Counting Moby-Dick");
        assertThat(headline(of(TextSource.ofOwn("abcdefghijklmnopqrstuvwxyz".repeat(3)), 1, false, "")))
                .endsWith("saves nothing here: a letter costs 4.70\u00A0bits as before.");
        assertThat(headline(of(TextSource.of(Book.YUAN), 2, false, ""))).startsWith("Knowing the character before");
        assertThat(headline(of(TextSource.ofOwn("aaaaaa"), 1, false, ""))).contains("saves 4.70");
    }

    @Test
    void chineseCharactersAreSymbols() {
        EnglishResult result = of(TextSource.of(Book.YUAN), 4, false, "");
        assertThat(result.step()).isEqualTo(3);
        assertThat(result.steps()).isEqualTo(4);
        assertThat(EnglishWords.KINDS.apply(result, BITS)).isEqualTo("4,887");
        assertThat(result.level(0)).isCloseTo(Math.log(4887), within(1e-12));
        List<Integer> shown = result.shown();
        NextSymbol next = result.next().orElseThrow();
        assertThat(shown).hasSize(EnglishResult.SHOWN);
        assertThat(next.chance(shown.getFirst()))
                .isEqualTo(
                        IntStream.range(0, 4887).mapToDouble(next::chance).max().orElseThrow());
    }
}
