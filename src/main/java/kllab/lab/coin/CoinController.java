package kllab.lab.coin;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** What can be done; flips by the clock. */
final class CoinController extends LabController<CoinState, CoinResult, CoinModel> {
    private static final double LONGEST_PULSE = 0.25;

    /** Flips a second: the first few slowly, so that each is seen; later more and more. */
    private static final double SLOW = 2;

    private static final double GROWTH = 0.2;

    private final Run run;
    private double due;

    CoinController(Lab<CoinState, CoinResult> lab, Desk desk) {
        super(desk, new CoinModel(lab));
        run = plays(Run.ofContent(model, this::start, this::advance));
    }

    @Override
    public PageView<CoinState, CoinResult> view(Seat seat) {
        return new CoinView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = HandleKeys.marks();
        verbs.add(add(true, "heads", KeyCode.H));
        verbs.add(add(false, "tails", KeyCode.T));
        verbs.add(Verb.of("run", run::playOrPause)
                .on(run::isPlaying)
                .face("fth-play", "coin.run", "coin.run.tip")
                .lit("fth-pause", "coin.pause", "coin.pause.tip")
                .when(model::canFlip)
                .line("keys.coin.run")
                .key(KeyCode.SPACE));
        verbs.add(Verb.of("shuffle", model::shuffle)
                .face("fth-shuffle", "coin.shuffle", "coin.shuffle.tip")
                .when(model::hasFlips)
                .line("keys.coin.shuffle")
                .key(KeyCode.A));
        verbs.add(Verb.of("account", () -> model.show(model.state().account().other()))
                .face("fth-bar-chart-2", "coin.account", "coin.account.tip")
                .line("keys.coin.account")
                .key(KeyCode.K));
        verbs.add(Verb.handle("keys.coin.turn", KeyCode.ENTER));
        verbs.add(Verb.handle("keys.coin.back", KeyCode.BACK_SPACE));
        verbs.add(Verb.handle("keys.coin.carry", Key.alt(KeyCode.LEFT), Key.alt(KeyCode.RIGHT)));
        verbs.add(Verb.handle("keys.coin.remove", KeyCode.DELETE));
        return verbs;
    }

    private Verb add(boolean heads, String id, KeyCode key) {
        return Verb.of(id, () -> model.add(heads))
                .face("fth-plus", "coin." + id, "coin." + id + ".tip")
                .when(model::canAdd)
                .line("keys.coin.add")
                .key(key);
    }

    private boolean start() {
        due = 0;
        return model.canFlip();
    }

    private void advance(double seconds) {
        due += Math.min(seconds, LONGEST_PULSE)
                * Math.max(SLOW, GROWTH * model.result().n());
        int now = (int) due;
        due -= now;
        if (now > 0) {
            model.flip(now);
        }
        if (!run.isLent()) {
            model.settle();
        }
        if (!model.canFlip()) {
            run.pause();
        }
    }
}
