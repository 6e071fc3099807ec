package kllab.lab.coin;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.ui.control.Tip;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the flips: a coin that is pressed is turned, one that is dragged goes to another place; a press below them goes
 * back to that flip. By keyboard, arrow keys go from coin to coin, Enter turns, Alt and arrow keys move, Delete takes away,
 * Backspace goes back to it. Of the flip that is pointed at, or has the keyboard, the page tells more.
 */
final class CoinsHand extends Region {
    private static final int TIP_AFTER = 500;

    private final CoinModel model;
    private final CoinView view;
    private final FlipsSheet sheet;
    private int cursor;
    private int pointed = FlipsSheet.NONE;

    CoinsHand(CoinModel model, CoinView view, FlipsSheet sheet) {
        this.model = model;
        this.view = view;
        this.sheet = sheet;
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
                .on(KeyCode.BACK_SPACE, () -> withCoin(model::goTo))
                .keyed(this, this::carry)
                .pulled(this, new Pull());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(itemAt(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(FlipsSheet.NONE));
        focusedProperty().addListener(property -> show());
        Tip.install(this, TIP_AFTER, event -> sheet.told(onSheet(event)));
    }

    private double onSheet(MouseEvent event) {
        return sheet.flips().x() + event.getX();
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
        speak(view.look());
    }

    private void point(int item) {
        setCursor(item < 0 ? null : Cursor.HAND);
        if (pointed != item) {
            pointed = item;
            show();
        }
    }

    private void show() {
        int withKeys = isFocused() ? cursor() : FlipsSheet.NONE;
        view.tell(withKeys, pointed == FlipsSheet.NONE ? withKeys : pointed);
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
                        : CoinNumbers.told(cursor()).apply(now, look));
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

    /** A press turns a coin at once; as soon as it is dragged elsewhere, it is as it was, in another place. Below it moves the playhead. */
    private final class Pull implements Grip.Pull<CoinState> {
        private int first;
        private int held;
        private boolean moved;
        private boolean below;

        @Override
        public boolean takes(MouseEvent event) {
            return itemAt(event) >= 0;
        }

        @Override
        public void press(MouseEvent event, CoinState from) {
            first = model.result().first();
            held = itemAt(event);
            moved = false;
            below = !sheet.isOnCoins(sheet.flips().y() + event.getY());
            if (below) {
                model.goTo(first + held);
            } else {
                model.turn(first + held, from);
            }
            go(held);
        }

        @Override
        public void drag(MouseEvent event, CoinState from) {
            int over = sheet.nearest(onSheet(event));
            moved |= over != held;
            if (below) {
                model.goTo(first + over);
            } else if (moved) {
                model.move(first + held, first + over, from);
                go(over);
            }
        }
    }
}
