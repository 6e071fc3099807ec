package kllab.figure;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.util.function.BiFunction;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The identity as two bars of equal length: needed + wasted = paid, as H(P) + KL(P‖Q) = H(P,Q). */
public final class IdentitySheet<R> implements Sheet<R> {
    private final BiFunction<R, Look, Bill> bill;
    private final double reserved;
    private boolean bounded;
    private double width;
    private double left;
    private double right;
    private double rows;
    private double row;
    private double axis;
    private double end = 1;
    private @Nullable Bill shown;
    private @Nullable Bill pinned;

    /**
     * What adds up, in the unit shown.
     *
     * @param needed the length of the first part
     * @param wasted the length of the second, +∞ if it has no end
     * @param amounts the three as they stand on the bars
     * @param axis the name of the unit
     */
    public record Bill(double needed, double wasted, Labels symbols, Labels amounts, String axis) {
        boolean endless() {
            return Double.isInfinite(wasted);
        }

        double paid() {
            return needed + wasted;
        }
    }

    /** Something of each part; symbols are markup as in {@link RichText}. */
    public record Labels(String needed, String wasted, String paid) {}

    private record FrameKey(double width, double height, double rem, double end, String axis) {}

    /**
     * An empty bar.
     *
     * @param reserved rem kept free at the right end, for a button
     * @param bill what adds up in a result
     */
    public IdentitySheet(double reserved, BiFunction<R, Look, Bill> bill) {
        this.reserved = reserved;
        this.bill = bill;
    }

    /** Whether labels end with the axis, since something stands right of it. */
    public void setBounded(boolean on) {
        bounded = on;
    }

    @Override
    public Object settle(Scene<R> next, Look look, double w, double h) {
        double r = look.rem();
        boolean keep = next.moving() && shown != null && w == width;
        Bill now = bill.apply(next.result(), look);
        R before = next.pinned();
        width = w;
        left = 2.9 * r;
        right = w - (bounded ? reserved + 1 : reserved) * r;
        rows = 0.3 * r;
        row = 1.95 * r;
        axis = rows + 2 * row + 0.45 * r;
        shown = now;
        pinned = before == null ? null : bill.apply(before, look);
        if (!keep) {
            end = fittingEnd(now, pinned);
        }
        return new FrameKey(w, h, r, end, now.axis());
    }

    /** A little beyond the longest bar; for an infinite one, enough to see what is needed. */
    private static double fittingEnd(Bill now, @Nullable Bill before) {
        double longest = Math.max(length(now), before == null ? 0 : length(before));
        double padded = Math.max(longest * 1.08, 0.2);
        double step = padded > 4 ? 0.5 : padded > 1 ? 0.1 : 0.05;
        return Math.ceil(padded / step) * step;
    }

    private static double length(Bill bill) {
        return bill.endless() ? Math.max(3.2, bill.needed() * 1.5) : bill.paid();
    }

    /** The largest of 1, 2, 5 times a power of ten that labels at least three ticks. */
    private static double labelStep(double end) {
        double power = Math.pow(10, Math.floor(Math.log10(end / 3)));
        double mantissa = end / 3 / power;
        return (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * power;
    }

    private double x(double amount) {
        return left + Math.min(amount, end * 1.02) / end * (right - left);
    }

    @Override
    public void paintFrame(Brush brush) {
        brush.line(left, axis, right, axis, Tone.AXIS, 1.2);
        String unit = shown().axis();
        double size = brush.look().small();
        double free = right - brush.width(unit, false, size) - brush.rem(0.5);
        brush.text(unit, right, axis + brush.rem(1.4), Tone.AXIS, false, size, END);
        double labelled = labelStep(end);
        for (int k = 0; k * labelled / 2 <= end + 1e-9; k++) {
            double v = k * labelled / 2;
            boolean big = k % 2 == 0;
            brush.line(x(v), axis, x(v), axis + brush.rem(big ? 0.42 : 0.28), Tone.AXIS, 1.2);
            String label = Numbers.trimmed(v, 2);
            if (big && x(v) + brush.width(label, false, size) / 2 < free) {
                brush.text(label, x(v), axis + brush.rem(1.4), Tone.AXIS, false, size, MIDDLE);
            }
        }
        brush.text(
                "=",
                left - brush.rem(0.9),
                rows + row * 1.5 + brush.rem(0.77),
                Tone.INK,
                true,
                brush.rem(1.25),
                MIDDLE);
    }

    @Override
    public void paintData(Brush brush) {
        Bill now = shown();
        double needed = x(now.needed());
        double paid = now.endless() ? right : x(now.paid());
        double second = rows + row + brush.rem(0.35);
        brush.fill(left, rows, needed - left, row, Tone.P);
        brush.fill(needed + (needed > left ? 2 : 0), rows, paid - needed - 2, row, Tone.KL);
        brush.hatched(left, second, paid - left, row);
        if (now.endless()) {
            head(brush, rows, Tone.KL);
            head(brush, second, Tone.Q);
        } else {
            brush.dashed(needed + 1, rows - brush.rem(0.25), needed + 1, axis, Tone.INK, 1.2, 3, 3);
            brush.line(paid, rows - brush.rem(0.25), paid, axis, Tone.INK, 1.4);
        }
        ghost(brush);
        labels(brush, now, needed, paid, second);
        plus(brush, now, needed, paid);
    }

    /** The bar has no end: an arrow head leaves the axis. */
    private void head(Brush brush, double y, Tone tone) {
        Path2D.Double head = new Path2D.Double();
        head.moveTo(right, y);
        head.lineTo(right + row * 0.5, y + row / 2);
        head.lineTo(right, y + row);
        head.closePath();
        brush.fill(head, tone);
    }

    private void ghost(Brush brush) {
        Bill before = pinned;
        if (before != null) {
            double from = x(before.needed());
            double to = ghostEnd();
            brush.ghost(from, rows - brush.rem(0.12), to - from, row + brush.rem(0.24));
        }
    }

    /** Where what is pinned ends; 0 if nothing is. */
    private double ghostEnd() {
        Bill before = pinned;
        return before == null ? 0 : before.endless() ? right : x(before.paid());
    }

    private void plus(Brush brush, Bill now, double at, double paid) {
        if (!now.endless() && at > left + brush.rem(0.6) && paid > at + brush.rem(0.6)) {
            brush.disc(at + 1, rows + row / 2, brush.rem(0.55), Tone.BG);
            brush.text("+", at + 1, rows + row / 2 + brush.rem(0.4), Tone.INK, true, brush.rem(1.15), MIDDLE);
        }
    }

    private void labels(Brush brush, Bill now, double needed, double paid, double second) {
        Words words = brush.look().words();
        Labels symbols = now.symbols();
        Labels amounts = now.amounts();
        double free = needed + brush.rem(0.6);
        double neededEnd = needed - brush.rem(now.endless() ? 0 : 0.5);
        String wasted = words.get("identity.wasted");
        int wastedInside = inside(brush, free, paid, rows, symbols.wasted(), amounts.wasted(), wasted, Tone.ONK, null);
        int neededInside = inside(
                brush,
                left,
                neededEnd,
                rows,
                symbols.needed(),
                amounts.needed(),
                words.get("identity.needed"),
                Tone.ONP,
                null);
        String word = words.get("identity.paid");
        inside(brush, left, paid, second, symbols.paid(), amounts.paid(), word, Tone.QT, Tone.BG);
        outside(brush, now, paid, neededInside, wastedInside);
    }

    /** Writes in a bar as much as fits of symbol, number and word; answers how many of the three did, the number first. */
    private int inside(
            Brush brush,
            double from,
            double to,
            double y,
            String symbol,
            String amount,
            String word,
            Tone tone,
            @Nullable Tone plate) {
        double base = y + row / 2 + brush.rem(0.36);
        double size = brush.look().rem();
        String[] choices = {
            "<b>" + amount + "</b>",
            symbol + "\u2002<b>" + amount + "</b>",
            symbol + "\u2002<b>" + amount + "</b>\u2003" + word
        };
        for (int fitting = choices.length; fitting > 0; fitting--) {
            RichText rich = RichText.parse(choices[fitting - 1]);
            double needs = brush.width(rich, size);
            if (needs <= to - from - brush.rem(0.5)) {
                if (plate != null) {
                    brush.fill(
                            (from + to - needs) / 2 - brush.rem(0.5),
                            y + brush.rem(0.35),
                            needs + brush.rem(1),
                            row - brush.rem(0.7),
                            plate);
                }
                brush.text(rich, (from + to) / 2, base, tone, size, MIDDLE);
                return fitting;
            }
        }
        return 0;
    }

    /** What found no room in its bar stands right of both. */
    private void outside(Brush brush, Bill now, double paid, int neededInside, int wastedInside) {
        Words words = brush.look().words();
        double x = Math.max(paid, ghostEnd()) + brush.rem(0.7);
        double room = bounded ? right : width;
        double base = rows + row / 2 + brush.rem(0.36);
        double size = brush.look().rem();
        if (neededInside < 2) {
            String number = neededInside == 0 ? "\u2002<b>" + now.amounts().needed() + "</b>" : "";
            String start = "<p>" + now.symbols().needed() + number;
            RichText text = fitting(brush, start, words.get("identity.needed") + "</p>", room - x);
            x += brush.text(text, x, base, Tone.PT, size, START) + brush.rem(1.2);
        }
        if (wastedInside < 2) {
            String number = wastedInside == 0 ? "\u2002<b>" + now.amounts().wasted() + "</b>" : "";
            String start = "<k>" + now.symbols().wasted() + number;
            RichText text = fitting(brush, start, words.get("identity.wasted") + "</k>", room - x);
            brush.text(text, x, base, Tone.KLT, size, START);
        }
    }

    /** With the word where there is room for it. */
    private static RichText fitting(Brush brush, String start, String word, double room) {
        RichText all = RichText.parse(start + "\u2003" + word);
        return brush.width(all, brush.look().rem()) <= room ? all : RichText.parse(start);
    }

    private Bill shown() {
        Bill now = shown;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
