package kllab.core.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** The Morse signal of each of the letters A–Z (0–25). Immutable, equal by value. */
public final class CodeBook {
    /** The number of letters. */
    public static final int SIZE = 26;

    private static final Pattern SIGNAL = Pattern.compile("[.-]+");

    private static final CodeBook INTERNATIONAL = new CodeBook(IntStream.range(0, SIZE)
            .mapToObj(letter -> MorseCode.signal('A' + letter).orElseThrow())
            .toList());

    private final List<String> signals;
    private final int[] units;

    private CodeBook(List<String> signals) {
        this.signals = signals;
        this.units = signals.stream().mapToInt(MorseCode::units).toArray();
    }

    /**
     * A code book with any signals.
     *
     * @param signals one for each letter from A to Z: dots and dashes, none empty, none twice
     * @throws IllegalArgumentException naming the letter whose signal is wrong
     */
    public static CodeBook of(List<String> signals) {
        if (signals.size() != SIZE) {
            throw new IllegalArgumentException("A code book needs 26 signals, not " + signals.size() + ".");
        }
        for (int letter = 0; letter < SIZE; letter++) {
            String signal = signals.get(letter);
            if (!isSignal(signal)) {
                throw new IllegalArgumentException("The signal of " + (char) ('A' + letter)
                        + " must be of dots and dashes, not \"" + signal + "\".");
            }
            int first = signals.indexOf(signal);
            if (first < letter) {
                throw new IllegalArgumentException("The letters " + (char) ('A' + first) + " and "
                        + (char) ('A' + letter) + " have the same signal, " + signal + ".");
            }
        }
        return new CodeBook(List.copyOf(signals));
    }

    /** Whether it is of dots and dashes, at least one. */
    public static boolean isSignal(String text) {
        return SIGNAL.matcher(text).matches();
    }

    /** International Morse code. */
    public static CodeBook international() {
        return INTERNATIONAL;
    }

    /**
     * The 26 signals of Morse, reassigned: the more probable a letter under the belief, the shorter its signal.
     *
     * @param belief how likely each letter is thought to be
     * @param tieBreak the order of equally probable letters: the greater value first, then the alphabet
     * @throws IllegalArgumentException if either does not have 26 outcomes
     */
    public static CodeBook dealt(Categorical belief, Categorical tieBreak) {
        return dealt(MorseCode.signalsByDuration(), belief, tieBreak);
    }

    /**
     * Assigns signals to the letters: the first to the most probable letter under the belief, and so on.
     *
     * @param signals 26 of them, as {@link #of} takes them
     * @param belief how likely each letter is thought to be
     * @param tieBreak the order of equally probable letters: the greater value first, then the alphabet
     * @throws IllegalArgumentException if there are not 26 of each, or as {@link #of} says
     */
    public static CodeBook dealt(List<String> signals, Categorical belief, Categorical tieBreak) {
        requireLetters(belief);
        requireLetters(tieBreak);
        List<Integer> likeliestFirst = IntStream.range(0, SIZE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer letter) -> -belief.probability(letter))
                        .thenComparingDouble(letter -> -tieBreak.probability(letter)))
                .toList();
        String[] dealt = new String[SIZE];
        for (int rank = 0; rank < Math.min(SIZE, signals.size()); rank++) {
            dealt[likeliestFirst.get(rank)] = signals.get(rank);
        }
        return of(signals.size() == SIZE ? List.of(dealt) : signals);
    }

    /** All signals, from A to Z. */
    public List<String> signals() {
        return signals;
    }

    /** The signal of a letter, 0 for A to 25 for Z, as dots and dashes. */
    public String signal(int letter) {
        return signals.get(letter);
    }

    /** How long the signal of a letter lasts, in units, without the gap after it. */
    public int units(int letter) {
        return units[letter];
    }

    /** The units of all letters, each with the gap of 3 after it: the cost of sending one letter of a message. */
    public int[] unitsWithLetterGap() {
        return Arrays.stream(units).map(each -> each + MorseCode.LETTER_GAP).toArray();
    }

    /**
     * Σ p·units: the mean time of a letter, in units.
     *
     * @param p how often each letter comes
     * @param withLetterGap whether the gap of 3 units after each letter counts
     * @throws IllegalArgumentException if p does not have 26 outcomes
     */
    public double expectedUnits(Categorical p, boolean withLetterGap) {
        requireLetters(p);
        Sum sum = Sum.create();
        for (int letter = 0; letter < SIZE; letter++) {
            sum.addProduct(p.probability(letter), units[letter]);
        }
        return sum.add(withLetterGap ? MorseCode.LETTER_GAP : 0).getAsDouble();
    }

    private static void requireLetters(Categorical p) {
        if (p.size() != SIZE) {
            throw new IllegalArgumentException("A distribution of letters needs 26 outcomes, not " + p.size() + ".");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeBook that && signals.equals(that.signals);
    }

    @Override
    public int hashCode() {
        return signals.hashCode();
    }

    @Override
    public String toString() {
        return "CodeBook" + signals;
    }
}
