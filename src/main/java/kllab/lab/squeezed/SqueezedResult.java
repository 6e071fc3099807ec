package kllab.lab.squeezed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.Script;
import kllab.core.coding.TooFewCodes;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;
import kllab.io.squeezing.Coder;
import kllab.io.squeezing.Squeezed;
import kllab.io.squeezing.Squeezed.Excerpt;
import kllab.io.squeezing.Squeezed.Known;
import kllab.io.squeezing.Squeezed.Row;
import kllab.io.squeezing.Squeezing;
import kllab.io.text.TextResults;

/**
 * What follows from a state; amounts of information are in nats per symbol.
 *
 * @param squeezed what the coders have made of the text; empty while they work, or if it is a file that is not here
 */
public record SqueezedResult(SqueezedState state, Optional<Squeezed> squeezed) {
    private static final Row UNKNOWN = new Row(Double.NaN, Double.NaN, Double.NaN, 0);

    /** What was made of the texts that were used last. */
    static final TextResults<Squeezed> KNOWN = new TextResults<>(Squeezing::of);

    static SqueezedResult of(SqueezedState state) {
        return new SqueezedResult(state, KNOWN.whole(state.text()));
    }

    /** What is known within a frame. */
    static SqueezedResult atOnce(SqueezedState state) {
        return new SqueezedResult(state, KNOWN.atOnce(state.text()));
    }

    /** Whether nothing is missing that can be computed. */
    boolean isWhole() {
        return squeezed.isPresent() || state.text().file().isPresent();
    }

    /** Whether there are numbers to be shown: the text has been coded, and is not empty. */
    boolean isThere() {
        return squeezed.isPresent() && !squeezed.get().isEmpty();
    }

    Squeezed text() {
        return squeezed.orElseThrow();
    }

    /** The first words and the last ones. */
    List<Excerpt> ends() {
        return isThere() ? List.of(text().first(), text().last()) : List.of();
    }

    boolean hasLetters() {
        return squeezed.isEmpty() || squeezed.get().script() == Script.LETTERS;
    }

    List<Coder> coders() {
        return Coder.of(hasLetters() ? Script.LETTERS : Script.CHARACTERS);
    }

    /** The coder that is looked at; one that this text does not have is none. */
    Coder selected() {
        return coders().contains(state.selected()) ? state.selected() : Coder.HUFFMAN;
    }

    Row row(Coder coder) {
        if (!isThere()) {
            return UNKNOWN;
        }
        if (coder != Coder.LANGUAGE) {
            return text().rows().getOrDefault(coder, UNKNOWN);
        }
        Row coded = text().languages().get(known());
        double never = Double.POSITIVE_INFINITY;
        return coded == null ? new Row(entropy(), never, never, 0) : coded;
    }

    Row now() {
        return row(selected());
    }

    /** Whether what is wasted in that row is a KL. */
    boolean wastesKl() {
        return !Double.isNaN(now().kl());
    }

    private Known known() {
        return new Known(state.language(), isHalved());
    }

    /** Whether a half was added to each letter of the language. */
    boolean isHalved() {
        return state.half() && canAddHalf();
    }

    /** Whether a letter that never comes in the language can be given a half. */
    boolean canAddHalf() {
        return isThere() && hasLetters() && new Known(state.language(), false).lacksLetters();
    }

    double entropy() {
        return isThere() ? Entropy.of(text().letters()) : Double.NaN;
    }

    /** The first letter of the text that the language does not have, as a number; −1 if it has all. */
    int lacking() {
        Categorical q = known().letters();
        return IntStream.range(0, q.size())
                .filter(i -> text().letters().isPossible(i) && !q.isPossible(i))
                .findFirst()
                .orElse(-1);
    }

    /** Whether it is known what the coder in a row pays. */
    boolean isKnown(int row) {
        return !Double.isNaN(row(coders().get(row)).paid());
    }

    // ---- letter by letter -------------------------------------------------------------------------------------------

    /** Whether the letters are believed to come as the Huffman words say; otherwise as in the language. */
    boolean believesWords() {
        return selected() == Coder.HUFFMAN;
    }

    /** How many letters there are whose contributions are shown. */
    int letters() {
        return isThere() && hasLetters() ? text().letters().size() : 0;
    }

    /** What a letter contributes to the KL. */
    double share(int letter) {
        double p = text().letters().probability(letter);
        if (p == 0) {
            return 0;
        }
        int length = text().lengths().get(letter);
        double q = believesWords()
                ? length == HuffmanCode.NO_WORD ? 0 : Math.scalb(1, -length)
                : known().letters().probability(letter);
        return q == 0 ? Double.POSITIVE_INFINITY : p * Math.log(p / q);
    }

    /** Why it cannot be one bit fewer. */
    TooFewCodes tooFew() {
        return TooFewCodes.of(Math.max(2, isThere() ? text().alphabet() : 0));
    }
}
