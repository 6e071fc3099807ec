package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.chart.SheetView;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import org.jspecify.annotations.Nullable;

/** One direction on the screen: its three sheets, and above them the handles. */
final class ColumnPane {
    private static final double TARGET = 1.7;
    private static final double CIRCLE = 0.98;
    private static final double DIAMOND = 0.82;
    private static final double RING = 1.5;
    private static final double ROOT_E = Math.exp(-0.5);

    private final FitDirection direction;
    private final FitModel model;
    private final FitController controller;
    private final Desk desk;
    private final FitScale scale;
    private final CurveSheet curveSheet;
    private final MapSheet mapSheet;
    private final SheetView<FitResult> curves;
    private final SheetView<FitResult> map;
    private final SheetView<FitResult> gallery;
    private final Region curveGround = new Region();
    private final Region mapGround = new Region();
    private final List<PointHandle<FitState>> peaks = new ArrayList<>();
    private final List<PointHandle<FitState>> flanks = new ArrayList<>();
    private final PointHandle<FitState> middle;
    private final PointHandle<FitState> width;
    private final PointHandle<FitState> ball;
    private final List<PointHandle<FitState>> starts = new ArrayList<>();

    ColumnPane(FitDirection direction, Desk desk, FitModel model, FitController controller, FitScale scale) {
        this.direction = direction;
        this.model = model;
        this.controller = controller;
        this.desk = desk;
        this.scale = scale;
        FitResult first = model.result();
        curveSheet = new CurveSheet(direction, scale, first);
        mapSheet = new MapSheet(direction, scale, first, any -> controller.maps());
        curves = new SheetView<>(curveSheet, controller::scene, desk::look);
        map = new SheetView<>(mapSheet, controller::scene, desk::look);
        gallery = new SheetView<>(new GallerySheet(direction, scale, first), controller::scene, desk::look);
        FitHands hands = new FitHands(direction, model, controller, curveSheet, curves, mapSheet, map);
        makeHumpHandles(hands);
        middle = ofQ(hands.q(), () -> q().mu(), "q");
        width = ofQ(hands.width(), () -> q().sigma(), "q", "diamond");
        ball = ofQ(hands.point(FitState.OWN), () -> q().mu(), "q", "bare", "ball");
        ball.setFocusTraversable(false); // for the keyboard, Q's circle has the same function
        makeStartHandles(hands);
        prepareGrounds();
    }

    // ---- nodes --------------------------------------------------------------------------------------------------

    /** P is the same in both columns, so its handles are Tab stops only in the first. */
    private boolean isFirst() {
        return direction == FitDirection.FORWARD;
    }

    private void makeHumpHandles(FitHands hands) {
        for (int k = 0; k < FitState.MOST_HUMPS; k++) {
            int hump = k;
            peaks.add(ofHump(k, hands.peak(k), () -> mean(hump), "p", "peak"));
            flanks.add(ofHump(k, hands.flank(k), () -> sigma(hump), "p", "flank", "diamond"));
        }
    }

    private PointHandle<FitState> ofHump(
            int hump, PointHandle.Body<FitState> body, DoubleSupplier value, String... styleClasses) {
        Grip<FitState> grip = new Grip<>(model)
                .opens(() -> controller.openValues(hump))
                .on(KeyCode.DELETE, () -> controller.removeHump(hump))
                .on(KeyCode.BACK_SPACE, () -> controller.removeHump(hump));
        PointHandle<FitState> handle = new PointHandle<>(grip, body, value, styleClasses);
        handle.setName(() -> spokenHump(hump));
        handle.setFocusTraversable(isFirst());
        return handle;
    }

    private PointHandle<FitState> ofQ(PointHandle.Body<FitState> body, DoubleSupplier value, String... styleClasses) {
        Grip<FitState> grip =
                new Grip<>(model, controller::holdStart).opens(() -> controller.openValues(FitState.MOST_HUMPS));
        PointHandle<FitState> handle = new PointHandle<>(grip, body, value, styleClasses);
        handle.setName(this::spokenQ);
        return handle;
    }

    private FittedNormal q() {
        return model.result().now(direction);
    }

    private void makeStartHandles(FitHands hands) {
        for (int i = 0; i < FitState.OWN; i++) {
            int start = i;
            Grip<FitState> grip = new Grip<>(model, () -> {
                Hold hold = controller.holdStart();
                model.choose(start);
                return hold;
            });
            PointHandle<FitState> ring = new PointHandle<>(
                    grip,
                    hands.point(i),
                    () -> model.state().starts().get(start).mu(),
                    "bare",
                    "start");
            ring.setName(() -> spokenStart(start));
            ring.setFocusTraversable(isFirst());
            starts.add(ring);
        }
    }

    /** A double click on the curves adds a hump; a press on the map moves Q there. */
    private void prepareGrounds() {
        curveGround.getStyleClass().add("curve-ground");
        mapGround.getStyleClass().add("map-ground");
        curveGround.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                controller.addHump(curveSheet.mu(inCurves(event)));
            }
        });
        ball.setGround(mapGround);
    }

    private double inCurves(MouseEvent event) {
        return event.getX() + curveGround.getLayoutX() - curves.getLayoutX();
    }

    /**
     * All nodes: the curves, the map and the faces, each in a group with its handles, so that the map is repainted
     * separately.
     */
    List<Node> nodes() {
        return List.of(Boxes.group(onCurves()), Boxes.group(onTheMap()), gallery);
    }

    /** From back to front: if Q lies on P, a press takes P. */
    private List<Node> onCurves() {
        List<Node> nodes = new ArrayList<>(List.of(curves, curveGround, width, middle));
        nodes.addAll(flanks.reversed());
        nodes.addAll(peaks.reversed());
        return nodes;
    }

    /** From back to front: if Q lies on a start, a press takes Q. */
    private List<Node> onTheMap() {
        List<Node> nodes = new ArrayList<>(List.of(map, mapGround));
        nodes.addAll(starts.reversed());
        nodes.add(ball);
        return nodes;
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    void refresh() {
        curves.refresh();
        map.refresh();
        gallery.refresh();
    }

    MapPicture.@Nullable Style mapStyle() {
        return mapSheet.style();
    }

    void refreshMap() {
        map.refresh();
    }

    void layout(FitRegions regions, Look look) {
        place(curves, regions.curves(direction));
        place(map, regions.map(direction));
        place(gallery, regions.gallery(direction));
        curves.layout();
        map.layout();
        cover(curveGround, curves, curveSheet.area());
        cover(mapGround, map, mapSheet.area());
        placeHumps(look.rem());
        placeQ(look.rem());
        placeOnMap(look.rem());
    }

    private static void cover(Region ground, Node view, java.awt.geom.Rectangle2D area) {
        ground.resizeRelocate(
                view.getLayoutX() + area.getX(), view.getLayoutY() + area.getY(), area.getWidth(), area.getHeight());
    }

    private void placeHumps(double rem) {
        List<Hump> humps = model.state().humps();
        for (int k = 0; k < FitState.MOST_HUMPS; k++) {
            boolean there = k < humps.size();
            peaks.get(k).setVisible(there);
            flanks.get(k).setVisible(there);
            if (there) {
                Hump hump = humps.get(k);
                putOnCurves(peaks.get(k), hump.mean(), hump.height(), rem, CIRCLE);
                putOnCurves(flanks.get(k), flank(hump.mean(), hump.sigma()), hump.height() * ROOT_E, rem, DIAMOND);
            }
        }
    }

    private void placeQ(double rem) {
        FittedNormal q = q();
        double peak = FitAxes.peak(q.sigma());
        putOnCurves(middle, q.mu(), peak, rem, CIRCLE);
        putOnCurves(width, flank(q.mu(), q.sigma()), peak * ROOT_E, rem, DIAMOND);
    }

    /** One standard deviation to the right, or to the left if that would be outside the chart. */
    private double flank(double mean, double sigma) {
        return mean + sigma <= scale.now().half() ? mean + sigma : mean - sigma;
    }

    private void putOnCurves(PointHandle<FitState> handle, double x, double density, double rem, double size) {
        double half = scale.now().half();
        handle.place(
                curves.getLayoutX() + curveSheet.x(Math.clamp(x, -half, half)),
                curves.getLayoutY() + curveSheet.y(density),
                TARGET * rem,
                size * rem);
    }

    private void placeOnMap(double rem) {
        FittedNormal q = q();
        putOnMap(ball, q.mu(), q.sigma(), rem, 1);
        for (int i = 0; i < FitState.OWN; i++) {
            Spot start = model.state().starts().get(i);
            putOnMap(starts.get(i), start.mu(), start.sigma(), rem, RING);
        }
    }

    private void putOnMap(PointHandle<FitState> handle, double mu, double sigma, double rem, double size) {
        handle.place(map.getLayoutX() + mapSheet.x(mu), map.getLayoutY() + mapSheet.y(sigma), TARGET * rem, size * rem);
    }

    private static void place(Node node, FitRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }

    // ---- screen readers -----------------------------------------------------------------------------------------

    void speak(Look look) {
        FitResult result = model.result();
        FittedNormal q = result.now(direction);
        Words words = look.words();
        curves.setAccessibleText(words.get(
                isFirst() ? "fit.curves.spoken.forward" : "fit.curves.spoken.reverse",
                Numbers.fixed(q.mu(), 2),
                Numbers.fixed(q.sigma(), 2),
                FitWords.amount(q.kl(direction), look),
                look.unitName()));
        map.setAccessibleText(FitWords.spokenMap(result, direction, look));
        FitGallery faces = FitGallery.of(
                result, direction, scale.settle(result, model.movingProperty().get()), false);
        gallery.setAccessibleText(FitWords.spokenGallery(faces, look));
    }

    private double mean(int hump) {
        return hump < model.state().humps().size()
                ? model.state().humps().get(hump).mean()
                : 0;
    }

    private double sigma(int hump) {
        return hump < model.state().humps().size()
                ? model.state().humps().get(hump).sigma()
                : 0;
    }

    private String spokenHump(int hump) {
        if (hump >= model.state().humps().size()) {
            return "";
        }
        Hump now = model.state().humps().get(hump);
        return desk.words()
                .get(
                        "fit.hump.spoken",
                        Integer.toString(model.state().placeOf(hump) + 1),
                        Numbers.fixed(now.mean(), 2),
                        Numbers.fixed(now.sigma(), 2),
                        Numbers.fixed(now.weight(), 3));
    }

    private String spokenQ() {
        FittedNormal q = q();
        return desk.words().get("fit.q.spoken", Numbers.fixed(q.mu(), 2), Numbers.fixed(q.sigma(), 2));
    }

    private String spokenStart(int start) {
        Spot spot = model.state().starts().get(start);
        return desk.words()
                .get(
                        "fit.start.spoken",
                        FitWords.startName(start),
                        Numbers.fixed(spot.mu(), 2),
                        Numbers.fixed(spot.sigma(), 2));
    }
}
