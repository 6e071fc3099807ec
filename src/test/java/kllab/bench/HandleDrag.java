package kllab.bench;

import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import kllab.lab.OpenLab;
import kllab.stage.Hand;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.theme.StyleSheet;

/** A page, and one of its handles dragged with the mouse to and fro. */
final class HandleDrag<S extends Record> implements Contender {
    private final Handle<S> handle;
    private final OpenLab<S, ?> screen;
    private final Parent root;
    private final double rem;
    private Node held;
    private Point2D pressedAt;
    private int moves;

    HandleDrag(Handle<S> handle, Seat seat) {
        this.handle = handle;
        rem = seat.look().rem();
        screen = handle.lab().open(seat.desk());
        handle.prepare(screen.model());
        root = new StackPane(screen.view(seat));
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(seat.look()));
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Takes hold, once the page is in its scene; answers whether there is anything to take hold of. */
    boolean press() {
        lay();
        if (!handle.first().isEmpty() && root.lookup(handle.first()) instanceof ButtonBase button) {
            button.fire();
            lay();
        }
        Optional<Node> found = handle.in(root);
        found.ifPresent(node -> {
            held = node;
            pressedAt = handle.sought() ? sought(node) : centre(node);
            send(MouseEvent.MOUSE_PRESSED, pressedAt);
        });
        return found.isPresent();
    }

    private void lay() {
        root.applyCss();
        root.layout();
    }

    private static Point2D centre(Node node) {
        Bounds box = node.localToScene(node.getBoundsInLocal());
        return new Point2D(Math.rint(box.getCenterX()), Math.rint(box.getCenterY()));
    }

    /** Where the pointer turns into one that resizes. */
    private static Point2D sought(Node node) {
        Bounds box = node.localToScene(node.getBoundsInLocal());
        for (double x = box.getMinX(); x < box.getMaxX(); x++) {
            Point2D at = new Point2D(x, box.getCenterY());
            node.fireEvent(Hand.mouse(MouseEvent.MOUSE_MOVED, at, 0));
            if (node.getCursor() == Cursor.H_RESIZE) {
                return at.add(2, 0);
            }
        }
        throw new IllegalStateException("nothing to take hold of");
    }

    /** The next change: of moves within a whole unit, within a block, a letter, nothing is painted, and no frame is counted. */
    @Override
    public void step(int k) {
        Object before = screen.model().state();
        for (int tries = 0; tries < 2 * Handle.STEPS; tries++) {
            move();
            if (!before.equals(screen.model().state())) {
                return;
            }
        }
        throw new IllegalStateException(handle.key() + ": a drag changes nothing");
    }

    private void move() {
        double far = Math.rint(handle.offset(moves++) * rem);
        send(MouseEvent.MOUSE_DRAGGED, handle.down() ? pressedAt.add(0, far) : pressedAt.add(far, 0));
    }

    /** How often the resting part of a sheet was painted, which a drag should leave alone. */
    @Override
    public int mapsShown() {
        return root.lookupAll("*").stream()
                .mapToInt(node -> node instanceof SheetView<?> view ? view.framePaintings() : 0)
                .sum();
    }

    private void send(EventType<MouseEvent> type, Point2D at) {
        held.fireEvent(Hand.mouse(type, at, 1));
    }

    @Override
    public void end() {
        if (held != null) {
            send(MouseEvent.MOUSE_RELEASED, pressedAt);
        }
        screen.hidden();
    }
}
