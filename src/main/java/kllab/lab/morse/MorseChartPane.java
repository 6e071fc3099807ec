package kllab.lab.morse;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.CodeBook;
import kllab.ui.Boxes;
import kllab.ui.Hold;
import kllab.ui.Seat;
import kllab.ui.control.Controls;
import kllab.ui.control.PopupLayer;
import kllab.ui.control.Tip;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/** What lies over the stage: the draggable letters, and the button with their name. */
final class MorseChartPane extends Region {
    /** A press that moves less than this number of pixels is a click. */
    private static final double SLACK = 4;

    /** The height of the button, in rem. */
    private static final double HEIGHT = 1.9;

    private static final double HEIGHT_IN_HALL = 2;

    private final MorseModel model;
    private final Seat seat;
    private final MorseChartSheet sheet;
    private final Runnable repaint;
    private final Button chooser;
    private final List<Region> handles = new ArrayList<>();
    private final Carrying carrying;

    MorseChartPane(MorseModel model, Seat seat, MorseChartSheet sheet, Runnable repaint) {
        this.model = model;
        this.seat = seat;
        this.sheet = sheet;
        this.repaint = repaint;
        carrying = new Carrying();
        chooser = Controls.button("fth-chevron-down", this::choose, "outlined", "chooser");
        Controls.faceFollowsText(chooser);
        getChildren().add(chooser);
        for (int letter = 0; letter < CodeBook.SIZE; letter++) {
            handles.add(handle(letter));
        }
        getChildren().addAll(Boxes.handfuls(handles));
    }

    /**
     * The handle of a letter with its signal: dragging it onto another letter swaps their signals; by keyboard, Enter,
     * arrow keys, Enter. Invisible except for its focus ring.
     */
    private Region handle(int letter) {
        Region handle = new Region();
        handle.setUserData(letter);
        handle.getStyleClass().add("signal");
        handle.setAccessibleRole(AccessibleRole.LIST_ITEM);
        handle.setCursor(Cursor.OPEN_HAND);
        new Grip<>(model, () -> carrying.take(letter))
                .keyed(handle, event -> null)
                .pulled(handle, carrying);
        handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> carrying.key(letter, event));
        handle.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(letter);
            } else {
                carrying.end();
            }
        });
        Tip.install(handle, 700, event -> new MorseSentences(model.result(), seat.look()).digits(letter));
        return handle;
    }

    /** Tells the sheet the width of the button, for which its legend leaves room. */
    void reserve() {
        String name = MorseLetters.name(model.state().language(), seat.words());
        Controls.say(chooser, name, seat.words().get("morse.letters.tip", name), false);
        chooser.applyCss();
        sheet.reserve(Math.ceil(chooser.prefWidth(-1)));
    }

    /** Opens the menu of known letters. */
    private void choose() {
        ContextMenu menu = new ContextMenu();
        MorseLetters now = MorseLetters.of(model.state());
        for (MorseLetters letters : MorseLetters.ALL) {
            menu.getItems()
                    .add(Controls.choice(
                            MorseLetters.name(letters.id(), seat.words()),
                            letters.equals(now),
                            () -> model.setLetters(letters.id(), letters.letters())));
        }
        PopupLayer.open(menu, chooser);
    }

    @Override
    protected void layoutChildren() {
        double r = seat.look().rem();
        double width = Math.ceil(chooser.prefWidth(-1));
        double high = Math.rint((seat.look().presents() ? HEIGHT_IN_HALL : HEIGHT) * r);
        chooser.resizeRelocate(Math.rint(sheet.chooserLeft()), 0, width, high);
        MorseResult result = model.result();
        int selected = result.state().selected();
        int reachable = selected >= 0 ? selected : result.order().getFirst();
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            int letter = result.order().get(rank);
            Region handle = handles.get(letter);
            Rectangle2D.Double box = sheet.layout().handle(rank);
            handle.resizeRelocate(box.x, box.y, box.width, box.height);
            handle.setFocusTraversable(letter == reachable); // one Tab stop; arrow keys move from letter to letter
            if (!model.movingProperty().get()) {
                handle.setAccessibleText(carrying.spoken(letter)); // a sentence per letter, so not during a drag
            }
        }
    }

    /** Moving a signal, from taking it to dropping it: one undo step. By keys it is taken with one Enter and dropped with another. */
    private final class Carrying implements Hold, Grip.Pull<MorseState> {
        private MorseState start = model.state();
        private int from;
        private int onto;
        private double pressedAt;
        private boolean lifted;
        private @Nullable Hold gesture;

        Hold take(int letter) {
            end();
            model.select(letter);
            gesture = model.beginGesture();
            start = model.state();
            from = letter;
            onto = letter;
            return this;
        }

        @Override
        public void press(MouseEvent event, MorseState before) {
            pressedAt = event.getX();
        }

        @Override
        public void drag(MouseEvent event, MorseState before) {
            double moved = event.getX() - pressedAt;
            if (lifted || Math.abs(moved) >= SLACK) {
                Region handle = handles.get(from);
                carryTo(handle.getLayoutX() + handle.getWidth() / 2 + moved);
            }
        }

        void carryTo(double x) {
            if (!isOver()) {
                MorseChartLayout layout = sheet.layout();
                double within = Math.clamp(x, layout.center(0), layout.center(CodeBook.SIZE - 1));
                onto = model.result().order().get(layout.columnAt(within));
                model.swap(start, from, onto);
                lift(within);
            }
        }

        @Override
        public void end() {
            Hold ended = letGo();
            if (ended != null) {
                ended.end();
            }
        }

        @Override
        public void cancel() {
            Hold ended = letGo();
            if (ended != null) {
                ended.cancel();
                model.select(from);
                handles.get(from).requestFocus();
            }
        }

        /** Undo or a preset, too, may have ended it. */
        @Override
        public boolean isOver() {
            if (gesture != null && gesture.isOver()) {
                letGo();
            }
            return gesture == null;
        }

        private @Nullable Hold letGo() {
            Hold ended = gesture;
            gesture = null;
            if (lifted) {
                lifted = false;
                sheet.signals().release();
                repaint.run();
            }
            return ended;
        }

        private void lift(double x) {
            lifted = true;
            sheet.signals().hold(onto, x);
            handles.get(from).setAccessibleText(spoken(from));
            repaint.run();
        }

        String spoken(int letter) {
            MorseSentences sentences = new MorseSentences(model.result(), seat.look());
            return lifted && letter == from ? sentences.spokenExchange(from, onto) : sentences.spoken(letter);
        }

        private int rank(int letter) {
            return model.result().order().indexOf(letter);
        }

        /** A key on the focused letter. */
        void key(int letter, KeyEvent event) {
            if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            int at = rank(isOver() ? letter : onto);
            switch (event.getCode()) {
                case LEFT, UP -> goTo(at - 1);
                case RIGHT, DOWN -> goTo(at + 1);
                case HOME -> goTo(0);
                case END -> goTo(CodeBook.SIZE);
                case ENTER -> takeOrDrop(letter);
                case ESCAPE -> {
                    if (isOver()) {
                        return; // nothing to take back here: Esc goes on to whoever has something
                    }
                    cancel();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        }

        /** Moves the held signal to a column; without one, selects the letter there. */
        private void goTo(int wanted) {
            int rank = Math.clamp(wanted, 0, CodeBook.SIZE - 1);
            if (isOver()) {
                int next = model.result().order().get(rank);
                model.select(next);
                handles.get(next).requestFocus();
            } else {
                carryTo(sheet.layout().center(rank));
            }
        }

        private void takeOrDrop(int letter) {
            if (isOver()) {
                take(letter);
                lift(sheet.layout().center(rank(letter)));
            } else {
                int there = onto;
                end();
                handles.get(there).requestFocus();
            }
        }
    }
}
