package kllab.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.figure.Hall;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.Words;
import kllab.ui.hall.HallCheck;
import kllab.ui.hall.HallCheck.Stage;
import kllab.ui.hall.Ink;
import kllab.ui.hall.Remote;
import kllab.ui.hall.Tool;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import kllab.ui.verb.Verb.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Presenting in front of a room, on one screen (decision 0022): the steps, the curtain, the tools, and the keys of the usual remotes. All
 * keys belong to it, none while a field is edited.
 */
final class Presenting {
    private final ShellModel model;
    private final ShellController controller;
    private final Map<List<String>, Ink> inks = new HashMap<>();
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.HAND);
    private final ObjectProperty<Remote> remote = new SimpleObjectProperty<>(Remote.USUAL);
    private Halls halls = new Halls();
    private HallWindow window = HallWindow.NONE;
    private Supplier<Awake> display = () -> Awake.NONE;
    private @Nullable Awake awake;

    Presenting(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
    }

    /**
     * Presents in a window.
     *
     * @param awake keeps its display awake; asked for when it is first presented
     */
    void setWindow(HallWindow screen, Supplier<Awake> awake) {
        window = screen;
        display = awake;
    }

    private Awake awake() {
        Awake known = awake;
        if (known == null) {
            known = display.get();
            awake = known;
        }
        return known;
    }

    /** What is known of the halls where it was presented. */
    Halls halls() {
        return halls;
    }

    void setHalls(Halls known) {
        halls = known;
    }

    ObjectProperty<Remote> remoteProperty() {
        return remote;
    }

    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    private HallView over() {
        return controller.view().hall();
    }

    boolean isOn() {
        return model.hallProperty().get() != null;
    }

    // ---- beginning and leaving --------------------------------------------------------------------------------------

    void begin() {
        if (isOn()) {
            return;
        }
        controller.closeSheets();
        window.fill(this::leave);
        awake().keep(true);
        model.hallProperty().set(halls.of(window.bounds()));
        controller.view().page().requestFocus();
    }

    /** Leaves the window as it was. */
    void leave() {
        if (isOn()) {
            tool.set(Tool.HAND);
            over().close();
            model.hallProperty().set(null);
            awake().keep(false);
            window.restore();
            controller.view().page().requestFocus();
        }
    }

    /** What the button that begins means while it is presented: whatever hides the page goes. */
    private void goOn() {
        over().setBlack(false);
        over().thaw();
        controller.closeSheets();
    }

    // ---- steps ------------------------------------------------------------------------------------------------------

    /**
     * The next preset of the page, or the one before; at the end the next page, as it stands. A black screen comes back first, so that the
     * room sees where the lecture was.
     */
    void step(int by) {
        if (over().isBlack()) {
            over().setBlack(false);
            return;
        }
        controller.closeSheets();
        over().zoomOut();
        step(model.opened(), by);
    }

    private <S extends Record, R> void step(OpenLab<S, R> page, int by) {
        List<Preset<S>> presets = page.lab().presets();
        LabModel<S, R> lab = page.model();
        int next = presets.indexOf(lab.presetProperty().get()) + by;
        if (next >= 0 && next < presets.size()) {
            controller.choose(page, presets.get(next));
        } else {
            int at = model.labs().indexOf(page.lab()) + by;
            if (at >= 0 && at < model.labs().size()) {
                controller.open(model.labs().get(at));
                controller.view().page().requestFocus();
            }
        }
    }

    /** What is shown, as the bar says it: the preset and its number among those of the page. */
    String nameOfStep(Words words) {
        return nameOfStep(model.opened(), words);
    }

    private <S extends Record, R> String nameOfStep(OpenLab<S, R> page, Words words) {
        List<Preset<S>> presets = page.lab().presets();
        Preset<S> now = page.model().presetProperty().get();
        String name = words.get(page.lab().id() + ".preset." + now.id());
        return words.get("hall.step", name, presets.indexOf(now) + 1, presets.size());
    }

    void showPresets(Node under) {
        new PresetMenu(model, controller).show(under);
    }

    // ---- tools ------------------------------------------------------------------------------------------------------

    /** Takes a tool, or puts it away if the hand has it. */
    private void take(Tool next) {
        tool.set(tool.get() == next ? Tool.HAND : next);
    }

    /** The ink on what is shown: each preset of a page has its own. */
    Ink ink() {
        OpenLab<?, ?> page = model.opened();
        return inks.computeIfAbsent(
                List.of(
                        page.lab().id(),
                        page.model().presetProperty().get().id(),
                        over().zoomedPart().orElse("")),
                key -> new Ink());
    }

    void draw(Ink.Stroke stroke) {
        ink().draw(stroke);
        over().showInk();
    }

    private void withInk(Runnable change) {
        change.run();
        over().showInk();
    }

    // ---- keys -------------------------------------------------------------------------------------------------------

    /** What begins it, in a window. */
    Verb start() {
        Verb verb = Verb.of("present", this::begin)
                .face("fth-play", "hall.present", "hall.present.tip")
                .line("keys.present")
                .key(KeyCode.F11)
                .reach(Reach.ALL)
                .when(() -> !isOn());
        return with(verb, remote.get().startKeys());
    }

    /** The test card, which begins to present. */
    Verb hallCheck() {
        return Verb.of("hall-check", this::openCheck)
                .face("fth-check-square", "hall.check", "hall.check.tip")
                .line("keys.hall.check")
                .key(KeyCode.F6)
                .reach(Reach.ALL);
    }

    /** What begins it, while it has not begun. */
    List<Verb> beginnings() {
        return isOn() ? List.of() : List.of(start(), hallCheck());
    }

    /** What can be done while it is presented, the first that can be done first; nothing in a window. */
    List<Verb> verbs() {
        if (!isOn()) {
            return List.of();
        }
        return isBlack() ? onBlack() : over().check().isOpen() ? onCheck() : onPage();
    }

    boolean isBlack() {
        return isOn() && over().isBlack();
    }

    /** Whether the page is hidden, so that none of its keys work. */
    boolean hasAllKeys() {
        return isOn() && (over().isBlack() || over().check().isOpen());
    }

    /** Steps and whatever else brings the page back. */
    private List<Verb> onBlack() {
        return List.of(next(), back(), black(), goingOn(), leaving(), escaping().reach(Reach.ALL));
    }

    /** The keys of the test card: those of the remote, so that it is answered from the last row. */
    private List<Verb> onCheck() {
        return List.of(
                with(Verb.of("check-more", () -> confirm(1)), remote.get().nextKeys())
                        .reach(Reach.ALL),
                with(Verb.of("check-less", () -> confirm(-1)), remote.get().backKeys())
                        .reach(Reach.ALL),
                with(Verb.of("check-done", this::finishStage), remote.get().blackKeys())
                        .reach(Reach.ALL),
                stage(Stage.LETTERS, KeyCode.DIGIT1),
                stage(Stage.HATCHES, KeyCode.DIGIT2),
                stage(Stage.GREYS, KeyCode.DIGIT3),
                Verb.of("check-close", this::closeCheck).key(KeyCode.ESCAPE).reach(Reach.ALL),
                leaving());
    }

    private Verb stage(Stage which, KeyCode key) {
        return Verb.of("check-" + which.name(), () -> over().check().show(check().at(which)))
                .key(key)
                .reach(Reach.ALL);
    }

    private HallCheck check() {
        return over().check().check();
    }

    private void confirm(int by) {
        over().check().show(check().confirm(by));
    }

    /** Goes on to what is confirmed next; after the last, the hall is as was found out. */
    private void finishStage() {
        if (!check().isLast()) {
            over().check().show(check().next());
            return;
        }
        Hall found = check().hall();
        halls.keep(window.bounds(), found);
        closeCheck();
        model.hallProperty().set(found);
    }

    private void closeCheck() {
        over().check().close();
        controller.view().page().requestFocus();
    }

    /** Hears all keys first: while a remote is learned, it has them all. */
    void hear(KeyEvent event) {
        if (isOn() && over().remote().isOpen()) {
            over().remote().hear(event);
        }
    }

    /** Shows the test card, from the window, too. */
    private void openCheck() {
        begin();
        over().closeMenu();
        over().check().open();
    }

    private List<Verb> onPage() {
        List<Verb> all = new ArrayList<>();
        all.add(Verb.of("hall-close-menu", over()::closeMenu)
                .when(over()::isMenuOpen)
                .key(KeyCode.ESCAPE)
                .reach(Reach.ALL));
        all.addAll(buttons());
        all.add(Verb.of("hall-undo", () -> withInk(ink()::undo))
                .key(Key.control(KeyCode.Z))
                .when(() -> tool.get().isOnInk() && ink().canUndo())
                .reach(Reach.ALL));
        all.add(Verb.of("hall-redo", () -> withInk(ink()::redo))
                .key(Key.control(KeyCode.Y))
                .key(Key.control(KeyCode.Z).withShift())
                .when(() -> tool.get().isOnInk() && ink().canRedo())
                .reach(Reach.ALL));
        all.add(goingOn());
        all.add(escaping());
        all.addAll(silent());
        return all;
    }

    /** Those with a button on the bar. */
    List<Verb> buttons() {
        List<Verb> all = new ArrayList<>(List.of(back(), next(), black()));
        all.add(own(
                        Verb.of("hall-freeze", this::toggleFrozen).key(KeyCode.F),
                        "fth-pause",
                        "hall.freeze",
                        "keys.hall.freeze")
                .on(over()::isFrozen));
        all.add(tool(Tool.POINTER, KeyCode.DIGIT1, "fth-crosshair", "hall.pointer", "keys.hall.pointer"));
        all.add(tool(Tool.SPOTLIGHT, KeyCode.DIGIT2, "fth-aperture", "hall.spotlight", "keys.hall.spotlight"));
        all.add(tool(Tool.PEN, KeyCode.DIGIT3, "fth-edit-2", "hall.pen", "keys.hall.pen"));
        all.add(tool(Tool.ERASER, KeyCode.DIGIT4, "fth-delete", "hall.eraser", "keys.hall.eraser"));
        all.add(own(
                Verb.of("hall-clear", () -> withInk(ink()::clear)).key(KeyCode.DIGIT0),
                "fth-trash-2",
                "hall.clear",
                "keys.hall.clear"));
        all.add(own(Verb.of("hall-zoom", over()::zoom).key(KeyCode.Z), "fth-zoom-in", "hall.zoom", "keys.hall.zoom")
                .on(over()::isZoomed));
        all.add(hallCheck());
        all.add(Verb.of("hall-remote", () -> over().remote().open(model.desk().words()))
                .face("fth-smartphone", "hall.remote", "hall.remote"));
        all.add(leaving());
        return all;
    }

    private Verb next() {
        return own(
                with(Verb.of("hall-next", () -> step(1)), remote.get().nextKeys()),
                "fth-chevron-right",
                "hall.next",
                "keys.hall.next");
    }

    private Verb back() {
        return own(
                with(Verb.of("hall-back", () -> step(-1)), remote.get().backKeys()),
                "fth-chevron-left",
                "hall.back",
                "keys.hall.back");
    }

    private Verb black() {
        return own(
                        with(
                                Verb.of("hall-black", this::toggleBlack),
                                remote.get().blackKeys()),
                        "fth-square",
                        "hall.black",
                        "keys.hall.black")
                .on(over()::isBlack);
    }

    private Verb goingOn() {
        return with(Verb.of("hall-go-on", this::goOn), remote.get().startKeys()).reach(Reach.ALL);
    }

    private Verb leaving() {
        return Verb.of("hall-leave", this::leave)
                .face("fth-minimize-2", "hall.leave", "hall.leave")
                .line("keys.hall.leave")
                .key(KeyCode.F11)
                .reach(Reach.ALL);
    }

    private Verb escaping() {
        return Verb.of("hall-escape", this::escape).line("keys.hall.escape").key(KeyCode.ESCAPE);
    }

    /** A key that comes before whatever has the focus, but in no field. */
    private static Verb own(Verb verb, String icon, String name, String line) {
        return verb.face(icon, name, name).line(line).reach(Reach.HANDS);
    }

    private Verb tool(Tool which, KeyCode key, String icon, String name, String line) {
        return own(Verb.of(name, () -> take(which)).key(key), icon, name, line).on(() -> tool.get() == which);
    }

    private static Verb with(Verb verb, List<Key> keys) {
        Verb all = verb;
        for (Key key : keys) {
            all = all.key(key);
        }
        return all;
    }

    /** Keys beside those of steps, which a hand in the dark hits by mistake: they do nothing, whatever has the focus. */
    private static List<Verb> silent() {
        Verb verb = Verb.of("hall-silent", () -> {}).reach(Reach.HANDS);
        return List.of(with(
                verb,
                List.of(
                        Key.of(KeyCode.INSERT),
                        Key.of(KeyCode.DELETE),
                        Key.of(KeyCode.CONTEXT_MENU),
                        Key.of(KeyCode.ALT_GRAPH),
                        Key.of(KeyCode.ALT))));
    }

    private void toggleBlack() {
        over().setBlack(!over().isBlack());
    }

    private void toggleFrozen() {
        if (over().isFrozen()) {
            over().thaw();
        } else {
            over().freeze();
        }
    }

    /** Closes the innermost of what is open; what fields and hands have open they have closed before. */
    private void escape() {
        if (over().isBlack()) {
            over().setBlack(false);
        } else if (over().isZoomed()) {
            over().zoomOut();
        } else if (tool.get() != Tool.HAND) {
            tool.set(Tool.HAND);
        } else if (over().isFrozen()) {
            over().thaw();
        } else if (!remote.get().escapeGoesOn()) {
            leave();
        }
    }
}
