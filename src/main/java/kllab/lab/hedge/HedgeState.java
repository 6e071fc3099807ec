package kllab.lab.hedge;

import java.util.List;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param losses of all days
 * @param start the weights before the first day, each at least {@value #LEAST_START}; empty if all are equal
 * @param against with whom Hedge is compared, as weights; empty if it is the best expert in the end
 * @param rate η, {@value #LEAST_RATE} to {@value #GREATEST_RATE}
 * @param day the one that is looked at: 1 to 60
 * @param oneDay whether this day is shown, or all days
 * @param plain whether plain gradient steps are shown beside Hedge
 */
public record HedgeState(
        Losses losses, List<Double> start, List<Double> against, double rate, int day, boolean oneDay, boolean plain) {
    static final double LEAST_RATE = 0.01;
    static final double GREATEST_RATE = 10;
    static final double LEAST_START = 0.001;

    public HedgeState {
        start = List.copyOf(start);
        against = List.copyOf(against);
        requireWeights("start", start, losses.experts(), LEAST_START);
        requireWeights("against", against, losses.experts(), 0);
        Refusal.unlessBetween("rate", rate, LEAST_RATE, GREATEST_RATE);
        Refusal.unlessBetween("day", day, 1, Losses.DAYS);
    }

    private static void requireWeights(String field, List<Double> weights, int experts, double least) {
        if (!weights.isEmpty()) {
            Refusal.unlessCount(field, weights.size(), experts);
            weights.forEach(weight -> Refusal.unlessBetween(field, weight, least, 1));
            double sum = weights.stream().mapToDouble(weight -> weight).sum();
            Refusal.unlessBetween(field, sum, 0.5, 2);
        }
    }

    int experts() {
        return losses.experts();
    }

    /** Whether the experts are the corners of a triangle. */
    boolean isTriangle() {
        return experts() == 3;
    }

    boolean startsEqual() {
        return start.isEmpty();
    }

    Categorical firstWeights() {
        return start.isEmpty() ? Categorical.uniform(experts()) : distribution(start);
    }

    static Categorical distribution(List<Double> weights) {
        return Categorical.of(weights.stream().mapToDouble(weight -> weight).toArray());
    }

    /** Whether another state has the same weights on all days. */
    boolean hasRunOf(HedgeState other) {
        return losses.equals(other.losses) && start.equals(other.start) && rate == other.rate;
    }

    HedgeState with(Losses others) {
        boolean same = others.experts() == experts();
        return new HedgeState(others, same ? start : List.of(), same ? against : List.of(), rate, day, oneDay, plain);
    }

    HedgeState withStart(List<Double> weights) {
        return new HedgeState(losses, weights, against, rate, day, oneDay, plain);
    }

    HedgeState withAgainst(List<Double> weights) {
        return new HedgeState(losses, start, weights, rate, day, oneDay, plain);
    }

    HedgeState withRate(double other) {
        return new HedgeState(losses, start, against, other, day, oneDay, plain);
    }

    HedgeState withDay(int other) {
        return new HedgeState(losses, start, against, rate, other, oneDay, plain);
    }

    /** The same content, seen otherwise. */
    HedgeState seen(boolean one, boolean withPlain) {
        return new HedgeState(losses, start, against, rate, day, one, withPlain);
    }
}
