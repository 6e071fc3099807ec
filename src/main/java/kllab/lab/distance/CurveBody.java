package kllab.lab.distance;

import kllab.lab.distance.DistanceState.Picture;
import kllab.ui.hand.PointHandle;

/** An outcome on the curve: to the right its q grows. */
record CurveBody(DistanceModel model, TangentSheet sheet, int outcome) implements PointHandle.Body<DistanceState> {
    private static final double STEP = 0.01;

    @Override
    public boolean isThere() {
        return model.state().picture() == Picture.NEVER
                && model.result().terms().isOnCurve(outcome);
    }

    @Override
    public double across() {
        return model.result().terms().ratio(outcome);
    }

    @Override
    public double up() {
        return sheet.curve(across());
    }

    @Override
    public double value() {
        return model.state().q().probability(outcome);
    }

    @Override
    public void dragTo(double across, double up, DistanceState from) {
        model.setRatio(outcome, across, from);
    }

    @Override
    public void nudge(int right, int up, boolean widen, DistanceState from) {
        double q = value() + STEP * (right + up);
        model.setRatio(outcome, q / from.p().probability(outcome), from);
    }
}
