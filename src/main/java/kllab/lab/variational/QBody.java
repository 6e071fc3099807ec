package kllab.lab.variational;

import kllab.ui.hand.PointHandle;

/** Q where a hand takes it: at the top or the flank of its curve, or as a ball on the landscape. */
final class QBody implements PointHandle.Body<VariationalState> {
    private static final double STEP = 0.05;
    private static final double FACTOR = 1.03;

    /** Where it is taken. */
    enum Part {
        TOP,
        FLANK,
        BALL
    }

    private final VariationalModel model;
    private final Part part;

    QBody(VariationalModel model, Part part) {
        this.model = model;
        this.part = part;
    }

    private double mu() {
        return model.state().mu();
    }

    private double sigma() {
        return model.state().sigma();
    }

    @Override
    public double value() {
        return part == Part.FLANK ? sigma() : mu();
    }

    /** The flank is where there is room on the chart. */
    @Override
    public double across() {
        boolean right = mu() + sigma() <= model.settled().axes().high();
        return part == Part.FLANK ? mu() + (right ? sigma() : -sigma()) : mu();
    }

    @Override
    public double up() {
        return part == Part.BALL ? sigma() : VariationalResult.bell(part == Part.TOP ? 0 : sigma(), 0, sigma());
    }

    @Override
    public void dragTo(double across, double up, VariationalState from) {
        switch (part) {
            case TOP -> model.putByHand(across, sigma());
            case FLANK -> model.putByHand(mu(), Math.abs(across - mu()));
            case BALL -> model.putByHand(across, up);
        }
    }

    @Override
    public void nudge(int right, int up, boolean widen, VariationalState from) {
        boolean wider = widen || part == Part.FLANK;
        double sigma = sigma() * Math.pow(FACTOR, wider ? right + up : up);
        model.putByHand(mu() + (wider ? 0 : STEP * right), sigma);
    }
}
