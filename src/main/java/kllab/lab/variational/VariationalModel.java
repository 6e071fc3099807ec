package kllab.lab.variational;

import kllab.lab.ForFit;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.text.Numbers;

/** The state with its commands. */
final class VariationalModel extends LabModel<VariationalState, VariationalResult> {
    VariationalModel(Lab<VariationalState, VariationalResult> lab) {
        super(lab);
    }

    @Override
    protected boolean isAbout(Preset<VariationalState> from, VariationalState state) {
        return from.state().hasPosteriorOf(state);
    }

    /** Puts Q somewhere, within what a state allows. */
    void put(double mu, double sigma) {
        change(state -> state.withQ(
                Math.clamp(mu, -VariationalState.FARTHEST, VariationalState.FARTHEST),
                Math.clamp(sigma, VariationalState.NARROWEST, VariationalState.WIDEST)));
    }

    /** The same by hand: to hundredths, and on the charts as they are. */
    void putByHand(double mu, double sigma) {
        Axes axes = settled().axes();
        put(
                Math.clamp(Numbers.rounded(mu, 2), axes.low(), axes.high()),
                Math.clamp(Numbers.rounded(sigma, 2), axes.sigmaLow(), axes.sigmaHigh()));
    }

    void setHeads(double heads) {
        change(state -> state.withFlips((int) heads, state.tails()));
    }

    void setTails(double tails) {
        change(state -> state.withFlips(state.heads(), (int) tails));
    }

    void setWeight(double weight) {
        change(state -> state.withWeight(weight));
    }

    void setCorrelation(double correlation) {
        change(state -> state.withCorrelation(correlation));
    }

    /** The same posterior for Fit, as a mixture of normals that are about its parts; with Q as the learner's own. */
    String forFit() {
        return ForFit.text(result().posterior().normals(), state().mu(), state().sigma());
    }

    /** Goes on by some points on the way down. */
    void step(int points) {
        var way = result().way();
        var next = way.get(Math.min(points, way.size() - 1));
        put(next.mu(), next.sigma());
    }
}
