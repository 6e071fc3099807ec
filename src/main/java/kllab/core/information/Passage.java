package kllab.core.information;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.SymbolText;

/**
 * Some letters of a text in a row, and what the next one costs somebody who knows so many before it. While the user guesses, these are
 * the last ones that are known, and the next one, which is not.
 *
 * @param tiles the letters
 * @param guessed the letters that the user has guessed, from first to last
 * @param tried what the user has tried in vain for the next letter
 * @param next the place of the letter that is guessed next; −1 if none is
 */
public record Passage(List<Letter> tiles, List<Letter> guessed, String tried, int next) {
    /**
     * A letter.
     *
     * @param place in the text
     * @param tries how many guesses a machine needs that guesses in the order of probability
     * @param nats what the letter costs
     * @param ownTries how many guesses the user needed; 0 if the user has not guessed it
     */
    public record Letter(int place, boolean afterGap, String symbol, int tries, double nats, int ownTries) {}

    public Passage {
        tiles = List.copyOf(tiles);
        guessed = List.copyOf(guessed);
    }

    /**
     * Letters that are all known.
     *
     * @param step of knowledge: 0 none, 1 how often each letter occurs, 2 also the letter before, and so on
     * @param place of the first of them, or an earlier one if too few follow
     * @param length how many
     */
    public static Passage known(SymbolText text, NgramCounts counts, int step, int place, int length) {
        int begin = begin(text, place, length);
        List<Letter> tiles = IntStream.range(begin, Math.min(text.length(), begin + length))
                .mapToObj(at -> letter(text, counts, step, at, 0))
                .toList();
        return new Passage(tiles, List.of(), "", -1);
    }

    /**
     * Letters of which those from a place on are guessed.
     *
     * @param guesses letter by letter, right or wrong
     */
    public static Passage guessed(
            SymbolText text, NgramCounts counts, int step, int place, int length, String guesses) {
        int begin = begin(text, place, length);
        int at = begin;
        List<Letter> guessed = new ArrayList<>();
        StringBuilder tried = new StringBuilder();
        for (int i = 0; i < guesses.length() && at < text.length(); i++) {
            String guess = guesses.substring(i, i + 1);
            if (guess.equals(text.symbol(at))) {
                guessed.add(letter(text, counts, step, at++, tried.length() + 1));
                tried.setLength(0);
            } else {
                tried.append(guess);
            }
        }
        int next = at;
        int end = Math.min(text.length(), next + 1);
        List<Letter> tiles = IntStream.range(Math.max(0, end - length), end)
                .mapToObj(each ->
                        each >= begin && each < next ? guessed.get(each - begin) : letter(text, counts, step, each, 0))
                .toList();
        return new Passage(tiles, guessed, tried.toString(), next < text.length() ? next : -1);
    }

    private static int begin(SymbolText text, int place, int length) {
        return Math.max(0, Math.min(place, text.length() - length));
    }

    private static Letter letter(SymbolText text, NgramCounts counts, int step, int place, int ownTries) {
        NextSymbol next = NextSymbol.at(text, counts, step, place);
        int symbol = text.at(place);
        boolean afterGap = text.hasGapBefore(place);
        return new Letter(place, afterGap, text.symbol(place), next.tries(symbol), next.nats(symbol), ownTries);
    }

    /** Whether a letter is still to be guessed. */
    public boolean isHidden(int tile) {
        return tiles.get(tile).place() == next;
    }

    /** The mean number of guesses of the machine. */
    public double meanTries() {
        return tiles.stream().mapToInt(Letter::tries).average().orElse(Double.NaN);
    }

    /** The mean cost of a letter. */
    public double meanNats() {
        return tiles.stream().mapToDouble(Letter::nats).average().orElse(Double.NaN);
    }

    /** The mean cost, at a step of knowledge, of the letters that the user has guessed. */
    public double meanNats(SymbolText text, NgramCounts counts, int step) {
        return guessed.stream()
                .mapToDouble(
                        each -> NextSymbol.at(text, counts, step, each.place()).nats(text.at(each.place())))
                .average()
                .orElse(Double.NaN);
    }

    /** The mean number of guesses of the user. */
    public double meanOwnTries() {
        return guessed.stream().mapToInt(Letter::ownTries).average().orElse(Double.NaN);
    }

    /** Of the user's guesses; there must be some. */
    public GuessBounds bounds() {
        int[] right = new int[guessed.stream().mapToInt(Letter::ownTries).max().orElse(1)];
        guessed.forEach(tile -> right[tile.ownTries() - 1]++);
        return GuessBounds.of(right);
    }
}
