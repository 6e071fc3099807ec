package kllab.lab.sampling;

import java.util.List;
import kllab.core.inference.DrawRun;
import kllab.core.probability.Categorical;

/**
 * All that a user can set in the Sampling lab.
 *
 * @param source what is drawn from: how outcomes are drawn and a draw is called
 * @param outcomes what the outcomes are called, {@value #FEWEST} to {@value #MOST}; shown where they are no pips
 * @param p the truth that is drawn from
 * @param q the model before it is tilted
 * @param theta the tilt of the model, {@value #LEAST_TILT} to {@value #GREATEST_TILT}: the model is proportional to q·e<sup>θi</sup>
 * @param seed of the draws, 0 to {@value #GREATEST_SEED}
 * @param draws how many have been made, 0 to a million
 * @param page what is looked at
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

    /** What is drawn from. */
    public enum Source {
        DIE,
        COIN,
        LETTERS
    }

    /** The pages of the lab; the likelihood has one of its own only where there is no room beside the draws. */
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
        require(n >= FEWEST && n <= MOST, "outcomes must be " + FEWEST + " to " + MOST + ", not " + n);
        require(source != Source.DIE || n == FACES, "a die has " + FACES + " outcomes, not " + n);
        require(source != Source.COIN || n == 2, "a coin has 2 outcomes, not " + n);
        for (String name : outcomes) {
            require(
                    !name.isBlank() && name.length() <= LONGEST_NAME,
                    "outcomes: a name has 1 to " + LONGEST_NAME + " characters, not \"" + name + "\"");
        }
        require(p.size() == n, "p has " + p.size() + " chances for " + n + " outcomes");
        require(q.size() == n, "q has " + q.size() + " chances for " + n + " outcomes");
        require(
                theta >= LEAST_TILT && theta <= GREATEST_TILT,
                "theta must be " + LEAST_TILT + " to " + GREATEST_TILT + ", not " + theta);
        require(seed >= 0 && seed <= GREATEST_SEED, "seed must be 0 to " + GREATEST_SEED + ", not " + seed);
        require(draws >= 0 && draws <= DrawRun.MOST, "draws must be 0 to " + DrawRun.MOST + ", not " + draws);
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

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
