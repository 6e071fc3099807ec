package kllab.lab.english;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;

/** How probable each letter is as the next one, for who knows what the step says, and for who knows less by one step. */
final class NextSheet extends SettledSheet<EnglishResult> {
    private static final int ROW = EnglishResult.SHOWN / 2;
    private static final double TOP = 2.3;
    private static final double FOOT = 1.5;
    private static final double BAR = 0.34;

    /** Bars above this have their number. */
    private static final double LARGE = 0.1;

    private final Plot[] rows = {new Plot(Scale.across(), Scale.up()), new Plot(Scale.across(), Scale.up())};

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double high = (height() - TOP * r) / rows.length;
        for (int i = 0; i < rows.length; i++) {
            double top = TOP * r + i * high + 0.9 * r;
            rows[i].place(0, top, width(), Math.max(top + 1, TOP * r + (i + 1) * high - FOOT * r));
            rows[i].across().show(0, ROW);
            rows[i].up().show(0, most());
        }
        return look;
    }

    private double most() {
        EnglishResult of = settled();
        return of.next()
                .map(next -> of.shown().stream()
                        .mapToDouble(symbol -> Math.max(next.chance(symbol), next.chanceBefore(symbol)))
                        .max()
                        .orElse(1))
                .orElse(1.0);
    }

    /** The letter at a point of the sheet, if there is one. */
    Optional<String> letterAt(double x, double y) {
        return IntStream.range(0, result().shown().size())
                .filter(i -> area(i).contains(x, y))
                .mapToObj(i -> EnglishWords.symbol(result(), i))
                .findFirst();
    }

    private Rectangle2D.Double area(int item) {
        Plot row = rows[item / ROW];
        double x = row.x(item % ROW);
        double top = row.top() - 0.9 * look().rem();
        return new Rectangle2D.Double(x, top, row.x(1) - row.x(0), row.base() + FOOT * look().rem() - top);
    }

    Box all() {
        return new Box(0, 0, width(), height());
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        brush.fitted(title(), 0, brush.rem(0.9), width(), Tone.INK, Brush.Anchor.START);
        for (Plot row : rows) {
            brush.line(row.left(), row.base(), row.right(), row.base(), Tone.AXIS, 1.4);
        }
        for (int i = 0; i < result().shown().size(); i++) {
            paintSymbol(brush, i);
        }
    }

    private RichText title() {
        EnglishResult result = result();
        if (result.next().isEmpty()) {
            return look().rich(result.state().playing() ? "english.next.turn" : "english.next.none");
        }
        String context = result.next().get().context();
        String less = context.isEmpty() ? "" : context.substring(context.offsetByCodePoints(0, 1));
        int known = result.step() == 0 ? 0 : context.isEmpty() ? 1 : 2;
        String key = less.isEmpty() ? "next." + known : "next.more";
        return look().rich(EnglishWords.key(result, key), context, less, EnglishWords.HERE.apply(result, look()));
    }

    private void paintSymbol(Brush brush, int item) {
        Plot row = rows[item / ROW];
        double wide = row.x(1) - row.x(0);
        double middle = row.x(item % ROW + 0.5);
        int symbol = result().shown().get(item);
        boolean here = symbol == result().symbol();
        double base = row.base() + brush.rem(1.15);
        String name = EnglishWords.symbol(result(), item);
        boolean tried = result().passage().tried().contains(name);
        if (here) {
            brush.fill(row.x(item % ROW), row.base() + 2, wide, brush.rem(1.4), Tone.BAND);
        }
        brush.text(name, middle, base, tried ? Tone.INK3 : Tone.INK, here, brush.rem(1), MIDDLE);
        if (tried) {
            double off = brush.rem(0.5);
            brush.line(middle - off, base - brush.rem(0.35), middle + off, base - brush.rem(0.35), Tone.INK3, 1.4);
        }
        if (result().next().isEmpty()) {
            return;
        }
        Next next = result().next().get();
        double p = row.yInside(next.chance(symbol));
        double q = row.yInside(next.chanceBefore(symbol));
        double bar = BAR * wide;
        brush.fill(middle - bar - 1, p, bar, row.base() - p, Tone.P);
        if (row.base() - q > brush.rem(0.3)) {
            brush.hatched(middle + 1, q, bar, row.base() - q, brush.rem(0.09));
        } else {
            brush.fill(middle + 1, q, bar, row.base() - q, Tone.Q);
        }
        if (next.chance(symbol) > LARGE) {
            paintNumber(brush, EnglishWords.P, item, middle - bar / 2 - 1, Math.min(p, q) - brush.rem(0.3));
        }
    }

    private void paintNumber(Brush brush, Quantity<EnglishResult> what, int item, double x, double y) {
        String digits = what.at(result(), item, look());
        double half = brush.width(digits, true, look().small()) / 2;
        double inside = Math.clamp(x, half, Math.max(half, width() - half));
        brush.text(digits, inside, y, Tone.PT, true, look().small(), MIDDLE);
    }
}
