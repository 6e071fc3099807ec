package kllab.lab.entropy;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** What can be done. */
final class EntropyController extends LabController<EntropyState, EntropyResult, EntropyModel> {
    EntropyController(Lab<EntropyState, EntropyResult> lab, Desk desk) {
        super(desk, new EntropyModel(lab));
    }

    @Override
    public PageView<EntropyState, EntropyResult> view(Seat seat) {
        return new EntropyView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = HandleKeys.marks();
        verbs.add(Verb.of("again", model::tossAgain)
                .face("fth-refresh-cw", "entropy.again", "entropy.again.tip")
                .line("keys.toss-again")
                .key(KeyCode.A));
        verbs.add(Verb.of("swap", model::swap)
                .face("mdomz-swap_horiz", "entropy.swap", "compare.swap.tip")
                .line("keys.swap")
                .key(KeyCode.X));
        for (int coin = 0; coin < CoinSheet.COINS.length; coin++) {
            double heads = CoinSheet.COINS[coin];
            verbs.add(Verb.of("coin-" + coin, () -> model.set(heads, heads))
                    .face("fth-disc", "entropy.coin." + coin, "entropy.coin." + coin + ".tip"));
        }
        return verbs;
    }
}
