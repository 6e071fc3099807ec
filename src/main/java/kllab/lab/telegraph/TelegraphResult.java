package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.Keying;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;

/**
 * All that is true of a {@link TelegraphState}. Amounts of information are in nats, code lengths in bits, time in units.
 *
 * @param state what it follows from
 * @param path what follows from P alone
 * @param q the belief
 * @param kl KL(P‖Q), in nats
 * @param bookP the 26 signals dealt by P
 * @param bookQ the same dealt by Q; ties go to the letter that P has more often
 * @param sentP the message sent with P's book
 * @param sentQ the message sent with Q's book
 * @param huffmanExtra what Q's Huffman code costs on P beyond P's own, in bits per letter; the least where Q has ties
 * @param morseExtra what Q's book costs on P beyond P's own, in units per letter
 * @param leftOut the characters of the message that are not sent, each once, in order of appearance
 */
public record TelegraphResult(
        TelegraphState state,
        BeliefPath path,
        Categorical q,
        double kl,
        CodeBook bookP,
        CodeBook bookQ,
        Keying sentP,
        Keying sentQ,
        double huffmanExtra,
        double morseExtra,
        List<String> leftOut) {

    public TelegraphResult {
        leftOut = List.copyOf(leftOut);
    }

    static TelegraphResult of(TelegraphState state, BeliefPath path) {
        Categorical p = path.p();
        Categorical q = path.belief(state.belief());
        CodeBook bookP = CodeBook.dealt(p, p);
        CodeBook bookQ = CodeBook.dealt(q, p);
        return new TelegraphResult(
                state,
                path,
                q,
                Divergence.kl(p, q),
                bookP,
                bookQ,
                Keying.of(state.message(), bookP),
                Keying.of(state.message(), bookQ),
                Math.max(0, HuffmanCode.of(q).leastExpectedLength(p) - path.huffmanBits()),
                Math.max(0, bookQ.expectedUnits(p, true) - path.morseUnits()),
                leftOut(state.message()));
    }

    /** The same with another playhead or speed: nothing else depends on them. */
    TelegraphResult with(TelegraphState other) {
        return new TelegraphResult(other, path, q, kl, bookP, bookQ, sentP, sentQ, huffmanExtra, morseExtra, leftOut);
    }

    /** Whether {@code other} differs in nothing but playhead and speed. */
    boolean servesFor(TelegraphState other) {
        return state.message().equals(other.message())
                && state.belief() == other.belief()
                && state.letters().equals(other.letters());
    }

    public boolean isSilent() {
        return sentP.letters().isEmpty();
    }

    /** When both have been sent. */
    public int end() {
        return Math.max(sentP.duration(), sentQ.duration());
    }

    /** The instant shown. */
    public double playhead() {
        return state.playhead() == TelegraphState.AT_END ? end() : Math.min(state.playhead(), end());
    }

    /** The instant shown, in whole units gone by. */
    public int now() {
        return (int) Math.floor(playhead());
    }

    /** How much longer the belief's code takes for this message; negative if it is shorter. */
    public int lag() {
        return sentQ.duration() - sentP.duration();
    }

    public double lagSeconds() {
        return lag() * state.secondsPerUnit();
    }

    /** The part of {@link #lag()} that has gone by at the playhead, with its sign. */
    public int lagSoFar() {
        int since = now() - Math.min(sentP.duration(), sentQ.duration());
        return Integer.signum(lag()) * Math.max(0, since);
    }

    /** The lag in per cent of the time that P's code takes; 0 if nothing is sent. */
    public double lagPercent() {
        return isSilent() ? 0 : 100.0 * lag() / sentP.duration();
    }

    /** Whether both books are the same: the belief has the letters in the order of the truth. */
    public boolean sameCodes() {
        return bookP.equals(bookQ);
    }

    /** Whether every letter takes as long in both books: then no message can lag. */
    public boolean sameTimes() {
        return Arrays.equals(bookP.unitsWithLetterGap(), bookQ.unitsWithLetterGap());
    }

    /** Whether every letter is as likely, in the belief, as its mirror image: the likeliest as the rarest, and so on. */
    public boolean isTied() {
        return state.belief() == 0.5 && path.greatestKl() > 0;
    }

    /** The letter under way on the belief's tape, or, once that is done, on the other. */
    public Optional<Keying.Letter> current() {
        Keying running = playhead() < sentQ.duration() ? sentQ : sentP;
        return running.letters().stream()
                .filter(letter -> letter.start() <= playhead() && playhead() < letter.end())
                .findFirst();
    }

    /** The first start of a letter on the belief's tape after the playhead, or the end. */
    public double nextLetter() {
        return starts().filter(start -> start > playhead())
                .min(Integer::compare)
                .orElse(end());
    }

    /** The last start of a letter on the belief's tape before the playhead, or 0. */
    public double previousLetter() {
        return starts().filter(start -> start < playhead())
                .max(Integer::compare)
                .orElse(0);
    }

    private Stream<Integer> starts() {
        return sentQ.letters().stream().map(Keying.Letter::start);
    }

    private static List<String> leftOut(String message) {
        return message.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !isSent(c))
                .mapToObj(TelegraphResult::visible)
                .distinct()
                .toList();
    }

    private static boolean isSent(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The character, or its number where there would be nothing to see. */
    private static String visible(int c) {
        boolean hidden = switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
        return hidden ? String.format(Locale.ROOT, "U+%04X", c) : Character.toString(c);
    }
}
