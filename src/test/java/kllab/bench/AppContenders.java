package kllab.bench;

import java.util.Comparator;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import kllab.core.fitting.FitDirection;
import kllab.core.sampling.DrawRun;
import kllab.figure.Look;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.compare.ChartsAlone;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareResult;
import kllab.lab.compare.CompareState;
import kllab.lab.fit.FitLab;
import kllab.lab.sampling.SamplingLab;
import kllab.lab.sampling.SamplingResult;
import kllab.lab.sampling.SamplingState;
import kllab.stage.Hand;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.theme.StyleSheet;

/** The app itself: the whole screen, dragged by its first handle, and its charts alone. */
final class AppContenders {
    /** With more outcomes bars have no handles. */
    private static final int HANDLES = 32;

    private static final double SECONDS_PER_DECADE = 2.5;

    private AppContenders() {}

    static Contender screen(DragData data, Seat seat) {
        OpenLab<CompareState, CompareResult> screen = new CompareLab().open(seat.desk());
        screen.model().change(now -> ChartsAlone.stateOf(data.p(), data.q()).withSelected(selected(data)));
        Parent root = new StackPane(screen.view(seat));
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(seat.look()));
        return new Screen(root, data);
    }

    /** The Fit lab: its first hump moves back and forth, which changes both fits, the maps and the faces. */
    static Contender fit(Seat seat) {
        OpenLab<?, ?> screen = new FitLab().open(seat.desk());
        Parent root = new StackPane(screen.view(seat));
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(seat.look()));
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

            /** During a drag, only the frame of a map is repainted. */
            @Override
            public int mapsShown() {
                int paintings = root.lookupAll("*").stream()
                        .mapToInt(node -> node instanceof SheetView<?> view ? view.framePaintings() : 0)
                        .sum();
                return paintings / FitDirection.values().length;
            }

            private Node peak() {
                return root.lookupAll(".peak").stream()
                        .filter(Node::isVisible)
                        .min(Comparator.comparingDouble(Node::getLayoutX))
                        .orElseThrow();
            }

            private void fire(EventType<MouseEvent> type, Node node, double x) {
                Hand.send(
                        node,
                        type,
                        node.getBoundsInLocal().getWidth() / 2 + x,
                        node.getBoundsInLocal().getHeight() / 2);
            }
        };
    }

    /** The Sampling lab: repeated runs to a million draws at sixty frames per second. */
    static Contender sampling(Seat seat) {
        OpenLab<SamplingState, SamplingResult> screen = new SamplingLab().open(seat.desk());
        Parent root = new StackPane(screen.view(seat));
        root.getStyleClass().add("root");
        root.getStylesheets().add(new StyleSheet().address(seat.look()));
        LabModel<SamplingState, SamplingResult>.Gesture run = screen.model().beginGesture();
        return new Contender() {
            private double reached = 1;

            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void step(int k) {
                reached = reached >= DrawRun.MOST ? 1 : reached * Math.pow(10, 1 / (60 * SECONDS_PER_DECADE));
                int draws = (int) Math.min(DrawRun.MOST, reached);
                screen.model().change(now -> now.withDraws(draws));
            }

            @Override
            public void end() {
                run.end();
            }
        };
    }

    static int selected(DragData data) {
        return data.size() > HANDLES ? 0 : -1;
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

    /**
     * Drags the first handle with the mouse; with many outcomes, which have no handles, the slider of the first, which
     * is selected.
     */
    private static final class Screen implements Contender {
        private final Parent root;
        private final DragData data;
        private boolean pressed;

        Screen(Parent root, DragData data) {
            this.root = root;
            this.data = data;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void step(int k) {
            boolean bar = data.size() <= HANDLES;
            Node node = node();
            double width = node.getBoundsInLocal().getWidth();
            double height = node.getBoundsInLocal().getHeight();
            if (!pressed) {
                pressed = true;
                Hand.send(
                        node,
                        MouseEvent.MOUSE_PRESSED,
                        width / 2,
                        1); // above the bar, so the bar jumps to the mouse without an offset
            }
            double x = bar ? width / 2 : width * Math.pow(data.chanceAt(k), 0.25);
            double y = bar ? height * (1 - 0.8 * data.chanceAt(k) / data.p()[0]) : height / 2;
            Hand.send(node, MouseEvent.MOUSE_DRAGGED, x, y);
        }

        private Node node() {
            return root.lookup(data.size() <= HANDLES ? ".handle" : ".chance-p .track");
        }

        @Override
        public void end() {
            Node node = node();
            Hand.send(
                    node, MouseEvent.MOUSE_RELEASED, 1, node.getBoundsInLocal().getHeight() / 2);
            pressed = false;
        }
    }
}
