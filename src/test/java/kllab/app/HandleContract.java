package kllab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.stage.Hand;
import kllab.ui.hand.PadHandle;
import kllab.ui.hand.PointHandle;

/**
 * What every handle does for hands, keys and screen readers alike. All on the JavaFX thread; every rule begins with the same
 * state, and with a step to redo: any new step of history takes that away.
 */
final class HandleContract<S extends Record, R> {
    private static final double FAR = 90;
    private static final List<KeyCode> MOVES =
            List.of(KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

    /** What these move is no content, so it makes no step of history. */
    private static final Set<String> LOOK = Set.of("playhead", "count-pad");

    private final OpenLab<S, R> screen;
    private final Parent page;
    private final LabModel<S, R> model;
    private final Supplier<List<Node>> all;
    private final int index;
    private final Runnable arrange;
    private final Consumer<String> fault;
    private final S start;
    private final S other;
    private Node handle;

    /**
     * The contract of one handle.
     *
     * @param page the view that it is on
     * @param all finds the handles of the page; another preset may have put others in their places
     * @param index which of them
     * @param arrange makes the handle appear where the state alone does not show it
     * @param fault told each rule that is broken
     */
    HandleContract(
            OpenLab<S, R> screen,
            Parent page,
            Supplier<List<Node>> all,
            int index,
            Runnable arrange,
            Consumer<String> fault) {
        this.screen = screen;
        this.page = page;
        this.model = screen.model();
        this.all = all;
        this.index = index;
        this.handle = all.get().get(index);
        this.arrange = arrange;
        this.fault = fault;
        handle.requestFocus();
        layout();
        start = model.state();
        other = anotherState();
    }

    /** One step away, by this handle, or by one that makes steps. */
    private S anotherState() {
        List<Node> nodes = new ArrayList<>(all.get());
        nodes.addFirst(handle);
        nodes.removeIf(HandleContract::isLook);
        for (Node node : nodes) {
            for (AccessibleAction action : List.of(AccessibleAction.INCREMENT, AccessibleAction.DECREMENT)) {
                node.executeAccessibleAction(action);
                S reached = model.state();
                if (!reached.equals(start)) {
                    model.undo();
                    layout();
                    return reached;
                }
            }
        }
        throw new IllegalStateException("nothing moves");
    }

    private static boolean isLook(Node node) {
        return node.getStyleClass().stream().anyMatch(LOOK::contains);
    }

    void check() {
        isAnsweredAndSteppedByScreenReaders();
        takesTheFocusAndNoStepForAPress();
        isMovedInOneStepByADrag();
        isMovedInOneStepByAHeldKey();
        goesToItsEnds();
        mindsNoOtherButton();
        passesOtherModifiers();
        isTakenBackByEscape();
        letsGoWhenAnotherPresetIsChosen();
        letsGoAtUndoAndRedo();
        opensItsTypedValue();
    }

    // ---- rules --------------------------------------------------------------------------------------------------

    private void isAnsweredAndSteppedByScreenReaders() {
        holds("has a name", !name().isBlank());
        if (isBounded()) {
            holds("the value is within the ends", least() <= value() && value() <= most());
        } else {
            holds("both ends are told, or none", Double.isNaN(least()) && Double.isNaN(most()));
            holds("is bounded", handle instanceof PointHandle);
        }
        act(AccessibleAction.INCREMENT, 1);
        act(AccessibleAction.DECREMENT, -1);
        if (isBounded()) {
            ready();
            double end = sign() > 0 ? most() : least();
            handle.executeAccessibleAction(AccessibleAction.SET_VALUE, end);
            layout();
            holds("SET_VALUE moves the value", Math.abs(value() - end) < 0.01);
            oneStep("SET_VALUE");
        }
    }

    private void act(AccessibleAction action, int sign) {
        ready();
        boolean atEnd = sign > 0 ? value() >= most() : value() <= least();
        if (!atEnd) {
            double before = value();
            handle.executeAccessibleAction(action);
            layout();
            holds(action + " moves the value", (value() - before) * sign > 0);
            oneStep(action.toString());
        }
    }

    private void takesTheFocusAndNoStepForAPress() {
        ready();
        page.requestFocus();
        Point2D at = grip();
        mouse(MouseEvent.MOUSE_PRESSED, at);
        holds("a press takes the focus", handle.equals(handle.getScene().getFocusOwner()));
        mouse(MouseEvent.MOUSE_RELEASED, at);
        holds("a press is over", !moving());
        S pressed = model.state();
        holds("a press on the thumb moves nothing", pressed.equals(start) || isPad() || isStart());
        model.change(state -> pressed.equals(other) ? start : other);
        model.undo();
        layout();
        mouse(MouseEvent.MOUSE_PRESSED, at);
        mouse(MouseEvent.MOUSE_RELEASED, at);
        holds("a press without movement is no step", model.canRedoProperty().get() && pressed.equals(model.state()));
    }

    private void isMovedInOneStepByADrag() {
        ready();
        double before = value();
        Point2D at = grip();
        mouse(MouseEvent.MOUSE_PRESSED, at);
        Point2D to = drag(at, 1);
        to = drag(to, -0.4);
        holds("a drag is a gesture", moving() || isLook());
        mouse(MouseEvent.MOUSE_RELEASED, to);
        layout();
        holds("a drag moves the value", value() != before);
        oneStep("a drag");
        mouse(MouseEvent.MOUSE_DRAGGED, at);
        holds("nothing is dragged after the release", model.state().equals(start) || isLook());
    }

    private void isMovedInOneStepByAHeldKey() {
        ready();
        double before = value();
        KeyCode key = key();
        for (int again = 0; again < 4; again++) {
            press(key, false, false);
            layout();
        }
        release(KeyCode.RIGHT);
        holds("a held key moves the value", value() != before);
        holds("a held key is over", !moving());
        oneStep("a held key");
    }

    private void goesToItsEnds() {
        if (!isBounded()) {
            return;
        }
        for (KeyCode key : List.of(KeyCode.HOME, KeyCode.END)) {
            ready();
            double end = key == KeyCode.HOME ? least() : most();
            press(key, false, false);
            layout();
            holds(key + " goes to the end", Math.abs(value() - end) < 0.01);
            release(key);
        }
    }

    private void mindsNoOtherButton() {
        for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
            ready();
            Point2D at = grip();
            mouse(MouseEvent.MOUSE_PRESSED, at, button, 1);
            holds(button + " begins no gesture", !moving());
            for (int i = 1; i <= 3; i++) {
                mouse(MouseEvent.MOUSE_DRAGGED, at.add(sign() * FAR * i / 3, -sign() * FAR * i / 3), button, 1);
                layout();
            }
            mouse(MouseEvent.MOUSE_RELEASED, at, button, 1);
            nothing(button + " moves nothing");
        }
    }

    private void passesOtherModifiers() {
        ready();
        boolean fine = !passes(key(), false, true);
        release(key());
        if (fine) {
            holds("Alt is for another step", !model.state().equals(start));
            oneStep("Alt");
            ready();
        }
        for (KeyCode key : MOVES) {
            holds("Ctrl+" + key + " passes", passes(key, true, false));
            holds("Alt+" + key + " passes", fine && key.isArrowKey() || passes(key, false, true));
        }
        nothing("Ctrl and Alt move nothing");
    }

    private void isTakenBackByEscape() {
        ready();
        holds("Esc passes where there is nothing to take back", passes(KeyCode.ESCAPE, false, false));
        ready();
        Point2D at = grip();
        mouse(MouseEvent.MOUSE_PRESSED, at);
        Point2D to = drag(at, 1);
        holds("Esc is for a drag", !passes(KeyCode.ESCAPE, false, false));
        layout();
        nothing("Esc takes a drag back");
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        layout();
        nothing("after Esc nothing is dragged");
        holds("a drag that is taken back needs no second Esc", passes(KeyCode.ESCAPE, false, false));
        mouse(MouseEvent.MOUSE_RELEASED, to);
        ready();
        press(key(), false, false);
        holds("Esc is for a held key", !passes(KeyCode.ESCAPE, false, false));
        layout();
        holds("Esc takes a held key back", model.state().equals(start));
        release(KeyCode.RIGHT);
    }

    private void letsGoWhenAnotherPresetIsChosen() {
        Preset<S> first = model.presetProperty().get();
        Preset<S> next = screen.lab().presets().stream()
                .filter(each -> !each.equals(first))
                .findFirst()
                .orElseThrow();
        isDraggedNoFurtherAfter("another preset", () -> model.choose(next));
        model.choose(first);
        ready();
        KeyCode key = key();
        press(key, false, false);
        model.choose(next);
        layout();
        S chosen = model.state();
        press(key, false, false);
        press(key, false, false);
        release(key);
        holds("a key held past another preset moves nothing", chosen.equals(model.state()));
        model.choose(first);
    }

    private void letsGoAtUndoAndRedo() {
        isDraggedNoFurtherAfter("undo or redo", isLook() ? model::redo : model::undo);
    }

    private void isDraggedNoFurtherAfter(String what, Runnable command) {
        ready();
        Point2D at = grip();
        mouse(MouseEvent.MOUSE_PRESSED, at);
        Point2D to = drag(at, 1);
        command.run();
        layout();
        S reached = model.state();
        for (Point2D further : List.of(to.add(3, 3), at)) {
            mouse(MouseEvent.MOUSE_DRAGGED, further);
            layout();
            holds("a drag moves nothing after " + what, reached.equals(model.state()));
        }
        mouse(MouseEvent.MOUSE_RELEASED, at);
        holds("a drag is over after " + what, reached.equals(model.state()) && !moving());
    }

    /** A double click, and Enter: neither opens a field, or both do. */
    private void opensItsTypedValue() {
        if (isStart()) {
            return;
        }
        ready();
        Point2D at = grip();
        for (int click = 1; click <= 2; click++) {
            mouse(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, click);
            mouse(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, click);
        }
        boolean clicked = isTyped("a double click");
        ready();
        press(KeyCode.ENTER, false, false);
        release(KeyCode.ENTER);
        holds("Enter opens the field as a double click does", clicked == isTyped("Enter"));
    }

    private boolean isTyped(String what) {
        layout();
        Node focus = handle.getScene().getFocusOwner();
        boolean typed = focus instanceof TextInputControl;
        if (typed) {
            nothing(what + " is no step");
            Hand.type(focus, KeyCode.ESCAPE, false);
            Hand.type(handle.getScene().getFocusOwner(), KeyCode.ESCAPE, false);
        }
        layout();
        return typed;
    }

    // ---- what has happened --------------------------------------------------------------------------------------

    private void holds(String rule, boolean kept) {
        if (!kept) {
            fault.accept(rule);
        }
    }

    /** As at the start, no gesture is left, and no step was made. */
    private void nothing(String rule) {
        holds(rule + " (state)", model.state().equals(start));
        holds(rule + " (gesture)", !moving());
        holds(rule + " (step)", model.canRedoProperty().get());
    }

    /** What has happened can be undone at once; what is no content has left no step. Goes back. */
    private void oneStep(String what) {
        if (isLook()) {
            holds(what + " is no step", model.canRedoProperty().get());
        } else {
            model.undo();
            layout();
            holds(what + " is one step", model.state().equals(start));
        }
    }

    private boolean moving() {
        return model.movingProperty().get();
    }

    private boolean isLook() {
        return isLook(handle);
    }

    /** A press anywhere moves it there. */
    private boolean isPad() {
        return handle instanceof PadHandle;
    }

    /** A press chooses it. */
    private boolean isStart() {
        return handle.getStyleClass().contains("start");
    }

    /** NaN if it is not answered. */
    private double number(AccessibleAttribute attribute) {
        Object answered = handle.queryAccessibleAttribute(attribute);
        holds(attribute + " is a double", answered == null || answered instanceof Double);
        return answered instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private double value() {
        return number(AccessibleAttribute.VALUE);
    }

    private double least() {
        return number(AccessibleAttribute.MIN_VALUE);
    }

    private double most() {
        return number(AccessibleAttribute.MAX_VALUE);
    }

    private boolean isBounded() {
        return !Double.isNaN(least()) && !Double.isNaN(most());
    }

    private String name() {
        Object text = handle.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text != null ? text.toString() : Objects.requireNonNullElse(handle.getAccessibleText(), "");
    }

    /** Where there is more room. */
    private int sign() {
        return value() > (least() + most()) / 2 ? -1 : 1;
    }

    /** Moves it there. */
    private KeyCode key() {
        return sign() > 0 ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    // ---- what is done -------------------------------------------------------------------------------------------

    /** The state of the start, something to redo, and the focus on the handle. */
    private void ready() {
        model.beginGesture().end();
        model.change(state -> start);
        model.change(state -> other);
        model.undo();
        layout();
        arrange.run();
        handle = all.get().get(index);
        handle.requestFocus();
        layout();
        if (!model.state().equals(start)) {
            fault.accept("is as at the start");
        }
    }

    private void layout() {
        page.layout();
    }

    private Point2D grip() {
        Node thumb = handle.lookup(".thumb");
        Node part = thumb == null ? handle : thumb;
        Bounds bounds = part.getLayoutBounds();
        return part.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D drag(Point2D from, double share) {
        double way = sign() * share * FAR;
        Point2D to = from;
        for (int i = 1; i <= 3; i++) {
            to = from.add(way * i / 3, -way * i / 3);
            mouse(MouseEvent.MOUSE_DRAGGED, to);
            layout();
        }
        return to;
    }

    private void mouse(EventType<MouseEvent> event, Point2D at) {
        mouse(event, at, MouseButton.PRIMARY, 1);
    }

    /** The thumb of a slider is a node of its own; of all others it minds no mouse. */
    private void mouse(EventType<MouseEvent> event, Point2D at, MouseButton button, int clicks) {
        Node target = handle instanceof Slider ? handle.lookup(".thumb") : handle;
        target.fireEvent(Hand.mouse(event, at, button, clicks));
        if (event == MouseEvent.MOUSE_PRESSED) {
            layout();
        }
    }

    private void press(KeyCode code, boolean control, boolean alt) {
        handle.fireEvent(Hand.key(KeyEvent.KEY_PRESSED, code, false, control, alt));
    }

    private void release(KeyCode code) {
        handle.fireEvent(Hand.key(KeyEvent.KEY_RELEASED, code, false, false, false));
    }

    /** Presses a key; answers whether the handle leaves it to others. */
    private boolean passes(KeyCode code, boolean control, boolean alt) {
        AtomicInteger heard = new AtomicInteger();
        EventHandler<KeyEvent> hears = event -> heard.incrementAndGet();
        Parent parent = handle.getParent();
        parent.addEventHandler(KeyEvent.KEY_PRESSED, hears);
        press(code, control, alt);
        parent.removeEventHandler(KeyEvent.KEY_PRESSED, hears);
        return heard.get() > 0;
    }
}
