package kllab.lab.tree;

import static kllab.core.coding.QuestionTree.NO_NODE;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.QuestionTree;
import kllab.figure.Look;
import kllab.figure.page.Box;
import kllab.ui.Hold;
import kllab.ui.Seat;
import kllab.ui.control.Tip;
import kllab.ui.hand.Grip;
import kllab.ui.hand.Held;
import kllab.ui.verb.Verb;

/**
 * What lies over the learner's tree: a ball or a question is dragged onto another one, and their parts change places. By keyboard,
 * arrow keys go from node to node, Enter takes up and puts down.
 */
final class TreeHand extends Region implements Held {
    private static final int TIP_AFTER = 700;

    private final TreeModel model;
    private final Seat seat;
    private final TreeSheet sheet;
    private final Runnable repaint;
    private final Carrying carrying;
    private int cursor;

    TreeHand(TreeModel model, Seat seat, TreeSheet sheet, Runnable repaint) {
        this.model = model;
        this.seat = seat;
        this.sheet = sheet;
        this.repaint = repaint;
        carrying = new Carrying();
        getStyleClass().add("tree-hand");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        new Grip<>(model, carrying::begin).keyed(this, event -> null).pulled(this, carrying);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(nodeAt(event) < 0 ? null : Cursor.OPEN_HAND));
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                carrying.cancel();
            }
            show();
        });
        Tip.install(this, TIP_AFTER, event -> nodeAt(event) < 0 ? "" : told(nodeAt(event)));
    }

    private QuestionTree tree() {
        return model.result().mine().tree();
    }

    /** The node under the mouse; the sheet's area begins where this one does. */
    private int nodeAt(MouseEvent event) {
        Box half = sheet.half(true);
        return sheet.mine().nodeAt(half.x() + event.getX(), half.y() + event.getY());
    }

    /** Where a node is, in its own pixels. */
    Box place(int node) {
        Box half = sheet.half(true);
        Box box = sheet.mine().box(node);
        return new Box(box.x() - half.x(), box.y() - half.y(), box.width(), box.height());
    }

    private String told(int node) {
        return NodeWords.told(model.result(), node, seat.look());
    }

    /** The node of the keyboard; one that is gone is replaced by the first question. */
    private int cursor() {
        cursor = cursor < tree().size() && sheet.mine().isShown(cursor) ? cursor : 0;
        return cursor;
    }

    void show() {
        sheet.show(isFocused() || carrying.held >= 0 ? cursor() : NO_NODE, carrying.held);
        repaint.run();
    }

    /** What screen readers are told. */
    void speak(Look look) {
        String now = told(cursor());
        setAccessibleText(carrying.held < 0 ? now : look.say("tree.hand.held", told(carrying.held), now));
    }

    @Override
    public List<Verb> verbs() {
        return outcome()
                .map(outcome -> List.of(Verb.of("leave-out", () -> model.leaveOut(outcome))
                        .face("", "tree.leave-out", "")
                        .key(KeyCode.DELETE)))
                .orElse(List.of());
    }

    /** The outcome at the cursor, if it is one that can be left out. */
    private Optional<Integer> outcome() {
        int node = cursor();
        return Optional.of(node)
                .filter(each -> each > 0 && !tree().isQuestion(each))
                .map(tree()::outcome);
    }

    // ---- keys -----------------------------------------------------------------------------------------------------

    private void key(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(tree().parent(cursor()));
            case DOWN -> go(tree().isQuestion(cursor()) ? tree().yes(cursor()) : NO_NODE);
            case LEFT -> go(beside(-1));
            case RIGHT -> go(beside(1));
            case HOME -> go(0);
            case ENTER -> takeOrDrop();
            case DELETE -> outcome().ifPresent(model::leaveOut);
            case ESCAPE -> {
                if (carrying.held < 0) {
                    return; // nothing to take back here: Esc goes on to whoever has something
                }
                carrying.cancel();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int node) {
        if (node >= 0 && sheet.mine().isShown(node)) {
            cursor = node;
            show();
            speak(seat.look());
        }
    }

    /** The next node of the same row. */
    private int beside(int step) {
        int depth = tree().depth(cursor());
        int node = cursor() + step;
        while (node >= 0 && node < tree().size() && tree().depth(node) != depth) {
            node += step;
        }
        return node < tree().size() ? node : NO_NODE;
    }

    private void takeOrDrop() {
        if (carrying.held < 0) {
            carrying.take(cursor());
        } else {
            carrying.drop();
        }
        show();
    }

    // ---- carrying -------------------------------------------------------------------------------------------------

    /** Moving a part, from taking it to putting it down: one undo step. */
    private final class Carrying implements Hold, Grip.Pull<TreeState> {
        private TreeState start = model.state();
        private int held = NO_NODE;
        private boolean dragging;

        Hold begin() {
            dragging = true;
            return this;
        }

        void take(int node) {
            start = model.state();
            held = node;
            cursor = node;
        }

        @Override
        public boolean takes(MouseEvent event) {
            return nodeAt(event) >= 0;
        }

        @Override
        public void press(MouseEvent event, TreeState from) {
            take(nodeAt(event));
            show();
        }

        @Override
        public void drag(MouseEvent event, TreeState from) {
            int over = nodeAt(event) < 0 ? held : nodeAt(event); // put down beside the tree, it stays where it was
            if (held >= 0 && over != cursor) {
                cursor = over;
                show();
            }
        }

        void drop() {
            int from = held;
            held = NO_NODE;
            dragging = false;
            boolean same = start.tree().equals(model.state().tree());
            if (same && from >= 0 && from != cursor()) {
                model.swap(model.state(), from, cursor());
            }
            cursor = cursor();
            show();
        }

        @Override
        public void end() {
            drop();
        }

        @Override
        public void cancel() {
            if (held >= 0) {
                cursor = held;
            }
            held = NO_NODE;
            dragging = false;
            show();
        }

        /** Undo or a preset may have changed the tree under the hand. */
        @Override
        public boolean isOver() {
            return !dragging || !start.tree().equals(model.state().tree());
        }
    }
}
