package kllab.lab.coin;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** The coin of Bayes: learning is a KL from what was believed to what is believed. */
public final class CoinLab extends Lab<CoinState, CoinResult> {
    private static final long SEED = 5;
    private static final double BENT = 0.75;
    private static final String TWELVE = "HHTHHHTHHHHT";
    private static final String THIRTY = "THHHTHHHTHTHHTHHHHTHTHHHHTHHTH";

    public CoinLab() {
        super("coin", "bayes", "fth-layers", CoinState.class, CoinResult::of, () -> CoinPlan.PLAN, CoinController::new);
    }

    @Override
    public List<Preset<CoinState>> presets() {
        return List.of(
                preset("twelve", "seen", 2, 2, 1, BENT, TWELVE, Account.WATERFALL),
                preset("all-heads", "seen", 2, 2, 1, 1, "H".repeat(12), Account.WATERFALL),
                preset("alternating", "seen", 2, 2, 1, 0.5, "HT".repeat(6), Account.WATERFALL),
                preset("stubborn", "prior", 50, 50, 1, BENT, TWELVE, Account.WATERFALL),
                preset("mistaken", "prior", 8, 2, 1, 0.25, "TTHTTTHTTTTH", Account.WATERFALL),
                preset("thirty", "noise", 1, 1, 1, 0.7, THIRTY, Account.LESSONS),
                preset("stubborn-thirty", "noise", 50, 50, 1, 0.7, THIRTY, Account.LESSONS),
                preset("heads-only", "noise", 1, 1, 1, 1, "H".repeat(30), Account.LESSONS),
                preset("gap", "noise", 1, 1, 0.6, 0.7, THIRTY, Account.LESSONS));
    }

    private static Preset<CoinState> preset(
            String id, String group, double a, double b, double high, double truth, String flips, Account account) {
        return new Preset<>(id, group, new CoinState(a, b, 0, high, truth, flips, SEED, account));
    }
}
