package kllab.bench;

import java.util.Comparator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import kllab.figure.Look;
import kllab.lab.LabScreen;
import kllab.lab.compare.ChartsAlone;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareResult;
import kllab.lab.compare.CompareState;
import kllab.lab.fit.FitLab;
import kllab.ui.Desk;
import kllab.ui.theme.StyleSheet;

/** The app itself: the whole screen, dragged by its first handle, and its charts alone. */
final class AppContenders {
    private AppContenders() {}

    static Contender screen(DragData data, Desk desk) {
        LabScreen<CompareState, CompareResult> screen = new CompareLab().open(desk);
        screen.model().change(now -> ChartsAlone.stateOf(data.p(), data.q()));
        Parent root = new StackPane(screen.root());
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(desk.look()));
        screen.shown();
        return new Screen(screen, root, data);
    }

    /** The Fit lab: its first hump goes to and fro, and with it both fits, the maps, the faces. */
    static Contender fit(Desk desk) {
        LabScreen<?, ?> screen = new FitLab().open(desk);
        Parent root = new StackPane(screen.root());
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(desk.look()));
        return new Contender() {
            private boolean pressed;
            private double home;

            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void step(int k) {
                Node handle = peak();
                if (!pressed) {
                    pressed = true;
                    home = handle.getLayoutX();
                    fire(MouseEvent.MOUSE_PRESSED, handle, 0);
                }
                double wanted = home + 60 * Math.sin(k / 25.0);
                fire(MouseEvent.MOUSE_DRAGGED, handle, wanted - handle.getLayoutX());
            }

            @Override
            public void end() {
                fire(MouseEvent.MOUSE_RELEASED, peak(), 0);
            }

            private Node peak() {
                return screen.root().lookupAll(".peak").stream()
                        .filter(Node::isVisible)
                        .min(Comparator.comparingDouble(Node::getLayoutX))
                        .orElseThrow();
            }

            private void fire(EventType<MouseEvent> type, Node node, double x) {
                AppContenders.fire(
                        type,
                        node,
                        node.getBoundsInLocal().getWidth() / 2 + x,
                        node.getBoundsInLocal().getHeight() / 2);
            }
        };
    }

    static Contender charts(DragData data, Look look) {
        ChartsAlone charts = new ChartsAlone(data.p(), data.q(), look);
        Parent root = new StackPane(charts.view());
        return new Contender() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void step(int k) {
                charts.drag(data.chanceAt(k));
            }
        };
    }

    /** Drags the first handle with the mouse; where no handle is (beyond 26 outcomes), the model's own command. */
    private static final class Screen implements Contender {
        private final LabScreen<CompareState, CompareResult> screen;
        private final Parent root;
        private final DragData data;
        private boolean pressed;

        Screen(LabScreen<CompareState, CompareResult> screen, Parent root, DragData data) {
            this.screen = screen;
            this.root = root;
            this.data = data;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void step(int k) {
            Node handle = screen.root().lookup(".handle");
            double height = handle.getBoundsInLocal().getHeight();
            if (!pressed) {
                pressed = true;
                fire(MouseEvent.MOUSE_PRESSED, handle, 1); // above the bar: it comes to the hand, with no offset
            }
            double share = data.chanceAt(k) / data.p()[0];
            fire(MouseEvent.MOUSE_DRAGGED, handle, height * (1 - 0.8 * share));
        }

        @Override
        public void end() {
            Node handle = screen.root().lookup(".handle");
            fire(MouseEvent.MOUSE_RELEASED, handle, handle.getBoundsInLocal().getHeight() / 2);
            pressed = false;
        }

        private static void fire(EventType<MouseEvent> type, Node node, double y) {
            AppContenders.fire(type, node, node.getBoundsInLocal().getWidth() / 2, y);
        }
    }

    private static void fire(EventType<MouseEvent> type, Node node, double x, double y) {
        var at = node.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
