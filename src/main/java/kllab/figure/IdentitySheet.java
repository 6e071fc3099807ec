package kllab.figure;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.plot.Scale;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The strip at the bottom of a picture: a {@link Balance}, such as needed + wasted = paid, on an axis. */
public final class IdentitySheet<R> implements Sheet<R> {
    /** Its height, in rem. */
    public static final double HEIGHT = 6.6;

    /** How much higher it is with the parts of the first summand, in rem. */
    public static final double ANOTHER_ROW = 2.3;

    /** Its left edge, in rem, which what stands above it may share. */
    public static final double LEFT = 2.9;

    private static final double TOP = 0.3;
    private static final double ROW = 1.95;
    private static final double BETWEEN = 0.35;
    private static final double GAP = 0.7;
    /** The length of the axis relative to the longest row. */
    private static final double PADDING = 1.08;

    /** The least fraction of the axis for the rows, whatever room their labels need. */
    private static final double LEAST = 0.3;

    private static final int MOST_ATTEMPTS = 4;

    private final BiFunction<R, Look, Balance> balanceOf;
    private final double reserved;
    private @Nullable ToDoubleBiFunction<R, Look> wantedEnd;
    private @Nullable Balance balance;
    private @Nullable Balance pinned;
    private double beside;
    private double width;
    private double top;
    private double left;
    private double right;
    private double axis;
    private double tip;
    private double end = 1;

    private record FrameKey(double right, double height, double end, String unit, String sign) {}

    /**
     * An empty strip.
     *
     * @param reserved rem kept free at the right end, for a button
     * @param balanceOf the sum to be shown for a result, in the displayed unit
     */
    public IdentitySheet(double reserved, BiFunction<R, Look, Balance> balanceOf) {
        this.balanceOf = balanceOf;
        this.reserved = reserved;
    }

    /** Ends the axis at an amount, in the displayed unit, as long as both rows fit: what stands above has the same axis. */
    public IdentitySheet<R> endingAt(ToDoubleBiFunction<R, Look> amount) {
        wantedEnd = amount;
        return this;
    }

    /**
     * Reserves room for a control beside both rows, whose labels then end with the axis.
     *
     * @param pixels at the right end; 0 if there is none
     */
    public void setBeside(double pixels) {
        beside = pixels;
    }

    @Override
    public Object settle(Moment<R> moment, Look look, double w, double h) {
        double r = look.rem();
        boolean keep = moment.moving() && balance != null && w == width;
        balance = balanceOf.apply(moment.result(), look);
        R before = moment.pinned();
        pinned = before == null ? null : balanceOf.apply(before, look);
        width = w;
        left = LEFT * r;
        right = w - (beside > 0 ? beside : reserved * r);
        tip = ROW / 2 * r;
        top = TOP + (balance.parts().isEmpty() ? 0 : ANOTHER_ROW);
        axis = (top + 2 * ROW + BETWEEN + 0.1) * r;
        if (wantedEnd != null) {
            double length = balance.length();
            end = Math.max(wantedEnd.applyAsDouble(moment.settled(), look), Double.isFinite(length) ? length : 0);
        } else if (!keep || end < balance.shownLength()) {
            double longest = Math.max(balance.shownLength(), pinned == null ? 0 : pinned.shownLength());
            end = fittingEnd(longest);
            leaveRoomForLabels(look);
        }
        return new FrameKey(right, h, end, balance.unit(), balance.sign());
    }

    /** The end of the axis, a little beyond the longest row. */
    private static double fittingEnd(double longest) {
        double padded = Math.max(longest * PADDING, 0.02);
        double step = Math.pow(10, Math.floor(Math.log10(padded))) / 20;
        return Math.ceil(padded / step) * step;
    }

    /**
     * Lengthens the axis, which shortens the bars, until the labels to the right are not cut off; shorter bars may move
     * more labels there.
     */
    private void leaveRoomForLabels(Look look) {
        double length = balance().length();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && Double.isFinite(length); attempt++) {
            double upper = limit(look, true) - outside(look, balance().upper()).width(look);
            double lower = limit(look, false) - beside(look).width(look);
            double last = Math.min(upper, lower) - GAP * look.rem();
            if (x(length) <= last || last - left < LEAST * (right - left)) {
                return;
            }
            end = fittingEnd(length * (right - left) / (last - left) / PADDING);
        }
    }

    /**
     * The right limit for the labels of a row: the lower row has a button beside it, and both may have a control beside
     * them.
     */
    private double limit(Look look, boolean upper) {
        return beside > 0 ? right : upper ? width : right + GAP * look.rem();
    }

    /** An infinite piece leaves room for an arrow head. */
    private double x(double amount) {
        if (Double.isInfinite(amount)) {
            return right - tip;
        }
        return left + Math.min(amount, end) / end * (right - left);
    }

    @Override
    public void paintFrame(Brush brush) {
        double size = brush.look().small();
        String unit = balance().unit();
        double base = axis + brush.rem(1.4);
        double free = right - brush.width(unit, false, size) - brush.rem(0.5);
        brush.line(left, axis, right, axis, Tone.AXIS, 1.2);
        brush.text(unit, right, base, Tone.AXIS, false, size, END);
        double labelled = Scale.roundStepWithin(end / 3); // at least three ticks
        for (int k = 0; k * labelled / 2 <= end + 1e-9; k++) {
            double v = k * labelled / 2;
            boolean big = k % 2 == 0;
            brush.line(x(v), axis, x(v), axis + brush.rem(big ? 0.42 : 0.28), Tone.AXIS, 1.2);
            String label = Numbers.grouped(Numbers.trimmed(v, 3));
            if (big && x(v) + brush.width(label, false, size) / 2 < free) {
                brush.text(label, x(v), base, Tone.AXIS, false, size, MIDDLE);
            }
        }
        double second = brush.rem(top + 1.5 * ROW + BETWEEN + 0.42);
        brush.text(balance().sign(), left - brush.rem(0.9), second, Tone.INK, true, brush.rem(1.25), MIDDLE);
    }

    @Override
    public void paintData(Brush brush) {
        double upper = brush.rem(top);
        double lower = brush.rem(top + ROW + BETWEEN);
        double last = x(balance().length());
        paintPieces(brush, balance().parts(), brush.rem(TOP));
        paintPieces(brush, balance().upper(), upper);
        paintPieces(brush, balance().lower(), lower);
        if (Double.isInfinite(balance().length())) {
            head(brush, upper, Tone.KL);
            head(brush, lower, Tone.Q);
        } else {
            brush.line(last, upper - brush.rem(0.25), last, axis, Tone.INK, 1.4);
        }
        ghost(brush, upper);
        double after = last + brush.rem(GAP);
        Look look = brush.look();
        double h = brush.rem(ROW);
        double afterParts =
                x(balance().parts().stream().mapToDouble(Piece::amount).sum()) + brush.rem(GAP);
        outside(look, balance().parts()).paint(brush, afterParts, limit(look, true), brush.rem(TOP), h);
        double free = outside(look, balance().upper()).paint(brush, after, limit(look, true), upper, h);
        beside(look).paint(brush, after, limit(look, false), lower, h);
        nameGhost(brush, upper, free);
    }

    /** Paints a row, and in its pieces as much of their labels as fits. */
    private void paintPieces(Brush brush, List<Piece> pieces, double y) {
        double sum = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double from = x(sum);
            sum += piece.amount();
            double start = i > 0 && from > left ? from + 2 : from;
            paint(brush, piece.fill(), start, y, x(sum) - start, brush.rem(ROW));
            inside(brush, piece, from, x(sum), pieces.size(), y);
        }
        paintJoints(brush, pieces, y);
    }

    /** The labels that do not fit into the pieces of a row. */
    private RowLabels outside(Look look, List<Piece> pieces) {
        double sum = 0;
        List<List<RichText>> labels = new ArrayList<>();
        List<Tone> tones = new ArrayList<>();
        for (Piece piece : pieces) {
            double from = x(sum);
            sum += piece.amount();
            int parts = partsInside(look, piece, from, x(sum), pieces.size());
            if (parts < 2) {
                labels.add(IntStream.of(Piece.ALL_PARTS, 3, 2)
                        .mapToObj(parts == 1 ? piece::name : piece::label)
                        .toList());
                tones.add(piece.fill().outside());
            }
        }
        return new RowLabels(labels, tones);
    }

    /** What stands beside the lower row: its total, or what does not fit into its pieces. */
    private RowLabels beside(Look look) {
        RichText total = balance().total();
        return total.runs().isEmpty()
                ? outside(look, balance().lower())
                : new RowLabels(List.of(List.of(total, total, total)), List.of(Tone.QT));
    }

    private void paintJoints(Brush brush, List<Piece> pieces, double y) {
        double sum = 0;
        double h = brush.rem(ROW);
        for (int i = 0; i < pieces.size() - 1; i++) {
            double before = x(sum);
            sum += pieces.get(i).amount();
            double at = x(sum);
            double after = x(sum + pieces.get(i + 1).amount());
            if (Double.isFinite(balance().length()) && y == brush.rem(top)) {
                brush.dashed(at + 1, brush.rem(TOP - 0.25), at + 1, axis, Tone.INK, 1.2, 3, 3);
            }
            if (at - before > brush.rem(0.8) && after - at > brush.rem(0.8)) {
                brush.disc(at + 1, y + h / 2, brush.rem(0.55), Tone.BG);
                brush.text("+", at + 1, y + h / 2 + brush.rem(0.4), Tone.INK, true, brush.rem(1.15), MIDDLE);
            }
        }
    }

    private static void paint(Brush brush, Fill fill, double x, double y, double w, double h) {
        switch (fill) {
            case P -> brush.fill(x, y, w, h, Tone.P);
            case KL -> brush.fill(x, y, w, h, Tone.KL);
            case Q -> brush.hatched(x, y, w, h);
            case LESS -> brush.dotted(x, y, w, h, Tone.INK2);
            case MORE -> {
                brush.fill(x, y, w, h, Tone.BAND);
                if (w > 0) {
                    brush.outline(x, y, w, h, Tone.INK2, Math.min(brush.rem(0.12), w / 2));
                }
            }
        }
    }

    /** The longest version of the label that fits into a piece; beside a neighbour, without the sign between them. */
    private static int partsInside(Look look, Piece piece, double from, double to, int pieces) {
        double room = to - from - (pieces > 1 ? 1.2 * look.rem() : 0);
        int parts = Piece.ALL_PARTS;
        while (parts > 0 && look.width(piece.label(parts), look.rem()) + 0.5 * look.rem() > room) {
            parts--;
        }
        return parts;
    }

    private static void inside(Brush brush, Piece piece, double from, double to, int pieces, double y) {
        double size = brush.look().rem();
        double h = brush.rem(ROW);
        int parts = partsInside(brush.look(), piece, from, to, pieces);
        if (parts == 0) {
            return;
        }
        RichText label = piece.label(parts);
        double middle = (from + to) / 2;
        if (piece.fill().isPatterned()) {
            double plate = brush.width(label, size) + brush.rem(0.8);
            brush.fill(middle - plate / 2, y + brush.rem(0.35), plate, h - brush.rem(0.7), Tone.BG);
        }
        brush.text(label, middle, y + h / 2 + brush.rem(0.36), piece.fill().inside(), size, MIDDLE);
    }

    /** Paints the arrow head of an infinite row at the end of the axis. */
    private void head(Brush brush, double y, Tone tone) {
        brush.tip(x(Double.POSITIVE_INFINITY), right, y, brush.rem(ROW), tone);
    }

    /** Paints the pinned pieces of the upper row except the first: the amount lost at that time. */
    private void ghost(Brush brush, double upper) {
        if (pinned != null && !pinned.upper().isEmpty()) {
            double from = x(pinned.upper().getFirst().amount());
            brush.ghost(from, upper - brush.rem(0.12), x(pinned.length()) - from, brush.rem(ROW + 0.24));
        }
    }

    /**
     * Labels the pinned row with its amount, so that no other label is mistaken for it; only if it extends beyond the
     * other labels. Where the amount lost at that time is too short for the label, this is at the left of it.
     */
    private void nameGhost(Brush brush, double upper, double free) {
        if (pinned != null && pinned.upper().size() == 2) {
            double size = brush.look().small();
            String text =
                    brush.look().say("identity.pinned", pinned.upper().get(1).digits());
            double wide = brush.width(text, false, size);
            double from = x(pinned.upper().getFirst().amount());
            double inside = x(pinned.length()) - brush.rem(0.6);
            double to = inside - wide > from + brush.rem(0.3) ? inside : from - brush.rem(0.5);
            if (to - wide > free + brush.rem(1)) {
                brush.text(text, to, upper + brush.rem(ROW / 2 + 0.32), Tone.INK2, false, size, END);
            }
        }
    }

    private Balance balance() {
        if (balance == null) {
            throw new IllegalStateException("settle before painting");
        }
        return balance;
    }
}
