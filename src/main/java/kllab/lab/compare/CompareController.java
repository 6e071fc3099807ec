package kllab.lab.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.TypedName;
import kllab.text.table.PastedTable;
import kllab.ui.Background;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.hand.Grip;
import kllab.ui.page.PageView;
import kllab.ui.verb.Face;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** Gestures and commands of Compare. */
final class CompareController extends LabController<CompareState, CompareResult, CompareModel> {
    /** Reads long pasted tables; its thread is started on first use. */
    private static final Executor READER = Background.thread("pasted table", Duration.ZERO);

    /** So many outcomes are the corners of a triangle. */
    private static final int TRIANGLE = 3;

    /** A change that is invisible to the user. */
    private static final double HARDLY = 1e-9;

    private final Blending blending;
    private final Pasting pasting;

    CompareController(Lab<CompareState, CompareResult> lab, Desk desk) {
        super(desk, new CompareModel(lab));
        this.blending = new Blending(model, desk);
        plays(blending.run());
        this.pasting = new Pasting(model, desk::words, READER, Platform::runLater);
    }

    @Override
    public PageView<CompareState, CompareResult> view(Seat seat) {
        return new CompareView(seat, model, this);
    }

    /** P and Q as a table with names. */
    private void sendToTriangle() {
        CompareState state = model.state();
        desk().send(
                        "distance",
                        PastedTable.of(
                                i -> desk().words().name(state.name(i)),
                                state.p().toArray(),
                                state.q().toArray()));
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>(HandleKeys.bars());
        verbs.add(Verb.handle("keys.lock", KeyCode.K));
        verbs.add(Verb.of("swap", model::swap)
                .face("mdomz-swap_horiz", "compare.swap", "compare.swap.tip")
                .line("keys.swap")
                .key(KeyCode.X));
        verbs.add(Verb.of("play", blending.run()::playOrPause)
                .face(this::playFace)
                .when(() ->
                        blending.isUnderWay() || !model.result().comparison().equal())
                .line("keys.play")
                .key(KeyCode.SPACE));
        verbs.add(Verb.of("smooth", model::smooth)
                .face("fth-droplet", "compare.smooth", "compare.smooth.tip")
                .when(() -> model.result().infinite()));
        verbs.add(Verb.of("triangle", this::sendToTriangle)
                .face("fth-triangle", "compare.triangle", "compare.triangle.tip")
                .when(() -> model.state().size() == TRIANGLE)
                .line("keys.compare.triangle")
                .key(KeyCode.S));
        verbs.add(Verb.of("let-go", () -> model.select(-1))
                .when(() -> model.state().selected() >= 0)
                .line("keys.escape")
                .key(KeyCode.ESCAPE));
        return verbs;
    }

    private Face playFace() {
        if (blending.run().isPlaying()) {
            return new Face("fth-pause", "compare.play", "compare.play.pause");
        }
        return new Face("fth-play", "compare.play", blending.isUnderWay() ? "compare.play.go-on" : "compare.play.tip");
    }

    Blending blending() {
        return blending;
    }

    // ---- outcomes -----------------------------------------------------------------------------------------------

    /** Moves the selection by {@code step} outcomes; if none is selected, to the first or the last. */
    void walk(int step) {
        int last = model.state().size() - 1;
        int selected = model.state().selected();
        int start = selected >= 0 ? selected : step > 0 ? -1 : last + 1;
        model.select(Math.clamp((long) start + step, 0, last));
    }

    /**
     * Sets the probability of an outcome.
     *
     * @param from the state at the beginning of a gesture, so that a way through zero and back loses nothing
     * @return why locks limit it; empty if they do not
     */
    String move(Side side, int outcome, double chance, CompareState from) {
        model.setChance(side, outcome, chance, from);
        return held(side, outcome, chance, from);
    }

    /** Why an outcome cannot have the wanted probability; empty if it can. */
    private String held(Side side, int outcome, double chance, CompareState from) {
        Locks locks = from.locks();
        if (locks.isEmpty() || outcome >= from.size() || !has(outcome)) {
            return "";
        }
        boolean itself = locks.has(outcome);
        boolean all = itself || CompareModel.isHeld(from, outcome);
        double now = side.of(from).probability(outcome);
        double most = itself ? now : locks.room(side.of(from), outcome);
        boolean refused = all ? Math.abs(chance - now) > HARDLY : chance > most + HARDLY;
        String key = itself ? "compare.held.self" : all ? "compare.held.others" : "compare.held.part";
        return refused ? desk().words().get(key, shownName(outcome), CompareNumbers.chance(most)) : "";
    }

    private String shownName(int outcome) {
        return model.result().name(outcome, desk().words());
    }

    /** Removes an outcome, or says why it cannot be removed. */
    void remove(int outcome, Consumer<String> tell) {
        if (!has(outcome)) {
            return;
        }
        boolean held = CompareModel.isHeld(model.state(), outcome);
        tell.accept(held ? desk().words().get("compare.held.stays", shownName(outcome)) : "");
        model.removeOutcome(outcome);
    }

    /**
     * Renames an outcome as typed, as far as the name is valid.
     *
     * @param tell receives a sentence if the name was changed or refused
     * @return whether no correction is needed
     */
    boolean rename(int outcome, String typed, Consumer<String> tell) {
        if (!has(outcome)) {
            tell.accept("");
            return true;
        }
        return TypedName.take(typed, shownName(outcome), desk().words(), name -> model.rename(outcome, name), tell);
    }

    /** Takes a table that was pasted outside a text field, and reports the outcome by a notice on the bar. */
    void paste(String pasted, Side side) {
        paste(pasted, side, outcome -> desk().say(outcome.saying()));
    }

    /** Takes a table; Q stops on its way. */
    void paste(String pasted, Side side, Consumer<Pasting.Outcome> told) {
        blending.run().pause();
        pasting.take(pasted, side, told);
    }

    /** What moves a probability stops Q on its way. */
    Grip<CompareState> grip() {
        return new Grip<>(model, blending.run()::stopFor);
    }

    /** The probability of an outcome; 0 if it has just been removed. */
    double chance(Side side, int outcome) {
        return has(outcome) ? side.of(model.state()).probability(outcome) : 0;
    }

    /** Locks an outcome, or unlocks it. */
    Verb lock(int outcome) {
        return Verb.of("lock", () -> toggleLock(outcome))
                .on(() -> has(outcome) && model.state().locks().has(outcome))
                .face("fth-lock", "compare.lock", "")
                .lit("fth-unlock", "compare.unlock", "")
                .key(KeyCode.K);
    }

    void toggleLock(int outcome) {
        if (has(outcome)) {
            model.setLocked(outcome, !model.state().locks().has(outcome));
        }
    }

    /** Whether an outcome exists. A bar or a row of a removed one is there until the next layout. */
    boolean has(int outcome) {
        return outcome >= 0 && outcome < model.state().size();
    }
}
