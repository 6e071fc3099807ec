package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.coding.SymbolText;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against counts of substrings of the text, twice over, in a map. */
class NgramCountsTest {
    private static Stream<String> texts() {
        SplittableRandom random = new SplittableRandom(3);
        Stream<String> lettered = IntStream.of(0, 1, 2, 3, 4, 5, 6, 9, 26, 100, 3000)
                .mapToObj(n -> random.ints(n, 'A', 'A' + 1 + random.nextInt(26))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        Stream<String> chinese = IntStream.of(1, 2, 3, 4, 5, 50, 5000)
                .mapToObj(n -> random.ints(n, 0x4E00, 0x4E00 + 1 + random.nextInt(300))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        return Stream.concat(lettered, chinese);
    }

    static NgramCounts counted(SymbolText text) {
        NgramCounts.Counter counter = NgramCounts.counter(text.alphabet());
        text.to(counter);
        return counter.end();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void countsAndFiguresAreThoseOfTheRing(String written) {
        SymbolText text = SymbolText.of(written);
        NgramCounts counts = counted(text);
        assertThat(counts.length()).isEqualTo(written.length());
        double before = 0;
        for (int k = 1; k <= counts.orders(); k++) {
            Map<String, Integer> grams = grams(written, k);
            assertThat(counts.distinct(k)).isEqualTo(grams.size());
            assertThat(counts.once(k))
                    .isEqualTo(grams.values().stream().filter(c -> c == 1).count());
            double entropy = grams.values().stream()
                    .mapToDouble(c -> -c / (double) written.length() * Math.log(c / (double) written.length()))
                    .sum();
            assertThat(counts.figure(k - 1)).isCloseTo(entropy - before, within(1e-9));
            before = entropy;
        }
    }

    static Map<String, Integer> grams(String text, int order) {
        String ring = text.isEmpty()
                ? ""
                : text.repeat(1 + order / text.length()) + text.substring(0, Math.min(order, text.length()));
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            grams.merge(ring.substring(i, i + order), 1, Integer::sum);
        }
        return grams;
    }

    /** The step from one letter known to two is the mean KL of what follows two letters from what follows the second. */
    @Test
    void aStepIsAMeanDivergence() {
        SymbolText text = SymbolText.of("A man a plan a canal: Panama, she said, and she meant it as she said it.");
        NgramCounts counts = counted(text);
        double mean = 0;
        for (int a = 0; a < 26; a++) {
            for (int b = 0; b < 26; b++) {
                int weight = counts.count(a, b);
                if (weight > 0) {
                    mean += (double) weight / counts.length() * Divergence.kl(after(counts, a, b), after(counts, b));
                }
            }
        }
        assertThat(counts.figure(1) - counts.figure(2)).isCloseTo(mean, within(1e-12));
        double first = Divergence.kl(
                after(counts),
                Categorical.of(IntStream.range(0, 26).mapToDouble(i -> 1).toArray()));
        assertThat(counts.top() - counts.figure(0)).isCloseTo(first, within(1e-12));
    }

    private static Categorical after(NgramCounts counts, int... before) {
        return Categorical.of(
                IntStream.of(counts.following(before, 26)).asDoubleStream().toArray());
    }

    @Test
    void aBeginningHasTheFiguresOfATextOfItsOwn() {
        String written = "THEQUICKBROWNFOXJUMPSOVERTHELAZYDOG".repeat(4);
        for (NgramCounts.Growth each : counted(SymbolText.of(written)).growth()) {
            NgramCounts alone = counted(SymbolText.of(written.substring(0, (int) each.length())));
            for (int k = 0; k < alone.orders(); k++) {
                assertThat(each.figures().get(k)).isCloseTo(alone.figure(k), within(1e-9));
            }
        }
    }

    @Test
    void noFigureIsNegativeAndNoneRises() {
        texts().map(SymbolText::of).map(NgramCountsTest::counted).forEach(counts -> {
            for (int k = 0; k < counts.orders(); k++) {
                double before = k == 0 ? counts.top() : counts.figure(k - 1);
                assertThat(counts.figure(k)).isBetween(0.0, before + 1e-9);
            }
        });
    }

    /** A long text is added up in another way: one that repeats itself has the figures of its part. */
    @Test
    void aLongTextHasTheSameFigures() {
        String part = "CALLMEISHMAELSOMEYEARSAGO".repeat(1000);
        SymbolText text = SymbolText.of(part);
        NgramCounts.Counter counter = NgramCounts.counter(text.alphabet());
        for (int i = 0; i < 90; i++) {
            text.to(counter);
        }
        NgramCounts repeated = counter.end();
        NgramCounts once = counted(text);
        assertThat(repeated.length()).isEqualTo(90L * part.length());
        for (int k = 0; k < once.orders(); k++) {
            assertThat(repeated.figure(k)).isCloseTo(once.figure(k), within(1e-9));
        }
    }
}
