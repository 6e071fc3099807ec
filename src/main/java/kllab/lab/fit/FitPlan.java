package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kllab.core.fitting.FitDirection;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.text.RichText;

/** The page: the sentence, and for each direction a column: Q as a curve, Q on its map, draws from Q. */
final class FitPlan {
    static final String CURVES = ".curves";
    static final String MAP = ".map";
    static final String DRAWS = ".draws";

    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    /** The drawer of values, which is beside the columns: both stay visible while values are typed. */
    static final String VALUES = "values";

    static final double VALUES_WIDTH = 24;

    static final Plan<FitResult> PLAN =
            new Plan<>(FitPlan::headline, FitPlan::lay, parts(), Quantity.declaredIn(FitNumbers.class));

    private static final double TOP = 4.9;
    private static final double CONTROLS_HEIGHT = 2.4;
    private static final double FOOT = 3.8;
    private static final double FOOT_ON_PAPER = 0.9;
    private static final double OVER_CONTROLS = 0.4;
    private static final double GAP = 4;
    private static final double NARROW_GAP = 2.4;
    private static final double NARROW = 80;
    private static final double BETWEEN = 0.35;
    private static final double HEAD_HEIGHT = 3.85;
    private static final double HEAD_HEIGHT_IN_HALL = 4.5;

    /**
     * The fraction of the height for the charts, the rest being for the maps; and the same with the strip of
     * contributions.
     */
    private static final double CURVES_SHARE = 0.435;

    private static final double CURVES_AND_SHARES = 0.56;

    private FitPlan() {}

    /** The name of a direction's part. */
    static String id(FitDirection direction, String part) {
        return direction.name().toLowerCase(Locale.ROOT) + part;
    }

    private static RichText headline(FitResult result, Look look) {
        return new FitSentence(result, look).headline();
    }

    private static List<Part<FitResult>> parts() {
        List<Part<FitResult>> parts = new ArrayList<>();
        parts.add(Part.opening(FitPlan::headline, (result, pinned, look) -> List.of()));
        for (FitDirection each : FitDirection.values()) {
            parts.add(Part.of(
                            id(each, CURVES),
                            setup -> new CurveSheet(each, setup.result()),
                            FitWords.spokenCurves(each))
                    .telling("kl", "mu", "sigma"));
            parts.add(Part.of(id(each, MAP), setup -> new MapSheet(each, setup), FitWords.spokenMap(each))
                    .telling("minimum", "contour"));
            parts.add(Part.of(id(each, DRAWS), () -> new GallerySheet(each), FitWords.spokenGallery(each))
                    .telling("faces", "rare"));
        }
        return List.copyOf(parts);
    }

    private static void lay(Room room, FitResult result, Places places) {
        double r = room.rem();
        Box controls = room.controls(CONTROLS_HEIGHT);
        places.put(CONTROLS, controls);
        if (room.drawer() > 0) {
            places.put(VALUES, new Box(0, 0, room.drawer(), controls.y() - OVER_CONTROLS * r));
        }
        Box head = room.opening().top((room.presents() ? HEAD_HEIGHT_IN_HALL : HEAD_HEIGHT) * r);
        put(room, places, Part.OPENING, head);
        double gap = (room.width() - room.drawer() < NARROW * r ? NARROW_GAP : GAP) * r;
        Box body = room.body(TOP, room.onPaper() ? FOOT_ON_PAPER : FOOT, 1);
        if (room.presents()) { // the numbers are in the columns, not in the opening
            body = body.below(head.bottom() - body.y());
        }
        Box[] columns = body.columns(gap, 0.5);
        boolean shares = result.state().shares();
        lay(room, places, FitDirection.FORWARD, columns[0], shares);
        lay(room, places, FitDirection.REVERSE, columns[1], shares);
    }

    private static void lay(Room room, Places places, FitDirection direction, Box column, boolean shares) {
        double r = room.rem();
        double draws = GallerySheet.height(room.presents());
        double around = CurveSheet.around(room.presents());
        double rest = column.height() - (draws + 2 * BETWEEN + around + MapSheet.AROUND) * r;
        double curves = around * r + rest * (shares ? CURVES_AND_SHARES : CURVES_SHARE);
        Box lower = column.below(curves + BETWEEN * r);
        put(room, places, id(direction, CURVES), column.top(curves));
        put(room, places, id(direction, MAP), lower.top(lower.height() - (BETWEEN + draws) * r));
        put(room, places, id(direction, DRAWS), column.foot(draws * r));
    }

    /** On whole pixels on paper, too, so that the maps are sharp. */
    private static void put(Room room, Places places, String id, Box box) {
        places.put(
                id, room.onPaper() ? new Box(Math.rint(box.x()), Math.rint(box.y()), box.width(), box.height()) : box);
    }
}
