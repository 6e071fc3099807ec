package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.lab.Background;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;

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

    FitView(Desk desk, FitModel model, FitController controller) {
        super(FitPlan.PLAN, model, desk);
        this.model = model;
        this.controller = controller;
        for (FitDirection each : FitDirection.values()) {
            new Column(each).addHandles();
        }
        ControlRow controls = FitRow.of(model, controller);
        add(FitPlan.CONTROLS, controls);
        following(result -> controls.refresh());
        values = new FitValues(model, controller, desk);
        addDrawer(FitPlan.VALUES, values.root(), FitPlan.VALUES_WIDTH);
        dressing(look -> values.speak(look.words()));
        following(result -> values.refresh());
        maps = new LatestMaps(
                arrival -> new Background<>(
                        FitMaps::of, Background.thread("fit maps", BETWEEN_MAPS), Platform::runLater, arrival),
                this::showMaps);
        following(this::wishMaps);
    }

    FitValues values() {
        return values;
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

    void whenSettled(Runnable action) {
        maps.whenSettled(action);
    }

    // ---- the handles ----------------------------------------------------------------------------------------------

    /** The handles of one direction. */
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

        /** From back to front: if Q lies on P, a press takes P; if Q lies on a start, it takes Q. */
        void addHandles() {
            FitHands hands = new FitHands(direction, model, curves, onCurves, map, onMap);
            addGround("curve-ground", onCurves, curves::area).setOnMouseClicked(this::addHump);
            PointHandle<FitState> width = ofQ(hands.width(), FittedNormal::sigma, "q", "diamond");
            addOfQ(width, onCurves, q -> curves.flank(q.mu(), q.sigma(), FitAxes.peak(q.sigma())), DIAMOND);
            PointHandle<FitState> middle = ofQ(hands.q(), FittedNormal::mu, "q");
            addOfQ(middle, onCurves, q -> curves.at(q.mu(), FitAxes.peak(q.sigma())), CIRCLE);
            for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
                PointHandle<FitState> flank = ofHump(k, hands.flank(k), Hump::sigma, "p", "flank", "diamond");
                addOfHump(flank, k, hump -> curves.flank(hump.mean(), hump.sigma(), hump.height()), DIAMOND);
            }
            for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
                PointHandle<FitState> peak = ofHump(k, hands.peak(k), Hump::mean, "p", "peak");
                addOfHump(peak, k, hump -> curves.at(hump.mean(), hump.height()), CIRCLE);
            }
            PointHandle<FitState> ball = ofQ(hands.point(FitState.OWN), FittedNormal::mu, "q", "bare", "ball");
            ball.setFocusTraversable(false); // for the keyboard, Q's circle has the same function
            ball.setGround(addGround("map-ground", onMap, map::area));
            for (int start = FitState.OWN - 1; start >= 0; start--) {
                addStart(start, hands.point(start));
            }
            addOfQ(ball, onMap, q -> map.at(q.mu(), q.sigma()), BALL);
        }

        private void put(PointHandle<FitState> handle, Node under, Point2D at, double size) {
            double r = look().rem();
            handle.place(under.getLayoutX() + at.getX(), under.getLayoutY() + at.getY(), TARGET * r, size * r);
        }

        private FittedNormal q() {
            return result().now(direction);
        }

        private PointHandle<FitState> ofQ(
                PointHandle.Body<FitState> body, ToDoubleFunction<FittedNormal> value, String... styleClasses) {
            Grip<FitState> grip =
                    new Grip<>(model, controller::holdStart).opens(() -> controller.openValues(FitState.MOST_HUMPS));
            PointHandle<FitState> handle =
                    new PointHandle<>(grip, body, () -> value.applyAsDouble(q()), styleClasses);
            handle.setName(() -> FitWords.spokenQ(q(), look()));
            return handle;
        }

        private void addOfQ(PointHandle<FitState> handle, Node under, Function<FittedNormal, Point2D> at, double size) {
            add(handle, look -> put(handle, under, at.apply(q()), size));
        }

        private boolean isThere(int hump) {
            return hump < model.state().humps().size();
        }

        private Hump hump(int hump) {
            return model.state().humps().get(hump);
        }

        private PointHandle<FitState> ofHump(
                int k, PointHandle.Body<FitState> body, ToDoubleFunction<Hump> value, String... styleClasses) {
            Grip<FitState> grip = new Grip<>(model)
                    .opens(() -> controller.openValues(k))
                    .on(KeyCode.DELETE, () -> controller.removeHump(k))
                    .on(KeyCode.BACK_SPACE, () -> controller.removeHump(k));
            PointHandle<FitState> handle = new PointHandle<>(
                    grip, body, () -> isThere(k) ? value.applyAsDouble(hump(k)) : 0, styleClasses);
            handle.setName(() -> FitWords.spokenHump(model.state(), k, look()));
            return handle;
        }

        private void addOfHump(PointHandle<FitState> handle, int k, Function<Hump, Point2D> at, double size) {
            visitOnce(handle);
            add(handle, look -> {
                handle.setVisible(isThere(k));
                if (isThere(k)) {
                    put(handle, onCurves, at.apply(hump(k)), size);
                }
            });
        }

        private void addStart(int start, PointHandle.Body<FitState> body) {
            Grip<FitState> grip = new Grip<>(model, () -> {
                Hold hold = controller.holdStart();
                model.choose(start);
                return hold;
            });
            Supplier<Spot> spot = () -> model.state().starts().get(start);
            PointHandle<FitState> ring =
                    new PointHandle<>(grip, body, () -> spot.get().mu(), "bare", "start");
            ring.setName(() -> FitWords.spokenStart(model.state(), start, look()));
            visitOnce(ring);
            add(ring, look -> put(ring, onMap, map.at(spot.get().mu(), spot.get().sigma()), RING));
        }

        /** P and the starts are the same in both columns, so their handles are Tab stops only in the first. */
        private void visitOnce(PointHandle<FitState> handle) {
            handle.setFocusTraversable(direction == FitDirection.FORWARD);
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
