package kllab.ui.hand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kllab.ui.Hold;
import kllab.ui.Subject;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * How a hand holds something: a drag with the first mouse button, or a key held down, is one gesture. Esc takes it back.
 * Something else may end it, undo or another preset: then the hand moves nothing until it lets go.
 *
 * @param <S> the state
 */
public final class Grip<S> {
    private final Supplier<S> state;
    private final Supplier<? extends Hold> begin;
    private final Map<KeyCode, Runnable> commands = new HashMap<>();
    private final List<Verb> offered = new ArrayList<>();
    private @Nullable Runnable edit;
    private @Nullable Node focus;
    private @Nullable Hold drag;
    private @Nullable Hold key;
    private S from;

    /** What a mouse does that holds something. Positions are those of the node under it. */
    public interface Pull<S> {
        /** Whether something to hold is where it was pressed. */
        default boolean takes(MouseEvent event) {
            return true;
        }

        /** A gesture has begun. */
        default void press(MouseEvent event, S from) {}

        /**
         * It is dragged.
         *
         * @param from the state at the beginning of the gesture
         */
        void drag(MouseEvent event, S from);

        /** A press anywhere moves what is held there. */
        static <S> Pull<S> to(Consumer<MouseEvent> move) {
            return new Pull<>() {
                @Override
                public void press(MouseEvent event, S from) {
                    move.accept(event);
                }

                @Override
                public void drag(MouseEvent event, S from) {
                    move.accept(event);
                }
            };
        }
    }

    public Grip(Subject<S, ?> subject) {
        this(subject, subject::beginGesture);
    }

    /** A grip with a beginning of its own: something has to stop before, or what is moved is no content. */
    public Grip(Subject<S, ?> subject, Supplier<? extends Hold> begin) {
        this.state = subject::state;
        this.begin = begin;
        this.from = subject.state();
    }

    /** A double click on the node that has the keys, and Enter, open a field. */
    public Grip<S> opens(Runnable field) {
        edit = field;
        return on(KeyCode.ENTER, field);
    }

    /** A command with its keys and words. */
    public Grip<S> does(Verb verb) {
        offered.add(verb);
        verb.keys().forEach(key -> on(key.code(), Objects.requireNonNull(verb.run())));
        return this;
    }

    /** What can be done with what is held, besides moving it: for a menu. */
    List<Verb> verbs(Dial<S> dial) {
        List<Verb> all = new ArrayList<>();
        if (edit != null) {
            all.add(Verb.of("hand-type", edit)
                    .face("fth-edit-2", "hand.type", "")
                    .key(KeyCode.ENTER));
        }
        if (dial.isBounded()) {
            all.add(to("hand-least", dial, dial::least)
                    .face("", "hand.least", "")
                    .key(KeyCode.HOME));
            all.add(to("hand-most", dial, dial::most).face("", "hand.most", "").key(KeyCode.END));
        }
        all.addAll(offered);
        return all;
    }

    private Verb to(String id, Dial<S> dial, DoubleSupplier end) {
        return Verb.of(id, () -> once(from -> dial.set(end.getAsDouble(), from)))
                .when(() -> dial.value() != end.getAsDouble());
    }

    /** A key that is a command, no movement. */
    public Grip<S> on(KeyCode code, Runnable command) {
        commands.put(code, command);
        return this;
    }

    /** A node under the mouse: a press there gives the keyboard to the node that has the keys. */
    public Grip<S> pulled(Node on, Pull<S> pull) {
        on.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            boolean laid = on.getLayoutBounds().getWidth() > 0; // before the first layout a place means nothing
            if (laid && event.getButton() == MouseButton.PRIMARY && pull.takes(event)) {
                press(event, pull);
                event.consume(); // the node behind would take the focus
            }
        });
        on.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (isDragging()) {
                pull.drag(event, from);
                event.consume();
            }
        });
        on.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                drop();
            }
        });
        return this;
    }

    private void press(MouseEvent event, Pull<S> pull) {
        Node own = Objects.requireNonNull(focus);
        if (edit != null && event.getClickCount() == 2 && own.equals(event.getSource())) {
            own.requestFocus();
            edit.run();
            return;
        }
        take();
        pull.press(event, from);
    }

    /** A drag begins. What leaving another control does is no part of it. */
    void take() {
        Objects.requireNonNull(focus).requestFocus();
        drag = begin();
    }

    boolean isDragging() {
        return drag != null && !drag.isOver();
    }

    void drop() {
        if (drag != null) {
            drag.end();
            drag = null;
        }
    }

    /** What is held, if anything, and if nothing else has ended it. */
    private @Nullable Hold held() {
        Hold last = isDragging() ? drag : key;
        return last == null || last.isOver() ? null : last;
    }

    private Hold begin() {
        Hold begun = begin.get();
        from = state.get();
        return begun;
    }

    /**
     * The node that has the keys.
     *
     * @param step what a key moves, given the state at the beginning of the gesture; null if it is for others
     */
    public Grip<S> keyed(Node on, Function<KeyEvent, @Nullable Consumer<S>> step) {
        attach(on);
        on.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, step));
        return this;
    }

    void attach(Node on) {
        focus = on;
        on.addEventHandler(KeyEvent.KEY_RELEASED, event -> letGo());
        on.focusedProperty().addListener((property, before, now) -> letGo());
    }

    /** Consumes what is for this grip. */
    void press(KeyEvent event, Function<KeyEvent, @Nullable Consumer<S>> step) {
        Runnable deed = event.isShortcutDown() ? null : deed(event, step);
        if (deed != null) {
            deed.run();
            event.consume();
        }
    }

    private @Nullable Runnable deed(KeyEvent event, Function<KeyEvent, @Nullable Consumer<S>> step) {
        if (event.getCode() == KeyCode.ESCAPE) {
            Hold now = held();
            return now == null ? null : now::cancel;
        }
        Runnable command = event.isAltDown() ? null : commands.get(event.getCode());
        Consumer<S> moves = command == null ? step.apply(event) : null;
        return moves == null ? command : () -> press(moves);
    }

    /** A held key repeats. */
    private void press(Consumer<S> moves) {
        Hold now = key;
        if (now == null) {
            now = begin();
            key = now;
        }
        if (!now.isOver()) {
            moves.accept(from);
        }
    }

    private void letGo() {
        if (key != null) {
            key.end();
            key = null;
        }
    }

    /** Something has moved by itself: a part of what is held, or else a step. */
    void move(Consumer<S> moves) {
        if (held() != null) {
            moves.accept(from);
        } else {
            once(moves);
        }
    }

    /** A gesture with one step: by a screen reader. */
    void once(Consumer<S> moves) {
        Hold now = begin();
        moves.accept(from);
        now.end();
    }
}
