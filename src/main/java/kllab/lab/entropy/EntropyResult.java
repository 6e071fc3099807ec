package kllab.lab.entropy;

import kllab.core.information.Comparison;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;
import kllab.core.sampling.StratifiedTosses;

/**
 * What follows from a state; amounts of information in nats.
 *
 * @param comparison of coin and belief; outcome 0 is heads, 1 is tails
 * @param tosses a hundred
 */
public record EntropyResult(EntropyState state, Comparison comparison, StratifiedTosses tosses) {
    static final int TOSSES = 100;

    static EntropyResult of(EntropyState state) {
        Comparison comparison = Comparison.of(coin(state.p()), coin(state.q()));
        return new EntropyResult(state, comparison, StratifiedTosses.of(TOSSES, state.seed()));
    }

    private static Categorical coin(double heads) {
        return Categorical.of(heads, 1 - heads);
    }

    /** H of a coin with this probability of heads. */
    static double entropyOf(double heads) {
        return Entropy.of(coin(heads));
    }

    double entropy() {
        return comparison.entropyP();
    }

    double kl() {
        return comparison.klPQ();
    }

    double paid() {
        return comparison.crossEntropyPQ();
    }

    boolean isInfinite() {
        return Double.isInfinite(kl());
    }

    boolean isRight() {
        return state.p() == state.q();
    }

    /** Whether the belief rules a side out, so that its line stands upright. */
    boolean isCertain() {
        return state.q() == 0 || state.q() == 1;
    }

    /** The belief's code length of heads, −ln q; ∞ if it rules them out. */
    double head() {
        return -comparison.q().logProbability(0);
    }

    /** The belief's code length of tails. */
    double tail() {
        return -comparison.q().logProbability(1);
    }

    /** The length of a toss in the best code for the coin. */
    double ideal(boolean head) {
        return -comparison.p().logProbability(head ? 0 : 1);
    }

    /** The belief's line: the mean length in its code of a coin with this probability of heads. */
    double line(double heads) {
        return (heads == 0 ? 0 : heads * head()) + (heads == 1 ? 0 : (1 - heads) * tail());
    }

    boolean isHead(int toss) {
        return tosses.isHead(toss, state.p());
    }

    int heads() {
        return tosses.heads(state.p());
    }

    /** What these tosses cost in the best code. */
    double idealOfAll() {
        return tosses.cost(state.p(), ideal(true), ideal(false));
    }

    /** What they cost in the belief's code. */
    double believedOfAll() {
        return tosses.cost(state.p(), head(), tail());
    }
}
