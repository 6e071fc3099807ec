package kllab.figure;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The strip at the bottom of a picture: a {@link Balance} of what it shows, on an axis. */
public final class BalanceSheet<R> implements Sheet<R> {
    /** Its height, in rem. */
    public static final double HEIGHT = 6.6;

    private static final double LEFT = 2.9;
    private static final double TOP = 0.3;
    private static final double ROW = 1.95;
    private static final double BETWEEN = 0.35;

    private final BiFunction<R, Look, Balance> balanceOf;
    private final double reserved;
    private @Nullable Balance balance;
    private @Nullable Balance pinned;
    private double width;
    private double left;
    private double right;
    private double axis;
    private double end = 1;

    private record FrameKey(double width, double height, double end, String unit) {}

    /**
     * An empty strip.
     *
     * @param balanceOf what adds up in a result, in the shown unit
     * @param reserved rem kept free at the right end, for a button
     */
    public BalanceSheet(BiFunction<R, Look, Balance> balanceOf, double reserved) {
        this.balanceOf = balanceOf;
        this.reserved = reserved;
    }

    @Override
    public Object settle(Scene<R> scene, Look look, double w, double h) {
        double r = look.rem();
        boolean keep = scene.moving() && balance != null && w == width;
        balance = balanceOf.apply(scene.result(), look);
        R before = scene.pinned();
        pinned = before == null ? null : balanceOf.apply(before, look);
        width = w;
        left = LEFT * r;
        right = w - reserved * r;
        axis = (TOP + 2 * ROW + BETWEEN + 0.1) * r;
        if (!keep || end < balance.shownLength()) {
            double longest = Math.max(balance.shownLength(), pinned == null ? 0 : pinned.shownLength());
            end = fittingEnd(longest);
        }
        return new FrameKey(w, h, end, balance.unit());
    }

    /** A little beyond the longest row. */
    private static double fittingEnd(double longest) {
        double padded = Math.max(longest * 1.08, 0.02);
        double step = Math.pow(10, Math.floor(Math.log10(padded))) / 20;
        return Math.ceil(padded / step) * step;
    }

    /** The largest of 1, 2, 5 times a power of ten that labels at least three ticks. */
    private double labelStep() {
        double power = Math.pow(10, Math.floor(Math.log10(end / 3)));
        double mantissa = end / 3 / power;
        return (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * power;
    }

    private double x(double amount) {
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
        double labelled = labelStep();
        for (int k = 0; k * labelled / 2 <= end + 1e-9; k++) {
            double v = k * labelled / 2;
            boolean big = k % 2 == 0;
            brush.line(x(v), axis, x(v), axis + brush.rem(big ? 0.42 : 0.28), Tone.AXIS, 1.2);
            String label = Numbers.trimmed(v, 3);
            if (big && x(v) + brush.width(label, false, size) / 2 < free) {
                brush.text(label, x(v), base, Tone.AXIS, false, size, MIDDLE);
            }
        }
        double second = brush.rem(TOP + 1.5 * ROW + BETWEEN + 0.42);
        brush.text("=", left - brush.rem(0.9), second, Tone.INK, true, brush.rem(1.25), MIDDLE);
    }

    @Override
    public void paintData(Brush brush) {
        double upper = brush.rem(TOP);
        double lower = brush.rem(TOP + ROW + BETWEEN);
        List<Piece> homelessAbove = paintRow(brush, balance().upper(), upper);
        List<Piece> homelessBelow = paintRow(brush, balance().lower(), lower);
        double last = x(balance().length());
        if (Double.isInfinite(balance().length())) {
            head(brush, upper, Tone.KL);
            head(brush, lower, Tone.Q);
        } else {
            brush.line(last, upper - brush.rem(0.25), last, axis, Tone.INK, 1.4);
        }
        ghost(brush, upper);
        paintHomeless(brush, homelessAbove, last + brush.rem(0.7), upper, width);
        paintHomeless(brush, homelessBelow, last + brush.rem(0.7), lower, right + brush.rem(0.7));
    }

    /** Paints a row; answers the pieces that are too short for their number. */
    private List<Piece> paintRow(Brush brush, List<Piece> pieces, double y) {
        List<Piece> homeless = new ArrayList<>();
        double sum = 0;
        double h = brush.rem(ROW);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double from = x(sum);
            sum += piece.amount();
            double to = x(sum);
            boolean joint = i > 0 && from > left;
            paint(brush, piece.fill(), joint ? from + 2 : from, y, to - (joint ? from + 2 : from), h);
            double room = to - from - (pieces.size() > 1 ? brush.rem(1.2) : 0);
            if (!inside(brush, piece, (from + to) / 2, room, y) && piece.amount() > 0) {
                homeless.add(piece);
            }
        }
        paintJoints(brush, pieces, y);
        return homeless;
    }

    private void paintJoints(Brush brush, List<Piece> pieces, double y) {
        double sum = 0;
        double h = brush.rem(ROW);
        for (int i = 0; i < pieces.size() - 1; i++) {
            double before = x(sum);
            sum += pieces.get(i).amount();
            double at = x(sum);
            double after = x(sum + pieces.get(i + 1).amount());
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

    /** Writes as much of symbol, number and word as fits; answers whether number and symbol did. */
    private static boolean inside(Brush brush, Piece piece, double middle, double room, double y) {
        double size = brush.look().rem();
        double h = brush.rem(ROW);
        for (int parts = 3; parts > 1; parts--) {
            RichText label = piece.label(parts);
            double needs = brush.width(label, size);
            if (needs + brush.rem(0.5) <= room) {
                if (piece.fill().isPatterned()) {
                    double plate = needs + brush.rem(0.8);
                    brush.fill(middle - plate / 2, y + brush.rem(0.35), plate, h - brush.rem(0.7), Tone.BG);
                }
                brush.text(
                        label, middle, y + h / 2 + brush.rem(0.36), piece.fill().inside(), size, MIDDLE);
                return true;
            }
        }
        return false;
    }

    /** What found no room in its piece stands right of its row, in order, as much of it as there is room for. */
    private static void paintHomeless(Brush brush, List<Piece> homeless, double from, double y, double end) {
        double size = brush.look().rem();
        double base = y + brush.rem(ROW / 2 + 0.36);
        double x = from;
        for (Piece piece : homeless) {
            int parts = 3;
            while (parts > 1 && x + brush.width(piece.label(parts), size) > end) {
                parts--;
            }
            x += brush.text(piece.label(parts), x, base, piece.fill().outside(), size, START) + brush.rem(1.2);
        }
    }

    /** The row has no end: an arrow head leaves the axis. */
    private void head(Brush brush, double y, Tone tone) {
        double h = brush.rem(ROW);
        Path2D.Double head = new Path2D.Double();
        head.moveTo(right, y);
        head.lineTo(right + h * 0.5, y + h / 2);
        head.lineTo(right, y + h);
        head.closePath();
        brush.fill(head, tone);
    }

    /** The pinned pieces of the upper row but the first: what was lost then. */
    private void ghost(Brush brush, double upper) {
        if (pinned == null) {
            return;
        }
        double from = x(pinned.upper().getFirst().amount());
        double to = x(pinned.length());
        brush.ghost(from, upper - brush.rem(0.12), to - from, brush.rem(ROW + 0.24));
    }

    private Balance balance() {
        if (balance == null) {
            throw new IllegalStateException("settle before painting");
        }
        return balance;
    }
}
