package kllab.lab.telegraph;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;

/**
 * The code book: 26 letters in two columns, most probable first, each with its probability and its signal in both
 * codes; in a hall without the height for all rows, those of the most probable letters.
 */
final class BookSheet extends SettledSheet<TelegraphResult> {
    /** How far the band of the current letter extends to the left, in rem. */
    static final double OVERHANG = 0.4;

    private static final int ROWS = 13;

    /** A row less high, in rem, would have letters that lie over those of the next one. */
    private static final double LEAST_ROW = 1;

    private static final double BETWEEN_COLUMNS = 2;
    private static final double HEAD = 2.0;
    private static final double WIDEST_BAR = 2.6;
    private static final double OUTLINE = 0.08;

    /** The longest signal of a letter lasts 13 units. */
    private static final int LONGEST_SIGNAL = 13;

    private Columns columns = Columns.of(1, 1);
    private int rows = ROWS;
    private double rowHeight;
    private double greatest = 1;

    /**
     * The positions of the columns within a half of the book, in pixels.
     *
     * @param bars whether there is room for bars beside the numbers
     * @param unit of the signals
     */
    private record Columns(boolean bars, double half, double before, double number, double unit, double gap) {
        private static final double LEAST_UNIT_WITH_BARS = 0.3;
        private static final double WIDEST_UNIT = 0.325;

        static Columns of(double width, double rem) {
            double half = (width - BETWEEN_COLUMNS * rem) / 2;
            Columns withBars = of(true, half, rem);
            return withBars.unit >= LEAST_UNIT_WITH_BARS * rem ? withBars : of(false, half, rem);
        }

        private static Columns of(boolean bars, double half, double rem) {
            double chance = (bars ? 1.6 : 1.3) * rem;
            double number = (bars ? 5.25 : 2.6) * rem;
            double gap = (bars ? 0.9 : 0.5) * rem;
            double room = half - chance - 2 * number - gap - 0.4 * rem;
            double unit = Math.min(Math.max(1, room / (2 * LONGEST_SIGNAL)), WIDEST_UNIT * rem);
            return new Columns(bars, half, chance, number, unit, gap);
        }

        /** Where the numbers of a code begin, after the letters or after the signals of the other. */
        double chance(boolean ofQ) {
            return ofQ ? before + number + LONGEST_SIGNAL * unit + gap : before;
        }
    }

    @Override
    protected Object settle(Look look) {
        columns = Columns.of(width() - OVERHANG * look.rem(), look.rem());
        greatest = greatest(result().path());
        double room = height() - (HEAD + 0.5) * look.rem();
        rows = look.presents() ? Math.clamp((int) (room / (LEAST_ROW * look.rem())), 1, ROWS) : ROWS;
        rowHeight = room / rows;
        return List.of(result().path(), result().current().map(Keying.Letter::letter));
    }

    /** The greatest probability of any letter, under P or under any belief on the path to the target. */
    private static double greatest(BeliefPath path) {
        return IntStream.range(0, CodeBook.SIZE)
                .mapToDouble(letter ->
                        Math.max(path.p().probability(letter), path.target().probability(letter)))
                .max()
                .orElseThrow();
    }

    // ---- frame: the letters and P -------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintHeads(brush, left(brush, 0));
        paintHeads(brush, left(brush, rows));
        for (int rank = 0; rank < 2 * rows; rank++) {
            paintLetter(brush, rank);
        }
    }

    private void paintHeads(Brush brush, double x) {
        paintHead(brush, x + columns.chance(false), "telegraph.book.p", "telegraph.book.pCode");
        paintHead(brush, x + columns.chance(true), "telegraph.book.q", "telegraph.book.qCode");
    }

    private static void paintHead(Brush brush, double x, String chance, String code) {
        double r = brush.rem(1);
        double end = x + brush.text(brush.look().rich(chance), x, r, Tone.INK, r, Anchor.START);
        brush.text(brush.look().rich(code), end + 0.5 * r, r, Tone.INK, r, Anchor.START);
    }

    private void paintLetter(Brush brush, int rank) {
        int letter = result().path().order().get(rank);
        double x = left(brush, rank);
        double y = top(brush, rank);
        if (isCurrent(letter)) {
            double overhang = brush.rem(OVERHANG);
            brush.fill(x - overhang, y + 1, columns.half + overhang, rowHeight - 2, Tone.KLSOFT);
        }
        if (rank % rows > 0) {
            brush.line(x, y, x + columns.half - brush.rem(0.4), y, Tone.GRID, 1);
        }
        double middle = y + rowHeight / 2;
        brush.text(
                TelegraphWords.letter(letter), x, middle + brush.rem(0.36), Tone.INK, true, brush.rem(1), Anchor.START);
        paintCode(brush, rank, false);
    }

    /** The probability of a letter and its signal; one that the belief rules out has none: it would be infinitely long. */
    private void paintCode(Brush brush, int rank, boolean ofQ) {
        int letter = result().path().order().get(rank);
        double x = left(brush, rank) + columns.chance(ofQ);
        double middle = top(brush, rank) + rowHeight / 2;
        Categorical chances = ofQ ? result().q() : result().path().p();
        if (columns.bars) {
            paintBar(brush, x, middle, chances.probability(letter), ofQ);
        }
        String number = (ofQ ? TelegraphNumbers.Q : TelegraphNumbers.P).at(result(), letter, look());
        double right = x + columns.number - brush.rem(0.55);
        brush.label(number, right, middle + brush.rem(0.33), ofQ ? Tone.QT : Tone.PT, Anchor.END);
        if (chances.isPossible(letter)) {
            CodeBook book = ofQ ? result().bookQ() : result().bookP();
            paintSignal(brush, x + columns.number, middle, book.signal(letter));
        } else {
            String none = brush.look().say("telegraph.book.none");
            double base = middle + brush.rem(0.33);
            brush.text(
                    none, x + columns.number, base, Tone.KLT, true, brush.look().small(), Anchor.START);
        }
    }

    private boolean isCurrent(int letter) {
        return result().current().filter(now -> now.letter() - 'A' == letter).isPresent();
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        for (int rank = 0; rank < 2 * rows; rank++) {
            paintCode(brush, rank, true);
        }
    }

    private void paintBar(Brush brush, double x, double middle, double chance, boolean hatched) {
        double w = Math.max(1.5, chance / greatest * brush.rem(WIDEST_BAR));
        double h = Math.round(rowHeight * 0.46);
        double left = Math.round(x);
        double y = Math.round(middle - h / 2);
        if (hatched) {
            brush.hatched(left, y, w, h, brush.rem(OUTLINE));
        } else {
            brush.fill(left, y, w, h, Tone.P);
        }
    }

    private void paintSignal(Brush brush, double x, double middle, String signal) {
        double h = brush.rem(0.38);
        double at = x;
        for (int i = 0; i < signal.length(); i++) {
            double w = (signal.charAt(i) == '.' ? 1 : 3) * columns.unit;
            brush.fill(at, middle - h / 2, w, h, Tone.INK);
            at += w + columns.unit;
        }
    }

    private double left(Brush brush, int rank) {
        return brush.rem(OVERHANG) + (rank < rows ? 0 : columns.half + brush.rem(BETWEEN_COLUMNS));
    }

    private double top(Brush brush, int rank) {
        return brush.rem(HEAD) + rank % rows * rowHeight;
    }
}
