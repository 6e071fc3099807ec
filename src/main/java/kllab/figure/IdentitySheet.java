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

/** The strip at the bottom of a picture: the {@link Balance} of what it shows, such as needed + wasted = paid, on an axis. */
public final class IdentitySheet<R> implements Sheet<R> {
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
    private boolean bounded;
    private double width;
    private double left;
    private double right;
    private double axis;
    private double end = 1;

    private record FrameKey(double width, double height, double end, String unit) {}

    /**
     * An empty strip.
     *
     * @param reserved rem kept free at the right end, for a button
     * @param balanceOf what adds up in a result, in the shown unit
     */
    public IdentitySheet(double reserved, BiFunction<R, Look, Balance> balanceOf) {
        this.balanceOf = balanceOf;
        this.reserved = reserved;
    }

    /** Whether labels end with the axis, since something stands right of it. */
    public void setBounded(boolean on) {
        bounded = on;
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
        right = w - (bounded ? reserved + 1 : reserved) * r;
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
        double last = x(balance().length());
        double after = Math.max(last, pinned == null ? 0 : x(pinned.length())) + brush.rem(0.7);
        paintRow(brush, balance().upper(), upper, after, bounded ? right : width);
        paintRow(brush, balance().lower(), lower, after, right + brush.rem(0.7));
        if (Double.isInfinite(balance().length())) {
            head(brush, upper, Tone.KL);
            head(brush, lower, Tone.Q);
        } else {
            brush.line(last, upper - brush.rem(0.25), last, axis, Tone.INK, 1.4);
        }
        ghost(brush, upper);
    }

    /** Paints a row with its labels: in the pieces, and what finds no room there between {@code after} and {@code end}. */
    private void paintRow(Brush brush, List<Piece> pieces, double y, double after, double end) {
        double sum = 0;
        double h = brush.rem(ROW);
        List<RichText> named = new ArrayList<>();
        List<RichText> bare = new ArrayList<>();
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double from = x(sum);
            sum += piece.amount();
            double to = x(sum);
            double start = i > 0 && from > left ? from + 2 : from;
            paint(brush, piece.fill(), start, y, to - start, h);
            double room = to - from - (pieces.size() > 1 ? brush.rem(1.2) : 0);
            int parts = inside(brush, piece, (from + to) / 2, room, y);
            if (parts < 2) {
                named.add(parts == 1 ? piece.name(true) : piece.label(3));
                bare.add(parts == 1 ? piece.name(false) : piece.label(2));
                tones.add(piece.fill().outside());
            }
        }
        paintJoints(brush, pieces, y);
        outside(brush, named, bare, tones, after, y, end);
    }

    private void paintJoints(Brush brush, List<Piece> pieces, double y) {
        double sum = 0;
        double h = brush.rem(ROW);
        for (int i = 0; i < pieces.size() - 1; i++) {
            double before = x(sum);
            sum += pieces.get(i).amount();
            double at = x(sum);
            double after = x(sum + pieces.get(i + 1).amount());
            if (Double.isFinite(balance().length()) && y < h) {
                brush.dashed(at + 1, y - brush.rem(0.25), at + 1, axis, Tone.INK, 1.2, 3, 3);
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

    /** Writes as much of number, symbol and word as fits; answers how many of the three did. */
    private static int inside(Brush brush, Piece piece, double middle, double room, double y) {
        double size = brush.look().rem();
        double h = brush.rem(ROW);
        for (int parts = 3; parts > 0; parts--) {
            RichText label = piece.label(parts);
            double needs = brush.width(label, size);
            if (needs + brush.rem(0.5) <= room) {
                if (piece.fill().isPatterned()) {
                    double plate = needs + brush.rem(0.8);
                    brush.fill(middle - plate / 2, y + brush.rem(0.35), plate, h - brush.rem(0.7), Tone.BG);
                }
                brush.text(
                        label, middle, y + h / 2 + brush.rem(0.36), piece.fill().inside(), size, MIDDLE);
                return parts;
            }
        }
        return 0;
    }

    /** What found no room in its piece stands right of its row; without words, from the left on, where they do not fit. */
    private static void outside(
            Brush brush, List<RichText> named, List<RichText> bare, List<Tone> tones, double x, double y, double end) {
        double size = brush.look().rem();
        double gap = brush.rem(1.2);
        List<RichText> labels = new ArrayList<>(named);
        for (int i = 0; i < labels.size() && x + width(brush, labels, size, gap) > end; i++) {
            labels.set(i, bare.get(i));
        }
        double at = x;
        for (int i = 0; i < labels.size(); i++) {
            at += brush.text(labels.get(i), at, y + brush.rem(ROW / 2 + 0.36), tones.get(i), size, START) + gap;
        }
    }

    private static double width(Brush brush, List<RichText> labels, double size, double gap) {
        return labels.stream()
                        .mapToDouble(label -> brush.width(label, size) + gap)
                        .sum()
                - gap;
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
