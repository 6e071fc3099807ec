package kllab.lab.variational;

import java.util.List;
import kllab.core.fitting.CoinPosterior;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.IndependentFit;
import kllab.figure.plot.Scale;

/**
 * The ends of the scales of both charts.
 *
 * @param low of the log odds, {@code high} their other end
 * @param sigmaLow of the logarithmic scale of σ, {@code sigmaHigh} its other end
 * @param top the highest density
 */
record Axes(double low, double high, double sigmaLow, double sigmaHigh, double top) {
    private static final double REACH = 3.6;
    private static final double HEADROOM = 1.12;
    private static final double STEP = 0.5;
    private static final double NARROWER = 0.35;
    private static final double WIDER = 3;
    private static final int SAMPLES = 400;

    /** How much higher than the posterior Q may be without being cut. */
    private static final double MOST = 2.5;

    /** The scales for two unknowns: of both values, of Q's width, and of divergences, in nats. */
    static Axes of(IndependentFit fit) {
        double wide = Math.max(1.5, Scale.roundStep(fit.sigma()));
        double narrow = Math.min(0.1, Scale.roundStepWithin(fit.sigma()));
        return new Axes(-1.07 * wide, 1.07 * wide, narrow, wide, Math.max(3, 2 * fit.mutualInformation()));
    }

    /** The scales for Q, the posterior and the best Q, the lowest first. */
    static Axes of(VariationalState state, CoinPosterior posterior, List<FitPoint> minima) {
        double low = state.mu() - 1.6 * state.sigma();
        double high = state.mu() + 1.6 * state.sigma();
        double narrow = state.sigma();
        double wide = state.sigma();
        for (FitPoint each : minima) {
            low = Math.min(low, each.mu() - REACH * each.sigma());
            high = Math.max(high, each.mu() + REACH * each.sigma());
            narrow = Math.min(narrow, NARROWER * each.sigma());
            wide = Math.max(wide, WIDER * each.sigma());
        }
        double left = STEP * Math.floor(Math.max(low, -VariationalState.FARTHEST) / STEP);
        double right = STEP * Math.ceil(Math.min(high, VariationalState.FARTHEST) / STEP);
        double top = VariationalResult.bell(0, 0, minima.getFirst().sigma());
        for (int i = 0; i <= SAMPLES; i++) {
            top = Math.max(top, posterior.density(left + (right - left) * i / SAMPLES));
        }
        return new Axes(
                left,
                right,
                Scale.roundStepWithin(Math.max(narrow * 0.9, VariationalState.NARROWEST)),
                Math.min(VariationalState.WIDEST, Scale.roundStep(wide)),
                HEADROOM * Math.max(top, Math.min(VariationalResult.bell(0, 0, state.sigma()), MOST * top)));
    }

    /** A σ at a share of the height of the map, from above. */
    double sigma(double down) {
        return sigmaHigh * Math.pow(sigmaLow / sigmaHigh, down);
    }

    /** What the map shows of them. */
    Axes ofMap() {
        return new Axes(low, high, sigmaLow, sigmaHigh, 0);
    }
}
