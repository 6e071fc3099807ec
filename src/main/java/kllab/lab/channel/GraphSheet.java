package kllab.lab.channel;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * Shannon's graph: the states of the telegraph and the symbols that lead from one to the other, with a line width() by
 * frequency of use.
 */
final class GraphSheet extends SettledSheet<ChannelResult> {
    private static final double PILL_HEIGHT = 2;
    private static final double FOOT = 3.2;
    private static final double FOOT_IN_HALL = 0.4;
    private static final double THINNEST = 0.09;
    private static final double THICKEST = 0.62;

    @Override
    public void paintData(Brush brush) {
        ChannelResult result = result();
        double y = (height() - foot()) / 2;
        double x = (result.state().spaces() ? 0.36 : 0.58) * width();
        Pill mark = pill(brush, ChannelWords.station(result, true, brush.look()), x, y);
        if (result.state().spaces()) {
            Pill space = pill(brush, ChannelWords.station(result, false, brush.look()), 0.8 * width(), y);
            ears(brush, mark, SymbolContext.DOT_AFTER_MARK, SymbolContext.DASH_AFTER_MARK);
            double top = y - mark.half();
            double bottom = y + mark.half();
            double room = height() - foot() - bottom;
            arc(brush, SymbolContext.LETTER_SPACE, mark, space, 0.3, 0.42 * top);
            arc(brush, SymbolContext.WORD_SPACE, mark, space, -0.1, -0.1 * top);
            arc(brush, SymbolContext.DOT_AFTER_SPACE, space, mark, 0.3, bottom + 0.6 * room);
            arc(brush, SymbolContext.DASH_AFTER_SPACE, space, mark, -0.1, bottom + 1.12 * room);
            space.paint(brush);
        } else {
            ears(brush, mark, SymbolContext.DOT_AFTER_SPACE, SymbolContext.DASH_AFTER_SPACE);
        }
        mark.paint(brush);
        if (!look().presents()) {
            prices(brush);
        }
    }

    /** The height of what is below the graph. */
    private double foot() {
        return look().rem() * (look().presents() ? FOOT_IN_HALL : FOOT);
    }

    /** The sum of costs of each state, which the rate C satisfies. */
    private void prices(Brush brush) {
        List<RichText> lines = ChannelWords.prices(result(), look());
        DoubleStream sizes = lines.stream().mapToDouble(line -> look().fitting(line, width()));
        double size = sizes.min().orElseThrow();
        DoubleStream widths = lines.stream().mapToDouble(line -> brush.width(line, size));
        double left = (width() - widths.max().orElseThrow()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double base = height() - foot() + brush.rem(1.5 + 1.4 * i);
            brush.text(lines.get(i), left, base, Tone.INK2, size, Anchor.START);
        }
    }

    /**
     * An arc from one state to the other.
     *
     * @param inwards how far its ends are from the middles of the states, towards each other, in widths of a state
     * @param bend the height of its control points
     */
    private void arc(Brush brush, SymbolContext place, Pill from, Pill to, double inwards, double bend) {
        double towards = Math.copySign(inwards, inwards * (to.x - from.x));
        double x1 = from.x + from.w * towards;
        double x2 = to.x - to.w * towards;
        double y = from.y + Math.copySign(from.half(), bend - from.y);
        double in = (x2 - x1) * 0.12;
        draw(brush, place, new CubicCurve2D.Double(x1, y, x1 + in, bend, x2 - in, bend, x2, y));
    }

    /** The two marks that do not change the state, as loops at its left. */
    private void ears(Brush brush, Pill pill, SymbolContext dot, SymbolContext dash) {
        double rise = 0.95 * (height() - foot()) / 2;
        ear(brush, dot, pill, -rise, -pill.half());
        ear(brush, dash, pill, rise, pill.half());
    }

    private void ear(Brush brush, SymbolContext place, Pill pill, double rise, double half) {
        double left = pill.x - pill.w / 2;
        double out = left - Math.min(left, brush.rem(11));
        CubicCurve2D.Double ear = new CubicCurve2D.Double();
        ear.x1 = left + pill.w * 0.24;
        ear.y1 = pill.y + half;
        ear.ctrlx1 = left + pill.w * 0.1;
        ear.ctrly1 = pill.y + 1.35 * rise;
        ear.ctrlx2 = out;
        ear.ctrly2 = pill.y + 0.75 * rise;
        ear.x2 = left;
        ear.y2 = pill.y + 0.3 * half;
        draw(brush, place, ear);
    }

    private void draw(Brush brush, SymbolContext place, CubicCurve2D curve) {
        ChannelResult result = result();
        double share = result.share(place);
        double stroke = brush.rem(THINNEST + THICKEST * share);
        Tone tone = share > 0 ? Tone.INK2 : Tone.TRACK;
        brush.stroke(curve, tone, stroke);
        head(brush, curve, tone, stroke);
        double x = (curve.getX1() + 3 * curve.getCtrlX1() + 3 * curve.getCtrlX2() + curve.getX2()) / 8;
        double y = (curve.getY1() + 3 * curve.getCtrlY1() + 3 * curve.getCtrlY2() + curve.getY2()) / 8;
        String units = ChannelWords.UNITS.at(result, place.index(), look());
        String label = ChannelWords.symbol(place.symbol(), look()) + "\u2002" + units;
        Tone letters = share > 0 ? Tone.INK : Tone.INK3;
        brush.plate(label, x, y + brush.rem(0.33), letters, false, brush.rem(1), Anchor.MIDDLE, Tone.BG);
    }

    private static void head(Brush brush, CubicCurve2D curve, Tone tone, double stroke) {
        double size = (brush.rem(0.5) + stroke) / curve.getCtrlP2().distance(curve.getP2());
        double ux = (curve.getX2() - curve.getCtrlX2()) * size;
        double uy = (curve.getY2() - curve.getCtrlY2()) * size;
        double x = curve.getX2();
        double y = curve.getY2();
        Path2D head = Brush.polygon(x, y, x - ux - uy * 0.5, y - uy + ux * 0.5, x - ux + uy * 0.5, y - uy - ux * 0.5);
        brush.fill(head, tone);
    }

    private static Pill pill(Brush brush, String name, double x, double y) {
        return new Pill(name, x, y, brush.width(name, true, brush.rem(1)) + brush.rem(1.4), brush.rem(PILL_HEIGHT));
    }

    /** A state, given by its centre. */
    private record Pill(String name, double x, double y, double w, double h) {
        double half() {
            return h / 2;
        }

        void paint(Brush brush) {
            RoundRectangle2D shape = new RoundRectangle2D.Double(x - w / 2, y - h / 2, w, h, h, h);
            brush.fill(shape, Tone.BG);
            brush.stroke(shape, Tone.INK, brush.rem(0.13));
            brush.text(name, x, y + brush.rem(0.36), Tone.INK, true, brush.rem(1), Anchor.MIDDLE);
        }
    }
}
