package kllab.lab.distance;

import kllab.core.information.Detour;
import kllab.core.information.DistanceBounds;
import kllab.core.information.Divergence;
import kllab.core.information.TangentTerms;
import kllab.core.probability.Categorical;
import kllab.lab.distance.DistanceState.Ruler;
import org.jspecify.annotations.Nullable;

/**
 * All that follows from a state. Information in nats.
 *
 * @param from KL(P‖·): to R straight and by way of Q
 * @param to KL(·‖P): from R to P straight and by way of Q; its first part is the one at P
 * @param ruler what is no KL, by the ruler that is chosen
 * @param kl KL(P‖Q)
 * @param closest the member of the set with the least KL from P; null if it is infinite for all
 * @param pythagoras KL(R‖P) straight and by way of the closest member
 */
record DistanceResult(
        DistanceState state,
        Detour from,
        Detour to,
        Detour ruler,
        double kl,
        @Nullable Categorical closest,
        Detour pythagoras) {
    /** A mean score that differs less is that of the edge of the set. */
    private static final double ON_EDGE = 1e-13;

    static DistanceResult of(DistanceState state) {
        Categorical p = state.p();
        Categorical r = state.r();
        Categorical closest = state.set().closestTo(p).orElse(null);
        return new DistanceResult(
                state,
                Detour.of(Divergence::kl, p, state.q(), r),
                Detour.of((one, other) -> Divergence.kl(other, one), p, state.q(), r),
                Detour.of((one, other) -> length(state.ruler(), one, other), p, state.q(), r),
                Divergence.kl(p, state.q()),
                closest,
                closest == null ? Detour.NONE : Detour.of((one, other) -> Divergence.kl(other, one), p, closest, r));
    }

    private static double length(Ruler ruler, Categorical one, Categorical other) {
        return switch (ruler) {
            case EUCLID -> {
                double sum = 0;
                for (int i = 0; i < DistanceState.OUTCOMES; i++) {
                    double gap = one.probability(i) - other.probability(i);
                    sum += gap * gap;
                }
                yield Math.sqrt(sum);
            }
            case TV -> Divergence.totalVariation(one, other);
            case JS -> Divergence.js(one, other);
        };
    }

    /** How much the probabilities of an event can differ, and do. */
    DistanceBounds bounds() {
        return DistanceBounds.of(state.p(), state.q());
    }

    /** The points on the curve, and the table. */
    TangentTerms terms() {
        return new TangentTerms(state.p(), state.q());
    }

    boolean isInSet(Categorical x) {
        return state.set().mean(x) >= state.least() - ON_EDGE;
    }

    boolean isOnEdge(Categorical x) {
        return Math.abs(state.set().mean(x) - state.least()) < ON_EDGE;
    }
}
