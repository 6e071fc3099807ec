package kllab.lab.distance;

import kllab.core.learning.Simplex;
import kllab.lab.distance.DistanceState.Picture;
import kllab.text.Numbers;
import kllab.ui.hand.PointHandle;

/**
 * An end of the edge of the set, where a hand takes it: the one between outcomes 0 and 2 moves the edge, the other one turns it.
 *
 * @param turns whether it is the other one
 */
record EdgeBody(DistanceModel model, boolean turns) implements PointHandle.Body<DistanceState> {
    private static final double STEP = 0.01;

    /** Nearer to the side of outcome 0 and 2 nothing can be turned. */
    private static final double NEAR = 0.02;

    @Override
    public boolean isThere() {
        return model.state().picture() == Picture.CLOSEST;
    }

    @Override
    public double across() {
        return second(model.state(), turns) + third(model.state(), turns) / 2;
    }

    @Override
    public double up() {
        return third(model.state(), turns) * Simplex.HEIGHT;
    }

    @Override
    public double value() {
        return turns ? model.state().score() : model.state().least();
    }

    /** The probability of outcome 1 at an end of the edge. */
    static double second(DistanceState state, boolean other) {
        if (!other) {
            return 0;
        }
        return state.score() > state.least() ? state.least() / state.score() : 1 - third(state, true);
    }

    /** That of outcome 2. */
    static double third(DistanceState state, boolean other) {
        if (!other) {
            return state.least();
        }
        boolean below = state.score() > state.least() || state.score() == 1;
        return below ? 0 : (state.least() - state.score()) / (1 - state.score());
    }

    @Override
    public void dragTo(double across, double up, DistanceState from) {
        var near = Simplex.nearest(new Simplex.Point(across, up), 0);
        if (!turns) {
            set(from.score(), near.probability(2));
        } else if (near.probability(1) > NEAR) {
            set((from.least() - near.probability(2)) / near.probability(1), from.least());
        }
    }

    @Override
    public void nudge(int right, int up, boolean widen, DistanceState from) {
        DistanceState now = model.state();
        set(now.score() + (turns ? STEP * (right - up) : 0), now.least() + (turns ? 0 : STEP * (right + up)));
    }

    private void set(double score, double least) {
        model.setSet(Numbers.rounded(score, 2), Numbers.rounded(least, 2));
    }
}
