package kllab.lab.variational;

import kllab.ui.hand.PointHandle;

/** Q where a hand takes it: at the top or the flank of its curve, or as a ball on the landscape. */
final class QBody implements PointHandle.Body<VariationalState> {
    private static final double STEP = 0.05;
    private static final double FACTOR = 1.03;

    /** Where it is taken; of two unknowns at the rim of its circle, or as a ball on the curve of its divergence. */
    enum Part {
        TOP,
        FLANK,
        BALL,
        RIM,
        WIDTH;

        boolean isOfPair() {
            return this == RIM || this == WIDTH;
        }
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
        return part == Part.FLANK || part.isOfPair() ? sigma() : mu();
    }

    @Override
    public boolean isThere() {
        return part.isOfPair() == model.state().isPair();
    }

    /** The flank is where there is room on the chart. */
    @Override
    public double across() {
        if (part.isOfPair()) {
            return sigma();
        }
        boolean right = mu() + sigma() <= model.settled().axes().high();
        return part == Part.FLANK ? mu() + (right ? sigma() : -sigma()) : mu();
    }

    @Override
    public double up() {
        if (part.isOfPair()) {
            return part == Part.RIM ? 0 : model.result().kl();
        }
        return part == Part.BALL ? sigma() : VariationalResult.bell(part == Part.TOP ? 0 : sigma(), 0, sigma());
    }

    @Override
    public void dragTo(double across, double up, VariationalState from) {
        switch (part) {
            case TOP -> model.putByHand(across, sigma());
            case FLANK -> model.putByHand(mu(), Math.abs(across - mu()));
            case BALL -> model.putByHand(across, up);
            case RIM -> model.putByHand(mu(), Math.hypot(across, up));
            case WIDTH -> model.putByHand(mu(), across);
        }
    }

    @Override
    public void nudge(int right, int up, boolean widen, VariationalState from) {
        boolean wider = widen || part == Part.FLANK || part.isOfPair();
        double sigma = sigma() * Math.pow(FACTOR, wider ? right + up : up);
        model.putByHand(mu() + (wider ? 0 : STEP * right), sigma);
    }
}
