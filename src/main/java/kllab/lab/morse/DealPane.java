package kllab.lab.morse;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.CodeBook;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/** What lies over the stage: the draggable letters, and the button with their name. */
final class DealPane extends Region {
    private final MorseModel model;
    private final Desk desk;
    private final DealSheet sheet;
    private final Runnable repaint;
    private final LetterChooser chooser;
    private final List<SignalHandle> handles = new ArrayList<>();
    private final Carrying carrying;

    DealPane(MorseModel model, Desk desk, DealSheet sheet, Runnable repaint) {
        this.model = model;
        this.desk = desk;
        this.sheet = sheet;
        this.repaint = repaint;
        carrying = new Carrying();
        chooser = new LetterChooser(model, desk);
        getChildren().add(chooser.button());
        for (int letter = 0; letter < CodeBook.SIZE; letter++) {
            handles.add(handle(letter));
        }
        getChildren().addAll(Boxes.handfuls(handles));
    }

    private SignalHandle handle(int letter) {
        SignalHandle handle = new SignalHandle(letter, carrying, () -> carrying.spoken(letter));
        handle.setCursor(Cursor.OPEN_HAND);
        handle.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(letter);
            } else {
                carrying.drop();
            }
        });
        Tip.install(handle, 700, event -> new MorseSentences(model.result(), desk.look()).digits(letter));
        return handle;
    }

    /** Tells the sheet the width of the button, for which its legend leaves room. */
    void reserve() {
        chooser.speak();
        chooser.button().applyCss();
        sheet.reserve(Math.ceil(chooser.button().prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double r = desk.look().rem();
        double width = Math.ceil(chooser.button().prefWidth(-1));
        chooser.button().resizeRelocate(Math.rint(sheet.chooserLeft(desk.look())), 0, width, Math.rint(1.9 * r));
        MorseResult result = model.result();
        int selected = result.state().selected();
        int reachable = selected >= 0 ? selected : result.order().getFirst();
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            SignalHandle handle = handles.get(result.order().get(rank));
            Rectangle2D.Double box = sheet.layout().handle(rank);
            handle.resizeRelocate(box.x, box.y, box.width, box.height);
            handle.setFocusTraversable(
                    handle.letter() == reachable); // one Tab stop; arrow keys move from letter to letter
        }
    }

    /** Moving a signal, from taking it to dropping it: one undo step. */
    private final class Carrying implements SignalHandle.Hand {
        private MorseState start = model.state();
        private int from;
        private int onto;
        private @Nullable Hold gesture;

        @Override
        public void select(int letter) {
            model.select(letter);
        }

        @Override
        public void take(int letter) {
            model.select(letter);
            gesture = model.beginGesture();
            start = model.state();
            from = letter;
            onto = letter;
            hold(sheet.layout().center(rank(letter)));
        }

        @Override
        public void carryTo(double x) {
            if (isHolding()) {
                DealLayout layout = sheet.layout();
                double within = Math.clamp(x, layout.center(0), layout.center(CodeBook.SIZE - 1));
                onto = model.result().order().get(layout.rankAt(within));
                model.swap(start, from, onto);
                hold(within);
            }
        }

        @Override
        public void drop() {
            if (isHolding()) {
                end().end();
            }
        }

        private void cancel() {
            if (isHolding()) {
                end().cancel();
                model.select(from);
                handles.get(from).requestFocus();
            }
        }

        private Hold end() {
            Hold ended = gesture;
            if (ended == null) {
                throw new IllegalStateException("nothing is held");
            }
            gesture = null;
            sheet.hold(Held.NOTHING);
            repaint.run();
            return ended;
        }

        /** Whether a signal is being moved; undo or a preset may have ended that. */
        private boolean isHolding() {
            if (gesture != null && gesture.isOver()) {
                end();
            }
            return gesture != null;
        }

        private void hold(double x) {
            sheet.hold(new Held(onto, x));
            handles.get(from).say();
            repaint.run();
        }

        String spoken(int letter) {
            MorseSentences sentences = new MorseSentences(model.result(), desk.look());
            return gesture != null && letter == from ? sentences.spokenExchange(from, onto) : sentences.spoken(letter);
        }

        private int rank(int letter) {
            return model.result().order().indexOf(letter);
        }

        @Override
        public boolean key(int letter, KeyEvent event) {
            if (event.isShortcutDown() || event.isAltDown()) {
                return false;
            }
            int last = CodeBook.SIZE - 1;
            int at = rank(isHolding() ? onto : letter);
            return switch (event.getCode()) {
                case LEFT, UP -> goTo(Math.max(0, at - 1));
                case RIGHT, DOWN -> goTo(Math.min(last, at + 1));
                case HOME -> goTo(0);
                case END -> goTo(last);
                case ENTER -> takeOrDrop(letter);
                case ESCAPE -> cancelKey();
                default -> false;
            };
        }

        /** Moves the held signal to a column; without one, selects the letter there. */
        private boolean goTo(int rank) {
            if (isHolding()) {
                carryTo(sheet.layout().center(rank));
            } else {
                int next = model.result().order().get(rank);
                model.select(next);
                handles.get(next).requestFocus();
            }
            return true;
        }

        private boolean takeOrDrop(int letter) {
            if (isHolding()) {
                int there = onto;
                drop();
                handles.get(there).requestFocus();
            } else {
                take(letter);
            }
            return true;
        }

        private boolean cancelKey() {
            boolean held = isHolding();
            cancel();
            return held;
        }
    }
}
