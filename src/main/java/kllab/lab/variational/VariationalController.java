package kllab.lab.variational;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.core.fitting.FitPoint;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** What can be done; the descent by the clock. */
final class VariationalController extends LabController<VariationalState, VariationalResult, VariationalModel> {
    private static final double POINTS_PER_SECOND = 30;
    private static final int POINTS_AT_ONCE = 4;

    private final Run run;
    private List<FitPoint> way = List.of();
    private double at;

    VariationalController(Lab<VariationalState, VariationalResult> lab, Desk desk) {
        super(desk, new VariationalModel(lab));
        run = plays(Run.ofContent(model, this::start, this::advance));
    }

    @Override
    public PageView<VariationalState, VariationalResult> view(Seat seat) {
        return new VariationalView(seat, model, this);
    }

    Run run() {
        return run;
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("climb", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "variational.climb", "variational.climb.tip")
                        .lit("fth-pause", "variational.pause", "variational.pause.tip")
                        .when(() -> run.isPlaying() || !model.result().isDown())
                        .line("keys.variational.climb")
                        .key(KeyCode.SPACE),
                Verb.of("step", () -> model.step(POINTS_AT_ONCE))
                        .face("fth-skip-forward", "", "variational.step.tip")
                        .when(() -> !model.result().isDown())
                        .line("keys.variational.step")
                        .key(KeyCode.S),
                Verb.of("full", () -> model.setWeight(1))
                        .face("fth-layers", "variational.full", "variational.full.tip")
                        .when(() -> !model.state().isPair() && model.state().weight() < 1)
                        .line("keys.variational.full")
                        .key(KeyCode.P),
                Verb.of("fit", () -> desk().send("fit", model.forFit()))
                        .face("fth-crosshair", "", "variational.fit.tip")
                        .when(() -> !model.state().isPair())
                        .line("keys.variational.fit")
                        .key(KeyCode.T),
                Verb.handle("keys.variational.move", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.variational.widen", KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.fit-shift", Key.shift(KeyCode.LEFT), Key.shift(KeyCode.RIGHT)),
                Verb.handle("keys.enter", KeyCode.ENTER),
                Verb.handle("keys.take-back", KeyCode.ESCAPE));
    }

    private boolean start() {
        way = model.result().way();
        at = 0;
        if (desk().stillProperty().get()) {
            model.step(way.size());
            return false;
        }
        return !model.result().isDown();
    }

    private void advance(double seconds) {
        at = Math.min(at + seconds * POINTS_PER_SECOND, way.size() - 1.0);
        FitPoint next = way.get((int) at);
        model.put(next.mu(), next.sigma());
        if (at >= way.size() - 1) {
            run.pause();
        }
    }
}
