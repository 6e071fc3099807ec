package kllab.figure.plot;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The legend of P and Q above a chart, each with a probability: a field in a window, a number on paper. */
public final class SideLegend {
    private static final double SQUARE = 0.95;
    private static final double NAME = 1.5;
    private static final double BEFORE_FIELD = 0.7;
    private static final double FIELD = 4;
    private static final double FIELD_HIGH = 1.85;
    private static final double BETWEEN = 1.6;

    private final boolean withFields;
    private final double left;
    private final String keyOfP;
    private final String keyOfQ;

    /**
     * A legend.
     *
     * @param withFields whether fields stand where the numbers would
     * @param left its left edge, in rem
     * @param keyOfP the message with the name of P
     */
    public SideLegend(boolean withFields, double left, String keyOfP, String keyOfQ) {
        this.withFields = withFields;
        this.left = left;
        this.keyOfP = keyOfP;
        this.keyOfQ = keyOfQ;
    }

    /** The place of a side's field, in pixels of the sheet. */
    public Box field(boolean ofQ, Look look) {
        double r = look.rem();
        double x = left(ofQ, look) + look.width(name(ofQ, look), r) + (NAME + BEFORE_FIELD) * r;
        return new Box(x, -0.1 * r, FIELD * r, FIELD_HIGH * r);
    }

    private double left(boolean ofQ, Look look) {
        double r = look.rem();
        return ofQ ? field(false, look).right() + BETWEEN * r : left * r;
    }

    private RichText name(boolean ofQ, Look look) {
        return RichText.parse(look.words().get(ofQ ? keyOfQ : keyOfP));
    }

    public void paint(Brush brush, double p, double q) {
        paint(brush, false, p);
        paint(brush, true, q);
    }

    private void paint(Brush brush, boolean ofQ, double chance) {
        double r = brush.rem(1);
        double x = left(ofQ, brush.look());
        double square = SQUARE * r;
        if (ofQ) {
            brush.hatched(x, 0.35 * r, square, square);
        } else {
            brush.fill(x, 0.35 * r, square, square, Tone.P);
        }
        brush.text(name(ofQ, brush.look()), x + NAME * r, 1.1 * r, Tone.INK2, r, Anchor.START);
        if (!withFields) {
            double at = field(ofQ, brush.look()).x();
            brush.text(Numbers.chance(chance), at, 1.1 * r, ofQ ? Tone.QT : Tone.PT, true, r, Anchor.START);
        }
    }
}
