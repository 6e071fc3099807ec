package kllab.lab.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kllab.figure.Look;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Point;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.lab.distance.MapSheet.Kind;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Segmented;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: P, Q and R are dragged on any triangle, outcomes on the curve, and the edge of the set; fields below. */
final class DistanceView extends PageView<DistanceState, DistanceResult> {
    private static final double DISC = 1.6;
    private static final double END = 1;
    private static final double FIELD = 3.3;
    private static final double FIELD_HIGH = 1.9;

    /** Rows narrower than this, in rem, leave out the names of buttons. */
    private static final double WORDS = 46;

    private final DistanceModel model;
    private final DistanceController controller;

    DistanceView(Seat seat, DistanceModel model, DistanceController controller) {
        super(DistancePlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        addMap(DistancePlan.FROM, Kind.FROM, true);
        addMap(DistancePlan.TO, Kind.TO, false);
        addMap(DistancePlan.RULER, Kind.RULER, false);
        addCurve();
        addMap(DistancePlan.ALONE, Kind.ALONE, true);
        addMap(DistancePlan.SET, Kind.SET, true);
        addEdge();
        addMap(DistancePlan.BALL, Kind.BALL, true);
        addMap(DistancePlan.CIRCLE, Kind.CIRCLE, false);
        if (hasFields()) {
            add(DistancePlan.FIELDS, fields());
        }
        ControlRow controls = controls();
        add(DistancePlan.CONTROLS, controls);
        following(result -> controls.refresh());
        offering(DistancePlan.FROM, controller.verb("find"));
    }

    @Override
    public boolean take(String text) {
        controller.take(text);
        return true;
    }

    // ---- handles ----------------------------------------------------------------------------------------------------

    /**
     * The points of a map.
     *
     * @param keys whether the Tab key visits them: on one map of several is enough
     */
    private void addMap(String part, Kind kind, boolean keys) {
        MapSheet sheet = sheet(part, MapSheet.class);
        for (Point point : kind.points()) {
            String name = point.name().toLowerCase(Locale.ROOT);
            PointHandle<DistanceState> handle =
                    new PointHandle<>(new Grip<>(model), new Body(model, point, kind), name, "bare");
            handle.setName(() -> DistanceWords.spoken(point).apply(result(), look()));
            handle.setFocusTraversable(keys);
            point(handle, part, sheet.plot(), DISC);
        }
    }

    private void addCurve() {
        TangentSheet sheet = sheet(DistancePlan.CURVE, TangentSheet.class);
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            int outcome = i;
            PointHandle<DistanceState> handle =
                    new PointHandle<>(new Grip<>(model), new CurveBody(model, sheet, outcome), "p", "bare");
            handle.setName(() -> DistanceWords.spoken(Point.Q, outcome).apply(result(), look()));
            point(handle, DistancePlan.CURVE, sheet.plot(), DISC);
        }
    }

    private void addEdge() {
        MapSheet sheet = sheet(DistancePlan.SET, MapSheet.class);
        for (boolean turns : new boolean[] {false, true}) {
            PointHandle<DistanceState> handle =
                    new PointHandle<>(new Grip<>(model), new EdgeBody(model, turns), "edge", "bare");
            handle.setName(() -> DistanceWords.spokenEdge(turns).apply(result(), look()));
            point(handle, DistancePlan.SET, sheet.plot(), END);
        }
    }

    // ---- fields and controls
    // ------------------------------------------------------------------------------------------

    private ControlRow fields() {
        List<Item> items = new ArrayList<>();
        for (Point point : Point.values()) {
            items.add(Item.say("distance.field." + point.name().toLowerCase(Locale.ROOT), "bold")
                    .only(() -> isShown(point)));
            for (int i = 0; i < DistanceState.OUTCOMES; i++) {
                items.add(field(point, i).only(() -> isShown(point)));
            }
        }
        ControlRow row = new ControlRow("fit-controls", ByWidth.of(0.35), items.toArray(Item[]::new));
        following(result -> row.refresh());
        return row;
    }

    private boolean isShown(Point point) {
        return switch (model.state().picture()) {
            case MAPS -> true;
            case CLOSEST -> point != Point.Q;
            case NEVER, BALLS -> point != Point.R;
        };
    }

    private Item field(Point point, int outcome) {
        String style = point == Point.R ? "cut" : point.name().toLowerCase(Locale.ROOT);
        ChanceField field = new ChanceField(
                style, chance -> model.setChance(point, outcome, chance), this::complainChance, this::requestFocus);
        speaking(look ->
                field.setAccessibleText(DistanceWords.spoken(point, outcome).apply(result(), look)));
        return Item.of(
                        field,
                        look -> {},
                        look -> field.show(model.state().at(point).probability(outcome)))
                .size(ByWidth.of(FIELD), FIELD_HIGH)
                .after(outcome == DistanceState.OUTCOMES - 1 ? 0.9 : 0);
    }

    private ControlRow controls() {
        Segmented<Picture> pictures = new Segmented<>(() -> model.state().picture(), model::show, Picture.values());
        Segmented<Ruler> rulers = new Segmented<>(() -> model.state().ruler(), model::measure, Ruler.values());
        pictures.getStyleClass().add("tall");
        rulers.getStyleClass().add("tall");
        return new ControlRow(
                "fit-controls",
                ByWidth.of(0.6),
                Item.pick(pictures, look -> label(pictures, "distance.picture.", look)),
                Item.pick(rulers, look -> label(rulers, "distance.ruler.", look))
                        .only(() -> model.state().picture() == Picture.MAPS),
                Item.verb(controller.verb("find"), "outlined", "tall")
                        .named(WORDS)
                        .only(() -> model.state().picture() == Picture.MAPS),
                Item.verb(controller.verb("send"), "outlined", "tall")
                        .nameless()
                        .only(() -> model.state().picture() != Picture.CLOSEST)
                        .atDesk(),
                Item.space(),
                Item.verb(Verb.reset(model::reset), "outlined").named(WORDS).atDesk());
    }

    private static <T extends Enum<T>> void label(Segmented<T> choice, String key, Look look) {
        choice.label(
                each -> look.say(key + each.name().toLowerCase(Locale.ROOT)),
                each -> look.say(key + each.name().toLowerCase(Locale.ROOT)),
                each -> look.say(key + each.name().toLowerCase(Locale.ROOT) + ".tip"));
    }
}
