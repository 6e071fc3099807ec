package kllab.lab.english;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.core.information.GuessBounds;
import kllab.core.information.NextSymbol;
import kllab.core.information.Passage.Letter;
import kllab.core.information.Readers;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The numbers of a result, and the sentences with them. Levels have two decimals, and steps are differences of levels as shown. */
@SuppressWarnings("UnnecessaryLambda") // parts of messages
final class EnglishWords {
    private static final int DECIMALS = 2;
    private static final double LN_2 = Math.log(2);

    /** A language that is often quoted. */
    private static final double OFTEN_QUOTED = 1.5 * LN_2;

    static final Quantity<EnglishResult> LEVEL = Quantity.<EnglishResult>row(
                    "level", INFORMATION, DECIMALS, r -> r.isEmpty() ? 1 : r.steps(), EnglishResult::level)
            .written(EnglishWords::fixed);
    static final Quantity<EnglishResult> DROP = Quantity.<EnglishResult>row(
                    "drop", INFORMATION, DECIMALS, EnglishWords::stepsDown, (r, i) -> r.level(i + 1) - r.level(i))
            .writtenBy((r, i, look) -> Numbers.signed(LEVEL.shown(r, i + 1, look) - LEVEL.shown(r, i, look), DECIMALS));
    static final Quantity<EnglishResult> GAIN = Quantity.<EnglishResult>row(
                    "gain", INFORMATION, DECIMALS, EnglishWords::stepsDown, (r, i) -> r.level(i) - r.level(i + 1))
            .writtenBy((r, i, look) -> fixed(LEVEL.shown(r, i, look) - LEVEL.shown(r, i + 1, look)));
    static final Quantity<EnglishResult> PAID = Quantity.<EnglishResult>information("paid", DECIMALS, r -> r.level(0))
            .written(EnglishWords::fixed);
    static final Quantity<EnglishResult> NEEDED = Quantity.<EnglishResult>maybe(
                    "entropy", INFORMATION, DECIMALS, r -> r.level(r.step()))
            .written(EnglishWords::fixed);
    static final Quantity<EnglishResult> KL = Quantity.<EnglishResult>maybe(
                    "kl", INFORMATION, DECIMALS, r -> r.level(0) - r.level(r.step()))
            .shownAs((r, look) -> PAID.shown(r, look) - NEEDED.shown(r, look))
            .written(EnglishWords::fixed);
    private static final Quantity<EnglishResult> LENGTH =
            Quantity.count("length", r -> r.counts().length());
    static final Quantity<EnglishResult> KINDS = Quantity.count("kinds", r -> Math.rint(Math.exp(r.level(0))));
    static final Quantity<EnglishResult> ONCE = Quantity.of("once", SHARE, 1, EnglishResult::onceShare);
    private static final Quantity<EnglishResult> ORDER = Quantity.count("order", EnglishResult::step);
    static final Quantity<EnglishResult> READER_LEAST = Quantity.information("reader-least", 1, r -> Readers.LEAST);
    static final Quantity<EnglishResult> READER_MOST = Quantity.information("reader-most", 1, r -> Readers.MOST);

    private static final Quantity<EnglishResult> QUOTED = Quantity.information("quoted", 1, r -> OFTEN_QUOTED);

    static final Said<EnglishResult> READERS =
            (r, look) -> READER_LEAST.apply(r, look) + "\u2013" + READER_MOST.apply(r, look);

    // ---- the passage ------------------------------------------------------------------------------------------------

    static final Quantity<EnglishResult> TRIES = ofLetters("tries", COUNT, 0, Letter::tries);
    static final Quantity<EnglishResult> BITS = ofLetters("bits", INFORMATION, 1, Letter::nats);
    static final Quantity<EnglishResult> OWN_TRIES = ofLetters("own-tries", COUNT, 0, Letter::ownTries);
    static final Quantity<EnglishResult> IN_VAIN =
            Quantity.count("in-vain", r -> r.passage().tried().length());
    static final Quantity<EnglishResult> MEAN_TRIES =
            Quantity.maybe("mean-tries", TIME, 1, r -> r.passage().meanTries());
    static final Quantity<EnglishResult> MEAN_BITS =
            Quantity.maybe("mean-bits", INFORMATION, DECIMALS, r -> r.passage().meanNats());
    static final Quantity<EnglishResult> MEAN_OWN_TRIES =
            Quantity.maybe("mean-own-tries", TIME, 1, r -> r.passage().meanOwnTries());
    static final Quantity<EnglishResult> OWN_LEAST = own("own-least", GuessBounds::lower);
    static final Quantity<EnglishResult> OWN_MOST = own("own-most", GuessBounds::upper);
    private static final Quantity<EnglishResult> GUESSED =
            Quantity.count("guessed", r -> r.passage().guessed().size());
    static final Quantity<EnglishResult> MACHINE = Quantity.<EnglishResult>row(
                    "machine", INFORMATION, DECIMALS, r -> r.hasGuessed() ? r.steps() : 0, EnglishResult::machine)
            .written(EnglishWords::fixed);

    // ---- what comes next --------------------------------------------------------------------------------------------

    static final Quantity<EnglishResult> P = Quantity.row(
            "p",
            SHARE,
            0,
            EnglishWords::symbols,
            (r, i) -> r.next().orElseThrow().chance(r.shown().get(i)));
    static final Quantity<EnglishResult> Q = Quantity.row(
            "q",
            SHARE,
            0,
            EnglishWords::symbols,
            (r, i) -> r.next().orElseThrow().chanceBefore(r.shown().get(i)));
    static final Quantity<EnglishResult> HERE = Quantity.maybe(
            "here", INFORMATION, 3, r -> r.next().map(NextSymbol::kl).orElse(Double.NaN));

    static final String H = "<v>H</v><m>(</m><v>P</v><m>)</m>";
    static final String KL_OF_U = "<m>KL(</m><v>P</v><m>\u2005\u2225\u2005</m><v>U</v><m>\u2009)</m>";
    static final String KL_IN_COLOURS = "<k><m>KL(</m></k><P/><k><m>\u2005\u2225\u2005</m><v>U</v><m>\u2009)</m></k>";

    // ---- sentences --------------------------------------------------------------------------------------------------

    /** What is known at the step. */
    private static final Said<EnglishResult> KNOWING = Said.message(r -> key(r, "knowing." + r.step()));

    private static final Said<EnglishResult> NAME = (r, look) -> r.state()
            .text()
            .book()
            .map(book -> look.say(book.messageKey()))
            .orElseGet(() ->
                    r.state().text().file().map(file -> shortened(file.name())).orElseGet(() -> look.say("texts.own")));

    static final Said<EnglishResult> SPOKEN_STAIRS = Said.inTurn(
            Said.each(
                    r -> r.isEmpty() ? 0 : r.steps(),
                    i -> (r, look) -> look.say(
                            "english.spoken.step", plainName(r, i, look), LEVEL.at(r, i, look), look.unitName())),
            Said.message("english.spoken.readers", READER_LEAST, READER_MOST, Said.unit()));
    static final Said<EnglishResult> SPOKEN_STEP = (r, look) -> r.isEmpty()
            ? plainName(r, r.step(), look)
            : look.say("english.spoken.known", plainName(r, r.step(), look), NEEDED.apply(r, look), look.unitName());
    static final Said<EnglishResult> SPOKEN_PASSAGE = Said.each(
            EnglishWords::tiles,
            i -> (r, look) -> look.say(
                    "english.spoken.tile",
                    r.passage().tiles().get(i).symbol(),
                    TRIES.at(r, i, look),
                    BITS.at(r, i, look),
                    look.unitName()));
    static final Said<EnglishResult> SPOKEN_CURSOR = (r, look) -> r.symbol() < 0
            ? look.say("english.passage")
            : look.say("english.spoken.cursor", r.counted().text().alphabet().symbol(r.symbol()));
    static final Said<EnglishResult> SPOKEN_NEXT = Said.<EnglishResult>message("english.spoken.next", HERE, Said.unit())
            .when(r -> r.next().isPresent());
    static final Said<EnglishResult> SPOKEN_GROWTH = Said.<EnglishResult>message(
                    "english.spoken.growth", LENGTH, NEEDED, Said.unit(), ONCE)
            .when(r -> !r.isEmpty());
    static final Said<EnglishResult> SPOKEN_READOUT = Said.<EnglishResult>message(
                    "english.spoken.readout", KL, Said.unit())
            .when(r -> !r.isEmpty());
    static final Said<EnglishResult> SPOKEN_FORMULA = Said.<EnglishResult>message(
                    "english.spoken.formula", KL, PAID, NEEDED, Said.unit())
            .when(r -> !r.isEmpty());

    static final Readouts<EnglishResult> READOUTS = Readouts.of(
            new Readouts.Line<>((r, look) -> KL_IN_COLOURS, KL, (r, look) -> look.unitPer(thing(r)), Tone.KLT));

    private static final Said<EnglishResult> MACHINES = (r, look) -> IntStream.range(0, r.steps())
            .mapToObj(step -> MACHINE.at(r, step, look))
            .collect(Collectors.joining("\u2002"));

    static final Said<EnglishResult> REMARK = Said.inTurn(
            Said.<EnglishResult>message(r -> key(r, "remark"))
                    .when(r -> !r.state().playing() && !knowsAll(r)),
            Said.<EnglishResult>message(r -> key(r, "few"), ONCE, ORDER, NEEDED, Said.unit())
                    .when(r -> !r.state().playing() && r.step() > 1 && r.onceShare() > 0.005),
            Said.<EnglishResult>message("english.remark.readers", READER_LEAST, READER_MOST, QUOTED, Said.unit())
                    .when(r -> !r.state().playing() && knowsAll(r) && r.isOfLetters()),
            Said.<EnglishResult>message("english.remark.game")
                    .when(r -> r.state().playing() && !r.hasGuessed()),
            Said.<EnglishResult>message(EnglishWords::played, GUESSED, OWN_LEAST, OWN_MOST, Said.unit(), MACHINES)
                    .when(EnglishResult::hasGuessed));

    private EnglishWords() {}

    // ---- parts of sentences -----------------------------------------------------------------------------------------

    private static String fixed(double shown) {
        return Numbers.fixed(shown, DECIMALS);
    }

    private static String played(EnglishResult result, Look look) {
        boolean same = OWN_LEAST.shown(result, look) == OWN_MOST.shown(result, look);
        return same ? "english.remark.played.one" : "english.remark.played";
    }

    private static Quantity<EnglishResult> own(String id, ToDoubleFunction<GuessBounds> bound) {
        return Quantity.<EnglishResult>maybe(
                        id,
                        INFORMATION,
                        DECIMALS,
                        r -> r.hasGuessed() ? bound.applyAsDouble(r.passage().bounds()) : Double.NaN)
                .written(EnglishWords::fixed);
    }

    private static Quantity<EnglishResult> ofLetters(
            String id, Quantity.Kind kind, int decimals, ToDoubleFunction<Letter> value) {
        return Quantity.row(
                id,
                kind,
                decimals,
                EnglishWords::tiles,
                (r, i) -> value.applyAsDouble(r.passage().tiles().get(i)));
    }

    private static int stepsDown(EnglishResult result) {
        return result.isEmpty() ? 0 : result.steps() - 1;
    }

    private static int tiles(EnglishResult result) {
        return result.passage().tiles().size();
    }

    private static int symbols(EnglishResult result) {
        return result.next().isEmpty() ? 0 : result.shown().size();
    }

    /** Messages are about letters or about characters. */
    static String key(EnglishResult result, String key) {
        String script = result.counted().text().alphabet().script().name();
        return "english." + script.toLowerCase(Locale.ROOT) + '.' + key;
    }

    /** Whether no more steps are counted. */
    private static boolean knowsAll(EnglishResult result) {
        return result.step() == result.steps() - 1;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 39) + "\u2026" : name;
    }

    static String symbol(EnglishResult result, int item) {
        return result.counted().text().alphabet().symbol(result.shown().get(item));
    }

    /** The name of a step, or of the readers beside the steps, in two lines. */
    static Said<EnglishResult> name(int step) {
        return Said.message(result -> step < result.steps() ? key(result, "step." + step) : "english.reader", KINDS);
    }

    /** A short one, for narrow columns. */
    static Said<EnglishResult> briefName(int step) {
        return Said.message(result -> step < result.steps() ? key(result, "brief." + step) : "english.reader.brief");
    }

    private static String plainName(EnglishResult result, int step, Look look) {
        return name(step).plain().apply(result, look);
    }

    /** What a symbol costs, per letter or per character. */
    static String thing(EnglishResult result) {
        return result.isOfLetters() ? "letter" : "character";
    }

    // ---- the sentence at the top ------------------------------------------------------------------------------------

    static RichText headline(EnglishResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<EnglishResult> sentence(EnglishResult result, Look look) {
        if (result.isEmpty()) {
            return result.isWaiting()
                    ? Said.message("english.headline.counting", NAME)
                    : Said.message(
                            result.state().text().file().isPresent() ? "text.away" : "english.headline.empty", NAME);
        }
        if (result.step() == 0) {
            return Said.message(key(result, "headline.nothing"), NEEDED, Said.unit());
        }
        String key = KL.shown(result, look) == 0 ? "headline.useless" : "headline";
        return Said.message(key(result, key), KNOWING, KL, PAID, Said.unit());
    }

    // ---- the balance ------------------------------------------------------------------------------------------------

    static Balance balance(EnglishResult result, Look look) {
        if (result.isEmpty()) {
            Balance.Piece paid = Balance.Piece.of(Balance.Fill.Q, "", "identity.paid", PAID, result, look);
            return new Balance(List.of(paid), List.of(paid), look.unitPer(thing(result)));
        }
        String log = look.log() + "<m>\u2009" + KINDS.apply(result, look) + "</m>";
        return Balance.of(
                List.of(NEEDED, KL, PAID),
                new Balance.Parts(H, KL_OF_U, log),
                look.unitPer(thing(result)),
                "english.identity.",
                result,
                look);
    }

    static final Said<EnglishResult> SPOKEN_BALANCE = Said.<EnglishResult>message(
                    "identity.spoken", NEEDED, KL, PAID, Said.unit())
            .when(r -> !r.isEmpty());
}
