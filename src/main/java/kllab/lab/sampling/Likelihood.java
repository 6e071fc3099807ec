package kllab.lab.sampling;

import java.util.stream.IntStream;
import kllab.core.information.Divergence;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;
import kllab.core.sampling.TiltedFamily;

/**
 * The mean log likelihood of the draws under the models of the family: Σ p̂ ln q<sub>θ</sub> = −H(P̂) −
 * KL(P̂‖Q<sub>θ</sub>), so the θ of maximum likelihood has the least KL.
 *
 * @param family the models Q<sub>θ</sub>
 * @param shares P̂, the empirical distribution
 * @param entropy H(P̂), in nats
 * @param theta the model's own tilt
 * @param here KL(P̂‖Q<sub>θ</sub>) for that tilt
 * @param best the tilt of maximum likelihood; ±∞ if there is no finite one, NaN if every model rules out the draws
 * @param least KL(P̂‖Q<sub>θ</sub>) there
 */
record Likelihood(
        TiltedFamily family, Categorical shares, double entropy, double theta, double here, double best, double least) {

    private static final double ROUNDING = 1e-20;

    static Likelihood of(Categorical shares, TiltedFamily family, double theta) {
        double best = family.mostLikely(shares);
        double reached = Math.clamp(Double.isNaN(best) ? theta : best, -TiltedFamily.STEEPEST, TiltedFamily.STEEPEST);
        return new Likelihood(
                family,
                shares,
                Entropy.of(shares),
                theta,
                Divergence.kl(shares, family.at(theta)),
                best,
                least(Divergence.kl(shares, family.at(reached))));
    }

    /** If the family contains P̂ itself, the rest is rounding error of the tilt. */
    private static double least(double kl) {
        return kl < ROUNDING ? 0 : kl;
    }

    /** The greatest mean log likelihood, in nats. */
    double peak() {
        return -entropy - least;
    }

    /** KL(P̂‖Q<sub>θ</sub>) for any tilt, in nats. */
    double excess(double tilt) {
        return Divergence.kl(shares, family.at(tilt));
    }

    /** Whether all models are equal, because they allow only one outcome. */
    boolean isFlat() {
        Categorical base = family.base();
        return IntStream.range(0, base.size()).filter(base::isPossible).count() == 1;
    }

    /** Whether an outcome was drawn that every model rules out. */
    boolean isHopeless() {
        return Double.isNaN(best);
    }
}
