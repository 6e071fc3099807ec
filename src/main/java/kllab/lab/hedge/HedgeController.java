package kllab.lab.hedge;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.hedge.Losses.Game;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done; days by the clock. */
final class HedgeController extends LabController<HedgeState, HedgeResult, HedgeModel> {
    private static final double LONGEST_PULSE = 0.25;
    private static final double DAYS_PER_SECOND = 4;

    private final Run run;
    private double due;

    HedgeController(Lab<HedgeState, HedgeResult> lab, Desk desk) {
        super(desk, new HedgeModel(lab));
        run = plays(Run.ofContent(model, this::start, this::advance));
    }

    @Override
    public PageView<HedgeState, HedgeResult> view(Seat seat) {
        return new HedgeView(seat, model, this);
    }

    Run run() {
        return run;
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("run", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "hedge.run", "hedge.run.tip")
                        .lit("fth-pause", "hedge.pause", "hedge.pause.tip")
                        .line("keys.hedge.run")
                        .key(KeyCode.SPACE),
                Verb.of("first-day", () -> go(1))
                        .face("fth-skip-back", "", "hedge.back")
                        .when(() -> model.state().day() > 1),
                Verb.of("next-day", () -> go(model.state().day() + 1))
                        .face("fth-skip-forward", "", "hedge.forward")
                        .when(() -> model.state().day() < Losses.DAYS),
                Verb.of("best-rate", model::takeBestRate)
                        .face("fth-check", "hedge.best-rate", "hedge.best-rate.tip")
                        .when(() -> !model.hasBestRate())
                        .line("keys.hedge.best-rate")
                        .key(KeyCode.E),
                Verb.of("other-view", () -> model.show(!model.state().oneDay()))
                        .face("fth-triangle", "hedge.view", "hedge.view.tip")
                        .line("keys.hedge.view")
                        .key(KeyCode.K),
                Verb.of("plain", () -> model.showPlain(!model.state().plain()))
                        .on(() -> model.state().plain())
                        .face("fth-corner-down-right", "hedge.plain", "hedge.plain.tip")
                        .line("keys.hedge.plain")
                        .key(KeyCode.A),
                Verb.of("new-seed", model::newSeed)
                        .face("fth-refresh-cw", "hedge.fresh", "hedge.fresh.tip")
                        .when(() -> !isAdversary())
                        .line("keys.hedge.fresh")
                        .key(KeyCode.W),
                Verb.of("hurt", model::hurt)
                        .face("fth-target", "hedge.hurt", "hedge.hurt.tip")
                        .when(this::isAdversary)
                        .line("keys.hedge.hurt")
                        .key(KeyCode.H),
                Verb.of("against-best", model::compareWithBest)
                        .face("fth-award", "hedge.against-best", "hedge.against-best.tip")
                        .when(() -> !model.state().against().isEmpty())
                        .line("keys.hedge.against-best")
                        .key(KeyCode.J),
                Verb.handle("keys.hedge.day", KeyCode.LEFT, KeyCode.RIGHT));
    }

    boolean isAdversary() {
        return model.state().losses().game() == Game.ADVERSARY;
    }

    private void go(int day) {
        run.pause();
        model.setDay(day);
    }

    /** From the end it begins again. */
    private boolean start() {
        due = 0;
        if (model.state().day() == Losses.DAYS) {
            model.setDay(1);
        }
        return true;
    }

    private void advance(double seconds) {
        due += Math.min(seconds, LONGEST_PULSE) * DAYS_PER_SECOND;
        int now = (int) due;
        due -= now;
        if (now > 0) {
            model.setDay(model.state().day() + now);
        }
        if (model.state().day() == Losses.DAYS) {
            run.pause();
        }
    }
}
