package kllab.lab.morse;

import java.util.stream.Collectors;
import kllab.core.coding.Dealing;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of the Morse lab, computed from the result, so that they are true for every state. */
final class MorseSentences {
    /** A smaller amount, in nats, is rounding error. */
    private static final double NOTHING = 1e-12;

    private static final int IN_PROSE = 2;

    /** Every signal takes an odd number of units. */
    private static final int STEP = 2;

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
        String mean = Numbers.fixed(result.meanUnits(), IN_PROSE);
        String wasted = Numbers.fixed(result.wastedUnits(), IN_PROSE);
        return words.rich(headlineKey(), mean, wasted, culprits());
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
        if (pinned != null && pinned.paid() != result.paid()) {
            double change = result.paid() - pinned.paid();
            String amount = Numbers.fixed(Math.abs(change), MorseResult.DECIMALS);
            return say(change < 0 ? "morse.remark.quicker" : "morse.remark.slower", amount);
        }
        if (result.deal() == Assignment.OWN && MorseLetters.SUITED.equals(MorseLetters.of(result.state()))) {
            String language = MorseLetters.name(MorseLetters.SUITED.id(), words);
            return say("morse.remark.suited", Integer.toString(LetterLanguage.values().length), language);
        }
        if (isRight()) {
            return say("morse.remark.right", step());
        }
        if (result.bestSwap().isPresent()) {
            Dealing.Swap swap = result.bestSwap().get();
            return say(
                    "morse.remark.swap",
                    letter(swap.likelier()),
                    letter(swap.rarer()),
                    Numbers.amount(swap.saved(), MorseResult.DECIMALS));
        }
        if (result.isIndifferent()) {
            return say("morse.remark.indifferent");
        }
        if (result.deal() == Assignment.SHORTEST) {
            return say("morse.remark.shortest");
        }
        return say("morse.remark.least", step());
    }

    /** The factor by which a step in duration divides the implied probability. */
    private String step() {
        return Numbers.fixed(Math.pow(2, STEP * result.implied().bitsPerUnit()), IN_PROSE);
    }

    /** A letter with all its numbers, for screen readers. */
    String spoken(int letter) {
        return words.get(
                "morse.letter.spoken",
                letter(letter),
                Numbers.percent(result.p(letter), 1),
                Numbers.percent(result.q(letter), 1),
                spokenSignal(result.book().signal(letter)),
                Integer.toString(result.units(letter)),
                Numbers.signed(result.shares(look)[letter], MorseResult.DECIMALS),
                look.unitName());
    }

    /** A signal being dragged, over another letter or its own, for screen readers. */
    String spokenExchange(int from, int onto) {
        String paid = Numbers.fixed(result.paid(), MorseResult.DECIMALS);
        return from == onto
                ? words.get("morse.carry.spoken", letter(from), paid)
                : words.get("morse.exchange.spoken", letter(from), letter(onto), paid);
    }

    /** A letter's numbers to six digits. */
    String digits(int letter) {
        double suits = result.suitingUnits(letter);
        return words.get(
                "morse.digits",
                letter(letter),
                Numbers.fixed(result.p(letter), 6),
                Numbers.fixed(result.q(letter), 6),
                Integer.toString(result.units(letter)),
                Double.isInfinite(suits) ? "\u221E" : Numbers.fixed(suits, 2),
                Numbers.signed(look.shown(result.comparison().contribution(letter)), 6),
                look.unitName());
    }

    /** Needed + wasted = paid, in words. */
    String spokenIdentity() {
        return words.get(
                "morse.identity.spoken",
                Numbers.fixed(result.needed(), MorseResult.DECIMALS),
                Numbers.fixed(result.wasted(), MorseResult.DECIMALS),
                Numbers.fixed(result.paid(), MorseResult.DECIMALS));
    }

    /** The two readouts in words. */
    String spokenReadouts() {
        return words.get(
                "morse.readouts.spoken",
                look.amount(result.comparison().klPQ(), MorseResult.DECIMALS),
                look.unitName(),
                Numbers.fixed(result.paid(), MorseResult.DECIMALS));
    }

    private String spokenSignal(String signal) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < signal.length(); i++) {
            spoken.append(i == 0 ? "" : " ").append(words.get(signal.charAt(i) == '.' ? "morse.dot" : "morse.dash"));
        }
        return spoken.toString();
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }

    private RichText say(String key, Object... places) {
        return words.rich(key, places);
    }
}
