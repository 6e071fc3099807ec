package kllab.lab.morse;

import static kllab.lab.morse.MorseNumbers.PAIR;

import java.util.stream.Collectors;
import kllab.core.coding.Dealing;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of the Morse lab, computed from the result, so that they are true for every state. */
final class MorseSentences {
    /** A smaller amount, in nats, is rounding error. */
    private static final double NOTHING = 1e-12;

    private static final int IN_PROSE = 2;

    private final MorseResult result;
    private final Look look;
    private final Words words;

    MorseSentences(MorseResult result, Look look) {
        this.result = result;
        this.look = look;
        this.words = look.words();
    }

    /** The headline: the letter that the code underestimates, and the cost. */
    RichText headline() {
        return words.rich(headlineKey(), prose(MorseNumbers.PAID), prose(MorseNumbers.WASTED), culprits());
    }

    private String prose(Quantity<MorseResult> time) {
        return time.to(IN_PROSE).apply(result, look);
    }

    private String culprits() {
        return result.culprits().stream().map(MorseSentences::letter).collect(Collectors.joining("\u2009"));
    }

    private String headlineKey() {
        if (isRight()) {
            return "morse.headline.right";
        }
        if (Numbers.rounded(result.wastedUnits(), IN_PROSE) == 0) {
            return "morse.headline.nearly";
        }
        if (result.isIndifferent()) {
            return "morse.headline.indifferent";
        }
        if (result.isLeast()) {
            return result.deal() == Assignment.SHORTEST ? "morse.headline.shortest" : "morse.headline.least";
        }
        if (result.isGreatest()) {
            return "morse.headline.greatest";
        }
        return result.deal() == Assignment.OWN ? "morse.headline.own" : "morse.headline.hand";
    }

    /** Whether the letters have exactly the probabilities that the code implies. */
    private boolean isRight() {
        return result.comparison().klPQ() < NOTHING;
    }

    /** What to try next, or why nothing is left to try; with a pinned assignment, the difference from it. */
    RichText remark(@Nullable MorseResult pinned) {
        double change = pinned == null ? 0 : mean(result) - mean(pinned);
        if (change != 0) {
            String amount = Numbers.fixed(Math.abs(change), MorseNumbers.PAID.decimals());
            return words.rich(change < 0 ? "morse.remark.quicker" : "morse.remark.slower", amount);
        }
        if (result.deal() == Assignment.OWN && MorseLetters.SUITED.equals(MorseLetters.of(result.state()))) {
            String language = MorseLetters.name(MorseLetters.SUITED.id(), words);
            return words.rich("morse.remark.suited", MorseNumbers.LANGUAGES.apply(result, look), language);
        }
        if (isRight()) {
            return words.rich("morse.remark.right", prose(MorseNumbers.STEP));
        }
        if (result.bestSwap().isPresent()) {
            Dealing.Swap swap = result.bestSwap().get();
            return words.rich(
                    "morse.remark.swap",
                    letter(swap.likelier()),
                    letter(swap.rarer()),
                    MorseNumbers.SAVED.apply(result, look));
        }
        if (result.isIndifferent()) {
            return words.rich("morse.remark.indifferent");
        }
        if (result.deal() == Assignment.SHORTEST) {
            return words.rich("morse.remark.shortest");
        }
        return words.rich("morse.remark.least", prose(MorseNumbers.STEP));
    }

    private double mean(MorseResult of) {
        return MorseNumbers.PAID.shown(of, look);
    }

    /** A letter with all its numbers, for screen readers. */
    String spoken(int letter) {
        return words.get(
                "morse.letter.spoken",
                letter(letter),
                percent(PAIR.p(), letter),
                percent(PAIR.q(), letter),
                spokenSignal(result.book().signal(letter)),
                MorseNumbers.UNITS.at(result, letter, look),
                PAIR.shares().signedAt(result, letter, look),
                look.unitName());
    }

    /** A signal being dragged, over another letter or its own, for screen readers. */
    String spokenExchange(int from, int onto) {
        String paid = MorseNumbers.PAID.apply(result, look);
        return from == onto
                ? words.get("morse.carry.spoken", letter(from), paid)
                : words.get("morse.exchange.spoken", letter(from), letter(onto), paid);
    }

    /** A letter's numbers to six digits. */
    String digits(int letter) {
        return words.get(
                "morse.digits",
                letter(letter),
                digits(PAIR.p(), letter),
                digits(PAIR.q(), letter),
                MorseNumbers.UNITS.at(result, letter, look),
                MorseNumbers.IDEAL.at(result, letter, look),
                PAIR.shares().signedAt(result, letter, 6, look),
                look.unitName());
    }

    private String percent(Quantity<MorseResult> chances, int letter) {
        return Numbers.percent(chances.exact(result, letter, look), 1);
    }

    private String digits(Quantity<MorseResult> chances, int letter) {
        return Numbers.fixed(chances.exact(result, letter, look), 6);
    }

    private String spokenSignal(String signal) {
        return words.inTurn(signal.chars().mapToObj(sign -> words.get(sign == '.' ? "morse.dot" : "morse.dash")));
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }
}
