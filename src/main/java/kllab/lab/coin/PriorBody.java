package kllab.lab.coin;

import kllab.ui.hand.PointHandle;

/** The prior where a hand takes it: a circle at its mean moves that, a diamond a standard deviation from it changes its strength. */
final class PriorBody implements PointHandle.Body<CoinState> {
    private static final double STEP = 0.01;
    private static final double STRONGER = 1.1;

    private final CoinModel model;
    private final boolean diamond;

    PriorBody(CoinModel model, boolean diamond) {
        this.model = model;
        this.diamond = diamond;
    }

    private CoinState now() {
        return model.state();
    }

    /** The diamond is on the side that has more room. */
    @Override
    public double across() {
        double mean = now().mean();
        double deviation = Math.sqrt(mean * (1 - mean) / (now().strength() + 1));
        return !diamond ? mean : mean < 0.5 ? mean + deviation : mean - deviation;
    }

    @Override
    public double up() {
        return model.result().prior().density(across());
    }

    @Override
    public double value() {
        return diamond ? now().strength() : now().mean();
    }

    @Override
    public void dragTo(double across, double up, CoinState from) {
        if (diamond) {
            double off = across - from.mean();
            model.setStrength(from.mean() * (1 - from.mean()) / (off * off) - 1, from);
        } else {
            model.setMean(across, from);
        }
    }

    @Override
    public void nudge(int right, int up, boolean widen, CoinState from) {
        if (diamond || widen) {
            model.setStrength(now().strength() * Math.pow(STRONGER, right + up), now());
        } else {
            model.setMean(now().mean() + STEP * (right + up), now());
        }
    }
}
