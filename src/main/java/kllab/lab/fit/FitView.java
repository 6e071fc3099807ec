package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.lab.Background;
import kllab.ui.Seat;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen of the Fit lab: above its sheets the handles of P, Q and the starts; the row of controls, the drawer of values. */
final class FitView extends PageView<FitState, FitResult> {
    private static final double TARGET = 1.7;
    private static final double CIRCLE = 0.98;
    private static final double DIAMOND = 0.82;
    private static final double BALL = 1;
    private static final double RING = 1.5;

    /** The least time between maps: more are not visible, and the drag needs the processor. */
    private static final Duration BETWEEN_MAPS = Duration.ofMillis(33);

    private final FitModel model;
    private final FitController controller;
    private final FitValues values;
    private final LatestMaps maps;

    FitView(Seat seat, FitModel model, FitController controller) {
        super(FitPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        values = new FitValues(model, controller, seat.desk(), this::requestFocus);
        for (FitDirection each : FitDirection.values()) {
            new Column(each).addHandles();
        }
        Verb open = can(Verb.of("values", values::toggle)
                .face("fth-edit-2", "fit.values", "fit.values.tip")
                .line("keys.fit-table")
                .key(KeyCode.T));
        can(Verb.of("close-values", values::toggle)
                .when(() -> values.root().isVisible())
                .line("keys.escape")
                .key(KeyCode.ESCAPE));
        ControlRow controls = FitRow.of(model, controller, open);
        add(FitPlan.CONTROLS, controls);
        following(result -> controls.refresh());
        addDrawer(FitPlan.VALUES, values.root(), FitPlan.VALUES_WIDTH);
        dressing(look -> values.speak(look.words()));
        following(result -> values.refresh());
        maps = new LatestMaps(
                arrival -> new Background<>(
                        FitMaps::of, Background.thread("fit maps", BETWEEN_MAPS), Platform::runLater, arrival),
                this::showMaps);
        following(this::wishMaps);
    }

    // ---- the maps, which are computed in the background -----------------------------------------------------------

    private void wishMaps(FitResult result) {
        MapSheet first = sheet(FitPlan.id(FitDirection.FORWARD, FitPlan.MAP), MapSheet.class);
        maps.wish(FitMaps.Wish.of(result, FitAxes.of(model.settled()), first.style()));
    }

    private void showMaps() {
        for (FitDirection each : FitDirection.values()) {
            String id = FitPlan.id(each, FitPlan.MAP);
            sheet(id, MapSheet.class).show(maps.shown());
            view(id).refresh();
        }
    }

    @Override
    public void whenSettled(Runnable action) {
        maps.whenSettled(action);
    }

    // ---- the handles ----------------------------------------------------------------------------------------------

    /** One direction, with its handles from back to front: if Q lies on P, a press takes P; if on a start, it takes Q. */
    private final class Column {
        private final FitDirection direction;
        private final CurveSheet curves;
        private final MapSheet map;
        private final Region onCurves;
        private final Region onMap;

        Column(FitDirection direction) {
            this.direction = direction;
            curves = sheet(FitPlan.id(direction, FitPlan.CURVES), CurveSheet.class);
            map = sheet(FitPlan.id(direction, FitPlan.MAP), MapSheet.class);
            onCurves = view(FitPlan.id(direction, FitPlan.CURVES));
            onMap = view(FitPlan.id(direction, FitPlan.MAP));
        }

        void addHandles() {
            FitHands hands = new FitHands(
                    direction, model, controller, values::open, FitView.this::look, curves, onCurves, map, onMap);
            addOnCurves(hands);
            addOnMap(hands);
        }

        private void addOnCurves(FitHands hands) {
            addGround("curve-ground", onCurves, curves::area).setOnMouseClicked(this::addHump);
            addOfQ(hands.width(), onCurves, q -> curves.flank(q.mu(), q.sigma(), FitAxes.peak(q.sigma())), DIAMOND);
            addOfQ(hands.q(), onCurves, q -> curves.at(q.mu(), FitAxes.peak(q.sigma())), CIRCLE);
            for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
                addOfHump(k, hands.flank(k), hump -> curves.flank(hump.mean(), hump.sigma(), hump.height()), DIAMOND);
            }
            for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
                addOfHump(k, hands.peak(k), hump -> curves.at(hump.mean(), hump.height()), CIRCLE);
            }
        }

        private void addOnMap(FitHands hands) {
            PointHandle<FitState> ball = hands.ball(addGround("map-ground", onMap, map::area));
            for (int k = FitState.OWN - 1; k >= 0; k--) {
                int start = k;
                PointHandle<FitState> ring = hands.start(start);
                add(ring, look -> {
                    Start spot = model.state().starts().get(start);
                    put(ring, onMap, map.at(spot.mu(), spot.sigma()), RING);
                });
            }
            addOfQ(ball, onMap, q -> map.at(q.mu(), q.sigma()), BALL);
        }

        private void put(PointHandle<FitState> handle, Node under, Point2D at, double size) {
            double r = look().rem();
            handle.place(under.getLayoutX() + at.getX(), under.getLayoutY() + at.getY(), TARGET * r, size * r);
        }

        private void addOfQ(PointHandle<FitState> handle, Node under, Function<FittedNormal, Point2D> at, double size) {
            add(handle, look -> put(handle, under, at.apply(result().now(direction)), size));
        }

        private void addOfHump(int k, PointHandle<FitState> handle, Function<Hump, Point2D> at, double size) {
            add(handle, look -> {
                List<Hump> humps = model.state().humps();
                handle.setVisible(k < humps.size());
                if (handle.isVisible()) {
                    put(handle, onCurves, at.apply(humps.get(k)), size);
                }
            });
        }

        private Region addGround(String styleClass, Node under, Supplier<Rectangle2D> area) {
            Region ground = new Region();
            ground.getStyleClass().add(styleClass);
            add(ground, look -> {
                Rectangle2D of = area.get();
                double x = under.getLayoutX() + of.getX();
                ground.resizeRelocate(x, under.getLayoutY() + of.getY(), of.getWidth(), of.getHeight());
            });
            return ground;
        }

        /** A double click on the curves adds a hump. */
        private void addHump(MouseEvent event) {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                controller.addHump(curves.mu(event.getX() + curves.area().getX()));
            }
        }
    }
}
