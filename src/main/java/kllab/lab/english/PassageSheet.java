package kllab.lab.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Passage;
import kllab.core.information.Passage.Letter;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.page.Box;
import kllab.figure.plot.Stairs;
import kllab.figure.plot.TileRow;
import kllab.figure.plot.TileRow.Symbol;

/** Some letters of the text: how many guesses each needs, and the bits that it costs; while the user guesses, the last letters. */
final class PassageSheet extends SettledSheet<EnglishResult> {
    /** The bars have room for eight bits at least, in nats. */
    private static final double LEAST = 8 * Math.log(2);

    private final TileRow row = new TileRow();

    @Override
    protected Object settle(Look look) {
        Passage passage = result().passage();
        List<Symbol> tiles =
                IntStream.range(0, passage.tiles().size()).mapToObj(this::tile).toList();
        row.place(width(), height(), tiles, result().hasGuessed() ? 2 : 1, LEAST, look);
        return look;
    }

    private Symbol tile(int index) {
        Passage passage = result().passage();
        Letter letter = passage.tiles().get(index);
        if (passage.isHidden(index)) {
            String inVain = passage.tried().isEmpty() ? "" : EnglishWords.IN_VAIN.apply(result(), look());
            return new Symbol(false, "?", false, rows(result().hasGuessed() ? "" : inVain, inVain), 0, "");
        }
        String tries = EnglishWords.TRIES.at(result(), index, look());
        String own = letter.ownTries() > 0 ? EnglishWords.OWN_TRIES.at(result(), index, look()) : "";
        String bits = EnglishWords.BITS.at(result(), index, look());
        return new Symbol(letter.afterGap(), letter.symbol(), true, rows(tries, own), letter.nats(), bits);
    }

    /** The machine's row, and that of a user who has guessed. */
    private List<String> rows(String machine, String own) {
        return result().hasGuessed() ? List.of(machine, own) : List.of(machine);
    }

    double tileAt(double x) {
        return row.tileAt(x);
    }

    Box area() {
        return row.area(look());
    }

    @Override
    public void paintData(Brush brush) {
        EnglishResult result = result();
        boolean playing = result.state().playing();
        double left = Stairs.LEFT * brush.rem(1);
        String title = playing ? "english.turn" : EnglishWords.key(result, "guesses." + result.step());
        brush.title(look().rich(title), look().rich("english.passage.says"), left, brush.rem(0.8), width() - left);
        Passage passage = result.passage();
        if (passage.tiles().isEmpty()) {
            return;
        }
        int chosen =
                playing ? -1 : Math.min(result.state().cursor(), passage.tiles().size() - 1);
        List<String> names = new ArrayList<>(rows(look().say("english.tries"), look().say("english.own")));
        names.add(look().unitName());
        row.paint(brush, chosen, names);
        row.paintMeans(
                brush,
                look().say("english.mean"),
                rows(say(EnglishWords.MEAN_TRIES), say(EnglishWords.MEAN_OWN_TRIES)),
                passage.meanNats(),
                say(EnglishWords.MEAN_BITS),
                look().say(EnglishWords.key(result, "all"), say(EnglishWords.NEEDED)));
    }
}
