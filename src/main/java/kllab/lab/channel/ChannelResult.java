package kllab.lab.channel;

import java.math.BigInteger;
import java.util.List;
import kllab.core.coding.SpacedTelegraph;
import kllab.core.coding.SpacedTelegraph.Use;
import kllab.core.probability.Categorical;

/**
 * All results for a {@link ChannelState}. Information in nats, time in units.
 *
 * @param state the state
 * @param telegraph the channel
 * @param use its use, compared with the best one
 * @param counts the number of messages that take exactly 0, 1, … units and end with a mark
 * @param lattice the greatest common divisor of the durations: all messages take multiples of it
 */
public record ChannelResult(
        ChannelState state, SpacedTelegraph telegraph, Use use, List<BigInteger> counts, int lattice) {
    public ChannelResult {
        counts = List.copyOf(counts);
    }

    static ChannelResult of(ChannelState state) {
        SpacedTelegraph telegraph = state.telegraph();
        int lattice = 0;
        for (double duration : telegraph.loops().durations()) {
            lattice = BigInteger.valueOf(lattice)
                    .gcd(BigInteger.valueOf((long) duration))
                    .intValueExact();
        }
        return new ChannelResult(
                state,
                telegraph,
                telegraph.use(state.afterMark(), state.afterSpace()),
                telegraph.loops().messagesByDuration(ChannelState.LATEST),
                lattice);
    }

    TelegraphKind kind() {
        return TelegraphKind.of(state);
    }

    List<SymbolContext> places() {
        return SymbolContext.of(state.spaces());
    }

    /** p: the probability with which a symbol is used in its state. */
    double used(SymbolContext place) {
        return (place.afterMark() ? state.afterMark() : state.afterSpace()).probability(place.index());
    }

    /** q: its probability when the capacity is reached. */
    double best(SymbolContext place) {
        Categorical best = place.afterMark() ? telegraph.bestAfterMark() : telegraph.bestAfterSpace();
        return best.probability(place.index());
    }

    /** Its part of the loss, with its sign. */
    double lost(SymbolContext place) {
        return place.afterMark() ? use.lostAfterMark(place.index()) : use.lostAfterSpace(place.index());
    }

    /** The fraction of all symbols that it makes up. */
    double share(SymbolContext place) {
        return (place.afterMark() ? use.shareAfterMark() : 1 - use.shareAfterMark()) * used(place);
    }

    /** Whether the capacity is reached. */
    boolean isBest() {
        return use.kl() == 0;
    }

    /** Whether the next symbol is always certain, so that no information is sent. */
    boolean isSilent() {
        return use.entropy() == 0;
    }

    /**
     * The logarithm of the asymptotic number of messages of t units, if there are any: W<sup>t</sup> · lattice/(mean
     * time from mark to mark), by the renewal theorem.
     */
    double trend(double t) {
        return telegraph.natsPerUnit() * t + Math.log(lattice / telegraph.bestLoopUnits());
    }
}
