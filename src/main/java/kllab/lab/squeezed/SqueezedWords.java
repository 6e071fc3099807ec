package kllab.lab.squeezed;

import static kllab.lab.squeezed.SqueezedNumbers.BITS;
import static kllab.lab.squeezed.SqueezedNumbers.BYTES;
import static kllab.lab.squeezed.SqueezedNumbers.CODES;
import static kllab.lab.squeezed.SqueezedNumbers.FLOOR;
import static kllab.lab.squeezed.SqueezedNumbers.FROM_H;
import static kllab.lab.squeezed.SqueezedNumbers.H;
import static kllab.lab.squeezed.SqueezedNumbers.IN_WORDS;
import static kllab.lab.squeezed.SqueezedNumbers.KL;
import static kllab.lab.squeezed.SqueezedNumbers.LEARNED;
import static kllab.lab.squeezed.SqueezedNumbers.LENGTH;
import static kllab.lab.squeezed.SqueezedNumbers.PAID;
import static kllab.lab.squeezed.SqueezedNumbers.PAID_NOW;
import static kllab.lab.squeezed.SqueezedNumbers.REST;
import static kllab.lab.squeezed.SqueezedNumbers.SHARING;
import static kllab.lab.squeezed.SqueezedNumbers.TEXTS;
import static kllab.lab.squeezed.SqueezedNumbers.WASTED;

import java.util.ArrayList;
import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.io.text.NamedFile;
import kllab.io.text.TextSource;
import kllab.text.RichText;
import kllab.ui.formula.FormulaView.Line;

/** The sentences and labels of a result. */
final class SqueezedWords {
    private static final int PROSE = 2;
    private static final long FEW = 200;
    private static final String H_OF_P = Balance.Parts.ENTROPIES.needed();

    private static final Readouts.Line<SqueezedResult> KL_LINE =
            new Readouts.Line<>(Said.message("squeezed.readout.kl"), KL, SqueezedWords::per, Tone.KLT);
    private static final Readouts.Line<SqueezedResult> PAID_LINE =
            new Readouts.Line<>(Said.message("squeezed.readout.paid"), PAID_NOW, SqueezedWords::per, Tone.INK);
    static final Readouts<SqueezedResult> READOUTS =
            (result, pinned, look) -> List.of((result.wastesKl() ? KL_LINE : PAID_LINE).of(result, pinned, look));

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<SqueezedResult> READERS = Said.message(
            "squeezed.readers.says", SqueezedNumbers.READERS_LEAST, SqueezedNumbers.READERS_MOST, Said.unit());
    static final Said<SqueezedResult> READERS_BRIEF = Said.message(
            "squeezed.readers.brief", SqueezedNumbers.READERS_LEAST, SqueezedNumbers.READERS_MOST, Said.unit());
    static final Said<SqueezedResult> SPOKEN_READOUT = Said.<SqueezedResult>message(
                    "squeezed.spoken.paid", SqueezedWords::coder, PAID_NOW, SqueezedWords::per)
            .when(SqueezedResult::isThere);
    static final Said<SqueezedResult> SPOKEN_FORMULA = Said.<SqueezedResult>inTurn((r, look) -> look.say(
                    look.unit() == LogBase.BITS ? "squeezed.spoken.formula" : "squeezed.spoken.formula.nats",
                    BYTES.apply(r, look),
                    SqueezedNumbers.SYMBOLS.apply(r, look),
                    PAID_NOW.apply(r, look),
                    per(r, look)))
            .when(SqueezedResult::isThere);
    static final Said<SqueezedResult> SPOKEN_ROWS = Said.each(
            result -> result.coders().size(),
            row -> Said.<SqueezedResult>message(
                            "squeezed.spoken.row",
                            name(row),
                            FLOOR.item(row),
                            WASTED.item(row),
                            PAID.item(row),
                            SqueezedWords::per)
                    .when(result -> result.isKnown(row)));
    static final Said<SqueezedResult> SPOKEN_WORDS = Said.message(
                    "squeezed.spoken.words",
                    IN_WORDS.item(0),
                    LEARNED.item(0),
                    IN_WORDS.item(1),
                    LEARNED.item(1),
                    Said.unit())
            .when(SqueezedResult::isThere);
    static final Said<SqueezedResult> SPOKEN_LETTERS = Said.each(
            SqueezedResult::letters,
            letter -> Said.message(
                    "squeezed.spoken.letter", (result, look) -> letter(letter), SqueezedNumbers.SHARES.item(letter)));

    // ---- labels -----------------------------------------------------------------------------------------------------

    static final Said<SqueezedResult> DECODED = Said.<SqueezedResult>message(
                    result -> "squeezed.rows.says" + ofScript(result)
                            + ofOne(result.text().symbols()),
                    SqueezedNumbers.SYMBOLS)
            .when(SqueezedResult::isThere);

    /** Over the letters: what is compared. */
    static final Said<SqueezedResult> LETTERS = (result, look) -> look.say(
            result.believesWords() ? "squeezed.letters.words" : "squeezed.letters.language",
            look.log(),
            text(result, look),
            language(result, look));

    private static final Said<SqueezedResult> FEWER =
            Said.message(result -> "squeezed.fewer." + thing(result), LENGTH, TEXTS, BITS, CODES, SHARING);

    private SqueezedWords() {}

    /** What follows the title of the first words, or of the last. */
    static Said<SqueezedResult> endRemark(int end) {
        return Said.message(result -> end == 0 ? "squeezed.first.says" : "squeezed.last.says", SqueezedWords::order);
    }

    private static String order(SqueezedResult result, Look look) {
        return look.say("squeezed.order." + Coder.best(result.text().script()).order());
    }

    /** What a row of cells takes in all. */
    static Said<SqueezedResult> sum(boolean huffman, int end) {
        return Said.message(
                huffman ? "squeezed.sum.huffman" : "squeezed.sum.learned",
                (huffman ? IN_WORDS : LEARNED).item(end),
                (result, look) -> look.unitName((huffman ? IN_WORDS : LEARNED).at(result, end, look)),
                SqueezedWords::order);
    }

    // ---- names ------------------------------------------------------------------------------------------------------

    /** The unit per letter, or per character. */
    static String per(SqueezedResult result, Look look) {
        return look.unitPer(thing(result));
    }

    private static String thing(SqueezedResult result) {
        return result.hasLetters() ? "letter" : "character";
    }

    private static String aThing(SqueezedResult result, Look look) {
        return look.say("squeezed.a." + thing(result));
    }

    /** What the text is called. */
    static String text(SqueezedResult result, Look look) {
        TextSource text = result.state().text();
        String named = text.book().map(Book::messageKey).orElse("squeezed.own");
        return text.file().map(NamedFile::shortName).orElseGet(() -> look.say(named));
    }

    static String language(SqueezedResult result, Look look) {
        return look.say(result.state().language().messageKey());
    }

    /** The coder in a row. */
    static Said<SqueezedResult> name(int row) {
        return (result, look) -> name(result, result.coders().get(row), look);
    }

    /** The coder in a sentence. */
    private static String coder(SqueezedResult result, Look look) {
        return look.say("squeezed.named." + result.selected().id());
    }

    private static String name(SqueezedResult result, Coder coder, Look look) {
        boolean ofSymbols = coder == Coder.PLAIN || coder == Coder.UNIFORM || coder == Coder.HUFFMAN;
        String key = "squeezed.coder." + coder.id() + (ofSymbols ? ofScript(result) : "");
        boolean one = coder == Coder.UNIFORM && !result.hasLetters() && result.isThere();
        key += one ? ofOne(result.text().alphabet()) : "";
        return look.say(key, language(result, look), SqueezedNumbers.ALPHABET.apply(result, look));
    }

    /** What stands beside a bar. */
    static RichText why(SqueezedResult result, Coder coder, Look look) {
        boolean few = coder.learns() && result.isThere() && result.text().symbols() < FEW;
        return look.rich("squeezed.why." + (few ? "few" : coder.id() + ofScript(result)), look.log());
    }

    private static String ofScript(SqueezedResult result) {
        return result.hasLetters() ? "" : ".characters";
    }

    /** The end of a message about one symbol. */
    private static String ofOne(long symbols) {
        return symbols == 1 ? ".one" : "";
    }

    // ---- the sentence at the top ------------------------------------------------------------------------------------

    static RichText headline(SqueezedResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<SqueezedResult> sentence(SqueezedResult result, Look look) {
        if (!result.isThere()) {
            String key = result.squeezed().isPresent() ? "none" : result.isWhole() ? "away" : "working";
            return Said.message("squeezed.headline." + key, SqueezedWords::text);
        }
        return switch (result.selected()) {
            case LANGUAGE -> ofLanguage(result, look);
            case HUFFMAN, PAIRS -> ofHuffman(result, look);
            case DEFLATE -> ofDeflate(result, look);
            default ->
                SqueezedNumbers.isHardly(REST.value().of(result, 0), look)
                        ? ofCoder("predicted", PAID_NOW.to(PROSE), H)
                        : ofCoder("more", PAID_NOW.to(PROSE), REST.to(PROSE));
        };
    }

    /** A sentence about the coder; its first places are the coder, the text, the unit and the thing. */
    private static Said<SqueezedResult> ofCoder(String key, Said<SqueezedResult> one, Said<SqueezedResult> two) {
        return Said.message(
                "squeezed.headline." + key,
                SqueezedWords::coder,
                SqueezedWords::text,
                Said.unit(),
                SqueezedWords::aThing,
                one,
                two);
    }

    private static Said<SqueezedResult> ofLanguage(SqueezedResult result, Look look) {
        return Double.isInfinite(result.now().kl())
                ? ofCoder("lacks", SqueezedWords::language, SqueezedWords::lacking)
                : SqueezedNumbers.isHardly(result.now().kl(), look)
                        ? ofCoder("same", SqueezedWords::language, KL)
                        : ofCoder("language", SqueezedWords::language, KL.to(PROSE));
    }

    private static String lacking(SqueezedResult result, Look look) {
        return letter(result.lacking());
    }

    static String letter(int number) {
        return Character.toString('A' + number);
    }

    private static Said<SqueezedResult> ofHuffman(SqueezedResult result, Look look) {
        boolean less = result.row(Coder.PAIRS).kl() < result.row(Coder.HUFFMAN).kl();
        String key = SqueezedNumbers.isHardly(result.now().kl(), look)
                ? "exact"
                : result.selected() == Coder.HUFFMAN ? "huffman" : less ? "pairs" : "pairs.more";
        return ofCoder(key, KL.to(PROSE), H);
    }

    private static Said<SqueezedResult> ofDeflate(SqueezedResult result, Look look) {
        double more = PAID_NOW.shown(result, look) - H.shown(result, look);
        return ofCoder(more < 0 ? "less" : more > 0 ? "deflate" : "equal", PAID_NOW.to(PROSE), H.to(PROSE));
    }

    // ---- the panel --------------------------------------------------------------------------------------------------

    /** What was paid, from the bytes that were written. */
    static List<Line> formula(SqueezedResult result, Look look, double gap) {
        if (result.now().bytes() == 0) {
            return List.of();
        }
        String factor = look.unit() == LogBase.BITS ? "<m>8" : "<m>8\u2009ln\u20092";
        Maths bytes = Maths.letters(factor + "\u2009\u00B7\u2009" + BYTES.apply(result, look) + "</m>\u2002<w>"
                + look.say("squeezed.bytes") + "</w>");
        Maths symbols = Maths.letters("<m>" + SqueezedNumbers.SYMBOLS.apply(result, look) + "</m>\u2002<w>"
                + look.say("squeezed.symbols." + thing(result)) + "</w>");
        Maths paid = Maths.letters("<m>\u2005=\u2005</m><b><m>" + PAID_NOW.apply(result, look) + "</m></b>");
        return List.of(new Line(null, Maths.row(Maths.fraction(bytes, symbols), paid), 0));
    }

    /** About the coder; and why it cannot be one bit fewer. */
    static final Said<SqueezedResult> REMARK = ((Said<SqueezedResult>)
                    (result, look) -> about(result, look) + "\n\n" + FEWER.apply(result, look))
            .when(SqueezedResult::isThere);

    private static String about(SqueezedResult result, Look look) {
        boolean random =
                result.state().text().book().filter(Book.RANDOM::equals).isPresent();
        return switch (result.selected()) {
            case PLAIN, UNIFORM -> look.say("squeezed.about.plain");
            case LANGUAGE -> look.say("squeezed.about." + believed(result), language(result, look));
            case HUFFMAN -> look.say("squeezed.about.huffman");
            case PAIRS -> look.say(random ? "squeezed.about.pairs.uniform" : "squeezed.about.pairs");
            case DEFLATE -> look.say("squeezed.about.deflate");
            default -> look.say("squeezed.about.learns" + ofScript(result));
        };
    }

    /** What is to be said of the frequencies of the language. */
    private static String believed(SqueezedResult result) {
        return Double.isInfinite(result.now().kl()) ? "lacks" : result.isHalved() ? "half" : "language";
    }

    // ---- the balance ------------------------------------------------------------------------------------------------

    static Balance balance(SqueezedResult result, Look look) {
        String unit = per(result, look);
        if (!result.isThere()) {
            return new Balance(List.of(), List.of(), unit);
        }
        if (result.selected() == Coder.DEFLATE) {
            Piece paid = piece(Fill.Q, "", "paid", PAID_NOW, result, look);
            Piece own = piece(Fill.P, H_OF_P, "own", H, result, look);
            boolean less = result.now().paid() < result.entropy();
            Piece apart = piece(less ? Fill.LESS : Fill.MORE, "", less ? "saved" : "more", FROM_H, result, look);
            return less
                    ? new Balance(List.of(own), List.of(paid, apart), unit)
                    : new Balance(List.of(own, apart), List.of(paid), unit);
        }
        boolean own = result.selected() == Coder.LANGUAGE || result.selected() == Coder.HUFFMAN;
        double rest = REST.value().of(result, 0);
        boolean hasRest = Double.isFinite(rest) && !SqueezedNumbers.isHardly(rest, look);
        List<Piece> upper = new ArrayList<>();
        upper.add(piece(Fill.P, own ? H_OF_P : "", "floor", SqueezedNumbers.FLOOR_NOW, result, look));
        if (result.wastesKl()) {
            upper.add(piece(Fill.KL, "<KL/>", "wasted", KL, result, look));
        }
        if (hasRest) {
            upper.add(piece(Fill.MORE, "", "rest", REST, result, look));
        }
        String cross = own && !hasRest ? Balance.Parts.ENTROPIES.paid() : "";
        return new Balance(upper, List.of(piece(Fill.Q, cross, "paid", PAID_NOW, result, look)), unit);
    }

    private static Piece piece(
            Fill fill, String symbol, String word, Quantity<SqueezedResult> what, SqueezedResult result, Look look) {
        return Piece.of(fill, symbol, "squeezed.piece." + word, what, result, look);
    }
}
