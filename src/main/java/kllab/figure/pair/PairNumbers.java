package kllab.figure.pair;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.INFORMATION;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.text.AddingUp;
import kllab.text.Numbers;

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

    /** The same with probabilities as fractions, where these are short. */
    public PairNumbers<R> withFractions() {
        return new PairNumbers<>(
                p.written(Numbers::fraction), q.written(Numbers::fraction), shares, gains, losses, kl, entropy);
    }

    /** The same, where contributions are shown so that they add up to the KL as shown: by the largest remainders. */
    public PairNumbers<R> addingUp() {
        Quantity<R> adding = shares.writtenBy((r, item, look) -> Numbers.signed(shown(r, look)[item], DECIMALS));
        Quantity<R> taken = losses.writtenBy((r, item, look) -> {
            double sum =
                    DoubleStream.of(shown(r, look)).filter(share -> share < 0).sum();
            return Numbers.signed(sum, DECIMALS);
        });
        return new PairNumbers<>(p, q, adding, gains, taken, kl, entropy);
    }

    private double[] shown(R result, Look look) {
        double[] exact = IntStream.range(0, shares.items().applyAsInt(result))
                .mapToDouble(item -> shares.exact(result, item, look))
                .toArray();
        double total = kl.shown(result, look);
        return Double.isFinite(total) ? AddingUp.to(total, DECIMALS, exact) : exact;
    }

    public List<Quantity<R>> all() {
        return List.of(p, q, shares, gains, losses, kl, entropy);
    }

    Quantity<R> chances(boolean ofQ) {
        return ofQ ? q : p;
    }
}
