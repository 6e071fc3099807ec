package kllab.lab.distance;

import java.util.List;
import kllab.core.information.Detour;
import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Point;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.text.Refusal;
import kllab.text.TypedName;
import kllab.text.table.PastedTable;

/** The state with its commands. */
final class DistanceModel extends LabModel<DistanceState, DistanceResult> {
    /** What a hand leaves to each outcome: with a 0 there are infinite amounts, which should not come by chance. */
    static final double LEAST = 0.001;

    private static final double GRAIN = 1000;

    /** So near to the edge of the set, as a mean score, a hand puts R on it. */
    private static final double CATCH = 0.012;

    DistanceModel(Lab<DistanceState, DistanceResult> lab) {
        super(lab);
    }

    @Override
    protected boolean isAbout(Preset<DistanceState> from, DistanceState state) {
        return from.state().picture() == state.picture();
    }

    /** Puts a distribution where a hand is: to thousandths, and off the edges. */
    void putByHand(Point point, double across, double up) {
        Categorical there = grained(Simplex.nearest(new Simplex.Point(across, up), LEAST));
        boolean caught = point == Point.R && state().picture() == Picture.CLOSEST;
        put(point, caught ? onEdge(there) : there);
    }

    void put(Point point, Categorical next) {
        change(state -> state.with(point, next));
    }

    /** Takes P and Q over three outcomes, with their names. */
    void take(PastedTable table) {
        boolean fits = table.size() == DistanceState.OUTCOMES && table.columns().size() == 2;
        Refusal.unless(fits, "distance.paste.three");
        List<String> names = table.names().stream()
                .map(name -> TypedName.fault(name).isPresent() || name.length() > TypedName.LONGEST ? "" : name)
                .toList();
        Categorical p = Categorical.of(table.columns().getFirst().weights());
        Categorical q = Categorical.of(table.columns().getLast().weights());
        change(state -> state.withPair(names.isEmpty() ? List.of("", "", "") : names, p, q));
    }

    private static Categorical grained(Categorical x) {
        double second = Math.rint(GRAIN * x.probability(1));
        double third = Math.rint(GRAIN * x.probability(2));
        return Categorical.of((GRAIN - second - third) / GRAIN, second / GRAIN, third / GRAIN);
    }

    /** R on the edge of the set, if it is next to it. */
    private Categorical onEdge(Categorical r) {
        boolean near = Math.abs(state().least() - state().set().mean(r)) < CATCH;
        return near ? state().set().onEdge(r).orElse(r) : r;
    }

    /** Sets one probability; the others stay in proportion. */
    void setChance(Point point, int outcome, double chance) {
        change(state -> state.with(point, Rescaling.set(state.at(point), outcome, chance)));
    }

    /** Sets q so that an outcome is at q/p on the curve; the others stay in the proportion that they had. */
    void setRatio(int outcome, double ratio, DistanceState from) {
        double most = 1 - (DistanceState.OUTCOMES - 1) * LEAST;
        double q = Math.clamp(ratio * from.p().probability(outcome), LEAST, most);
        change(state -> state.with(Point.Q, Rescaling.set(from.q(), outcome, Math.rint(GRAIN * q) / GRAIN)));
    }

    void show(Picture picture) {
        change(state -> state.with(picture));
    }

    void measure(Ruler ruler) {
        change(state -> state.with(ruler));
    }

    void setSet(double score, double least) {
        change(state -> state.withSet(Math.clamp(score, 0, 1), Math.clamp(least, 0, 1)));
    }

    /** Whether some detour is shorter. */
    boolean hasShorter() {
        return state().picture() == Picture.MAPS
                && Double.isFinite(result().from().direct())
                && result().from().direct() > 0;
    }

    /** Puts Q where the detour from P to R is shortest. */
    void findShortest() {
        Detour.shortest(state().p(), state().r()).ifPresent(q -> put(Point.Q, grainedInside(q)));
    }

    /** To thousandths if no probability is lost by it. */
    private static Categorical grainedInside(Categorical q) {
        Categorical grained = grained(q);
        for (int i = 0; i < q.size(); i++) {
            if (q.isPossible(i) && !grained.isPossible(i)) {
                return q;
            }
        }
        return grained;
    }
}
