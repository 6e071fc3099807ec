package kllab.lab.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kllab.core.probability.Categorical;
import kllab.core.sampling.PluginBias;
import kllab.io.data.LetterLanguage;

/** The languages with which a message is compared. Immutable, except for a cache. */
final class LanguageTables {
    /** With more letters than this the mean equals its asymptotic value to five decimals. */
    private static final long MANY = 20_000;

    private final List<Table> tables;
    private final AtomicReference<Chances> lately;

    /**
     * The tolerated excess of KL over its mean by chance, in nats per letter. Prose of a language stays well below, a
     * shifted alphabet is far above.
     */
    private static final double LOOSE = 0.22;

    /** The greatest fraction of texts of a language that are rejected, if their letters are independent. */
    private static final double DENIED = 1 / 20.0;

    /**
     * The number of standard deviations above its mean that any random variable exceeds at most that often (Cantelli
     * 1928).
     */
    private static final double DEVIATIONS = Math.sqrt(1 / DENIED - 1);

    /** A language and the probabilities of its 26 letters. */
    record Table(LetterLanguage language, Categorical letters) {}

    /**
     * A cache for a number of letters: the mean KL and its standard deviation for each language, as far as computed.
     */
    private record Chances(long letters, Map<LetterLanguage, Double> kl, Map<LetterLanguage, Double> deviation) {
        Chances(long letters) {
            this(letters, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    LanguageTables(List<Table> tables) {
        this.tables = List.copyOf(tables);
        this.lately = new AtomicReference<>(new Chances(0));
    }

    /** The tables bundled with the app. */
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
     * Whether letters may come from a language, given their KL from it in nats: false if n·KL is more than √19 standard
     * deviations above the mean of n·KL for letters of that language, and KL is more than 0.22 nats above its mean. The
     * first condition uses Cantelli's inequality, Pr(X − EX ≥ λσ) ≤ 1/(1 + λ²): for any distribution (which for few
     * letters is far from normal), at most one text in twenty with independent letters is rejected by its own language.
     * It decides up to some 70 letters, and no single letter is ever rejected by all languages. The second condition
     * allows for the subject, names and repetitions of a real text.
     */
    boolean mayBe(LetterLanguage language, long letters, double kl) {
        double beyond = kl - byChance(language, letters);
        return beyond <= LOOSE || beyond < DEVIATIONS * deviation(language, letters);
    }

    /** The mean KL of this number of letters of a language from the language itself, in nats: E KL(P̂‖language). */
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
