package kllab.lab.english;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.english.Passage.Letter;

/** Some letters of the text: how many guesses each needs, and the bits that it costs; while the user guesses, the last letters. */
final class PassageSheet extends SettledSheet<EnglishResult> {
    private static final double LEFT = 2.9;
    private static final double WIDEST = 3.4;
    private static final double TILES_TOP = 1.7;
    private static final double TILE = 2.2;
    private static final double ROW = 1.4;
    private static final double FOOT = 1.3;

    /** Of a tile that is narrower than this, in rem, the number of bits is left out. */
    private static final double LEAST = 1.7;

    /** Eight bits at least, in nats. */
    private static final double MOST = 8 * Math.log(2);

    private final Plot plot = new Plot(Scale.across(), Scale.down());

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double end = StairsSheet.end(width(), look);
        double wide = Math.min(WIDEST * r, (end - LEFT * r) / slots());
        double top = (TILES_TOP + TILE + ROW * rows() + 0.5) * r;
        plot.place(LEFT * r, top, LEFT * r + wide * slots(), Math.max(top + 1, height() - FOOT * r));
        plot.across().show(0, slots());
        double most = settled().passage().tiles().stream()
                .mapToDouble(Letter::nats)
                .max()
                .orElse(MOST);
        plot.up().show(0, Math.max(MOST, most));
        return look;
    }

    /** Tries of the machine, and of the user. */
    private int rows() {
        return result().hasGuessed() ? 2 : 1;
    }

    /** A gap is as wide as a letter. */
    private int slots() {
        List<Letter> tiles = tiles();
        return Math.max(1, tiles.isEmpty() ? 1 : slot(tiles.size() - 1) + 1);
    }

    private int slot(int tile) {
        List<Letter> tiles = tiles();
        int gaps = 0;
        for (int i = 1; i <= tile; i++) {
            gaps += tiles.get(i).afterGap() && !isHidden(i) ? 1 : 0;
        }
        return tile + gaps;
    }

    private List<Letter> tiles() {
        return result().passage().tiles();
    }

    /** Whether the user has still to guess a letter. */
    private boolean isHidden(int tile) {
        return result().state().playing()
                && tile == tiles().size() - 1
                && !result().passage().isOver(result().counted());
    }

    /** The tile at a horizontal position of the sheet. */
    double tileAt(double x) {
        double slot = plot.valueAtX(x) - 0.5;
        int nearest = 0;
        for (int i = 0; i < tiles().size(); i++) {
            nearest = Math.abs(slot(i) - slot) < Math.abs(slot(nearest) - slot) ? i : nearest;
        }
        return nearest;
    }

    /** Where a tile can be chosen; nowhere while the user guesses. */
    Box chosen() {
        double r = look().rem();
        return new Box(plot.left(), TILES_TOP * r, plot.width(), height() - TILES_TOP * r);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        boolean playing = result().state().playing();
        String title = playing ? "english.turn" : EnglishWords.key(result(), "guesses." + result().step());
        brush.title(look().rich(title), look().rich("english.passage.says"), LEFT * r, 0.8 * r, width() - LEFT * r);
        if (tiles().isEmpty()) {
            return;
        }
        if (!playing && result().next().isPresent()) {
            int slot = slot(Math.min(result().state().cursor(), tiles().size() - 1));
            double top = (TILES_TOP - 0.2) * r;
            brush.fill(plot.x(slot), top, plot.x(1) - plot.x(0), height() - top, Tone.BAND);
        }
        brush.line(plot.left(), plot.top(), StairsSheet.end(width(), look()), plot.top(), Tone.AXIS, 1.4);
        for (int i = 0; i < tiles().size(); i++) {
            paintTile(brush, i);
        }
        paintRowName(brush, "english.tries", triesY(0));
        if (rows() > 1) {
            paintRowName(brush, "english.own", triesY(1));
        }
        String unit = look().unitName();
        brush.fitted(unit, plot.left() - 0.45 * r, plot.top() + 1.05 * r, 2.4 * r, Tone.AXIS, false, Anchor.END);
        paintMeans(brush);
    }

    private void paintRowName(Brush brush, String name, double base) {
        brush.fitted(
                look().say(name), plot.left() - brush.rem(0.45), base, brush.rem(2.4), Tone.AXIS, false, Anchor.END);
    }

    private double triesY(int row) {
        return (TILES_TOP + TILE + 1.1 + ROW * row) * look().rem();
    }

    private void paintTile(Brush brush, int index) {
        Letter tile = tiles().get(index);
        double wide = plot.x(1) - plot.x(0);
        double x = plot.x(slot(index));
        double middle = x + wide / 2;
        double top = brush.rem(TILES_TOP);
        boolean hidden = isHidden(index);
        brush.fill(x + 0.06 * wide, top, 0.88 * wide, brush.rem(TILE), Tone.BG);
        brush.outline(
                x + 0.06 * wide, top, 0.88 * wide, brush.rem(TILE), hidden ? Tone.INK : Tone.CTL, hidden ? 2 : 1.2);
        double size = Math.max(look().least(), Math.min(brush.rem(1.25), 0.8 * wide));
        double base = top + brush.rem(TILE / 2) + 0.36 * size;
        brush.text(hidden ? "?" : tile.symbol(), middle, base, Tone.INK, true, size, MIDDLE);
        if (hidden) {
            double room = plot.right() - x;
            brush.fitted(result().passage().tried(), middle, triesY(0), room, Tone.INK3, false, MIDDLE);
            return;
        }
        String tries = EnglishWords.TRIES.at(result(), index, look());
        brush.fitted(tries, middle, triesY(0), wide, Tone.INK2, tile.tries() == 1, MIDDLE);
        if (tile.ownTries() > 0) {
            String own = EnglishWords.OWN_TRIES.at(result(), index, look());
            brush.fitted(own, middle, triesY(1), wide, Tone.INK, tile.ownTries() == 1, MIDDLE);
        }
        double end = plot.yInside(tile.nats());
        brush.fill(x + 0.2 * wide, plot.top(), 0.6 * wide, end - plot.top(), Tone.R);
        if (wide > brush.rem(LEAST)) {
            String bits = EnglishWords.BITS.at(result(), index, look());
            brush.label(bits, middle, end + brush.rem(0.95), Tone.INK2, MIDDLE);
        }
    }

    private void paintMeans(Brush brush) {
        double r = brush.rem(1);
        double end = StairsSheet.end(width(), look());
        double x = StairsSheet.total(end, look());
        double wide = Math.min(2.6 * r, (width() - x) / 2);
        brush.totalRule(end + 0.4 * r, TILES_TOP * r, height());
        brush.line(end + 0.8 * r, plot.top(), width(), plot.top(), Tone.AXIS, 1.4);
        double middle = x + wide / 2;
        brush.text(look().say("english.mean"), middle, (TILES_TOP + TILE / 2 + 0.4) * r, Tone.INK2, false, r, MIDDLE);
        mean(brush, EnglishWords.MEAN_TRIES, middle, triesY(0));
        if (rows() > 1) {
            mean(brush, EnglishWords.MEAN_OWN_TRIES, middle, triesY(1));
        }
        double bar = plot.yInside(result().passage().meanNats());
        brush.fill(x, plot.top(), wide, bar - plot.top(), Tone.R);
        String digits = EnglishWords.MEAN_BITS.apply(result(), look());
        double room = width() - x - wide - 0.4 * r;
        brush.fitted(
                digits, x + wide + 0.4 * r, (plot.top() + bar) / 2 + 0.35 * r, room, Tone.INK2, true, Anchor.START);
        String all = look().say(EnglishWords.key(result(), "all"), EnglishWords.NEEDED.apply(result(), look()));
        double base = Math.min(bar + 1.1 * r, height() - 0.2 * r);
        brush.fitted(
                all, middle, base, 2 * Math.min(width() - middle, middle - end - 0.8 * r), Tone.INK2, false, MIDDLE);
    }

    private void mean(Brush brush, Quantity<EnglishResult> mean, double x, double base) {
        brush.text(mean.apply(result(), look()), x, base, Tone.INK2, true, brush.rem(1), MIDDLE);
    }
}
