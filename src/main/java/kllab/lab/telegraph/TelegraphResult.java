package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import kllab.core.coding.Telegram;
import kllab.core.probability.Categorical;
import org.jspecify.annotations.Nullable;

/**
 * All results for a {@link TelegraphState}. Amounts of information are in nats, code lengths in bits, time in units.
 *
 * @param state the state
 * @param path the results that depend only on P and the target
 * @param q the belief
 * @param sending the message on both tapes
 * @param lengths the three lengths of the message
 * @param lacksTarget whether the target is a text without letters: then P is used instead
 */
public record TelegraphResult(
        TelegraphState state,
        BeliefPath path,
        Categorical q,
        SentMessage sending,
        Lengths lengths,
        boolean lacksTarget) {
    /** Room on the axis for the label of a stuck sender, in units. */
    private static final int STUCK_UNITS = 16;

    /**
     * The result of a state.
     *
     * @param last an earlier result, whose valid parts are reused
     */
    static TelegraphResult of(TelegraphState state, @Nullable TelegraphResult last) {
        if (last != null && last.servesFor(state)) {
            return last.with(state);
        }
        Optional<TelegraphResult> before = Optional.ofNullable(last);
        Optional<Categorical> target = before.filter(earlier -> earlier.hasTargetOf(state))
                .map(earlier ->
                        earlier.lacksTarget ? Optional.<Categorical>empty() : Optional.of(earlier.path.target()))
                .orElseGet(() -> Targets.letters(state));
        BeliefPath path = path(state.letters(), target.orElse(state.letters()), before);
        Categorical q = path.belief(state.belief());
        CodeBook bookQ = bookQ(state, path, q);
        SentMessage sending = before.map(TelegraphResult::sending)
                .filter(sent -> sent.message().equals(state.message()))
                .map(sent -> sent.with(path.bookP(), bookQ, q))
                .orElseGet(() -> SentMessage.of(state.message(), path.bookP(), bookQ, q));
        double timeQ = sending.stuck().isPresent()
                ? Double.POSITIVE_INFINITY
                : sending.onQ().duration();
        Lengths lengths = Lengths.of(
                path, q, bookQ, sending.telegram().counts(), sending.onP().duration(), timeQ);
        return new TelegraphResult(state, path, q, sending, lengths, target.isEmpty());
    }

    private static BeliefPath path(Categorical p, Categorical target, Optional<TelegraphResult> before) {
        return before.map(TelegraphResult::path)
                .filter(path -> path.p().equals(p) && path.target().equals(target))
                .orElseGet(() -> BeliefPath.of(p, target));
    }

    /** Whether the target of {@code other} is the same: a drag changes only the belief. */
    private boolean hasTargetOf(TelegraphState other) {
        return state.target().equals(other.target())
                && state.letters().equals(other.letters())
                && (!state.target().equals(Targets.TEXT) || state.text().equals(other.text()))
                && (!state.target().equals(Targets.MESSAGE) || state.message().equals(other.message()));
    }

    /**
     * The code book of Q. For Morse's own belief at belief 1 it is Morse code itself, so that letters of equal duration
     * keep their signals; if that belief is P, it is P's code book.
     */
    private static CodeBook bookQ(TelegraphState state, BeliefPath path, Categorical q) {
        boolean morse = state.target().equals(Targets.MORSE) && state.belief() == 1 && path.greatestKl() > 0;
        return morse ? CodeBook.international() : CodeBook.dealt(q, path.p());
    }

    /** The same with another playhead, speed or repetition, on which nothing else depends. */
    private TelegraphResult with(TelegraphState other) {
        return new TelegraphResult(other, path, q, sending, lengths, lacksTarget);
    }

    /** Whether {@code other} differs only in playhead, speed and repetition. */
    boolean servesFor(TelegraphState other) {
        return state.message().equals(other.message())
                && state.target().equals(other.target())
                && state.text().equals(other.text())
                && state.belief() == other.belief()
                && state.letters().equals(other.letters());
    }

    /** All that does not follow the playhead. */
    Sent sent() {
        return new Sent(lengths, state.wordsPerMinute(), state.repeat());
    }

    /**
     * All that does not follow the playhead: results that differ in no more share their lengths.
     *
     * @param lengths compared by identity, for speed
     */
    record Sent(Lengths lengths, double wordsPerMinute, boolean repeat) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Sent sent
                    && sent.lengths == lengths
                    && sent.wordsPerMinute == wordsPerMinute
                    && sent.repeat == repeat;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(lengths), wordsPerMinute, repeat);
        }
    }

    /** KL(P‖Q), in nats; ∞ if the belief rules out a letter. */
    public double kl() {
        return lengths.ideal().wasted();
    }

    public CodeBook bookP() {
        return path.bookP();
    }

    /** The signals assigned by Q; ties are ordered by P. Those of impossible letters are not used. */
    public CodeBook bookQ() {
        return sending.bookQ();
    }

    public Keying sentP() {
        return sending.onP();
    }

    public Keying sentQ() {
        return sending.onQ();
    }

    public boolean isSilent() {
        return sentP().size() == 0;
    }

    /** Whether the belief's code book has no signal for a letter of the message, so that it is never completed. */
    public boolean isStuck() {
        return sending.stuck().isPresent();
    }

    /** Whether the belief rules out any letter. */
    public boolean rulesOut() {
        return kl() == Double.POSITIVE_INFINITY;
    }

    /** The letters that the belief rules out (0 for A), most probable under P first. */
    public List<Integer> ruledOut() {
        return path.order().stream().filter(letter -> !q.isPossible(letter)).toList();
    }

    /** The time when both are sent, or, if one is stuck, the end of the visible part. */
    public int end() {
        int end = Math.max(sentP().duration(), sentQ().duration());
        return isStuck() ? Math.max(end, sending.stuckAt() + STUCK_UNITS) : end;
    }

    /** The displayed time. */
    public double playhead() {
        return state.playhead() == TelegraphState.AT_END ? end() : Math.min(state.playhead(), end());
    }

    /** The displayed time, in whole elapsed units. */
    public int now() {
        return (int) Math.floor(playhead());
    }

    /**
     * The additional time of the belief's code for this message, in units; negative if it is shorter, ∞ if it is stuck.
     */
    public double lag() {
        return lengths.morse().messageExtra();
    }

    public double lagSeconds() {
        return lag() * state.secondsPerUnit();
    }

    /** The part of {@link #lag()} before the playhead, with its sign. */
    public int lagSoFar() {
        int since = now() - Math.min(sentP().duration(), sentQ().duration());
        return isStuck() ? 0 : (int) Math.signum(lag()) * Math.max(0, since);
    }

    /** The lag as a fraction of the time of P's code; 0 if nothing is sent. */
    public double lagShare() {
        return isSilent() ? 0 : lag() / sentP().duration();
    }

    /** Whether both code books are equal: the belief has the same order of letters as P. */
    public boolean sameCodes() {
        return !rulesOut() && bookP().equals(bookQ());
    }

    /** Whether every letter has the same duration in both code books: then no message can lag. */
    public boolean sameTimes() {
        return !rulesOut() && Arrays.equals(bookP().unitsWithLetterGap(), bookQ().unitsWithLetterGap());
    }

    /**
     * Whether every letter has the same probability under the belief as its mirror image: the most probable as the
     * rarest, and so on.
     */
    public boolean isTied() {
        return state.target().equals(Targets.REVERSED) && state.belief() == 0.5 && path.greatestKl() > 0;
    }

    /** The letter being sent on the belief's tape, or, after its end, on the other. */
    public Optional<Keying.Letter> current() {
        return running().at(playhead());
    }

    /** The place of the last letter that has begun on the tape that is being sent; −1 before the first. */
    public int placeNow() {
        return running().startedBy(playhead()) - 1;
    }

    private Keying running() {
        return playhead() < sentQ().duration() ? sentQ() : sentP();
    }

    /** The index of the last letter that both have sent; −1 before the first. */
    public int lastSentByBoth() {
        return Math.min(sentP().endedBy(playhead()), sentQ().endedBy(playhead())) - 1;
    }

    /** The lag in units of the letter at an index on the belief's tape. */
    public int lagAt(int place) {
        return sentQ().end(place) - sentP().end(place);
    }

    /** Σ ln p/q over the letters up to an index, in nats. */
    public double idealExtraAt(int place) {
        Telegram telegram = sending.telegram();
        double[] each = IntStream.range(0, CodeBook.SIZE)
                .mapToDouble(letter -> path.p().logProbability(letter) - q.logProbability(letter))
                .toArray();
        double extra = 0;
        for (int i = 0; i <= place; i++) {
            int letter = telegram.letter(i);
            extra += letter == Telegram.NO_LETTER ? 0 : each[letter];
        }
        return extra;
    }

    /** The character sent at an index: a letter, or a character with the same signal in both code books. */
    public char signAt(int place) {
        return sending.telegram().sign(place);
    }

    /** The first start of a letter on the belief's tape after the playhead, or the end. */
    public double nextLetter() {
        int next = sentQ().startedBy(playhead());
        return next < sentQ().size() ? sentQ().start(next) : end();
    }

    /** The last start of a letter on the belief's tape before the playhead, or 0. */
    public double previousLetter() {
        int started = sentQ().startedBy(Math.nextDown(playhead()));
        return started > 0 ? sentQ().start(started - 1) : 0;
    }
}
