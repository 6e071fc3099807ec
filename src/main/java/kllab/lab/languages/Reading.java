package kllab.lab.languages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.ShiftCipher;
import kllab.core.information.Comparison;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;

/**
 * The analysis of the letters of a message. Amounts of information are in nats.
 *
 * @param p the empirical distribution of the letters, deciphered
 * @param ranked the languages by their KL from {@code p}, the nearest first
 * @param shown the language shown in detail
 * @param comparison {@code p} against the shown language
 * @param valley KL from one language for every key
 * @param hidden if the letters fit no language: the deepest valley of all languages, if they fit with its key
 * @param isForeign whether the letters fit no language, by {@link LanguageTables#mayBe}
 * @param byChance the mean KL by chance for this number of letters of the nearest language
 * @param letters the number of letters
 */
record Reading(
        Categorical p,
        List<Nearness> ranked,
        LetterLanguage shown,
        Comparison comparison,
        Valley valley,
        Optional<Valley> hidden,
        boolean isForeign,
        double byChance,
        long letters) {
    /** The odds at which letters rule out a language against a more likely one. */
    static final double ODDS = 10;

    /**
     * A message compared with a language.
     *
     * @param kl KL(message‖language)
     * @param never the letters (0 for A) of the message that the language never uses: they make KL infinite
     */
    record Nearness(LetterLanguage language, double kl, List<Integer> never) {
        Nearness {
            never = List.copyOf(never);
        }
    }

    /**
     * KL for every key of the cipher, with the alphabet reversed or not, as set.
     *
     * @param language the language of comparison: the chosen one, or the one with the lowest minimum
     * @param kl for the keys 0 to 25
     * @param best the key of the minimum; the smallest of several
     */
    record Valley(LetterLanguage language, List<Double> kl, int best) {
        Valley {
            kl = List.copyOf(kl);
        }

        double depth() {
            return kl.get(best);
        }
    }

    Reading {
        ranked = List.copyOf(ranked);
    }

    static Reading of(LanguagesState state, long[] written, LanguageTables tables) {
        long letters = Arrays.stream(written).sum();
        Categorical p = deciphered(written, state.cipher());
        List<Nearness> ranked = ranked(p, tables);
        Nearness first = ranked.getFirst();
        LetterLanguage shown = state.chosen().orElse(first.language);
        boolean foreign = ranked.stream().noneMatch(each -> tables.mayBe(each.language, letters, each.kl));
        return new Reading(
                p,
                ranked,
                shown,
                Comparison.of(p, tables.letters(shown)),
                valley(state, written, tables),
                foreign ? hidden(state, written, tables) : Optional.empty(),
                foreign,
                tables.byChance(first.language, letters),
                letters);
    }

    private static Optional<Valley> hidden(LanguagesState state, long[] written, LanguageTables tables) {
        Valley deepest = valley(state.withChosen(Optional.empty()), written, tables);
        return Optional.of(deepest)
                .filter(valley ->
                        tables.mayBe(valley.language, Arrays.stream(written).sum(), valley.depth()));
    }

    /** KL(message‖shown language). */
    double kl() {
        return comparison.klPQ();
    }

    Nearness nearest() {
        return ranked.getFirst();
    }

    /**
     * The log likelihood ratio of the nearest language and another, in nats, for independent letters: letters times the
     * lead; not finite if the other is impossible, 0 if both are.
     */
    double evidence(Nearness other) {
        return Double.isInfinite(nearest().kl) ? 0 : letters * (other.kl - nearest().kl);
    }

    /**
     * Whether the letters rule out a language: they are at least {@value #ODDS} times as likely under the nearest one.
     */
    boolean isRuledOut(Nearness other) {
        return evidence(other) >= Math.log(ODDS);
    }

    /** The second nearest language. */
    Nearness second() {
        return ranked.get(1);
    }

    /** The comparison with a language. */
    Nearness of(LetterLanguage language) {
        return ranked.stream()
                .filter(each -> each.language == language)
                .findFirst()
                .orElseThrow();
    }

    private static List<Nearness> ranked(Categorical p, LanguageTables tables) {
        return tables.tables().stream()
                .map(table -> new Nearness(
                        table.language(), Divergence.kl(p, table.letters()), neverUsed(p, table.letters())))
                .sorted(Comparator.comparingDouble(Nearness::kl))
                .toList();
    }

    private static List<Integer> neverUsed(Categorical p, Categorical language) {
        return IntStream.range(0, p.size())
                .filter(i -> p.isPossible(i) && !language.isPossible(i))
                .boxed()
                .toList();
    }

    private static Valley valley(LanguagesState state, long[] written, LanguageTables tables) {
        return tables.tables().stream()
                .filter(table -> state.chosen().isEmpty() || state.chosen().get() == table.language())
                .map(table -> valley(table, written, state.cipher().reversed()))
                .min(Comparator.comparingDouble(Valley::depth))
                .orElseThrow();
    }

    private static Valley valley(LanguageTables.Table table, long[] written, boolean reversed) {
        List<Double> kl = IntStream.range(0, ShiftCipher.LETTERS)
                .mapToObj(key -> Divergence.kl(deciphered(written, new ShiftCipher(reversed, key)), table.letters()))
                .toList();
        int best = IntStream.range(0, kl.size())
                .boxed()
                .min(Comparator.comparingDouble(kl::get))
                .orElseThrow();
        return new Valley(table.language(), kl, best);
    }

    private static Categorical deciphered(long[] written, ShiftCipher cipher) {
        return Categorical.of(
                Arrays.stream(cipher.decipher(written)).asDoubleStream().toArray());
    }
}
