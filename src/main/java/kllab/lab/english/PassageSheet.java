package kllab.lab.english;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            return new Symbol(false, "?", false, List.of(passage.tried()), 0, "");
        }
        Stream<String> tries = Stream.of(EnglishWords.TRIES.at(result(), index, look()));
        Stream<String> own =
                letter.ownTries() > 0 ? Stream.of(EnglishWords.OWN_TRIES.at(result(), index, look())) : Stream.empty();
        String bits = EnglishWords.BITS.at(result(), index, look());
        return new Symbol(
                letter.afterGap(),
                letter.symbol(),
                true,
                Stream.concat(tries, own).toList(),
                letter.nats(),
                bits);
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
        Stream<String> names = Stream.of("english.tries", "english.own")
                .limit(result.hasGuessed() ? 2 : 1)
                .map(look()::say);
        row.paint(
                brush,
                chosen,
                Stream.concat(names, Stream.of(look().unitName())).toList());
        Stream<String> own = result.hasGuessed() ? Stream.of(say(EnglishWords.MEAN_OWN_TRIES)) : Stream.empty();
        row.paintMeans(
                brush,
                look().say("english.mean"),
                Stream.concat(Stream.of(say(EnglishWords.MEAN_TRIES)), own).toList(),
                passage.meanNats(),
                say(EnglishWords.MEAN_BITS),
                look().say(EnglishWords.key(result, "all"), say(EnglishWords.NEEDED)));
    }
}
