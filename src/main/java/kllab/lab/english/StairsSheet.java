package kllab.lab.english;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kllab.core.information.GuessBounds;
import kllab.core.information.Readers;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Said;
import kllab.figure.SettledSheet;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Stairs;
import kllab.figure.plot.Stairs.Step;
import kllab.text.RichText;

/** What the next letter costs, step by step of what is known before; each step down is a KL, and their sum stands at the right. */
final class StairsSheet extends SettledSheet<EnglishResult> {
    /** The widths of the bounds in a column, where there are two of them. */
    private static final double HALF = 0.62;

    private final Stairs stairs = new Stairs();

    @Override
    protected Object settle(Look look) {
        stairs.place(width(), height(), columns(), settled().level(0), look);
        return look;
    }

    /** The steps, and a reader of letters. */
    private int columns() {
        return result().steps() + (result().isOfLetters() ? 1 : 0);
    }

    Plot plot() {
        return stairs.plot();
    }

    /** Where the steps are. */
    Box steps() {
        Plot plot = plot();
        return new Box(plot.left(), plot.top(), plot.x(result().steps() - 0.5) - plot.left(), height() - plot.top());
    }

    @Override
    public void paintData(Brush brush) {
        EnglishResult result = result();
        RichText unit =
                RichText.parse(look().unitPer(EnglishWords.thing(result))).bold();
        RichText says = look().rich(EnglishWords.key(result, "stairs"));
        brush.title(unit, says, plot().left(), brush.rem(0.8), width() - plot().left());
        stairs.paintGround(brush, result.step());
        if (result.isEmpty()) {
            return;
        }
        List<Step> steps =
                IntStream.range(0, result.steps()).mapToObj(this::step).toList();
        stairs.paintSteps(brush, steps);
        for (int i = 0; i < steps.size() && result.hasGuessed(); i++) {
            stairs.paintRing(brush, i, result.machine(i));
        }
        paintGhosts(brush);
        if (result.isOfLetters()) {
            paintReaders(brush);
        }
        stairs.paintNames(brush, names(EnglishWords::name), names(EnglishWords::briefName), result.step());
        List<RichText> known = List.of(look().rich("english.known"), look().rich("english.known.brief"));
        stairs.paintTotals(brush, steps, result.step(), say(EnglishWords.KL), known);
    }

    private Step step(int step) {
        int down = Math.max(0, step - 1);
        return new Step(
                result().level(step),
                EnglishWords.LEVEL.at(result(), step, look()),
                EnglishWords.DROP.at(result(), down, look()),
                EnglishWords.GAIN.at(result(), down, look()));
    }

    private List<String> names(IntFunction<Said<EnglishResult>> name) {
        return IntStream.range(0, columns())
                .mapToObj(column -> say(name.apply(column)))
                .toList();
    }

    private void paintGhosts(Brush brush) {
        EnglishResult before = pinned();
        if (before != null && !before.isEmpty()) {
            int steps = Math.min(before.steps(), result().steps());
            stairs.paintGhosts(
                    brush, IntStream.range(0, steps).mapToObj(before::level).toList());
        }
    }

    /** Shannon's readers, and beside them the bounds of the user's own guesses. */
    private void paintReaders(Brush brush) {
        boolean own = result().hasGuessed();
        double from = own ? -0.2 : 0;
        double wide = own ? HALF : 1;
        String readers = say(EnglishWords.READERS);
        stairs.paintBounds(brush, from, wide, Readers.LEAST, Readers.MOST, readers, true);
        if (own) {
            GuessBounds bounds = result().passage().bounds();
            stairs.paintBounds(brush, HALF, HALF, bounds.lower(), bounds.upper(), look().say("english.you"), false);
        }
    }
}
