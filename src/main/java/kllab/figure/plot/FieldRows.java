package kllab.figure.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Rows of words above a chart with numbers between them, which are fields in a window: from left to right, each row after the mark of a
 * distribution; at its right end there may be a number that is a mark on a line, too.
 */
public final class FieldRows<R> {
    private static final double ROW = 2.5;
    private static final double BASE = 1.1;
    private static final double SQUARE = 0.95;
    private static final double NAME = 1.5;
    private static final double FIELD_HIGH = 1.85;
    private static final double OVER_BASE = 1.27;
    private static final double GAP = 0.45;
    private static final double BAR = 5;
    private static final double MARK = 0.9;
    private static final double TRACK = 0.3;

    /** The middle of a line above the base of its row. */
    private static final double MIDDLE = 0.32;

    private final boolean withFields;
    private final Map<Entry<R>, Box> fields = new LinkedHashMap<>();
    private final List<Word> words = new ArrayList<>();
    private @Nullable Entry<R> sliding;
    private double share;
    private double line;
    private double lineBase;
    private double x;
    private double base;

    /**
     * A number.
     *
     * @param wide how wide its field is, in rem
     */
    public record Entry<R>(Quantity<R> number, Tone tone, double wide) {}

    private record Word(RichText text, double x, double base) {}

    public FieldRows(boolean withFields) {
        this.withFields = withFields;
    }

    /** Where a number stands; null if it is not there. */
    public @Nullable Box field(Entry<R> entry) {
        return fields.get(entry);
    }

    // ---- layout ---------------------------------------------------------------------------------------------------

    /** Lays all of them. */
    public Laying lay(Look look, R result, double left) {
        words.clear();
        fields.clear();
        sliding = null;
        return new Laying(look, result, left);
    }

    /** Lays row after row. */
    public final class Laying {
        private final Look look;
        private final R result;
        private final double left;
        private final double r;
        private double end = Double.POSITIVE_INFINITY;

        private Laying(Look look, R result, double left) {
            this.look = look;
            this.result = result;
            this.left = left;
            r = look.rem();
        }

        /** Begins a row. */
        public Laying row(int row) {
            base = (BASE + row * ROW) * r;
            x = left + NAME * r;
            end = Double.POSITIVE_INFINITY;
            return this;
        }

        /** Puts a number that is a mark on a line, a share of it, to the right end of the row, after a word. */
        public Laying sliding(String word, Entry<R> entry, double value, double right) {
            double before = x;
            x = right - look.width(look.rich(word), r) - (BAR + 4 * GAP) * r - wide(entry);
            end = x;
            word(look.rich(word));
            sliding = entry;
            share = value;
            line = x + GAP * r;
            lineBase = base;
            x = line + (BAR + 2 * GAP) * r;
            number(entry);
            x = before;
            return this;
        }

        public Laying word(String key) {
            return word(look.rich(key));
        }

        private Laying word(RichText text) {
            words.add(new Word(text, x, base));
            x += look.width(text, r) + GAP * r;
            return this;
        }

        /** A word that is left out where there is no room for it. */
        public Laying wordIfRoom(String key) {
            RichText text = look.rich(key);
            return x + look.width(text, r) + 2 * GAP * r < end ? word(text) : this;
        }

        public Laying number(Entry<R> entry) {
            double wide = wide(entry);
            fields.put(entry, new Box(x, base - OVER_BASE * r, wide, FIELD_HIGH * r));
            x += wide + GAP * r;
            return this;
        }

        private double wide(Entry<R> entry) {
            return withFields ? entry.wide * r : look.width(entry.number.apply(result, look), true, r);
        }
    }

    /** Where the mark on a line is held; null if there is none of this number. */
    public @Nullable MarkPlace mark(Entry<R> entry, Look look) {
        Box field = field(entry);
        if (field == null || !entry.equals(sliding)) {
            return null;
        }
        double r = look.rem();
        Box area = new Box(line + share * BAR * r - r, lineBase - (MIDDLE + 1) * r, 2 * r, 2 * r);
        return new MarkPlace(area, r, r, MARK * r, BAR * r, field);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    /** Paints the marks of P and Q, the words, the line, and the numbers that are no fields. */
    public void paint(Brush brush, R result, double left) {
        double r = brush.rem(1);
        brush.fill(left, (BASE - 0.8) * r, SQUARE * r, SQUARE * r, Tone.P);
        brush.hatched(left, (BASE + ROW - 0.8) * r, SQUARE * r, SQUARE * r);
        words.forEach(each -> brush.text(each.text, each.x, each.base, Tone.INK2, r, Anchor.START));
        if (!withFields) {
            fields.forEach((entry, box) -> {
                String digits = entry.number.apply(result, brush.look());
                brush.text(digits, box.x(), box.y() + OVER_BASE * r, entry.tone, true, r, Anchor.START);
            });
        }
        if (sliding != null) {
            double y = lineBase - MIDDLE * r;
            double at = line + share * BAR * r;
            brush.line(line, y, line + BAR * r, y, Tone.TRACK, TRACK * r);
            brush.line(line, y, at, y, Tone.P, TRACK * r);
            brush.disc(at, y, MARK * r / 2, Tone.P);
        }
    }
}
