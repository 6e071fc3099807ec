package kllab.lab.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.information.NextSymbol;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.PairRows;
import kllab.figure.plot.PairRows.Pair;
import kllab.text.RichText;

/** How probable each letter is as the next one, for who knows what the step says, and for who knows less by one step. */
final class NextSheet extends SettledSheet<EnglishResult> {
    private static final double TOP = 2.3;

    /** Bars above this have their number. */
    private static final double LARGE = 0.1;

    private final PairRows rows = new PairRows();

    @Override
    protected Object settle(Look look) {
        List<Pair> pairs =
                IntStream.range(0, result().shown().size()).mapToObj(this::pair).toList();
        rows.place(width(), TOP * look.rem(), height(), pairs, most(settled()), look);
        return look;
    }

    private static double most(EnglishResult of) {
        return of.next().map(next -> next.most(of.shown())).orElse(1.0);
    }

    private Pair pair(int item) {
        int symbol = result().shown().get(item);
        String name = EnglishWords.symbol(result(), item);
        boolean tried = result().passage().tried().contains(name);
        boolean here = symbol == result().symbol();
        Optional<NextSymbol> next = revealed();
        if (next.isEmpty()) {
            return new Pair(name, Double.NaN, 0, "", false, tried);
        }
        double p = next.get().chance(symbol);
        String digits = p > LARGE ? EnglishWords.P.at(result(), item, look()) : "";
        return new Pair(name, p, next.get().chanceBefore(symbol), digits, here, tried);
    }

    /** While the user tries in vain, the letters that are struck belong to no bars: those of the last letter go. */
    private Optional<NextSymbol> revealed() {
        return result().next().filter(next -> result().passage().tried().isEmpty());
    }

    /** The letter at a point of the sheet, if there is one. */
    Optional<String> letterAt(double x, double y) {
        int item = rows.itemAt(x, y, look());
        return item < 0 ? Optional.empty() : Optional.of(EnglishWords.symbol(result(), item));
    }

    Box all() {
        return new Box(0, 0, width(), height());
    }

    @Override
    public void paintData(Brush brush) {
        brush.fitted(title(), 0, brush.rem(0.9), width(), Tone.INK, Anchor.START);
        rows.paint(brush);
    }

    private RichText title() {
        EnglishResult result = result();
        if (revealed().isEmpty()) {
            return look().rich(result.state().playing() ? "english.next.turn" : "english.next.none");
        }
        String context = result.next().get().context();
        String less = context.isEmpty() ? "" : context.substring(context.offsetByCodePoints(0, 1));
        int known = result.step() == 0 ? 0 : context.isEmpty() ? 1 : 2;
        String key = less.isEmpty() ? "next." + known : "next.more";
        return look().rich(EnglishWords.key(result, key), context, less, say(EnglishWords.HERE));
    }
}
