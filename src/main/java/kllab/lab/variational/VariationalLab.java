package kllab.lab.variational;

import java.util.List;
import java.util.Optional;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** Variational inference: a normal distribution of the log odds of a coin in place of its posterior. */
public final class VariationalLab extends Lab<VariationalState, VariationalResult> {
    public VariationalLab() {
        super(
                "variational",
                "bayes",
                "fth-layers",
                VariationalState.class,
                VariationalResult::of,
                () -> VariationalPlan.PLAN,
                VariationalController::new);
    }

    @Override
    public List<Preset<VariationalState>> presets() {
        return List.of(
                preset("fair-or-bent", "shapes", 16, 6, 2.1, 0.8, new Part(0.5, 20, 20), new Part(0.5, 14, 3)),
                preset("two-coins", "shapes", 3, 3, 0.3, 1, new Part(0.5, 40, 4), new Part(0.5, 4, 40)),
                preset("lopsided", "shapes", 6, 0, 0.5, 0.6, new Part(1, 1, 1)),
                new Preset<>("pair", "shapes", pair(0.8, 1)),
                preset("many-flips", "data", 70, 30, 0.5, 0.3, new Part(1, 1, 1)),
                preset("no-data", "data", 0, 0, 1, 1, new Part(0.5, 20, 20), new Part(0.5, 14, 3)));
    }

    private static Preset<VariationalState> preset(
            String id, String group, int heads, int tails, double mu, double sigma, Part... prior) {
        return new Preset<>(id, group, new VariationalState(List.of(prior), heads, tails, 1, mu, sigma));
    }

    private static VariationalState pair(double correlation, double sigma) {
        return new VariationalState(List.of(new Part(1, 1, 1)), 0, 0, 1, 0, sigma, Optional.of(correlation));
    }
}
