package kllab.lab.sampling;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.KeyCode;
import kllab.core.sampling.DrawRun;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.sampling.SamplingState.Page;
import kllab.ui.Desk;
import kllab.ui.Player;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** Runs the draws by the clock and turns gestures into commands. */
final class SamplingController extends OpenLab<SamplingState, SamplingResult> {
    /** A run is uniform along the logarithmic axis: from 10 to 100 it takes as long as from 100,000 to a million. */
    private static final double SECONDS_PER_DECADE = 2.5;

    private static final double LONGEST_PULSE = 0.25;
    private static final int MANY = 100;

    private final SamplingModel model;
    private final Player player = new Player(this::advance);
    private LabModel<SamplingState, SamplingResult>.@Nullable Gesture run;
    private double reached;
    private boolean lent;

    SamplingController(SamplingLab lab, Desk desk) {
        super(desk);
        this.model = lab.model();
    }

    @Override
    public SamplingModel model() {
        return model;
    }

    @Override
    public PageView<SamplingState, SamplingResult> view(Seat seat) {
        return new SamplingView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("run", this::runOrPause)
                        .on(player::isPlaying)
                        .face("fth-play", "sampling.run", "sampling.run.tip")
                        .lit("fth-pause", "sampling.pause", "sampling.pause.tip")
                        .when(() -> model.state().draws() < DrawRun.MOST)
                        .line("keys.run")
                        .key(KeyCode.SPACE),
                Verb.of("draw-one", () -> draw(1)).line("keys.draw").key(KeyCode.A),
                Verb.of("draw-many", () -> draw(MANY)).line("keys.draw").key(Key.shift(KeyCode.A)),
                Verb.of("new-run", this::newRun)
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

    @Override
    public void hidden() {
        pause();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    void runOrPause() {
        if (player.isPlaying()) {
            pause();
        } else if (model.state().draws() < DrawRun.MOST) {
            run = model.beginGesture();
            reached = model.state().draws();
            player.play();
        }
    }

    /** Ends a run: all its draws are one undo step. */
    void pause() {
        player.pause();
        lent = false;
        if (run != null) {
            run.end();
            run = null;
        }
    }

    /** A drag begins: a current run continues within the drag's gesture, and afterwards in its own again. */
    void lend() {
        lent = player.isPlaying();
    }

    /** Advances the clock. Undo or another preset may already have ended the run. */
    void advance(double seconds) {
        if (!goesOn()) {
            pause();
            return;
        }
        double decades = Math.min(seconds, LONGEST_PULSE) / SECONDS_PER_DECADE;
        reached = Math.max(1, Math.max(reached, model.state().draws()) * Math.pow(10, decades));
        model.setDraws((int) Math.min(DrawRun.MOST, reached));
        if (!lent) {
            model.settle(); // no hand holds anything that axes must not move away from
        }
        if (model.state().draws() >= DrawRun.MOST) {
            pause();
        }
    }

    private boolean goesOn() {
        if (run == null || !run.isOver()) {
            return run != null;
        }
        if (lent && !model.movingProperty().get()) {
            lent = false;
            reached = model.state().draws();
            run = model.beginGesture();
            return true;
        }
        return lent;
    }

    void draw(int more) {
        model.draw(more);
    }

    /** Resets to before the first draw. */
    void rewind() {
        pause();
        model.setDraws(0);
    }

    void newRun() {
        model.newRun();
    }

    void setSeed(long seed) {
        model.setSeed(seed);
    }

    void turnTo(Page page) {
        model.turnTo(page);
    }

    @Override
    public void reset() {
        pause();
        model.reset();
    }
}
