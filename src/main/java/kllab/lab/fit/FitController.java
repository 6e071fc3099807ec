package kllab.lab.fit;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** Gestures and commands of the Fit lab, the timed descent, and the maps from the background. */
final class FitController extends LabController<FitState, FitResult, FitModel> {
    /** Steps of a path per second; a step is a twentieth of a standard deviation. */
    private static final double STEPS_PER_SECOND = 30;

    /** Steps per press of a button: a single one is hardly visible. */
    private static final int STEPS_AT_ONCE = 4;

    private final Run run;
    private double waited;

    FitController(Lab<FitState, FitResult> lab, Desk desk) {
        super(desk, new FitModel(lab));
        this.run = plays(Run.ofLook(model, this::descend, this::advance));
    }

    @Override
    public PageView<FitState, FitResult> view(Seat seat) {
        return new FitView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("play", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "fit.play", "fit.play.tip")
                        .lit("fth-pause", "fit.pause", "fit.pause.tip")
                        .line("keys.play")
                        .key(KeyCode.SPACE),
                Verb.handle("keys.fit-move", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.fit-weigh", KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.fit-widen", Key.alt(KeyCode.LEFT), Key.alt(KeyCode.RIGHT)),
                Verb.handle("keys.fit-shift", Key.shift(KeyCode.LEFT), Key.shift(KeyCode.RIGHT)),
                Verb.handle("keys.fit-values", KeyCode.ENTER),
                Verb.handle("keys.fit-remove", KeyCode.DELETE),
                Verb.of("add", model::addHump)
                        .face("fth-plus", "fit.add", "fit.add.tip")
                        .when(() -> model.state().humps().size() < FitState.MOST_HUMPS)
                        .line("keys.fit-add")
                        .key(Key.typed("+"))
                        .key(Key.typed("="))
                        .key(KeyCode.INSERT),
                Verb.of("next-start", () -> chooseNext(1))
                        .face("", "fit.start.next", "")
                        .line("keys.fit-starts")
                        .key(KeyCode.A),
                Verb.of("last-start", () -> chooseNext(-1))
                        .face("", "fit.start.last", "")
                        .line("keys.fit-starts")
                        .key(Key.shift(KeyCode.A)),
                Verb.of("forward", () -> step(STEPS_AT_ONCE))
                        .face("fth-skip-forward", "", "fit.forward")
                        .when(() -> !model.result().isSettled())
                        .line("keys.fit-steps")
                        .key(KeyCode.S),
                Verb.of("back", () -> step(-STEPS_AT_ONCE))
                        .face("fth-skip-back", "", "fit.back")
                        .when(() -> model.result().step() > 0)
                        .line("keys.fit-steps")
                        .key(Key.shift(KeyCode.S)),
                Verb.of("shares", () -> model.showShares(!model.state().shares()))
                        .on(() -> model.state().shares())
                        .face("fth-activity", "fit.shares", "fit.shares.tip")
                        .line("keys.fit-shares")
                        .key(KeyCode.H),
                Verb.of("draw", model::drawAgain)
                        .face("fth-refresh-cw", "fit.draw", "fit.draw.tip")
                        .line("keys.fit-draw")
                        .key(KeyCode.W));
    }

    // ---- the descent --------------------------------------------------------------------------------------------

    Run run() {
        return run;
    }

    /** Continues the descent; restarts it if it is finished. */
    private boolean descend() {
        if (desk().stillProperty().get()) {
            model.goTo(model.result().lastStep());
            return false;
        }
        if (model.result().isSettled()) {
            model.goTo(0);
        }
        waited = 0;
        return true;
    }

    private void advance(double seconds) {
        waited += seconds * STEPS_PER_SECOND;
        int steps = (int) waited;
        waited -= steps;
        if (steps > 0) {
            model.goTo(model.result().step() + steps);
        }
        if (model.result().isSettled()) {
            run.pause();
        }
    }

    private void step(int by) {
        run.pause();
        model.goTo(model.result().step() + by);
    }

    void choose(int start) {
        run.pause();
        model.choose(start);
    }

    /** The next start, or the previous one, round and round. */
    private void chooseNext(int by) {
        choose(Math.floorMod(model.state().start() + by, FitState.OWN + 1));
    }
}
