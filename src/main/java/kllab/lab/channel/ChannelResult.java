package kllab.lab.channel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import kllab.core.coding.SpacedTelegraph;
import kllab.core.coding.SpacedTelegraph.Use;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.text.Numbers;

/**
 * All that is true of a {@link ChannelState}. Information in nats, time in units.
 *
 * @param state what it follows from
 * @param telegraph the channel
 * @param use the way it is used, against the best one
 * @param counts how many messages take exactly 0, 1, … units; they end with a mark
 * @param lattice the greatest common divisor of the durations: other messages there are none
 */
public record ChannelResult(
        ChannelState state, SpacedTelegraph telegraph, Use use, List<BigInteger> counts, int lattice) {
    static final int DECIMALS = 3;

    public ChannelResult {
        counts = List.copyOf(counts);
    }

    static ChannelResult of(ChannelState state) {
        List<Integer> t = state.durations();
        SpacedTelegraph telegraph = state.spaces()
                ? SpacedTelegraph.of(t.get(0), t.get(1), t.get(2), t.get(3))
                : SpacedTelegraph.withoutSpaces(t.get(0), t.get(1));
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

    Kind kind() {
        return Kind.of(state);
    }

    List<Place> places() {
        return Place.of(state.spaces());
    }

    /** p: how often a symbol is used where it may come. */
    double used(Place place) {
        return (place.afterMark() ? state.afterMark() : state.afterSpace()).probability(place.index());
    }

    /** q: how often it comes when the capacity is filled. */
    double best(Place place) {
        Categorical best = place.afterMark() ? telegraph.bestAfterMark() : telegraph.bestAfterSpace();
        return best.probability(place.index());
    }

    /** Its part of the loss, with its sign. */
    double lost(Place place) {
        return place.afterMark() ? use.lostAfterMark(place.index()) : use.lostAfterSpace(place.index());
    }

    /** The share of all symbols that come there. */
    double share(Place place) {
        return (place.afterMark() ? use.shareAfterMark() : 1 - use.shareAfterMark()) * used(place);
    }

    /** Whether the capacity is filled. */
    boolean isBest() {
        return use.kl() == 0;
    }

    /** Whether what comes next is always sure. */
    boolean isSilent() {
        return use.entropy() == 0;
    }

    /** The parts of the loss as shown, each rounded by itself. */
    double[] lostShown(Look look) {
        return places().stream()
                .mapToDouble(place -> Numbers.rounded(look.shown(lost(place)), DECIMALS))
                .toArray();
    }

    /** The loss as shown after its parts: behind = if they add up to it as shown, behind ≈ if rounding keeps them from it. */
    String lossShown(Look look) {
        double loss = Numbers.rounded(look.shown(use.lostNatsPerUnit()), DECIMALS);
        double missed = Numbers.rounded(loss - Arrays.stream(lostShown(look)).sum(), DECIMALS);
        return (missed == 0 ? "= " : "\u2248 ") + look.amount(use.lostNatsPerUnit(), DECIMALS);
    }

    /** The capacity less the loss, both as shown. */
    double carriedShown(Look look) {
        return Numbers.rounded(look.shown(telegraph.natsPerUnit()), DECIMALS)
                - Numbers.rounded(look.shown(use.lostNatsPerUnit()), DECIMALS);
    }

    /**
     * ln of what the number of messages of t units tends to, where there are any: W<sup>t</sup> · lattice/mean way from
     * mark to mark (the renewal theorem).
     */
    double trend(double t) {
        return telegraph.natsPerUnit() * t + Math.log(lattice / telegraph.bestLoopUnits());
    }
}
