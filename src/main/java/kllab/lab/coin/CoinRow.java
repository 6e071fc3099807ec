package kllab.lab.coin;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
import kllab.text.RichText;

/** The flips as coins in a row, one over each place of a chart, and what is under each; those behind the playhead are pale. */
record CoinRow(Plot plot, CoinResult result, Look look) {
    /** Where the row is, in rem. */
    static final double MIDDLE = 2.9;

    /** How high the beliefs under the coins are. */
    static final double BELIEFS = 3.8;

    private static final double NUMBERS = 1.9;
    private static final double BELIEFS_TOP = MIDDLE + NUMBERS + 0.5;
    private static final double BELIEFS_GAP = 0.8;
    private static final double BELIEF = 0.84;
    private static final double LINE = 0.11;
    private static final double RADIUS = 0.78;
    private static final double LEAST_LETTER = 0.5;

    /** The width of a place. */
    double slot() {
        return plot.x(1) - plot.x(0);
    }

    private double radius() {
        return Math.min(RADIUS * look.rem(), 0.44 * slot());
    }

    double top() {
        return MIDDLE * look.rem() - radius() - 0.25 * look.rem();
    }

    double bottom() {
        return MIDDLE * look.rem() + radius() + 0.25 * look.rem();
    }

    /** Paints the coins, one with a ring, and before the first what is not shown. */
    void paint(Brush brush, int ringed) {
        for (int i = 0; i < result.shown(); i++) {
            paint(brush, i, i == ringed);
        }
        if (result.first() > 0) {
            brush.text("\u2026", plot.x(-1), base(), Tone.INK2, true, brush.rem(1), Anchor.MIDDLE);
        }
    }

    private double base() {
        return MIDDLE * look.rem() + 0.35 * look.small();
    }

    private void paint(Brush brush, int item, boolean ringed) {
        double x = plot.x(item);
        double y = brush.rem(MIDDLE);
        double radius = radius();
        Tone tone = item < result.seen() ? Tone.INK2 : Tone.TRACK;
        boolean heads = result.isHeads(item);
        if (ringed) {
            brush.ring(x, y, radius + brush.rem(0.18), Tone.INK, brush.rem(0.13));
        }
        brush.disc(x, y, radius, tone);
        if (!heads) {
            brush.disc(x, y, radius - Math.min(1.6, radius / 3), Tone.BG);
        }
        String letter = look.say(heads ? "entropy.face.head" : "entropy.face.tail");
        double size = look.small();
        if (radius > LEAST_LETTER * brush.rem(1) && brush.width(letter, true, size) < 1.6 * radius) {
            Tone ink = item >= result.seen() ? Tone.INK : heads ? Tone.BG : Tone.INK2;
            brush.text(letter, x, base(), ink, true, size, Anchor.MIDDLE);
        }
    }

    /** A number under a coin, if there is room for it. */
    void under(Brush brush, int item, RichText number, Tone tone) {
        double size = look.small();
        if (brush.width(number, size) < slot()) {
            brush.text(number, plot.x(item), brush.rem(MIDDLE + NUMBERS), tone, size, Anchor.MIDDLE);
        }
    }

    /** Under each coin the beliefs before its flip, dashed, and after it. */
    void paintBeliefs(Brush brush) {
        double top = 0;
        for (int i = 0; i <= result.seen(); i++) {
            top = Math.max(top, BeliefSheet.peak(result.belief(i)));
        }
        Plot small = new Plot(Scale.across().show(0, 1), Scale.up().show(0, top));
        double line = brush.rem(LINE) * look.strokes();
        double wide = Math.rint(BELIEF * slot());
        for (int i = 0; i < result.seen(); i++) {
            double left = Math.rint(plot.x(i) - wide / 2);
            small.place(left, brush.rem(BELIEFS_TOP), left + wide, brush.rem(BELIEFS_TOP + BELIEFS - BELIEFS_GAP));
            Trace after = new Trace(small, 0, result.belief(i + 1)::density);
            brush.graphs(left, after.graph(Graph.Area.TINT, Tone.P, line));
            Trace before = new Trace(small, 0, result.belief(i)::density);
            brush.stroke(before.line(), Tone.Q, Brush.dashes(line, brush.rem(0.28), brush.rem(0.18)));
            brush.line(left, small.base(), small.right(), small.base(), Tone.AXIS, 1.2);
        }
    }
}
