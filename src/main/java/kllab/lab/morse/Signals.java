package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.awt.geom.Rectangle2D;
import kllab.core.coding.MorseCode;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.pair.PairBars;
import kllab.figure.plot.Plot;

/**
 * Signals as vertical strips of tape below the line of time 0, marks to scale, each followed by its gap; the mark of the
 * letter's ideal time stays in its column.
 */
@SuppressWarnings("serial") // never serialized
final class Signals extends PairBars<MorseChartSheet> {
    private static final int NONE = -1;
    private static final double HAIR = 1;

    private int held = NONE;
    private double heldAt;

    Signals(MorseChartSheet sheet) {
        super(sheet);
    }

    /** Shows the signal of a letter at the position to which its middle is dragged, in pixels. */
    void hold(int letter, double x) {
        held = letter;
        heldAt = x;
    }

    /** Shows all signals at their places. */
    void release() {
        held = NONE;
    }

    private Plot plot() {
        return sheet.plots().middle();
    }

    private MorseResult result() {
        return sheet.result();
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        if (sheet.item(item) != held) {
            paint(with, item, x, x, false);
        }
    }

    @Override
    protected void end(Brush with, Rectangle2D area) {
        if (held != NONE) {
            int rank = result().order().indexOf(held);
            paint(with, rank, sheet.layout().center(rank), heldAt, true);
        }
    }

    /** Paints the signal in a column, its strip at another position if it is held. */
    private void paint(Brush with, int rank, double middle, double x, boolean lifted) {
        int letter = sheet.item(rank);
        double top = plot().y(0);
        double width = sheet.layout().stripWidth();
        double left = Math.round(x - width / 2);
        double bottom = plot().y(result().units(letter));
        double suits = result().suitingUnits(letter);
        double wasted = plot().y(suits);
        with.fill(left, top, width, bottom - top, Tone.PAPER);
        with.fill(left, wasted, width, bottom - wasted, Tone.KLSOFT);
        Tone edge = lifted ? Tone.INK : Tone.PAPERLINE;
        with.outline(left, top, width, bottom - top, edge, lifted ? with.rem(0.13) : HAIR);
        paintMarks(with, result().book().signal(letter), left + width * 0.27, width * 0.46);
        if (sheet.layout().withDurations()) {
            paintDuration(with, rank, middle, lifted);
        }
        paintGhost(with, letter, middle, top, bottom);
        if (suits <= plot().up().high()) {
            paintSuiting(with, middle, wasted, layout().column() * 0.86);
        } else if (Double.isFinite(suits)) {
            paintBeyond(with, middle, plot().base());
        }
    }

    private void paintDuration(Brush with, int rank, double middle, boolean lifted) {
        Tone tone = lifted || isSelected(rank) ? Tone.INK : Tone.INK2;
        String duration = MorseNumbers.UNITS.at(result(), sheet.item(rank), with.look());
        double small = with.look().small();
        with.text(duration, middle, sheet.layout().durations(), tone, isSelected(rank), small, MIDDLE);
    }

    private void paintMarks(Brush with, String signal, double left, double width) {
        int at = 0;
        for (int i = 0; i < signal.length(); i++) {
            int units = MorseCode.units(signal.substring(i, i + 1));
            double top = plot().y(at);
            with.fill(left, top, width, plot().y(at + units) - top, Tone.INK);
            at += units + 1;
        }
    }

    /** The mark of the ideal time for a letter's probability: blue, with an outline of background colour. */
    static void paintSuiting(Brush with, double x, double y, double width) {
        double height = with.rem(0.2) * Math.min(1.25, with.look().strokes());
        with.fill(x - width / 2 - 1, y - height / 2 - 1, width + 2, height + 2, Tone.BG);
        with.fill(x - width / 2, y - height / 2, width, height, Tone.P);
    }

    /** An arrow head for a mark beyond the edge. */
    private void paintBeyond(Brush with, double x, double bottom) {
        double half = Math.min(with.rem(0.4), layout().column() * 0.3);
        double neck = bottom - half;
        with.fill(Brush.polygon(x - half, neck, x + half, neck, x, bottom), Tone.P);
    }

    private void paintGhost(Brush with, int letter, double middle, double top, double bottom) {
        MorseResult before = sheet.pinned();
        if (before != null) {
            double width = sheet.layout().stripWidth();
            ghost(with, plot().area(), plot().y(before.units(letter)), top, bottom, middle - width / 2, width);
        }
    }
}
