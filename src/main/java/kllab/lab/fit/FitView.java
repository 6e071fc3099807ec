package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.page.Box;
import kllab.lab.Background;
import kllab.ui.Seat;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

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
        values = new FitValues(model, seat.desk(), this::requestFocus);
        for (FitDirection each : FitDirection.values()) {
            addHandles(each);
        }
        Verb open = can(Verb.of("values", values.root()::toggle)
                .face("fth-edit-2", "fit.values", "fit.values.tip")
                .line("keys.fit-table")
                .key(KeyCode.T));
        can(Verb.of("close-values", values.root()::toggle)
                .when(() -> values.root().isOpen())
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

    /** Adds the handles of a direction from back to front: if Q lies on P, a press takes P; if on a start, it takes Q. */
    private void addHandles(FitDirection direction) {
        String onCurves = FitPlan.id(direction, FitPlan.CURVES);
        String onMap = FitPlan.id(direction, FitPlan.MAP);
        CurveSheet curves = sheet(onCurves, CurveSheet.class);
        MapSheet map = sheet(onMap, MapSheet.class);
        FitHands hands = new FitHands(
                new FitHands.Column(direction, curves, view(onCurves), map, view(onMap)),
                model,
                controller,
                values::open,
                this::look);
        addOnCurves(direction, hands, onCurves, curves);
        addOnMap(direction, hands, onMap, map);
    }

    private void addOnCurves(FitDirection direction, FitHands hands, String part, CurveSheet curves) {
        addGround("curve-ground", part, curves::area).setOnMouseClicked(click -> addHump(click, curves));
        Supplier<FittedNormal> q = () -> result().now(direction);
        add(hands.width(), part, DIAMOND, q, now -> curves.flank(now.mu(), now.sigma(), FitAxes.peak(now.sigma())));
        add(hands.q(), part, CIRCLE, q, now -> curves.at(now.mu(), FitAxes.peak(now.sigma())));
        for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
            add(hands.flank(k), part, DIAMOND, hump(k), now -> curves.flank(now.mean(), now.sigma(), now.height()));
        }
        for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
            add(hands.peak(k), part, CIRCLE, hump(k), now -> curves.at(now.mean(), now.height()));
        }
    }

    private void addOnMap(FitDirection direction, FitHands hands, String part, MapSheet map) {
        PointHandle<FitState> ball = hands.ball(addGround("map-ground", part, map::area));
        for (int k = FitState.OWN - 1; k >= 0; k--) {
            int start = k;
            Supplier<Start> spot = () -> model.state().starts().get(start);
            add(hands.start(start), part, RING, spot, now -> map.at(now.mu(), now.sigma()));
        }
        add(ball, part, BALL, () -> result().now(direction), now -> map.at(now.mu(), now.sigma()));
    }

    private Supplier<@Nullable Hump> hump(int k) {
        return () -> k < model.state().humps().size() ? model.state().humps().get(k) : null;
    }

    /** Adds a handle that is where a thing is now on a part, if there is such a thing. */
    private <T> void add(
            PointHandle<FitState> handle,
            String part,
            double size,
            Supplier<? extends @Nullable T> thing,
            Function<T, Point2D> place) {
        add(handle, look -> {
            T now = thing.get();
            handle.setVisible(now != null);
            if (now != null) {
                Point2D at = place.apply(now);
                double r = look.rem();
                Region under = view(part);
                handle.place(under.getLayoutX() + at.getX(), under.getLayoutY() + at.getY(), TARGET * r, size * r);
            }
        });
    }

    private Region addGround(String styleClass, String part, Supplier<Rectangle2D> area) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        add(ground, part, () -> {
            Rectangle2D of = area.get();
            return new Box(of.getX(), of.getY(), of.getWidth(), of.getHeight());
        });
        return ground;
    }

    /** A double click on the curves adds a hump. */
    private void addHump(MouseEvent click, CurveSheet curves) {
        if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
            model.addHump(
                    FitHands.hundredths(curves.mu(click.getX() + curves.area().getX())));
        }
    }
}
