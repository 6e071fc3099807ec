package kllab.lab.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kllab.core.inference.PluginBias;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;

/** The languages that a message is held against. Immutable, but for what it remembers to be quick. */
final class LanguageTables {
    /** With more letters than this the average is what it tends to, to five decimals. */
    private static final long MANY = 20_000;

    private final List<Table> tables;
    private final AtomicReference<Chances> lately;

    /** Beyond what chance explains, in nats a letter. Prose of a language stays well below, a shifted alphabet is far above. */
    private static final double LOOSE = 0.22;

    /** The texts of a language that would be denied to it, at most, if their letters came independently. */
    private static final double DENIED = 1 / 20.0;

    /** So many standard deviations above its mean is nothing oftener than that, however it is spread (Cantelli 1928). */
    private static final double DEVIATIONS = Math.sqrt(1 / DENIED - 1);

    /** A language and the chances of its 26 letters. */
    record Table(LetterLanguage language, Categorical letters) {}

    /** What so many letters of each language show: KL on average and its standard deviation, as far as they were asked. */
    private record Chances(long letters, Map<LetterLanguage, Double> kl, Map<LetterLanguage, Double> deviation) {
        Chances(long letters) {
            this(letters, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    LanguageTables(List<Table> tables) {
        this.tables = List.copyOf(tables);
        this.lately = new AtomicReference<>(new Chances(0));
    }

    /** All that the app ships. */
    static LanguageTables all() {
        return new LanguageTables(Arrays.stream(LetterLanguage.values())
                .map(language -> new Table(language, language.letters()))
                .toList());
    }

    List<Table> tables() {
        return tables;
    }

    Categorical letters(LetterLanguage language) {
        return tables.stream()
                .filter(table -> table.language == language)
                .findFirst()
                .orElseThrow()
                .letters;
    }

    /**
     * Whether letters may be a language's own, given their KL from it in nats: unless n·KL is more than √19 standard deviations above
     * the mean of n·KL for letters of that language, and KL by more than 0.22 nats above its mean. The first is Cantelli's inequality,
     * Pr(X − EX ≥ λσ) ≤ 1/(1 + λ²): whatever the law, which for few letters is far from normal, at most one text in twenty whose letters
     * come independently is denied to its language. It decides up to some 70 letters, and no single letter is ever denied to all
     * languages. The second allows for what a real text has of its own: its subject, its names, its repetitions.
     */
    boolean mayBe(LetterLanguage language, long letters, double kl) {
        double beyond = kl - byChance(language, letters);
        return beyond <= LOOSE || beyond < DEVIATIONS * deviation(language, letters);
    }

    /** What so many letters of a language itself would show on average, in nats: E KL(seen‖language). */
    double byChance(LetterLanguage language, long letters) {
        return known(letters).kl.computeIfAbsent(language, each -> chance(letters(each), letters));
    }

    private double deviation(LetterLanguage language, long letters) {
        return known(letters).deviation.computeIfAbsent(language, each -> PluginBias.deviation(letters(each), letters));
    }

    private Chances known(long letters) {
        return lately.updateAndGet(last -> last.letters == letters ? last : new Chances(letters));
    }

    private static double chance(Categorical table, long letters) {
        if (letters <= MANY) {
            return PluginBias.expected(table, Math.toIntExact(letters));
        }
        long possible = Arrays.stream(table.toArray()).filter(p -> p > 0).count();
        return (possible - 1) / (2.0 * letters);
    }
}
