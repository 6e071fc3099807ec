package kllab.lab.events;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The joint distribution of two events as a square: a column for the first event and one for its opposite, each cut where the
 * second event divides it. Who believes that they are independent has one cut through both columns.
 */
final class SquareMap {
    /** The tints of the pairs that are not selected. */
    private static final double[] TINTS = {0.27, 0.2, 0.34, 0.12};

    private static final double RING = 0.45;
    private static final double OFF = 0.55;
    private static final double DOT = 0.13;

    /** The height of two lines in an area, and of one. */
    private static final double TWO_LINES = 2.9;

    private static final double ONE_LINE = 1.5;
    private static final double FIELD = 3.3;
    private static final double BESIDE = 1.3;
    private static final double FIELD_HIGH = 1.75;

    /** How far the number of the belief keeps from that of the right cut. */
    private static final double APART = 2.4;

    private final boolean withFields;
    private final Plot plot = new Plot(Scale.across().show(0, 1), Scale.up().show(0, 1));
    private @Nullable Moment<EventsResult> moment;
    private @Nullable Look look;

    SquareMap(boolean withFields) {
        this.withFields = withFields;
    }

    void settle(Moment<EventsResult> now, Look nextLook, Box square) {
        moment = now;
        look = nextLook;
        plot.place(square.x(), square.y(), square.right(), square.bottom());
    }

    private EventsResult result() {
        return Objects.requireNonNull(moment).result();
    }

    private Look look() {
        return Objects.requireNonNull(look);
    }

    private double r() {
        return look().rem();
    }

    /** The left edge of the column of a pair, or its right one. */
    private double edge(int pair, boolean right) {
        return right == EventsResult.hasFirst(pair)
                ? plot.x(result().state().first())
                : right ? plot.right() : plot.left();
    }

    /** The area of a pair. */
    Box area(int pair) {
        double cut = plot.y(result().cut(pair));
        double top = EventsResult.hasSecond(pair) ? cut : plot.top();
        double bottom = EventsResult.hasSecond(pair) ? plot.base() : cut;
        return new Box(edge(pair, false), top, edge(pair, true) - edge(pair, false), bottom - top);
    }

    // ---- hands ----------------------------------------------------------------------------------------------------

    /** The upper cut can be taken along its whole length, and by its ring. */
    MarkPlace placeOfFirst() {
        double r = r();
        double x = plot.x(result().state().first());
        double top = plot.top() - (OFF + 0.6) * r;
        Box area = new Box(x - 0.8 * r, top, 1.6 * r, plot.base() - top);
        return new MarkPlace(area, 0.8 * r, plot.top() - OFF * r - top, r, plot.width(), fieldOfFirst());
    }

    /** A lower cut, too; the last piece before the upper one is that one's. */
    MarkPlace placeOfLeft() {
        double r = r();
        double y = plot.y(result().state().ifFirst());
        double left = plot.left() - (OFF + 0.6) * r;
        double right = Math.max(plot.x(result().state().first()) - 0.8 * r, plot.left());
        Box area = new Box(left, y - 0.8 * r, right - left, 1.6 * r);
        double x = Math.max(0, plot.left() - (BESIDE + FIELD) * r);
        Box field = new Box(x, y - FIELD_HIGH / 2 * r, plot.left() - BESIDE * r - x, FIELD_HIGH * r);
        return new MarkPlace(area, plot.left() - OFF * r - left, 0.8 * r, r, plot.height(), field);
    }

    MarkPlace placeOfRight() {
        double r = r();
        double y = plot.y(result().state().ifNot());
        double right = plot.right() + (OFF + 0.6) * r;
        double left = Math.min(plot.x(result().state().first()) + 0.8 * r, plot.right());
        Box area = new Box(left, y - 0.8 * r, right - left, 1.6 * r);
        Box field = new Box(plot.right() + BESIDE * r, y - FIELD_HIGH / 2 * r, FIELD * r, FIELD_HIGH * r);
        return new MarkPlace(area, plot.right() + OFF * r - left, 0.8 * r, r, plot.height(), field);
    }

    private Box fieldOfFirst() {
        double r = r();
        double name = nameOfFirst() + 0.5 * r;
        double x = plot.x(result().state().first()) - (name + FIELD * r) / 2 + name;
        return new Box(x, plot.top() - (OFF + 2.4) * r, FIELD * r, FIELD_HIGH * r);
    }

    private double nameOfFirst() {
        return look().width(say("part.0"), false, r());
    }

    private String say(String what) {
        return EventsWords.ofStory(what).apply(result(), look());
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    void paint(Brush brush, boolean withRemark) {
        RichText remark = withRemark ? look().rich("events.square.says") : new RichText(List.of());
        brush.title(look().rich("events.square"), remark, brush.rem(2.9), brush.rem(0.8), plot.right() + brush.rem(4));
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            paintArea(brush, pair);
        }
        brush.outline(plot.left(), plot.top(), plot.width(), plot.height(), Tone.AXIS, 1.2);
        paintBelief(brush);
        paintGhost(brush);
        paintCuts(brush);
        paintDraws(brush);
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            label(brush, pair);
        }
        paintNumbers(brush);
    }

    private boolean isSelected(int pair) {
        return pair == result().state().selected();
    }

    private void paintArea(Brush brush, int pair) {
        Box area = area(pair);
        fill(brush, pair, area.x(), area.y(), area.width(), area.height());
    }

    private void fill(Brush brush, int pair, double x, double y, double w, double h) {
        if (isSelected(pair)) {
            brush.fill(x, y, w, h, Tone.P);
        } else if (w > 0 && h > 0) {
            brush.fill(x, y, w, h, Tone.BG);
            brush.tint(new Rectangle2D.Double(x, y, w, h), Tone.P, TINTS[pair]);
        }
    }

    private void paintBelief(Brush brush) {
        double y = plot.y(result().second());
        double end = plot.right() + brush.rem(0.6);
        brush.line(plot.left(), y, end, y, Tone.BG, brush.rem(0.42));
        brush.dashed(
                plot.left(), y, end, y, Tone.Q, brush.rem(0.16) * look().strokes(), brush.rem(0.5), brush.rem(0.3));
    }

    private void paintCuts(Brush brush) {
        EventsState state = result().state();
        double off = brush.rem(OFF);
        double x = plot.x(state.first());
        double left = plot.y(state.ifFirst());
        double right = plot.y(state.ifNot());
        paintCut(brush, x, plot.top() - off, x, plot.base());
        paintCut(brush, plot.left() - off, left, x, left);
        paintCut(brush, x, right, plot.right() + off, right);
        paintRing(brush, x, plot.top() - off, false);
        paintRing(brush, plot.left() - off, left, result().isMissing(0));
        paintRing(brush, plot.right() + off, right, result().isMissing(2));
    }

    private void paintCut(Brush brush, double x1, double y1, double x2, double y2) {
        brush.line(x1, y1, x2, y2, Tone.BG, brush.rem(0.36));
        brush.line(x1, y1, x2, y2, Tone.INK, brush.rem(0.15) * look().strokes());
    }

    /** The ring of a cut; a pale one if there is nothing to cut. */
    private void paintRing(Brush brush, double x, double y, boolean pale) {
        brush.disc(x, y, brush.rem(RING), Tone.BG);
        brush.ring(x, y, brush.rem(RING - 0.08), pale ? Tone.INK3 : Tone.INK, brush.rem(0.16) * look().strokes());
    }

    private void paintGhost(Brush brush) {
        EventsResult before = Objects.requireNonNull(moment).pinned();
        if (before != null) {
            double x = plot.x(before.state().first());
            Path2D.Double cuts = new Path2D.Double();
            cuts.moveTo(x, plot.top());
            cuts.lineTo(x, plot.base());
            cuts.moveTo(plot.left(), plot.y(before.state().ifFirst()));
            cuts.lineTo(x, plot.y(before.state().ifFirst()));
            cuts.moveTo(x, plot.y(before.state().ifNot()));
            cuts.lineTo(plot.right(), plot.y(before.state().ifNot()));
            brush.ghost(cuts);
        }
    }

    private void paintDraws(Brush brush) {
        for (int draw = 0; draw < EventsResult.DRAWS && result().state().drawn(); draw++) {
            double x = plot.x(result().across().uniform(draw));
            double y = plot.y(result().up().uniform(draw));
            boolean dark = isSelected(result().drawn(draw));
            brush.disc(x, y, brush.rem(DOT), dark ? Tone.ONP : Tone.INK);
        }
    }

    // ---- what stands in the areas ---------------------------------------------------------------------------------

    /** A pair's probability and name, and how many draws it has: as much as there is room for, not on the belief's cut. */
    private void label(Brush brush, int pair) {
        Box room = free(area(pair));
        double inside = room.width() - brush.rem(0.8);
        double size = brush.rem(1);
        for (List<RichText> lines : labels(pair)) {
            double high = lines.size() == 1 ? brush.rem(ONE_LINE) : brush.rem(TWO_LINES + 1.3 * (lines.size() - 2));
            double wide = 0;
            for (RichText line : lines) {
                wide = Math.max(
                        wide, brush.width(line, size) * (line.equals(lines.getFirst()) && lines.size() > 1 ? 1.25 : 1));
            }
            if (wide <= inside && high <= room.height() - brush.rem(0.2)) {
                paintLabel(brush, pair, lines, room, high, wide);
                return;
            }
        }
    }

    private void paintLabel(Brush brush, int pair, List<RichText> lines, Box room, double high, double wide) {
        double x = room.x() + room.width() / 2;
        double top = room.y() + (room.height() - high) / 2;
        if (result().state().drawn()) {
            fill(brush, pair, x - wide / 2 - brush.rem(0.2), top, wide + brush.rem(0.4), high);
        }
        Tone tone = isSelected(pair) ? Tone.ONP : Tone.INK;
        boolean large = lines.size() > 1;
        double base = top + brush.rem(large ? 1.2 : 1.1);
        for (int i = 0; i < lines.size(); i++) {
            brush.text(lines.get(i), x, base, tone, brush.rem(i == 0 && large ? 1.25 : 1), MIDDLE);
            base += brush.rem(1.35);
        }
    }

    /** What can stand in the area of a pair, the longest first. */
    private List<List<RichText>> labels(int pair) {
        RichText number = RichText.parse("<b>" + EventsNumbers.PAIRS.p().at(result(), pair, look()) + "</b>");
        String name = EventsWords.named("pair.", pair).apply(result(), look());
        RichText beside =
                RichText.parse("<b>" + EventsNumbers.PAIRS.p().at(result(), pair, look()) + "</b>\u2002" + name);
        RichText below = RichText.parse(name);
        if (result().state().drawn()) {
            RichText count =
                    EventsWords.ofStory("count", EventsNumbers.DRAWN.item(pair)).rich(result(), look());
            RichText counted = RichText.parse("<b>" + EventsNumbers.PAIRS.p().at(result(), pair, look()) + "</b>\u2002"
                    + EventsWords.ofStory("count", EventsNumbers.DRAWN.item(pair))
                            .apply(result(), look()));
            return List.of(
                    List.of(number, below, count),
                    List.of(number, count),
                    List.of(counted),
                    List.of(count),
                    List.of(number));
        }
        return List.of(List.of(number, below), List.of(beside), List.of(number));
    }

    /** The part of an area above or below the belief's cut in which its label stands: the larger one. */
    private Box free(Box area) {
        double y = plot.y(result().second());
        double off = look().rem() * 0.3;
        if (y <= area.y() + off || y >= area.bottom() - off) {
            return area;
        }
        double above = y - off - area.y();
        double below = area.bottom() - y - off;
        double middle = (area.y() + area.bottom()) / 2;
        boolean clear = Math.abs(middle - y) > (TWO_LINES / 2 + 0.3) * look().rem();
        return clear ? area : above > below ? area.top(above) : area.foot(below);
    }

    // ---- what stands beside it ------------------------------------------------------------------------------------

    private void paintNumbers(Brush brush) {
        MarkPlace left = placeOfLeft();
        MarkPlace right = placeOfRight();
        Box field = fieldOfFirst();
        double r = brush.rem(1);
        double base = field.y() + brush.rem(1.2);
        brush.text(say("part.0"), field.x() - 0.5 * r, base, Tone.INK2, false, r, END);
        number(brush, EventsNumbers.FIRST.apply(result(), look()), field, START);
        number(brush, EventsNumbers.IF_FIRST.apply(result(), look()), left.field(), END);
        number(brush, EventsNumbers.IF_NOT.apply(result(), look()), right.field(), START);
        brush.label(say("second"), left.field().right(), besideField(left.field()), Tone.INK2, END);
        brush.label(say("second"), right.field().x(), besideField(right.field()), Tone.INK2, START);
        double y = plot.y(result().second());
        if (Math.abs(y - plot.y(result().state().ifNot())) > APART * r) {
            String second = EventsNumbers.SECOND.apply(result(), look());
            double x = plot.right() + 0.85 * r;
            brush.text(second, x, y + 0.35 * r, Tone.QT, true, r, START);
            brush.label(look().say("events.unrelated"), x, y + 0.5 * r + look().small(), Tone.QT, START);
        }
    }

    /** The base line of what a number is of: below it, or above it where the square ends. */
    private double besideField(Box field) {
        double under = middle(field) + FIELD_HIGH / 2 * r() + look().small();
        return under < plot.base() + 0.8 * r() ? under : field.y() - 0.35 * r();
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    /** A number where a window has a field. */
    private void number(Brush brush, String text, Box field, Anchor anchor) {
        if (!withFields) {
            double x = anchor == END ? field.right() : field.x();
            brush.text(text, x, middle(field) + brush.rem(0.35), Tone.INK, true, brush.rem(1), anchor);
        }
    }
}
