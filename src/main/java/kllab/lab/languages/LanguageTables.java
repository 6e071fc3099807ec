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

    /** A language and the chances of its 26 letters. */
    record Table(LetterLanguage language, Categorical letters) {}

    /** What so many letters of each language show on average, as far as it was asked. */
    private record Chances(long letters, Map<LetterLanguage, Double> kl) {
        Chances(long letters) {
            this(letters, new ConcurrentHashMap<>());
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

    /** What so many letters of a language itself would show on average, in nats: E KL(seen‖language). */
    double byChance(LetterLanguage language, long letters) {
        Chances known = lately.updateAndGet(last -> last.letters == letters ? last : new Chances(letters));
        return known.kl.computeIfAbsent(language, each -> chance(letters(each), letters));
    }

    private static double chance(Categorical table, long letters) {
        if (letters <= MANY) {
            return PluginBias.expected(table, Math.toIntExact(letters));
        }
        long possible = Arrays.stream(table.toArray()).filter(p -> p > 0).count();
        return (possible - 1) / (2.0 * letters);
    }
}
