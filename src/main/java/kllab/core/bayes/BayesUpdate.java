package kllab.core.bayes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A belief updated by observations one by one. Gains are in nats. The gains of the steps do not add up to the total
 * gain, because a later observation may undo the effect of an earlier one.
 *
 * @param prior the belief before
 * @param steps the effect of each observation, in order
 * @param logEvidence ln of the probability, or of the density, of all observations under the prior
 * @param sumOfGains the sum of the gains of the steps
 * @param gainInAll KL(last posterior‖prior)
 */
public record BayesUpdate<B>(B prior, List<Step<B>> steps, double logEvidence, double sumOfGains, double gainInAll) {
    /**
     * The effect of one observation.
     *
     * @param posterior the belief after it
     * @param logPredictive ln of the probability, or of the density, of the observation before the update
     * @param expectedGain its expected information
     * @param gain KL(posterior‖belief before): its actual information
     * @param regret KL(belief before‖posterior)
     * @param gainInAll KL(posterior‖prior)
     * @param regretInAll KL(prior‖posterior)
     */
    public record Step<B>(
            B posterior,
            double logPredictive,
            OptionalDouble expectedGain,
            double gain,
            double regret,
            double gainInAll,
            double regretInAll) {
        /** The surprisal of the observation, −ln of its probability, in nats. */
        public double surprisal() {
            return -logPredictive + 0.0;
        }
    }

    /** Copies the steps. */
    public BayesUpdate {
        steps = List.copyOf(steps);
    }

    /**
     * Updates {@code prior} by {@code observations}, none or more.
     *
     * @throws IllegalArgumentException naming the index of an impossible observation
     */
    public static <B, X> BayesUpdate<B> of(BayesModel<B, X> model, B prior, List<X> observations) {
        List<Step<B>> steps = new ArrayList<>();
        B belief = prior;
        double logEvidence = 0;
        double sumOfGains = 0;
        double gainInAll = 0;
        for (int i = 0; i < observations.size(); i++) {
            Step<B> step = step(model, prior, belief, observations.get(i), i);
            steps.add(step);
            belief = step.posterior();
            logEvidence += step.logPredictive();
            sumOfGains += step.gain();
            gainInAll = step.gainInAll();
        }
        return new BayesUpdate<>(prior, steps, logEvidence, sumOfGains, gainInAll);
    }

    private static <B, X> Step<B> step(BayesModel<B, X> model, B prior, B belief, X observation, int index) {
        try {
            B posterior = model.update(belief, observation);
            return new Step<>(
                    posterior,
                    model.logPredictive(belief, observation),
                    model.expectedGain(belief),
                    model.kl(posterior, belief),
                    model.kl(belief, posterior),
                    model.kl(posterior, prior),
                    model.kl(prior, posterior));
        } catch (IllegalArgumentException e) {
            String refused = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
            throw new IllegalArgumentException(refused + ", in the observation at index " + index + ".", e);
        }
    }

    /** The belief after all observations. */
    public B posterior() {
        return steps.isEmpty() ? prior : steps.getLast().posterior();
    }
}
