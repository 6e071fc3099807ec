package kllab.lab.coin;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.page.Box;
import kllab.ui.Seat;
import kllab.ui.control.Tip;
import kllab.ui.hand.Grip;
import kllab.ui.hand.Held;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the coins: one that is pressed is turned, one that is dragged goes to another place. By keyboard, arrow keys go
 * from coin to coin, Enter turns, Alt and arrow keys move, Delete takes away.
 */
final class CoinsHand extends Region implements Held {
    private static final int TIP_AFTER = 500;

    private final CoinModel model;
    private final Seat seat;
    private final FlipsSheet sheet;
    private final Runnable repaint;
    private int cursor;

    CoinsHand(CoinModel model, Seat seat, FlipsSheet sheet, Runnable repaint) {
        this.model = model;
        this.seat = seat;
        this.sheet = sheet;
        this.repaint = repaint;
        getStyleClass().add("coins-hand");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        new Grip<>(model)
                .on(KeyCode.LEFT, () -> go(cursor() - 1))
                .on(KeyCode.RIGHT, () -> go(cursor() + 1))
                .on(KeyCode.HOME, () -> go(0))
                .on(KeyCode.END, () -> go(model.result().shown() - 1))
                .on(KeyCode.ENTER, () -> withCoin(flip -> model.turn(flip, model.state())))
                .on(KeyCode.DELETE, () -> withCoin(model::remove))
                .keyed(this, this::carry)
                .pulled(this, new Pull());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(itemAt(event) < 0 ? null : Cursor.HAND));
        focusedProperty().addListener(property -> show());
        Tip.install(this, TIP_AFTER, event -> sheet.told(onSheet(event)));
    }

    private double onSheet(MouseEvent event) {
        return sheet.coins().x() + event.getX();
    }

    private int itemAt(MouseEvent event) {
        return sheet.at(onSheet(event));
    }

    /** The coin of the keyboard, of those that are shown; there may be none. */
    private int cursor() {
        cursor = Math.max(0, Math.min(cursor, model.result().shown() - 1));
        return cursor;
    }

    private void go(int item) {
        cursor = item;
        show();
        speak(seat.look());
    }

    private void show() {
        sheet.showCursor(isFocused() ? cursor() : FlipsSheet.NONE);
        repaint.run();
    }

    /** Does something with the coin of the keyboard, which is a flip. */
    private void withCoin(Consumer<Integer> action) {
        if (model.result().shown() > 0) {
            action.accept(model.result().first() + cursor());
            go(cursor());
        }
    }

    /** What screen readers are told. */
    void speak(Look look) {
        CoinResult now = model.result();
        setAccessibleText(
                now.shown() == 0
                        ? look.say("coin.hand.none")
                        : CoinWords.told(cursor()).apply(now, look));
    }

    @Override
    public List<Verb> verbs() {
        return List.of();
    }

    private @Nullable Consumer<CoinState> carry(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int to = cursor() + step;
        if (!event.isAltDown() || step == 0 || to < 0 || to >= model.result().shown()) {
            return null;
        }
        return from -> {
            int first = model.result().first();
            model.move(first + cursor(), first + to, model.state());
            go(to);
        };
    }

    Box place() {
        return sheet.coins();
    }

    /** A press turns a coin at once; as soon as it is dragged elsewhere, it is as it was, in another place. */
    private final class Pull implements Grip.Pull<CoinState> {
        private int first;
        private int held;
        private boolean moved;

        @Override
        public boolean takes(MouseEvent event) {
            return itemAt(event) >= 0;
        }

        @Override
        public void press(MouseEvent event, CoinState from) {
            first = model.result().first();
            held = itemAt(event);
            moved = false;
            model.turn(first + held, from);
            go(held);
        }

        @Override
        public void drag(MouseEvent event, CoinState from) {
            int over = sheet.nearest(onSheet(event));
            moved |= over != held;
            if (moved) {
                model.move(first + held, first + over, from);
                go(over);
            }
        }
    }
}
