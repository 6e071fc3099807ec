package kllab.lab.languages;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.coding.LetterFolding;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.lab.languages.Reading.Nearness;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The numbers of the Which-language lab, and the sentences and labels with them. */
final class LanguagesWords {
    private static final int DECIMALS = 3;
    private static final double MOST_ODDS_WRITTEN = 1_000_000;
    private static final double FEW_ODDS = 9.95;
    private static final int MOST_LEAD_DECIMALS = 12;

    /** The maximum number of deciphered characters; a longer painted text ends in an ellipsis before that. */
    private static final int MOST_DECIPHERED = 4000;

    private static final Quantity<LanguagesResult> KL = amount("kl", Reading::kl);
    private static final Quantity<LanguagesResult> NEAREST =
            amount("nearest", r -> r.nearest().kl());
    static final Quantity<LanguagesResult> RANKED = languages("ranked", INFORMATION, (r, each) -> each.kl());
    private static final Quantity<LanguagesResult> NEVER = languages(
            "never",
            COUNT,
            (r, each) -> each.never().stream().mapToLong(r.counts()::get).sum());
    private static final Quantity<LanguagesResult> BY_CHANCE = amount("by-chance", Reading::byChance);
    private static final Quantity<LanguagesResult> HIDDEN =
            amount("hidden", r -> r.hidden().map(Reading.Valley::depth).orElse(Double.NaN));
    private static final Quantity<LanguagesResult> DEPTH =
            amount("depth", r -> r.valley().depth());
    private static final Quantity<LanguagesResult> BEST_KEY =
            maybe("best-key", COUNT, r -> r.valley().best());
    static final Quantity<LanguagesResult> KEY =
            Quantity.count("key", r -> r.state().cipher().key());
    private static final Quantity<LanguagesResult> LETTERS = Quantity.count("letters", LanguagesResult::letters);
    private static final Quantity<LanguagesResult> CHARACTERS =
            Quantity.count("characters", r -> r.state().text().length());
    static final Quantity<LanguagesResult> TERMS = Quantity.row(
            "term",
            INFORMATION,
            2,
            r -> r.reading().isEmpty() ? 0 : r.counts().size(),
            (r, i) -> r.reading().orElseThrow().comparison().contribution(i));

    /**
     * The lead of the nearest language, with enough decimals to equal the difference of the two displayed numbers and,
     * times the letters, the evidence.
     */
    private static final Quantity<LanguagesResult> LEAD =
            amount("lead", r -> r.second().kl() - r.nearest().kl()).writtenBy((r, i, look) -> lead(r, look));

    private static final Quantity<LanguagesResult> EVIDENCE =
            amount("evidence", r -> r.evidence(r.second())).written(shown -> Numbers.grouped(Numbers.fixed(shown, 1)));
    private static final Quantity<LanguagesResult> ODDS = maybe("odds", TIME, LanguagesWords::odds)
            .written(odds -> odds < FEW_ODDS ? Numbers.fixed(odds, 1) : Numbers.count(Math.round(odds)));
    private static final Quantity<LanguagesResult> FILE_SIZE = Quantity.<LanguagesResult>maybe(
                    "file-size",
                    TIME,
                    0,
                    r -> r.state().file().map(CountedFile::bytes).orElse(0L))
            .written(bytes -> size((long) bytes));

    private static final Said<LanguagesResult> OF_NEAREST =
            name(r -> r.nearest().language());
    private static final Said<LanguagesResult> OF_SECOND = name(r -> r.second().language());
    static final Said<LanguagesResult> OF_SHOWN = name(Reading::shown);
    private static final Said<LanguagesResult> OF_VALLEY = name(r -> r.valley().language());
    private static final Said<LanguagesResult> OF_HIDDEN =
            name(r -> r.hidden().orElse(r.valley()).language());

    static final Said<LanguagesResult> HEADLINE =
            Said.message(LanguagesWords::headlineKey, OF_NEAREST, prose(NEAREST), OF_SECOND);
    private static final Readouts.Line<LanguagesResult> FROM_SHOWN =
            new Readouts.Line<>(Said.message("languages.kl", OF_SHOWN), KL, "letter", Tone.KLT);
    static final Readouts<LanguagesResult> READOUTS = (result, pinned, look) -> {
        RichText name = RichText.parse("<w>" + look.say("languages.letters") + "</w>");
        Readout letters = new Readout(name, LETTERS.apply(result, look), "", "", Tone.INK);
        return result.reading().isEmpty() ? List.of(letters) : List.of(FROM_SHOWN.of(result, pinned, look), letters);
    };

    /** The strength of the evidence: lead times letters; if no language fits, other explanations. */
    static final Said<LanguagesResult> REMARK = Said.message(
            LanguagesWords::remarkKey, LEAD, LETTERS, EVIDENCE, Said.unit(), OF_SECOND, ODDS, OF_HIDDEN, prose(HIDDEN));

    /** The mean KL by chance for this number of letters of the nearest language. */
    static final Said<LanguagesResult> CHANCE = Said.message("languages.chance", prose(BY_CHANCE), OF_NEAREST);

    static final Said<LanguagesResult> TERMS_TITLE = Said.message(
            r -> r.reading().isPresent() ? "languages.terms" : "languages.terms.empty",
            (r, look) -> look.log(),
            KL,
            Said.unit());
    static final Said<LanguagesResult> VALLEY_TITLE =
            Said.message(r -> r.reading().isPresent() ? "languages.valley" : "languages.valley.empty", OF_VALLEY);
    static final Said<LanguagesResult> BEST = Said.message("languages.valley.best", BEST_KEY, DEPTH);

    /** The description of the counted text or file. */
    static final Said<LanguagesResult> COUNTED = Said.message(LanguagesWords::countedKey, LETTERS, CHARACTERS);

    /** The key with which the message is deciphered, and a note if the field does not show all of it. */
    private static final Said<LanguagesResult> DECIPHERED = Said.inTurn(
            Said.message("languages.deciphered.part", CHARACTERS).when(r -> isPart(r.state())),
            Said.message(
                    r -> r.state().cipher().reversed() ? "languages.deciphered.reversed" : "languages.deciphered",
                    KEY));

    // ---- for screen readers -------------------------------------------------------------------------------------

    static final Said<LanguagesResult> SPOKEN_MESSAGE = (result, look) -> {
        String file = result.state().file().map(each -> each.name() + ". ").orElse("");
        String counted = COUNTED.plain().apply(result, look);
        return file + look.words().inTurn(Stream.of(counted, deciphered(result.state())));
    };
    static final Said<LanguagesResult> SPOKEN_REMARKS = ifRead(Said.inTurn(REMARK.plain(), CHANCE.plain()));
    static final Said<LanguagesResult> SPOKEN_LETTERS =
            ifRead(Said.message("languages.letters.spoken", OF_SHOWN, KL, Said.unit()));
    static final Said<LanguagesResult> SPOKEN_VALLEY =
            ifRead(Said.message("languages.valley.spoken", OF_VALLEY, BEST_KEY, DEPTH, Said.unit()));
    static final Said<LanguagesResult> SPOKEN_KEY = Said.message("languages.key.spoken", KEY);

    /** All divergences, the chosen language last. */
    static final Said<LanguagesResult> SPOKEN_RANKING = ifRead(Said.inTurn(
            Said.each(LanguagesWords::languages, LanguagesWords::spokenRow),
            Said.message("languages.rank.looked", OF_SHOWN)));

    private LanguagesWords() {}

    /** A number of each language, as they are ranked. */
    private static Quantity<LanguagesResult> languages(
            String id, Quantity.Kind kind, ToDoubleBiFunction<LanguagesResult, Nearness> of) {
        return Quantity.row(
                id,
                kind,
                DECIMALS,
                LanguagesWords::languages,
                (r, i) -> of.applyAsDouble(r, r.reading().orElseThrow().ranked().get(i)));
    }

    /** How many languages are ranked. */
    private static int languages(LanguagesResult result) {
        return result.reading().map(reading -> reading.ranked().size()).orElse(0);
    }

    private static Quantity<LanguagesResult> amount(String id, ToDoubleFunction<Reading> nats) {
        return maybe(id, INFORMATION, nats);
    }

    /** A number that there is where there are letters. */
    private static Quantity<LanguagesResult> maybe(String id, Quantity.Kind kind, ToDoubleFunction<Reading> of) {
        return Quantity.maybe(
                id, kind, DECIMALS, r -> r.reading().map(of::applyAsDouble).orElse(Double.NaN));
    }

    /** KL with its unit, as used in a sentence. */
    private static Said<LanguagesResult> prose(Quantity<LanguagesResult> amount) {
        return Said.message("languages.amount", amount.to(2), Said.unit());
    }

    /** The name of one of the languages of a reading; empty without letters. */
    private static Said<LanguagesResult> name(Function<Reading, LetterLanguage> language) {
        return (result, look) -> result.reading()
                .map(reading -> name(language.apply(reading), look.words()))
                .orElse("");
    }

    /** What is said if there are letters; else that there are none. */
    private static Said<LanguagesResult> ifRead(Said<LanguagesResult> what) {
        return (result, look) ->
                result.reading().isPresent() ? what.apply(result, look) : look.say("languages.rank.empty");
    }

    // ---- which message --------------------------------------------------------------------------------------------

    private static String headlineKey(LanguagesResult result) {
        boolean plain = result.state().cipher().isNone();
        Reading reading = result.reading().orElse(null);
        if (reading == null) {
            return emptyKey(result.state());
        }
        if (Double.isInfinite(reading.nearest().kl())) {
            return "languages.headline.infinite";
        }
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

    private static String emptyKey(LanguagesState state) {
        if (state.file().isEmpty() && state.text().isBlank()) {
            return "languages.headline.nothing";
        }
        boolean chinese = state.file().isEmpty() && state.text().codePoints().anyMatch(Character::isIdeographic);
        return chinese ? "languages.headline.chinese" : "languages.headline.noLetter";
    }

    private static String remarkKey(LanguagesResult result) {
        Reading reading = result.reading().orElseThrow();
        if (Double.isInfinite(reading.nearest().kl())) {
            return "languages.evidence.none";
        }
        if (reading.isForeign()) {
            return foreignKey(result.state(), reading);
        }
        return Double.isInfinite(reading.evidence(reading.second()))
                ? "languages.evidence.certain"
                : odds(reading) >= MOST_ODDS_WRITTEN ? "languages.evidence.million" : "languages.evidence";
    }

    /** The explanation of letters that fit no language: a language under a key, or else unknown. */
    private static String foreignKey(LanguagesState state, Reading reading) {
        if (reading.hidden().isEmpty()) {
            return state.cipher().reversed() ? "languages.evidence.other.reversed" : "languages.evidence.other";
        }
        return reading.hidden().get().language() == reading.valley().language()
                ? "languages.evidence.cipher"
                : "languages.evidence.cipher.chosen";
    }

    private static String countedKey(LanguagesResult result) {
        if (isPart(result.state())) {
            return "languages.counted.part";
        }
        return result.letters() == 1 ? "languages.counted.one" : "languages.counted";
    }

    // ---- numbers ---------------------------------------------------------------------------------------------------

    /** How many times as likely the letters are in the nearest language as in the second. */
    private static double odds(Reading reading) {
        return Math.exp(reading.evidence(reading.second()));
    }

    private static String lead(LanguagesResult result, Look look) {
        double lead = LEAD.exact(result, 0, look);
        double seen = RANKED.shown(result, 1, look) - RANKED.shown(result, 0, look);
        boolean same = Numbers.fixed(seen, DECIMALS).equals(Numbers.fixed(lead, DECIMALS));
        String evidence = Numbers.fixed(EVIDENCE.exact(result, 0, look), 1);
        int decimals = same ? DECIMALS : DECIMALS + 1;
        while (decimals < MOST_LEAD_DECIMALS
                && !Numbers.fixed(result.letters() * Numbers.rounded(lead, decimals), 1)
                        .equals(evidence)) {
            decimals++;
        }
        return decimals == DECIMALS ? Numbers.amount(lead, DECIMALS) : Numbers.fixed(lead, decimals);
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

    static String name(LetterLanguage language, Words words) {
        return words.get(language.messageKey());
    }

    /** Why KL of a row of the ranking is infinite: the letters that the language never uses, with their counts. */
    static String never(LanguagesResult result, int row, Look look) {
        String letters = result.reading().orElseThrow().ranked().get(row).never().stream()
                .map(LanguagesWords::letter)
                .collect(Collectors.joining(" "));
        return look.say("languages.never", letters, NEVER.at(result, row, look));
    }

    private static Said<LanguagesResult> spokenRow(int row) {
        return (result, look) -> {
            Nearness of = result.reading().orElseThrow().ranked().get(row);
            String kl =
                    Double.isInfinite(of.kl()) ? never(result, row, look) : look.withUnit(RANKED.at(result, row, look));
            return look.say("languages.rank.spoken", name(of.language(), look.words()), kl);
        };
    }

    /** What a file was read as. */
    static String file(CountedFile file, LanguagesResult result, Look look) {
        String key = file.guessed() ? "languages.file.guessed" : "languages.file";
        return look.say(key, FILE_SIZE.apply(result, look), file.encoding());
    }

    /** Whether the field shows only the beginning of the text. */
    private static boolean isPart(LanguagesState state) {
        return state.file().isEmpty() && state.text().length() > MessageArea.MOST_SHOWN;
    }

    /** What is said under the message: what of it is counted, or above the deciphered text, how that was made. */
    static RichText note(LanguagesResult result, Look look) {
        return deciphered(result.state()).isEmpty()
                ? COUNTED.rich(result, look)
                : RichText.parse("<w>" + DECIPHERED.apply(result, look) + "</w>");
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
