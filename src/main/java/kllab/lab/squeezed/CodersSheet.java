package kllab.lab.squeezed;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Readers;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.io.squeezing.Coder;
import kllab.io.squeezing.Squeezed.Row;
import kllab.io.text.Book;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** A row for each coder: the floor and what it wastes as a bar, floor, waste and sum as numbers; and what readers know. */
final class CodersSheet extends SettledSheet<SqueezedResult> {
    private static final double TOP = 3.2;
    private static final double LOW_TOP = 2.6;
    private static final double LOW = 28;
    private static final double UNDER = 1.75;
    private static final double PITCH = 2.06;
    private static final double BAR = 0.73;
    private static final double GROUP = 0.24;
    private static final double NAME = 12.4;
    private static final double NAME_GAP = 0.7;
    private static final double COLUMN = 4.7;
    private static final double BEFORE_COLUMNS = 1.8;
    private static final double RULE = 0.45;

    /** The ends of the axis, in bits: eight, or the next even number that holds all. */
    private static final int LEAST_END = 8;

    /** A mark that lies so little left of the floor is not seen, in bits. */
    private static final double NEAR = 0.02;

    private static final double LN_2 = Math.log(2);

    /** A smaller piece of a bar is not painted. */
    private static final double LEAST_PIECE = 0.003 * LN_2;

    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private double pitch = 1;
    private double column;

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        List<Coder> coders = result().coders();
        double widest = look.widest(IntStream.range(0, coders.size()).mapToObj(this::name), true);
        double names = Math.min(Math.max(NAME * r, widest + NAME_GAP * r), 0.34 * width());
        column = Math.max(COLUMN * r, look.width("8\u00A0\u00D7\u00A010\u207B\u2075", false, r) + 0.5 * r);
        double top = (isLow() ? LOW_TOP : TOP) * r;
        double rows = coders.size() + 1 + GROUP * (coders.getLast().group() + 1);
        pitch = Math.min(PITCH * r, (height() - top - UNDER * r) / rows);
        double right = Math.max(names + 4 * r, width() - 3 * column - BEFORE_COLUMNS * r);
        plot.place(names, top, right, top + rows * pitch);
        plot.across().in(look.shown(1)).show(0, end()).apart(3 * r, plot.width());
        return look;
    }

    private boolean isLow() {
        return height() < LOW * look().rem();
    }

    private double end() {
        double most = settled().coders().stream()
                .mapToDouble(coder -> settled().row(coder).paid())
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return LN_2 * Math.max(LEAST_END, 2 * Math.ceil(most / LN_2 / 2 - 1e-9));
    }

    private String name(int row) {
        return say(SqueezedWords.name(row));
    }

    private double y(int row) {
        List<Coder> coders = result().coders();
        int group =
                row < coders.size() ? coders.get(row).group() : coders.getLast().group() + 1;
        return plot.top() + (row + GROUP * group) * pitch;
    }

    /** The place of a row, which chooses it; null if there are fewer. */
    @Nullable
    Box row(int row) {
        return row >= 0 && row < result().coders().size()
                ? new Box(0, y(row) - (1 - BAR) / 2 * pitch, width(), pitch)
                : null;
    }

    /** The whole sheet. */
    Box all() {
        return new Box(0, 0, width(), height());
    }

    private double high() {
        return BAR * pitch;
    }

    private double base(int row) {
        return y(row) + high() / 2 + 0.36 * look().rem();
    }

    /** The right end of a column of numbers. */
    private double column(int which) {
        return width() - (2 - which) * column - 0.1 * look().rem();
    }

    // ---- painting ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double left = brush.rem(look().presents() ? 0 : 2.9);
        RichText remark = look().presents() ? new RichText(List.of()) : rich(SqueezedWords.DECODED);
        double room = (isLow() ? column(0) - brush.rem(3.5) : width()) - left;
        brush.title(look().rich("squeezed.rows"), remark, left, brush.rem(0.9), room);
        int selected = result().coders().indexOf(result().selected());
        brush.fill(0, y(selected) - (1 - BAR) / 2 * pitch, width(), pitch, Tone.BAND);
        paintColumns(brush);
        plot.paintAcross(brush);
        brush.line(plot.left(), plot.top() - brush.rem(0.3), plot.left(), plot.base(), Tone.AXIS, 1.4);
        String unit = SqueezedWords.per(result(), look());
        brush.label(unit, plot.right() + brush.rem(0.9), plot.base() + brush.rem(1.05), Tone.AXIS, Anchor.START);
        for (int row = 0; row < result().coders().size(); row++) {
            paintRow(brush, row, row == selected);
        }
        paintReaders(brush);
    }

    private void paintColumns(Brush brush) {
        double base = plot.top() - brush.rem(0.75);
        heading(brush, 0, "squeezed.floor", Tone.PT, base);
        heading(brush, 1, "squeezed.wasted", Tone.KLT, base);
        heading(brush, 2, "squeezed.paid", Tone.INK, base);
        int last = result().coders().size() - 1;
        brush.totalRule(column(1) + brush.rem(RULE), base - brush.rem(0.7), y(last) + high());
    }

    private void heading(Brush brush, int which, String key, Tone tone, double base) {
        brush.text(look().say(key), column(which), base, tone, which == 2, brush.rem(1), Anchor.END);
    }

    private void paintRow(Brush brush, int row, boolean selected) {
        Coder coder = result().coders().get(row);
        Row of = result().row(coder);
        boolean known = !Double.isNaN(of.paid());
        double room = plot.left() - brush.rem(NAME_GAP);
        Tone tone = known ? Tone.INK : Tone.INK3;
        brush.fitted(name(row), room, base(row), room, tone, selected, Anchor.END);
        if (!known) {
            return;
        }
        double right = Double.isNaN(of.floor()) ? paintHollow(brush, row, of) : paintBar(brush, row, coder, of);
        paintGhost(brush, row, coder);
        paintWhy(brush, row, coder, right, selected);
        number(brush, SqueezedNumbers.FLOOR, row, 0, Tone.PT, false);
        number(brush, SqueezedNumbers.WASTED, row, 1, Tone.KLT, selected);
        number(brush, SqueezedNumbers.PAID, row, 2, Tone.INK, true);
    }

    private void number(Brush brush, Quantity<SqueezedResult> what, int row, int which, Tone tone, boolean bold) {
        String digits = what.at(result(), row, look());
        brush.text(digits, column(which), base(row), tone, bold, brush.rem(1), Anchor.END);
    }

    /** Deflate has no floor that is known. */
    private double paintHollow(Brush brush, int row, Row of) {
        double right = plot.xInside(of.paid());
        brush.fill(plot.left(), y(row), right - plot.left(), high(), Tone.BG);
        brush.outline(plot.left(), y(row), right - plot.left(), high(), Tone.INK2, brush.rem(0.1));
        return right;
    }

    private double paintBar(Brush brush, int row, Coder coder, Row of) {
        double floor = plot.xInside(of.floor());
        double paid = plot.xInside(of.paid());
        brush.fill(plot.left(), y(row), floor - plot.left(), high(), Tone.P);
        if (Double.isInfinite(of.paid())) {
            brush.fill(floor + 1, y(row), plot.right() - floor - 1, high(), Tone.KL);
            brush.tip(plot.right(), plot.right() + high() / 2, y(row), high(), Tone.KL);
            return plot.right() + high() / 2;
        }
        double kl = Double.isNaN(of.kl()) ? 0 : of.kl();
        double wasted = paintPiece(brush, row, floor, of.floor() + kl, kl, Tone.KL);
        paintPiece(brush, row, wasted, of.paid(), of.paid() - of.floor() - kl, Tone.INK2);
        if (coder.learns() && coder.order() < result().text().afterwards().size()) {
            double afterwards = result().text().afterwards().get(coder.order());
            if (afterwards < of.floor() - NEAR * LN_2) {
                double wide = brush.rem(0.18);
                brush.fill(plot.xInside(afterwards) - wide / 2, y(row), wide, high(), Tone.BG);
            }
        }
        return Math.max(paid, floor + 3);
    }

    /** A piece of a bar, unless it is too little to be seen; returns where it ends. */
    private double paintPiece(Brush brush, int row, double from, double to, double amount, Tone tone) {
        if (amount <= LEAST_PIECE) {
            return from;
        }
        double end = Math.max(from + 3, plot.xInside(to));
        brush.fill(from + 1, y(row), end - from - 1, high(), tone);
        return end;
    }

    private void paintGhost(Brush brush, int row, Coder coder) {
        SqueezedResult before = pinned();
        double was = before == null ? Double.NaN : before.row(coder).paid();
        if (!Double.isNaN(was)) {
            double off = brush.rem(0.12);
            brush.ghost(plot.left(), y(row) - off, plot.xInside(was) - plot.left(), high() + 2 * off);
        }
    }

    private void paintWhy(Brush brush, int row, Coder coder, double right, boolean selected) {
        if (look().presents()) {
            return;
        }
        RichText why = SqueezedWords.why(result(), coder, look());
        double wide = brush.width(why, brush.rem(1));
        double inside = plot.left() + brush.rem(0.6);
        if (coder == Coder.PLAIN && inside + wide < right) {
            brush.text(why, inside, base(row), Tone.ONP, brush.rem(1), Anchor.START);
            return;
        }
        double x = right + brush.rem(0.6);
        double room = column(0) - brush.width(SqueezedNumbers.FLOOR.at(result(), row, look()), false, brush.rem(1));
        if (x + wide + brush.rem(0.5) < room) {
            brush.fill(x - brush.rem(0.2), y(row), wide + brush.rem(0.4), high(), selected ? Tone.BAND : Tone.BG);
            brush.text(why, x, base(row), Tone.INK2, brush.rem(1), Anchor.START);
        }
    }

    /** What people who read English predict, which no coder here does: bounds, so no bar. */
    private void paintReaders(Brush brush) {
        boolean english = result().state()
                .text()
                .book()
                .filter(book -> book == Book.MOBY_DICK || book == Book.CHAPTER_ONE)
                .isPresent();
        if (!english) {
            return;
        }
        int row = result().coders().size();
        double room = plot.left() - brush.rem(NAME_GAP);
        brush.fitted(look().say("squeezed.readers"), room, base(row), room, Tone.INK2, false, Anchor.END);
        double low = plot.x(Readers.LEAST);
        double high = plot.x(Readers.MOST);
        brush.fill(low, y(row), high - low, high(), Tone.BG);
        Rectangle2D.Double bounds = new Rectangle2D.Double(low, y(row), high - low, high());
        brush.stroke(bounds, Tone.INK2, Brush.dashes(brush.rem(0.1), brush.rem(0.35), brush.rem(0.22)));
        List<RichText> says = List.of(rich(SqueezedWords.READERS), rich(SqueezedWords.READERS_BRIEF));
        double x = high + brush.rem(0.6);
        RichText shown = brush.fitting(look().presents() ? says.subList(1, 2) : says, width() - x);
        double wide = brush.width(shown, brush.rem(1));
        brush.fill(x - brush.rem(0.2), y(row), wide + brush.rem(0.4), high(), Tone.BG);
        brush.text(shown, x, base(row), Tone.INK2, brush.rem(1), Anchor.START);
    }
}
