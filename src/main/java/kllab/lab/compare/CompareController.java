package kllab.lab.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kllab.lab.Background;
import kllab.lab.Lab;
import kllab.lab.LabScreen;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.hand.Grip;
import kllab.ui.verb.Face;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** Gestures and commands of Compare. */
final class CompareController implements LabScreen<CompareState, CompareResult> {
    /** The thread that reads long pasted tables, started on first use. */
    private static final class Reader {
        static final Executor THREAD = Background.thread("pasted table", Duration.ZERO);
    }

    /** A change that is invisible to the user. */
    private static final double HARDLY = 1e-9;

    private final CompareLab lab;
    private final CompareModel model;
    private final Blending blending;
    private final Supplier<Words> words;
    private final Pasting pasting;
    private final Desk desk;
    private final CompareView view;

    CompareController(CompareLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.blending = new Blending(model, desk);
        this.words = desk::words;
        this.pasting = new Pasting(model, words, task -> Reader.THREAD.execute(task), Platform::runLater);
        this.desk = desk;
        this.view = new CompareView(desk, model, this);
    }

    @Override
    public Lab<CompareState, CompareResult> lab() {
        return lab;
    }

    @Override
    public CompareModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(HandleKeys.bars());
        verbs.add(Verb.handle("keys.lock", KeyCode.K));
        verbs.addAll(List.of(swap(), table()));
        verbs.add(Verb.of("paste", this::pasteOnStage).line("keys.paste").key(Key.control(KeyCode.V)));
        verbs.addAll(List.of(play(), smooth()));
        verbs.add(Verb.of("let-go", this::letGo)
                .when(() -> model.state().selected() >= 0 || view.isTableOpen())
                .line("keys.escape")
                .key(KeyCode.ESCAPE));
        return verbs;
    }

    /** Esc: first clears the selection, then closes the table. */
    private void letGo() {
        if (model.state().selected() >= 0) {
            model.select(-1);
        } else {
            toggleTable();
        }
    }

    private Face playFace() {
        if (blending.playingProperty().get()) {
            return new Face("fth-pause", "compare.play", "compare.play.pause");
        }
        boolean onTheWay = blending.underWayProperty().get();
        return new Face("fth-play", "compare.play", onTheWay ? "compare.play.go-on" : "compare.play.tip");
    }

    Verb swap() {
        return Verb.of("swap", model::swap)
                .face("mdomz-swap_horiz", "compare.swap", "compare.swap.tip")
                .line("keys.swap")
                .key(KeyCode.X);
    }

    Verb table() {
        return Verb.of("table", this::toggleTable)
                .face("fth-edit-2", "compare.table", "compare.table.tip")
                .line("keys.table")
                .key(KeyCode.T);
    }

    Verb play() {
        return Verb.of("play", blending::playOrPause)
                .face(this::playFace)
                .when(() -> blending.underWayProperty().get()
                        || !model.result().comparison().equal())
                .line("keys.play")
                .key(KeyCode.SPACE);
    }

    Verb smooth() {
        return Verb.of("smooth", model::smooth)
                .face("fth-droplet", "compare.smooth", "compare.smooth.tip")
                .when(() -> model.result().infinite());
    }

    @Override
    public void hidden() {
        blending.pause();
    }

    Blending blending() {
        return blending;
    }

    // ---- outcomes -----------------------------------------------------------------------------------------------

    void select(int outcome) {
        model.select(outcome);
    }

    /** Moves the selection by {@code step} outcomes; if none is selected, to the first or the last. */
    void walk(int step) {
        int last = model.state().size() - 1;
        int selected = model.state().selected();
        int start = selected >= 0 ? selected : step > 0 ? -1 : last + 1;
        model.select(Math.clamp((long) start + step, 0, last));
    }

    void type(Side side, int outcome, double chance) {
        move(side, outcome, chance, model.state());
    }

    /**
     * Sets the probability of an outcome; if locks limit it, says so.
     *
     * @param from the state at the beginning of a gesture, so that a way through zero and back loses nothing
     */
    void move(Side side, int outcome, double chance, CompareState from) {
        model.setChance(side, outcome, chance, from);
        view.tell(side, outcome, held(side, outcome, chance, from));
    }

    /** Why an outcome cannot have the wanted probability; empty if it can. */
    private String held(Side side, int outcome, double chance, CompareState from) {
        Locks locks = from.locks();
        if (locks.isEmpty() || outcome >= from.size()) {
            return "";
        }
        boolean itself = locks.has(outcome);
        boolean all = itself || CompareModel.isHeld(from, outcome);
        double now = side.of(from).probability(outcome);
        double most = itself ? now : locks.room(side.of(from), outcome);
        boolean refused = all ? Math.abs(chance - now) > HARDLY : chance > most + HARDLY;
        String key = itself ? "compare.held.self" : all ? "compare.held.others" : "compare.held.part";
        return refused ? words.get().get(key, view.shownName(outcome), Numbers.chance(most)) : "";
    }

    /** Removes an outcome, or says why it cannot be removed. */
    void remove(int outcome, Consumer<String> tell) {
        boolean held = CompareModel.isHeld(model.state(), outcome);
        tell.accept(held ? words.get().get("compare.held.stays", view.shownName(outcome)) : "");
        model.removeOutcome(outcome);
    }

    /**
     * Renames an outcome as typed, as far as the name is valid.
     *
     * @param tell receives a sentence if the name was changed or refused
     * @return whether no correction is needed
     */
    boolean rename(int outcome, String typed, Consumer<String> tell) {
        String name = OutcomeName.mended(typed);
        boolean there = outcome < model.state().size(); // a row may disappear while it has the focus
        if (!there || name.equals(view.shownName(outcome))) {
            tell.accept("");
            return true;
        }
        Optional<Refusal> fault = OutcomeName.fault(name);
        tell.accept(fault.map(refusal -> refusal.say(words.get()))
                .orElse(name.equals(typed.strip()) ? "" : words.get().get("compare.name.cut", OutcomeName.LONGEST)));
        if (fault.isEmpty()) {
            model.rename(outcome, name);
        }
        return fault.isEmpty();
    }

    Pasting pasting() {
        return pasting;
    }

    /** Takes a table that was pasted outside a text field, and reports the outcome in a sentence. */
    void paste(String pasted, Side side, Consumer<String> tell) {
        blending.pause();
        pasting.take(pasted, side, outcome -> tell.accept(outcome.sentence(words.get())));
    }

    /** The same, reported by a notice on the bar. */
    void paste(String pasted, Side side) {
        blending.pause();
        pasting.take(pasted, side, outcome -> desk.say(outcome.saying()));
    }

    /** A single distribution replaces that of the bar with the focus; without focus, P. */
    private void pasteOnStage() {
        Node focus = view.getScene().getFocusOwner();
        boolean onQ = focus != null && focus.getStyleClass().contains("q");
        String pasted = Clipboard.getSystemClipboard().getString();
        paste(pasted == null ? "" : pasted, onQ ? Side.Q : Side.P);
    }

    void toggleTable() {
        view.table().toggle();
    }

    void openTable(Side side, int outcome) {
        view.table().open(side, outcome);
    }

    /** What moves a probability stops Q on its way. */
    Grip<CompareState> grip() {
        return new Grip<>(model, () -> {
            blending.pause();
            return model.beginGesture();
        });
    }

    /** The probability of an outcome; 0 if it has just been removed. */
    double chance(Side side, int outcome) {
        CompareState state = model.state();
        return outcome < state.size() ? side.of(state).probability(outcome) : 0;
    }

    void toggleLock(int outcome) {
        model.setLocked(outcome, !model.state().locks().has(outcome));
    }
}
