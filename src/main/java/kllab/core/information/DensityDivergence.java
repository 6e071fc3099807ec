package kllab.core.information;

import java.util.OptionalDouble;
import kllab.core.probability.Density;

/** KL between distributions with densities, in nats: ∫ p ln(p/q) dx, a sum for distributions on whole numbers. */
public final class DensityDivergence {
    private DensityDivergence() {}

    /**
     * KL(P‖Q): the closed form if there is one, otherwise by quadrature. At least 0; +∞ if {@link Finiteness} says so.
     *
     * @throws IllegalArgumentException if the two cannot be compared
     * @throws ArithmeticException if there is no closed form and a sum would need too many terms
     */
    public static double kl(Density p, Density q) {
        OptionalDouble closed = closed(p, q);
        return closed.isPresent() ? closed.getAsDouble() : estimate(p, q).value();
    }

    /**
     * KL(P‖Q) in closed form; empty if there is none for the pair; +∞ if {@link Finiteness} says so, for any pair of the
     * same family.
     *
     * @throws IllegalArgumentException if the two cannot be compared
     */
    public static OptionalDouble closed(Density p, Density q) {
        Finiteness finiteness = Finiteness.of(p, q);
        if (finiteness != Finiteness.FINITE) {
            return p.getClass() == q.getClass() ? OptionalDouble.of(Double.POSITIVE_INFINITY) : OptionalDouble.empty();
        }
        return p.equals(q) ? OptionalDouble.of(0) : ClosedForm.kl(p, q);
    }

    /**
     * KL(P‖Q) by quadrature or summation, with a bound for its error: +∞ with error 0 if {@link Finiteness} says so,
     * and with error +∞ if it is finite but outside the range of a double. Works for densities of any width at any
     * location: each is evaluated relative to its own location, so the accuracy does not depend on the distance from 0
     * or from the other one.
     *
     * @throws IllegalArgumentException if the two cannot be compared
     * @throws ArithmeticException if a sum would need too many terms
     */
    public static Estimate estimate(Density p, Density q) {
        if (Finiteness.of(p, q) != Finiteness.FINITE) {
            return new Estimate(Double.POSITIVE_INFINITY, 0);
        }
        return p.equals(q) ? new Estimate(0, 0) : Quadrature.kl(p, q);
    }
}
