package kllab.lab.sampling;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.core.sampling.DrawRun;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** Runs the draws by the clock and turns gestures into commands. */
final class SamplingController extends LabController<SamplingState, SamplingResult, SamplingModel> {
    /** A run is uniform along the logarithmic axis: from 10 to 100 it takes as long as from 100,000 to a million. */
    private static final double SECONDS_PER_DECADE = 2.5;

    private static final double LONGEST_PULSE = 0.25;
    private static final int MANY = 100;

    private final Run run;
    private double reached;

    SamplingController(Lab<SamplingState, SamplingResult> lab, Desk desk) {
        super(desk, new SamplingModel(lab));
        this.run = plays(Run.ofContent(model, this::start, this::advance));
    }

    @Override
    public PageView<SamplingState, SamplingResult> view(Seat seat) {
        return new SamplingView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("run", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "sampling.run", "sampling.run.tip")
                        .lit("fth-pause", "sampling.pause", "sampling.pause.tip")
                        .when(() -> model.state().draws() < DrawRun.MOST)
                        .line("keys.run")
                        .key(KeyCode.SPACE),
                Verb.of("draw-one", () -> model.draw(1))
                        .face("", "sampling.draw-one", "")
                        .line("keys.draw")
                        .key(KeyCode.A),
                Verb.of("draw-many", () -> model.draw(MANY))
                        .face("", "sampling.draw-many", "")
                        .line("keys.draw")
                        .key(Key.shift(KeyCode.A)),
                Verb.of("new-run", model::newRun)
                        .face("fth-refresh-cw", "sampling.fresh", "sampling.fresh.tip")
                        .line("keys.new-run")
                        .key(KeyCode.W),
                Verb.handle("keys.share", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.shift-share", Key.shift(KeyCode.LEFT), Key.shift(KeyCode.RIGHT)),
                Verb.handle("keys.enter", KeyCode.ENTER),
                Verb.handle("keys.take-back", KeyCode.ESCAPE),
                Verb.of("rewind", this::rewind)
                        .face("fth-skip-back", "", "sampling.back")
                        .when(() -> model.state().draws() > 0));
    }

    /** Its draws are one undo step; a hand on P or the model stops nothing. */
    Run run() {
        return run;
    }

    private boolean start() {
        reached = model.state().draws();
        return reached < DrawRun.MOST;
    }

    private void advance(double seconds) {
        int draws = model.state().draws();
        double from = (int) reached == draws ? reached : draws; // others draw, too, and a hand takes draws back
        double decades = Math.min(seconds, LONGEST_PULSE) / SECONDS_PER_DECADE;
        reached = Math.min(DrawRun.MOST, Math.max(1, from) * Math.pow(10, decades));
        model.setDraws((int) reached);
        if (!run.isLent()) {
            model.settle(); // no hand holds anything that axes must not move away from
        }
        if (reached >= DrawRun.MOST) {
            run.pause();
        }
    }

    /** Resets to before the first draw. */
    void rewind() {
        run.pause();
        model.setDraws(0);
    }
}
