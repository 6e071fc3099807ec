package kllab.lab.hedge;

import java.util.Arrays;
import java.util.stream.IntStream;
import kllab.core.learning.Hedge;
import kllab.core.learning.ProjectedSteps;
import kllab.core.learning.RegretAccount;
import kllab.core.probability.Categorical;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a state. Days are counted from 1; the weights after day t are those of day t + 1.
 *
 * @param losses a row for each day
 * @param against with whom Hedge is compared
 * @param expert the same as an expert, or −1 if it is a mixture
 * @param account of the regret against it
 * @param plainRegrets the same regret of plain gradient steps, after each day
 */
@SuppressWarnings("ArrayRecordComponent") // a result shares its run with the next one; nobody changes it
public record HedgeResult(
        HedgeState state,
        double[][] losses,
        Hedge hedge,
        ProjectedSteps plain,
        Categorical against,
        int expert,
        RegretAccount account,
        double[] plainRegrets) {
    /** Weights with less beside one of them are that expert. */
    private static final double ALONE = 1 - 1e-12;

    static HedgeResult of(HedgeState state, @Nullable HedgeResult before) {
        if (before != null && state.hasRunOf(before.state)) {
            return of(state, before.losses, before.hedge, before.plain);
        }
        double[][] losses = before != null && state.losses().equals(before.state.losses())
                ? before.losses
                : state.losses().rows();
        Categorical first = state.firstWeights();
        return of(
                state,
                losses,
                Hedge.of(state.rate(), first, losses),
                ProjectedSteps.of(plainRate(state), first, losses));
    }

    private static HedgeResult of(HedgeState state, double[][] losses, Hedge hedge, ProjectedSteps plain) {
        Categorical against = state.against().isEmpty()
                ? only(hedge.bestExpert(), state.experts())
                : HedgeState.distribution(state.against());
        int expert = IntStream.range(0, against.size())
                .filter(i -> against.probability(i) >= ALONE)
                .findFirst()
                .orElse(-1);
        RegretAccount account = new RegretAccount(hedge, state.rate(), against);
        return new HedgeResult(state, losses, hedge, plain, against, expert, account, plain.regrets(against, losses));
    }

    private static Categorical only(int expert, int experts) {
        return Categorical.of(IntStream.range(0, experts)
                .mapToDouble(i -> i == expert ? 1 : 0)
                .toArray());
    }

    /** As many times its best rate as Hedge's is. */
    private static double plainRate(HedgeState state) {
        return state.rate() / bestRate(state) * ProjectedSteps.bestRate(state.experts(), Losses.DAYS);
    }

    static double bestRate(HedgeState state) {
        return Hedge.bestRate(state.experts(), Losses.DAYS);
    }

    int day() {
        return state.day();
    }

    int experts() {
        return state.experts();
    }

    double loss(int day, int of) {
        return losses[day - 1][of];
    }

    /** What an expert has lost on all days. */
    double total(int of) {
        return hedge.cumulativeLosses()[of];
    }

    int best() {
        return hedge.bestExpert();
    }

    Categorical weights(int day) {
        return account.weights(day);
    }

    double plainRegret(int day) {
        return plainRegrets[day];
    }

    /** Whether nobody lost more than anybody else. */
    boolean isEven(int day) {
        double first = loss(day, 0);
        return Arrays.stream(losses[day - 1]).allMatch(loss -> loss == first);
    }

    /** Whether the bounds hold: from equal weights, and for losses in [0, 1]. */
    boolean isBounded() {
        return state.startsEqual() && hedge.isBounded();
    }
}
