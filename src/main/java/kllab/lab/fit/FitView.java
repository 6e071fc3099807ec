package kllab.lab.fit;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.figure.plot.Plot;
import kllab.ui.Background;
import kllab.ui.Seat;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen of the Fit lab: above its sheets the handles of P, Q and the starts; the row of controls, the drawer of values. */
final class FitView extends PageView<FitState, FitResult> {
    private static final double CIRCLE = 0.98;
    private static final double DIAMOND = 0.82;
    private static final double BALL = 1;
    private static final double RING = 1.5;
    /** The least time between maps, in ms: more are not visible, and the drag needs the processor. Twice that in a hall, where all is larger. */
    private static final int BETWEEN_MAPS = 33;

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
        Duration apart = Duration.ofMillis(hasFields() ? BETWEEN_MAPS : 2 * BETWEEN_MAPS);
        maps = new LatestMaps(
                arrival -> new Background<>(
                        FitMaps::of, Background.thread("fit maps", apart), Platform::runLater, arrival),
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
        FitHands hands = new FitHands(direction, model, controller, values::open, this::look);
        addOnCurves(hands, FitPlan.id(direction, FitPlan.CURVES));
        addOnMap(hands, FitPlan.id(direction, FitPlan.MAP));
    }

    private void addOnCurves(FitHands hands, String part) {
        Plot plot = sheet(part, CurveSheet.class).plot();
        addGround("curve-ground", part, plot).setOnMouseClicked(click -> addHump(click, plot));
        point(hands.width(), part, plot, DIAMOND);
        point(hands.q(), part, plot, CIRCLE);
        for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
            point(hands.flank(k), part, plot, DIAMOND);
        }
        for (int k = FitState.MOST_HUMPS - 1; k >= 0; k--) {
            point(hands.peak(k), part, plot, CIRCLE);
        }
    }

    private void addOnMap(FitHands hands, String part) {
        Plot plot = sheet(part, MapSheet.class).plot();
        PointHandle<FitState> ball = hands.ball(addGround("map-ground", part, plot));
        for (int k = FitState.OWN - 1; k >= 0; k--) {
            point(hands.start(k), part, plot, RING);
        }
        point(ball, part, plot, BALL);
    }

    private Region addGround(String styleClass, String part, Plot plot) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        add(ground, part, plot::box);
        return ground;
    }

    /** A double click on the curves adds a hump. */
    private void addHump(MouseEvent click, Plot plot) {
        if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
            model.addHump(FitHands.hundredths(plot.valueAtX(click.getX() + plot.left())));
        }
    }
}
