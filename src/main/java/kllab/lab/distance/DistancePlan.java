package kllab.lab.distance;

import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.plot.BarTable;
import kllab.lab.distance.MapSheet.Kind;

/** The page: the sentence, and one of its pictures, over fields and a row of controls. */
final class DistancePlan {
    static final String FROM = "from";
    static final String TO = "to";
    static final String RULER = "ruler";
    static final String CURVE = "curve";
    static final String ALONE = "alone";
    static final String TERMS = "terms";
    static final String SET = "set";
    static final String BALL = "ball";
    static final String CIRCLE = "circle";
    static final String FIELDS = "fields";
    static final String CONTROLS = "controls";

    private static final double TOP = 6.2;
    private static final double FOOT = 4.2;
    private static final double FOOT_ON_PAPER = 1.2;
    private static final double CONTROLS_HIGH = 2.4;
    private static final double FIELDS_HIGH = 1.9;
    private static final double BETWEEN = 0.5;

    /** In rooms so wide, in rem, fields and controls are in one line. */
    private static final double ONE_LINE = 112;

    private static final double FIELDS_WIDE = 47;
    private static final double GAP = 3;
    private static final double NARROW_GAP = 1.4;
    private static final double CURVE_WIDE = 0.555;
    private static final double MOST_TABLE = 0.5;

    /** The widest that a picture of one triangle is, as a part of its height. */
    private static final double WIDEST = 1.5;

    static final Plan<DistanceResult> PLAN = Plan.of(
                    DistanceWords::headline,
                    DistancePlan::lay,
                    Part.opening(DistanceWords::headline, DistanceWords::readouts),
                    Part.of(FROM, () -> new MapSheet(Kind.FROM), DistanceWords.SPOKEN_FROM)
                            .telling("straight", "detour", "from.straight", "from.detour", "from.saved"),
                    Part.of(TO, () -> new MapSheet(Kind.TO), DistanceWords.SPOKEN_TO)
                            .telling("to.straight", "to.detour", "to.saved"),
                    Part.of(RULER, () -> new MapSheet(Kind.RULER), DistanceWords.SPOKEN_RULER)
                            .telling("length.straight", "length.detour", "js.straight", "js.detour"),
                    Part.of(CURVE, TangentSheet::new, DistanceWords.SPOKEN_CURVE)
                            .telling("gap", "mean", "kl"),
                    Part.of(ALONE, () -> new MapSheet(Kind.ALONE), DistanceWords.SPOKEN_ALONE),
                    Part.of(TERMS, TermsSheet::new, DistanceWords.SPOKEN_TERMS)
                            .telling("term", "shift", "weighed", "kl", "line"),
                    Part.of(SET, () -> new MapSheet(Kind.SET), DistanceWords.SPOKEN_SET)
                            .telling("apart", "pythagoras.straight", "pythagoras.detour"),
                    Part.of(BALL, () -> new MapSheet(Kind.BALL), DistanceWords.SPOKEN_BALL)
                            .telling("kl", "difference", "pinsker"),
                    Part.of(CIRCLE, () -> new MapSheet(Kind.CIRCLE), DistanceWords.SPOKEN_CIRCLE))
            .withNumbers(DistanceNumbers.all());

    private DistancePlan() {}

    private static void lay(Room room, DistanceResult result, Places places) {
        double r = room.rem();
        Box controls = room.controls(CONTROLS_HIGH);
        double foot = room.onPaper() ? FOOT_ON_PAPER : FOOT;
        if (room.inner() < ONE_LINE * r && !room.onPaper() && !room.presents()) {
            double high = FIELDS_HIGH * r;
            places.put(FIELDS, new Box(controls.x(), controls.y() - high - BETWEEN * r, controls.width(), high));
            foot += FIELDS_HIGH + BETWEEN;
        } else if (!room.onPaper() && !room.presents()) {
            places.put(FIELDS, controls.left(FIELDS_WIDE * r));
            controls = controls.after(FIELDS_WIDE * r);
        }
        places.put(Part.OPENING, room.opening()).put(CONTROLS, controls);
        Box all = room.body(TOP, foot, 1);
        double gap = (room.narrow() ? NARROW_GAP : GAP) * r;
        switch (result.state().picture()) {
            case MAPS -> {
                Box[] columns = all.columns(gap, 1 / 3.0, 1 / 3.0);
                places.put(FROM, columns[0]).put(TO, columns[1]).put(RULER, columns[2]);
            }
            case CLOSEST -> {
                double wide = Math.min(all.width(), WIDEST * all.height());
                places.put(SET, new Box(all.x() + (all.width() - wide) / 2, all.y(), wide, all.height()));
            }
            case BALLS -> {
                Box[] columns = all.columns(gap, 1 / 2.0);
                places.put(BALL, columns[0]).put(CIRCLE, columns[1]);
            }
            case NEVER -> {
                Box[] columns = all.columns(gap, CURVE_WIDE);
                double table = Math.min(BarTable.high(DistanceState.OUTCOMES) * r, MOST_TABLE * all.height());
                places.put(CURVE, columns[0])
                        .put(ALONE, columns[1].top(columns[1].height() - table))
                        .put(TERMS, columns[1].foot(table));
            }
        }
    }
}
