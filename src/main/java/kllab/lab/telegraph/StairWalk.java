package kllab.lab.telegraph;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.CodeBook;
import kllab.figure.plot.Plot;
import kllab.ui.Seat;
import kllab.ui.hand.Grip;

/**
 * The input layer of the chart: the mouse points at a step, or, when focused, the arrow keys move from step to step;
 * the line of the current belief can be dragged.
 */
final class StairWalk extends Region implements Grip.Pull<TelegraphState> {
    private static final double REACH = 1.6;
    private static final double LINE = 0.6;

    private final TelegraphModel model;
    private final Seat seat;
    private final StairsSheet sheet;
    private final Plot plot;
    private final Runnable repaint;

    /**
     * An input layer on a chart.
     *
     * @param repaint called when another step is highlighted
     */
    StairWalk(TelegraphModel model, Seat seat, StairsSheet sheet, Runnable repaint) {
        this.model = model;
        this.seat = seat;
        this.sheet = sheet;
        this.plot = sheet.plot();
        this.repaint = repaint;
        getStyleClass().add("stair-walk");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> {
            if (!isFocused()) {
                go(-1);
            }
        });
        new Grip<>(model).keyed(this, event -> null).pulled(this, this);
        setOnKeyPressed(this::walk);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                go(-1);
            }
        });
    }

    /** Updates the spoken text: the highlighted step, or how to reach one. */
    void say() {
        int at = sheet.walked();
        setAccessibleText(
                at < 0
                        ? seat.words().get("telegraph.stairs.walk")
                        : seat.words().inTurn(sheet.says(at, CodeBook.SIZE).stream()));
    }

    /** Whether the mouse is on the line of the current belief. */
    @Override
    public boolean takes(MouseEvent event) {
        boolean still = model.result().path().greatestKl() == 0; // the target is P: all beliefs are equal
        double off = event.getX() + plot.left() - sheet.todayX(model.result());
        return !still && Math.abs(off) <= LINE * seat.look().rem();
    }

    @Override
    public void press(MouseEvent event, TelegraphState from) {
        go(-1);
    }

    @Override
    public void drag(MouseEvent event, TelegraphState from) {
        double x = event.getX() + plot.left();
        double nats = x < plot.right() ? plot.valueAtX(x) : Double.POSITIVE_INFINITY;
        model.setBelief(model.result().path().beliefAt(nats));
    }

    private void point(MouseEvent event) {
        setCursor(takes(event) ? Cursor.H_RESIZE : Cursor.DEFAULT);
        double reach = REACH * seat.look().rem();
        go(sheet.stairAt(event.getX() + plot.left(), event.getY() + plot.top(), reach));
    }

    private void walk(KeyEvent event) {
        if (event.isConsumed()) {
            return; // Esc has taken a drag back
        }
        int last = sheet.stairs().size() - 1;
        int here = sheet.walked();
        Integer next = switch (event.getCode()) {
            case ESCAPE -> here < 0 ? null : -1;
            case RIGHT -> Math.min(here + 1, last);
            case LEFT -> here < 0 ? last : Math.max(here - 1, 0);
            case HOME -> Math.min(0, last);
            case END -> last;
            default -> null;
        };
        if (next != null) {
            go(next);
            event.consume();
        }
    }

    /** Highlights the step at a place; −1 for none. */
    void go(int next) {
        if (next != sheet.walked()) {
            sheet.walk(next);
            say();
            repaint.run();
        }
    }
}
