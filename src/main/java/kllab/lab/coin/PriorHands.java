package kllab.lab.coin;

import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;

/** What hands take of the prior: a circle moves its mean, a diamond changes its strength. */
final class PriorHands {
    private static final double STEP = 0.01;
    private static final double STRONGER = 1.1;

    private final CoinModel model;

    PriorHands(CoinModel model) {
        this.model = model;
    }

    PointHandle<CoinState> mean() {
        return new PointHandle<>(new Grip<>(model), new Body(false), "q", "prior-mean");
    }

    PointHandle<CoinState> strength() {
        return new PointHandle<>(new Grip<>(model), new Body(true), "q", "diamond", "prior-strength");
    }

    private static double mean(CoinState state) {
        return state.a() / (state.a() + state.b());
    }

    private final class Body implements PointHandle.Body<CoinState> {
        private final boolean diamond;

        Body(boolean diamond) {
            this.diamond = diamond;
        }

        private CoinState now() {
            return model.state();
        }

        /** The circle is at the mean, the diamond a standard deviation from it, on the side that has more room. */
        @Override
        public double across() {
            double mean = mean(now());
            double deviation = Math.sqrt(mean * (1 - mean) / (now().a() + now().b() + 1));
            return !diamond ? mean : mean < 0.5 ? mean + deviation : mean - deviation;
        }

        @Override
        public double up() {
            return model.result().prior().density(across());
        }

        @Override
        public double value() {
            return diamond ? now().a() + now().b() : across();
        }

        @Override
        public void dragTo(double across, double up, CoinState from) {
            if (diamond) {
                double mean = mean(from);
                double off = across - mean;
                model.setStrength(mean * (1 - mean) / (off * off) - 1, from);
            } else {
                model.setMean(across, from);
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen, CoinState from) {
            if (diamond || widen) {
                model.setStrength((now().a() + now().b()) * Math.pow(STRONGER, right + up), now());
            } else {
                model.setMean(mean(now()) + STEP * (right + up), now());
            }
        }
    }
}
