package kllab.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.core.coding.Script;
import kllab.core.coding.SymbolText;
import kllab.core.information.NgramCounts;
import org.junit.jupiter.api.Test;

/** The texts that ship: their symbols, counted in another way. */
class BookTest {
    private static SymbolText symbols(Book book) {
        return TextSource.of(book).symbols();
    }

    private static NgramCounts counted(SymbolText text) {
        NgramCounts.Counter counter = NgramCounts.counter(text.alphabet());
        text.to(counter);
        return counter.end();
    }

    private static double bits(double nats) {
        return nats / Math.log(2);
    }

    @Test
    void mobyDickHasItsLettersAndStairs() {
        SymbolText text = symbols(Book.MOBY_DICK);
        String other = Normalizer.normalize(
                        Book.MOBY_DICK.read().toUpperCase(java.util.Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^A-Z]", "");
        assertThat(text.length()).isEqualTo(934_474).isEqualTo(other.length());
        assertThat(IntStream.range(0, text.length()).mapToObj(text::symbol).collect(Collectors.joining()))
                .isEqualTo(other);
        NgramCounts counts = counted(text);
        Map<String, Integer> fours = new HashMap<>();
        String ring = other + other.substring(0, 3);
        for (int i = 0; i < other.length(); i++) {
            fours.merge(ring.substring(i, i + 4), 1, Integer::sum);
        }
        fours.forEach((gram, count) -> assertThat(
                        counts.count(gram.chars().map(c -> c - 'A').toArray()))
                .isEqualTo(count));
        assertThat(counts.distinct(4)).isEqualTo(fours.size());
        double[] stairs = {4.176, 3.601, 3.181, 2.676};
        for (int k = 0; k < stairs.length; k++) {
            assertThat(bits(counts.figure(k))).isCloseTo(stairs[k], within(5e-4));
        }
        assertThat(bits(counts.top())).isCloseTo(4.700, within(5e-4));
    }

    @Test
    void theFirstChapterIsAChapter() {
        assertThat(symbols(Book.CHAPTER_ONE).length()).isEqualTo(9639);
    }

    @Test
    void theYuanSongsAreCharactersThatTheAppCanShow() {
        String read = Book.YUAN.read();
        SymbolText text = symbols(Book.YUAN);
        assertThat(text.alphabet().script()).isEqualTo(Script.CHARACTERS);
        assertThat(text.length()).isEqualTo(801_402).isEqualTo((int)
                read.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count());
        assertThat(text.alphabet().size()).isEqualTo((int)
                read.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).distinct().count());
        assertThat(Charset.forName("GB2312").newEncoder())
                .matches(gb -> IntStream.range(0, text.alphabet().size())
                        .allMatch(i -> gb.canEncode(text.alphabet().symbol(i))));
        Map<Integer, Long> each = read.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        double entropy = each.values().stream()
                .mapToDouble(c -> -c / 801_402.0 * Math.log(c / 801_402.0))
                .sum();
        assertThat(counted(text).figure(0)).isCloseTo(entropy, within(1e-9));
    }

    @Test
    void randomLettersAreRandom() {
        SymbolText text = symbols(Book.RANDOM);
        int[] counts = new int[26];
        IntStream.range(0, text.length()).forEach(i -> counts[text.at(i)]++);
        assertThat(text.length()).isEqualTo(10_000);
        assertThat(Arrays.stream(counts)).allMatch(count -> count > 300 && count < 470);
    }
}
