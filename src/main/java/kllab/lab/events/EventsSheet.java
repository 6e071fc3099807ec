package kllab.lab.events;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.AreaMap;
import kllab.figure.plot.AreaMap.Cuts;
import kllab.text.RichText;

/**
 * Left the square, where probabilities multiply, with the draws and the cut of who believes both events unrelated; right the
 * measures, of which only the logarithm adds.
 */
final class EventsSheet extends SettledSheet<EventsResult> {
    private static final List<Quantity<EventsResult>> CUTS =
            List.of(EventsNumbers.FIRST, EventsNumbers.IF_FIRST, EventsNumbers.IF_NOT);

    private static final double TITLE = 2.9;
    private static final double TOP = 4.3;
    private static final double UNDER = 0.9;
    private static final double LARGEST = 23.2;
    private static final double LEAST = 3;

    /** What is left of the square, and between it and the bars; where there are no fields, numbers are narrower. */
    private static final double LEFT = 4.9;

    private static final double LEFT_WITHOUT_FIELDS = 3.9;
    private static final double BETWEEN = 9.6;
    private static final double BETWEEN_WITHOUT_FIELDS = 7.8;

    /** The most of what is left for the square. */
    private static final double SQUARE = 0.5;

    /** Lower sheets have titles without remarks. */
    private static final double LOW = 25;

    private static final double DOT = 0.13;

    private final boolean withFields;
    private final AreaMap square = new AreaMap();
    private final MeasureBars bars = new MeasureBars();

    EventsSheet(boolean withFields) {
        this.withFields = withFields;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double before = (withFields ? LEFT : LEFT_WITHOUT_FIELDS) * r;
        double between = (withFields ? BETWEEN : BETWEEN_WITHOUT_FIELDS) * r;
        double high = Math.clamp(height() - (TOP + UNDER) * r, LEAST * r, LARGEST * r);
        double side = Math.min(high, Math.max(LEAST * r, SQUARE * (width() - before - between)));
        square.place(new Box(before, TOP * r, side, side), r, cuts(result()));
        double left = before + side + between;
        bars.settle(result(), look, new Box(left, TOP * r, Math.max(r, width() - left), high));
        return look;
    }

    private static Cuts cuts(EventsResult of) {
        return new Cuts(of.state().first(), of.state().ifFirst(), of.state().ifNot());
    }

    /** The area of a pair. */
    Box area(int pair) {
        return square.area(pair);
    }

    /** Where a cut is taken: 0 the upper one, 1 the left one, 2 the right one. */
    MarkPlace placeOf(int cut) {
        return square.placeOf(cut, look().width(nameOf(0), false, look().rem()));
    }

    private String nameOf(int cut) {
        return say(EventsWords.ofStory(cut == 0 ? "part.0" : "second"));
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        dataTiles(width(), height()).forEach(tile -> tile.painting().accept(brush));
    }

    @Override
    public List<Tile> dataTiles(double width, double height) {
        double between = Math.rint(bars.left() - 0.3 * look().rem());
        boolean withRemarks = !look().presents() && height() > LOW * look().rem();
        return List.of(
                new Tile(new Rectangle2D.Double(0, 0, between, height), brush -> paintSquare(brush, withRemarks)),
                new Tile(
                        new Rectangle2D.Double(between, 0, width - between, height),
                        brush -> bars.paint(brush, withRemarks)));
    }

    private void paintSquare(Brush brush, boolean withRemark) {
        EventsResult result = result();
        EventsResult before = pinned();
        RichText remark = withRemark ? look().rich("events.square.says") : new RichText(List.of());
        double room = bars.left() - brush.rem(TITLE + 1);
        brush.title(look().rich("events.square"), remark, brush.rem(TITLE), brush.rem(0.8), room);
        square.paintAreas(brush, result.state().selected());
        square.paintBelief(brush, result.second(), say(EventsNumbers.SECOND), look().say("events.unrelated"));
        if (before != null) {
            square.paintGhost(brush, cuts(before));
        }
        square.paintCuts(brush);
        paintDraws(brush);
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            boolean solid = pair == result.state().selected();
            square.label(
                    brush,
                    pair,
                    result.second(),
                    labels(pair),
                    solid,
                    before != null || result.state().drawn());
        }
        for (int cut = 0; cut < CUTS.size(); cut++) {
            square.paintNumber(brush, cut, nameOf(cut), withFields ? "" : say(CUTS.get(cut)));
        }
    }

    private void paintDraws(Brush brush) {
        for (int draw = 0; draw < EventsResult.DRAWS && result().state().drawn(); draw++) {
            double x = square.plot().x(result().across().uniform(draw));
            double y = square.plot().y(result().up().uniform(draw));
            boolean onSolid = result().drawn(draw) == result().state().selected();
            brush.disc(x, y, brush.rem(DOT), onSolid ? Tone.ONP : Tone.INK);
        }
    }

    /** What can stand in the area of a pair, the longest first. */
    private List<List<RichText>> labels(int pair) {
        String digits = "<b>" + say(EventsNumbers.PAIRS.p().item(pair)) + "</b>";
        RichText number = RichText.parse(digits);
        RichText name = rich(EventsWords.named("cell.", pair));
        if (!result().state().drawn()) {
            return List.of(
                    List.of(number, name), List.of(number.and(name.plain(), RichText.Role.PLAIN)), List.of(number));
        }
        RichText count = rich(EventsWords.ofStory("count", EventsNumbers.DRAWN.item(pair)));
        return List.of(
                List.of(number, name, count),
                List.of(number, count),
                List.of(number.and(count.plain(), RichText.Role.PLAIN)),
                List.of(count),
                List.of(number));
    }
}
