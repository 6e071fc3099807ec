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
 * What the letters of a message tell. Amounts of information are in nats.
 *
 * @param p the shares of the letters, deciphered
 * @param ranked the languages by their KL from {@code p}, the nearest first
 * @param shown the language that is looked at closely
 * @param comparison {@code p} against the shown language
 * @param valley KL from one language for every key
 * @param hidden where the letters can be of no language: the deepest valley of all languages, if with its key they can
 * @param isForeign whether the letters can be of no language, as far as {@link LanguageTables#mayBe} tells
 * @param byChance what as many letters of the nearest language itself would show on average
 * @param letters how many there are
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
    /** The odds from which on letters rule a language out for a likelier one. */
    static final double ODDS = 10;

    /**
     * A message held against a language.
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
     * KL for every key of the cipher, the alphabet reversed or not as it is set.
     *
     * @param language what the message is held against: the chosen language, or the one with the lowest point of all
     * @param kl for the keys 0 to 25
     * @param best the key with the lowest point; the smallest of several
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
     * By how much the nearest language makes these letters likelier than another, in nats, if they came one by one at random: letters
     * times the lead; not finite if the other is impossible, 0 if both are.
     */
    double evidence(Nearness other) {
        return Double.isInfinite(nearest().kl) ? 0 : letters * (other.kl - nearest().kl);
    }

    /** Whether the letters rule a language out: the nearest makes them at least {@value #ODDS} times as likely. */
    boolean isRuledOut(Nearness other) {
        return evidence(other) >= Math.log(ODDS);
    }

    /** The nearest but one. */
    Nearness second() {
        return ranked.get(1);
    }

    /** The message held against that language. */
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
        double[] weights = new double[written.length];
        for (int letter = 0; letter < weights.length; letter++) {
            weights[cipher.plain(letter)] = written[letter];
        }
        return Categorical.of(weights);
    }
}
