package kllab.figure.pair;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.INFORMATION;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import kllab.core.information.Comparison;
import kllab.figure.Quantity;

/**
 * The numbers of a pair: what its charts show, and its entropy.
 *
 * @param p the probabilities of the items, {@code q} those of the model
 * @param shares the contributions of the items to the KL
 * @param gains the sum of the positive contributions, {@code losses} that of the negative ones
 */
public record PairNumbers<R>(
        Quantity<R> p,
        Quantity<R> q,
        Quantity<R> shares,
        Quantity<R> gains,
        Quantity<R> losses,
        Quantity<R> kl,
        Quantity<R> entropy) {
    public static final int DECIMALS = 3;

    public static <R> PairNumbers<R> of(Function<R, Comparison> pair, ToDoubleFunction<R> gains) {
        ToIntFunction<R> items = r -> pair.apply(r).size();
        return new PairNumbers<>(
                Quantity.row("p", CHANCE, 0, items, (r, i) -> pair.apply(r).p().probability(i)),
                Quantity.row("q", CHANCE, 0, items, (r, i) -> pair.apply(r).q().probability(i)),
                Quantity.row(
                        "share",
                        INFORMATION,
                        DECIMALS,
                        items,
                        (r, i) -> pair.apply(r).contribution(i)),
                Quantity.information("gains", DECIMALS, gains),
                Quantity.information("losses", DECIMALS, r -> pair.apply(r).klPQ() - gains.applyAsDouble(r)),
                Quantity.information("kl", DECIMALS, r -> pair.apply(r).klPQ()),
                Quantity.information("entropy", DECIMALS, r -> pair.apply(r).entropyP()));
    }

    public List<Quantity<R>> all() {
        return List.of(p, q, shares, gains, losses, kl, entropy);
    }

    Quantity<R> chances(boolean ofQ) {
        return ofQ ? q : p;
    }
}
