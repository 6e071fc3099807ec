package kllab.lab.languages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.coding.LetterFolding;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.lab.languages.Reading.Nearness;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and labels of the Which-language lab for a result. */
final class LanguagesWords {
    static final int KL_DECIMALS = 3;

    private static final double MOST_ODDS_WRITTEN = 1_000_000;
    private static final double FEW_ODDS = 9.95;
    private static final int PROSE_DECIMALS = 2;
    private static final int MOST_LEAD_DECIMALS = 12;

    /** The maximum number of deciphered characters; a longer painted text ends in an ellipsis before that. */
    private static final int MOST_DECIPHERED = 4000;

    private LanguagesWords() {}

    // ---- headline -----------------------------------------------------------------------------------------------

    static RichText headline(LanguagesResult result, Look look) {
        Words words = look.words();
        String sentence = result.reading()
                .map(reading -> words.get(
                        headlineKey(result, reading),
                        name(reading.nearest().language(), words),
                        prose(reading.nearest().kl(), look),
                        name(reading.second().language(), words),
                        count(result.letters())))
                .orElseGet(() -> words.get(emptyKey(result)));
        return RichText.parse(sentence);
    }

    private static String emptyKey(LanguagesResult result) {
        boolean nothing =
                result.state().file().isEmpty() && result.state().text().isBlank();
        boolean chinese = result.state().file().isEmpty()
                && result.state().text().codePoints().anyMatch(Character::isIdeographic);
        return nothing
                ? "languages.headline.nothing"
                : chinese ? "languages.headline.chinese" : "languages.headline.noLetter";
    }

    private static String headlineKey(LanguagesResult result, Reading reading) {
        double kl = reading.nearest().kl();
        if (Double.isInfinite(kl)) {
            return "languages.headline.infinite";
        }
        boolean plain = result.state().cipher().isNone();
        if (reading.isForeign()) {
            return plain ? "languages.headline.far" : "languages.headline.farDeciphered";
        }
        if (!reading.isRuledOut(reading.ranked().getLast())) {
            return "languages.headline.few";
        }
        if (!reading.isRuledOut(reading.second())) {
            return "languages.headline.close";
        }
        return plain ? "languages.headline.near" : "languages.headline.nearDeciphered";
    }

    // ---- amounts ------------------------------------------------------------------------------------------------

    /** KL with its unit, as used in a sentence. */
    private static String prose(double nats, Look look) {
        return look.say("languages.amount", look.amount(nats, PROSE_DECIMALS), look.unitName());
    }

    static String kl(double nats, Look look) {
        return look.amount(nats, KL_DECIMALS);
    }

    /** A whole number. */
    static String count(long number) {
        return Numbers.count(number);
    }

    /** A size of a file: 934 B, 1.2 kB, 200 MB. */
    static String size(long bytes) {
        String[] units = {"kB", "MB", "GB"};
        double size = bytes;
        int unit = -1;
        while (size >= 999.5 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return unit < 0 ? bytes + " B" : Numbers.fixed(size, size < 9.95 ? 1 : 0) + " " + units[unit];
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }

    static String letters(List<Integer> letters) {
        return letters.stream().map(LanguagesWords::letter).collect(Collectors.joining(" "));
    }

    static String name(LetterLanguage language, Words words) {
        return words.get(language.messageKey());
    }

    /** Why KL is infinite: the letters that the language never uses, with their counts. */
    static String never(LanguagesResult result, Nearness nearness, Words words) {
        long times = nearness.never().stream().mapToLong(result.counts()::get).sum();
        return words.get("languages.never", letters(nearness.never()), count(times));
    }

    // ---- remarks ------------------------------------------------------------------------------------------------

    /** The strength of the evidence: lead times letters; if no language fits, other explanations. */
    static String evidence(LanguagesResult result, Reading reading, Look look) {
        Words words = look.words();
        if (Double.isInfinite(reading.nearest().kl())) {
            return words.get("languages.evidence.none");
        }
        if (reading.isForeign()) {
            return foreign(result, reading, look);
        }
        String second = name(reading.second().language(), words);
        double evidence = reading.evidence(reading.second());
        if (Double.isInfinite(evidence)) {
            return words.get("languages.evidence.certain", second);
        }
        String shownLead = lead(result, reading, look);
        String bits = Numbers.grouped(Numbers.fixed(look.shown(evidence), 1));
        double odds = Math.exp(evidence);
        return odds >= MOST_ODDS_WRITTEN
                ? words.get(
                        "languages.evidence.million", shownLead, count(result.letters()), bits, look.unitName(), second)
                : words.get(
                        "languages.evidence",
                        shownLead,
                        count(result.letters()),
                        bits,
                        look.unitName(),
                        second,
                        odds < FEW_ODDS ? Numbers.fixed(odds, 1) : count(Math.round(odds)));
    }

    /** The explanation of letters that fit no language: a language under a key, or else unknown. */
    private static String foreign(LanguagesResult result, Reading reading, Look look) {
        boolean reversed = result.state().cipher().reversed();
        return reading.hidden()
                .map(hidden -> look.say(
                        hidden.language() == reading.valley().language()
                                ? "languages.evidence.cipher"
                                : "languages.evidence.cipher.chosen",
                        name(hidden.language(), look.words()),
                        prose(hidden.depth(), look)))
                .orElseGet(() -> look.say(reversed ? "languages.evidence.other.reversed" : "languages.evidence.other"));
    }

    /**
     * The lead with enough decimals to equal the difference of the two displayed numbers and, times the letters, the
     * evidence.
     */
    private static String lead(LanguagesResult result, Reading reading, Look look) {
        double second = look.shown(reading.second().kl());
        double nearest = look.shown(reading.nearest().kl());
        double seen = Numbers.rounded(second, KL_DECIMALS) - Numbers.rounded(nearest, KL_DECIMALS);
        double lead = second - nearest;
        boolean same = Numbers.fixed(seen, KL_DECIMALS).equals(Numbers.fixed(lead, KL_DECIMALS));
        int decimals = same ? KL_DECIMALS : KL_DECIMALS + 1;
        while (decimals < MOST_LEAD_DECIMALS && !isProduct(result, reading, Numbers.rounded(lead, decimals), look)) {
            decimals++;
        }
        return decimals == KL_DECIMALS ? Numbers.amount(lead, KL_DECIMALS) : Numbers.fixed(lead, decimals);
    }

    private static boolean isProduct(LanguagesResult result, Reading reading, double lead, Look look) {
        double evidence = look.shown(reading.evidence(reading.second()));
        return Numbers.fixed(result.letters() * lead, 1).equals(Numbers.fixed(evidence, 1));
    }

    /** The mean KL by chance for this number of letters of the nearest language. */
    static String chance(Reading reading, Look look) {
        return look.say(
                "languages.chance",
                prose(reading.byChance(), look),
                name(reading.nearest().language(), look.words()));
    }

    /** The description of the counted text or file. */
    static String counted(LanguagesResult result, Words words) {
        if (isPart(result.state())) {
            int characters = result.state().text().length();
            return words.get("languages.counted.part", count(result.letters()), count(characters));
        }
        return result.letters() == 1
                ? words.get("languages.counted.one")
                : words.get("languages.counted", count(result.letters()));
    }

    /** Whether the field shows only the beginning of the text. */
    static boolean isPart(LanguagesState state) {
        return state.file().isEmpty() && state.text().length() > MessageArea.MOST_SHOWN;
    }

    /** The key with which the message is deciphered, and a note if the field does not show all of it. */
    static RichText decipheredBy(LanguagesState state, Words words) {
        String key = state.cipher().reversed() ? "languages.deciphered.reversed" : "languages.deciphered";
        String by = words.get(key, Integer.toString(state.cipher().key()));
        String part = isPart(state)
                ? words.get("languages.deciphered.part", count(state.text().length()))
                : "";
        return RichText.parse("<w>" + words.inTurn(Stream.of(part, by)) + "</w>");
    }

    // ---- for screen readers -------------------------------------------------------------------------------------

    static String spokenMessage(LanguagesResult result, Words words) {
        String counted = RichText.parse(counted(result, words)).plain();
        String file = result.state().file().map(each -> each.name() + ". ").orElse("");
        return file + words.inTurn(Stream.of(counted, deciphered(result.state())));
    }

    static String spokenRemarks(LanguagesResult result, Look look) {
        return result.reading()
                .map(reading -> look.words()
                        .inTurn(Stream.of(evidence(result, reading, look), chance(reading, look))
                                .map(marked -> RichText.parse(marked).plain())))
                .orElseGet(() -> look.say("languages.rank.empty"));
    }

    static String spokenLetters(LanguagesResult result, Look look) {
        return result.reading()
                .map(reading -> look.say(
                        "languages.letters.spoken",
                        name(reading.shown(), look.words()),
                        kl(reading.kl(), look),
                        look.unitName()))
                .orElseGet(() -> look.say("languages.rank.empty"));
    }

    static String spokenValley(LanguagesResult result, Look look) {
        return result.reading()
                .map(reading -> look.say(
                        "languages.valley.spoken",
                        name(reading.valley().language(), look.words()),
                        Integer.toString(reading.valley().best()),
                        kl(reading.valley().depth(), look),
                        look.unitName()))
                .orElseGet(() -> look.say("languages.rank.empty"));
    }

    /**
     * The beginning of the deciphered message, its letters folded as they are counted; empty without a cipher, or if no
     * text is kept.
     */
    static String deciphered(LanguagesState state) {
        if (state.cipher().isNone() || state.file().isPresent()) {
            return "";
        }
        StringBuilder folded = new StringBuilder();
        int length = Math.min(state.text().length(), MOST_DECIPHERED);
        for (int i = 0; i < length; i++) {
            char c = state.text().charAt(i);
            String letters = LetterFolding.letters(c);
            boolean capital = Character.isUpperCase(c);
            folded.append(letters.isEmpty() ? c : capital ? letters : letters.toLowerCase(Locale.ROOT));
        }
        return state.cipher().decipher(folded.toString()).strip().replaceAll("\\s+", " ");
    }
}
