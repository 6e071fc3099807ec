package kllab.lab.distance;

import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import kllab.lab.distance.DistanceState.Point;
import kllab.ui.hand.PointHandle;

/** A distribution where a hand takes it on a triangle. */
record Body(DistanceModel model, Point point, MapSheet.Kind kind) implements PointHandle.Body<DistanceState> {
    private static final double STEP = 0.01;

    @Override
    public boolean isThere() {
        return kind.isShown(model.state().picture());
    }

    private Categorical x() {
        return model.state().at(point);
    }

    @Override
    public double across() {
        return x().probability(1) + x().probability(2) / 2;
    }

    @Override
    public double up() {
        return x().probability(2) * Simplex.HEIGHT;
    }

    @Override
    public void dragTo(double across, double up, DistanceState from) {
        model.putByHand(point, across, up);
    }

    /** To the right outcome 1 takes from 0, upwards outcome 2 takes from both; with Alt down to 0. */
    @Override
    public void nudge(int right, int up, boolean toEdge, DistanceState from) {
        double least = toEdge ? 0 : DistanceModel.LEAST;
        double third = Math.clamp(x().probability(2) + STEP * up, least, 1 - 2 * least);
        double second = x().probability(1) + STEP * (right - up / 2.0);
        second = Math.clamp(second, least, 1 - third - least);
        model.put(point, Categorical.of(Math.max(0, 1 - second - third), second, third));
    }
}
