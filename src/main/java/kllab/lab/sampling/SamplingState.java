package kllab.lab.sampling;

import java.util.List;
import kllab.core.probability.Categorical;
import kllab.core.sampling.DrawRun;
import kllab.text.Refusal;

/**
 * All that a user can set in the Sampling lab.
 *
 * @param source the kind of source, which determines the symbols of outcomes and the word for a draw
 * @param outcomes the names of the outcomes, {@value #FEWEST} to {@value #MOST}; shown unless they are pips
 * @param p the distribution drawn from
 * @param q the model before it is tilted
 * @param theta the tilt of the model, {@value #LEAST_TILT} to {@value #GREATEST_TILT}: the model is proportional to q·e<sup>θi</sup>
 * @param seed of the draws, 0 to {@value #GREATEST_SEED}
 * @param draws the number of draws made, 0 to a million
 * @param page the current page
 */
public record SamplingState(
        Source source,
        List<String> outcomes,
        Categorical p,
        Categorical q,
        double theta,
        long seed,
        int draws,
        Page page) {

    public static final int FEWEST = 2;
    public static final int MOST = 10;
    public static final double LEAST_TILT = -10;
    public static final double GREATEST_TILT = 10;
    public static final long GREATEST_SEED = 999_999_999;

    private static final int LONGEST_NAME = 12;
    private static final int FACES = 6;

    /** The kind of source. */
    public enum Source {
        DIE,
        COIN,
        LETTERS
    }

    /** The pages of the lab; the likelihood has a separate page only if there is no room beside the draws. */
    public enum Page {
        DRAWS,
        LIKELIHOOD,
        ESTIMATORS,
        BIAS,
        CROWD
    }

    public SamplingState {
        outcomes = List.copyOf(outcomes);
        int n = outcomes.size();
        Refusal.unless(n >= FEWEST && n <= MOST, "state.refused.counts", "outcomes", FEWEST, MOST, n);
        Refusal.unless(source != Source.DIE || n == FACES, "state.refused.die", FACES, n);
        Refusal.unless(source != Source.COIN || n == 2, "state.refused.coin", 2, n);
        for (String name : outcomes) {
            Refusal.unless(
                    !name.isBlank() && name.length() <= LONGEST_NAME,
                    "state.refused.name",
                    "outcomes",
                    LONGEST_NAME,
                    name);
        }
        Refusal.unlessCount("p", p.size(), n);
        Refusal.unlessCount("q", q.size(), n);
        Refusal.unlessBetween("theta", theta, LEAST_TILT, GREATEST_TILT);
        Refusal.unlessBetween("seed", (double) seed, 0, GREATEST_SEED);
        Refusal.unlessBetween("draws", draws, 0, DrawRun.MOST);
    }

    public int size() {
        return outcomes.size();
    }

    public SamplingState withP(Categorical next) {
        return new SamplingState(source, outcomes, next, q, theta, seed, draws, page);
    }

    public SamplingState withTheta(double next) {
        return new SamplingState(source, outcomes, p, q, next, seed, draws, page);
    }

    public SamplingState withSeed(long next) {
        return new SamplingState(source, outcomes, p, q, theta, next, draws, page);
    }

    public SamplingState withDraws(int next) {
        return new SamplingState(source, outcomes, p, q, theta, seed, next, page);
    }

    public SamplingState withPage(Page next) {
        return new SamplingState(source, outcomes, p, q, theta, seed, draws, next);
    }
}
