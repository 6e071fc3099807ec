package kllab.lab.tree;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.coding.QuestionGame;
import kllab.core.coding.QuestionTree;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One game on the axis of the balance below: what each answer brought, what the next question promises, what is missing. However
 * one asks, all answers together bring −log p of what is found.
 */
final class GameSheet extends SettledSheet<TreeResult> {
    private static final double TITLE = 0.95;
    private static final double QUESTIONS = 2.85;
    private static final double MINE = 3.2;
    private static final double ROW = 1.7;
    private static final double PROMISES = 1;
    private static final double BEST = 2.35;
    private static final double FULL = 8;

    private final double after;
    private final boolean pressed;
    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /**
     * A strip.
     *
     * @param after what is free at the right end, in rem, as in the balance
     * @param pressed whether the answers are buttons
     */
    GameSheet(double after, boolean pressed) {
        this.after = after;
        this.pressed = pressed;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        plot.across().show(0, TreePlan.end(settled(), look) / look.shown(1));
        plot.place(IdentitySheet.LEFT * r, MINE * r, width() - after * r, height());
        return look;
    }

    /** Whether there is room for the best tree's game. */
    private boolean isFull() {
        return height() >= FULL * look().rem();
    }

    private double y() {
        return MINE * look().rem();
    }

    private double high() {
        return ROW * look().rem();
    }

    /** Where an answer to the next question ends, and a press gives it; null if there is no next question. */
    @Nullable
    Box answer(boolean yes) {
        return result().game().isAsking() ? place(yes) : null;
    }

    /** Under the end of what it would bring, beside the other answer, and not over the end of a bar that is known. */
    private Box place(boolean yes) {
        boolean first = tick(yes) < tick(!yes) || (tick(yes) == tick(!yes) && !yes);
        double between = (tick(yes) + tick(!yes)) / 2;
        double wide = wide(yes);
        double wanted = tick(yes) - wide / 2;
        double left = first ? Math.min(wanted, between - wide) : Math.max(wanted, between);
        double most = end() - wide - (first ? wide(!yes) : 0);
        boolean atEnd = Math.abs(tick(yes) - end()) < wide / 2;
        double r = look().rem();
        return new Box(
                Math.max(plot.left() - 2 * r, atEnd ? Math.min(left, most) : left),
                y() + high() + 0.3 * r,
                wide,
                1.2 * r);
    }

    private double wide(boolean yes) {
        return look().width(text(yes), false, look().small()) + 1.2 * look().rem();
    }

    /** The end of the bar; as long as it is not known, where it is on average. */
    private double end() {
        double length = result().length();
        return plot.xInside(Double.isNaN(length) ? result().entropy() : length);
    }

    private double tick(boolean yes) {
        return plot.xInside(ends(yes));
    }

    /** Where an answer would end, in nats. */
    private double ends(boolean yes) {
        return result().received() + TreeNumbers.ANSWERS.value().of(result(), yes ? 1 : 0);
    }

    private boolean isBeyond(boolean yes) {
        return ends(yes) > plot.across().high();
    }

    /** An answer with what it brings; an arrow if it ends beyond the axis. */
    private String text(boolean yes) {
        String told = NodeWords.answer(yes, look()) + " " + TreeNumbers.ANSWERS.at(result(), yes ? 1 : 0, look());
        return isBeyond(yes) ? told + " \u2192" : told;
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        double room = width() - plot.left();
        brush.title(rich(TreeWords.GAME), rich(TreeWords.GAME_SAYS), plot.left(), TITLE * r, room);
        double length = result().length();
        double end = end();
        brush.dashed(end, y() - 0.25 * r, end, height() + 0.3 * r, Tone.INK, 1.2, 3, 3);
        paintBar(brush, length);
        double last = paintAnswers(brush);
        if (result().game().isAsking()) {
            last = Math.max(last, paintNext(brush, last));
        }
        paintBeside(brush, Math.max(end, last), y(), TreeWords.MINE);
        if (isFull()) {
            paintBest(brush, end);
        }
    }

    /** The frame of the whole bar; open at its end as long as its length is not known. */
    private void paintBar(Brush brush, double length) {
        double from = plot.left();
        double to = plot.xInside(Double.isNaN(length) ? Math.max(result().entropy(), result().received()) : length);
        if (Double.isNaN(length)) {
            brush.line(from, y(), to, y(), Tone.CTL, 1.4);
            brush.line(from, y() + high(), to, y() + high(), Tone.CTL, 1.4);
        } else {
            brush.outline(from, y(), to - from, high(), Tone.CTL, 1.4);
        }
    }

    /** What the answers have brought; returns where the last one ends. */
    private double paintAnswers(Brush brush) {
        double r = brush.rem(1);
        double free = 0;
        double end = plot.left();
        for (int i = 0; i < result().game().answered(); i++) {
            Box cell = paintCell(brush, TreeNumbers.RECEIVED, i, y(), Tone.INK2);
            end = cell.right();
            double middle = cell.x() + cell.width() / 2;
            RichText bits =
                    RichText.parse(TreeNumbers.RECEIVED.at(result(), i, look())).bold();
            brush.ifRoom(List.of(bits), middle, base(y()), cell.width() - 0.4 * r, Tone.BG, Anchor.MIDDLE);
            String promise = TreeNumbers.PROMISED.at(result(), i, look());
            if (brush.width(promise, false, look().small()) + 0.3 * r <= cell.width()) {
                brush.label(promise, middle, promised(), Tone.INK2, Anchor.MIDDLE);
            }
            free = paintQuestion(brush, answers(result().mine().tree(), result().game(), i), cell, free);
        }
        String before = look().say("tree.promised");
        if (result().game().answered() > 0 && brush.width(before, false, look().small()) < plot.left() - 0.3 * r) {
            brush.label(before, plot.left() - 0.3 * r, promised(), Tone.INK2, Anchor.END);
        }
        return end;
    }

    /** One of a row of amounts, as wide as it is. */
    private Box paintCell(Brush brush, Quantity<TreeResult> bits, int item, double y, Tone tone) {
        double before = 0;
        for (int i = 0; i < item; i++) {
            before += bits.value().of(result(), i);
        }
        double from = plot.xInside(before);
        double wide = plot.xInside(before + bits.value().of(result(), item)) - from;
        brush.fill(from, y, Math.max(0.5, wide - Math.min(2, wide / 3)), high(), tone);
        return new Box(from, y, wide, high());
    }

    /** A question with its answer, in full and in brief. */
    private List<String> answers(QuestionTree tree, QuestionGame game, int number) {
        return NodeWords.questions(result(), tree, game.question(number), look()).stream()
                .map(asked -> NodeWords.answered(asked, game.isYes(number), look()))
                .toList();
    }

    private double promised() {
        return y() + high() + PROMISES * look().rem();
    }

    /** A question with its answer above its cell, unless another one is there; returns where the next one may begin. */
    private double paintQuestion(Brush brush, List<String> versions, Box cell, double free) {
        double middle = cell.x() + cell.width() / 2;
        for (String text : versions) {
            double width = brush.width(text, true, brush.rem(1));
            if (width <= cell.width() + brush.rem(0.6) && middle - width / 2 >= free) {
                brush.text(text, middle, brush.rem(QUESTIONS), Tone.QT, true, brush.rem(1), Anchor.MIDDLE);
                return middle + width / 2 + brush.rem(0.3);
            }
        }
        return free;
    }

    /** What the next question promises, where its answers would end, and what is missing; returns the right end. */
    private double paintNext(Brush brush, double from) {
        double r = brush.rem(1);
        QuestionGame game = result().game();
        double promised = TreeNumbers.PROMISED.value().of(result(), game.answered());
        double to = plot.xInside(result().received() + promised);
        brush.ghost(from + 0.1 * r, y() + 0.22 * r, Math.max(0, to - from - 0.2 * r), high() - 0.44 * r);
        String digits = TreeNumbers.PROMISED.at(result(), game.answered(), look());
        boolean within = to - from > brush.width(digits, true, r) + 0.6 * r;
        if (within) {
            brush.text(digits, (from + to) / 2, base(y()), Tone.INK, true, r, Anchor.MIDDLE);
        }
        List<String> question = NodeWords.questions(result(), result().mine().tree(), game.at(), look());
        String shown = brush.width(question.getFirst(), true, r) < 12 * r ? question.getFirst() : question.getLast();
        String promises = within ? look().say("tree.promises") : look().say("tree.promises.number", digits);
        double wide = brush.width(shown, true, r);
        double all = wide + 0.5 * r + brush.width(promises, false, r);
        double x = Math.min(from + 0.2 * r, width() - all);
        brush.text(shown, x, brush.rem(QUESTIONS), Tone.QT, true, r, Anchor.START);
        brush.text(promises, x + wide + 0.5 * r, brush.rem(QUESTIONS), Tone.INK2, false, r, Anchor.START);
        for (boolean yes : new boolean[] {false, true}) {
            paintNextAnswer(brush, yes);
        }
        paintMissing(brush, to);
        return to;
    }

    /** Where an answer would end; framed where it can be pressed. */
    private void paintNextAnswer(Brush brush, boolean yes) {
        double r = brush.rem(1);
        if (!isBeyond(yes)) {
            brush.line(tick(yes), y() + high() - 0.1 * r, tick(yes), y() + high() + 0.35 * r, Tone.INK, 1.6);
        }
        Box place = place(yes);
        double middle = place.x() + place.width() / 2;
        double base = promised() + 0.2 * r;
        brush.labelOver(text(yes), middle, base, Tone.INK, Anchor.MIDDLE, Tone.BG);
        if (pressed && result().game().chanceOf(yes) > 0) {
            brush.outline(place.x(), place.y(), place.width(), place.height(), Tone.CTL, 1.2);
        }
    }

    private void paintMissing(Brush brush, double from) {
        double to = plot.xInside(result().length());
        if (result().game().answered() > 0 && !Double.isNaN(result().length())) {
            List<RichText> versions = List.of(rich(TreeWords.MISSING), rich(TreeWords.MISSING_BRIEF));
            double room = to - from - brush.rem(0.8);
            brush.ifRoom(versions, (from + to) / 2, base(y()), room, Tone.INK2, Anchor.MIDDLE);
        }
    }

    /** The same thing looked for in the best tree. */
    private void paintBest(Brush brush, double end) {
        double y = y() + high() + BEST * look().rem();
        double last = end;
        for (int i = 0; i < result().bestGame().answered(); i++) {
            Box cell = paintCell(brush, TreeNumbers.BEST_RECEIVED, i, y, Tone.P);
            last = Math.max(end, cell.right());
            String number = "<b>" + TreeNumbers.BEST_RECEIVED.at(result(), i, look()) + "</b>";
            List<RichText> versions = Stream.concat(
                            answers(result().best().tree(), result().bestGame(), i).stream()
                                    .map(text -> text + "\u2002" + number),
                            Stream.of(number))
                    .map(RichText::parse)
                    .toList();
            double middle = cell.x() + cell.width() / 2;
            brush.ifRoom(versions, middle, base(y), cell.width() - brush.rem(0.4), Tone.ONP, Anchor.MIDDLE);
        }
        if (result().bestGame().isPlaying()) {
            paintBeside(brush, last, y, TreeWords.BEST);
        }
    }

    /** What stands at the end of a row: as much as there is room for. */
    private void paintBeside(Brush brush, double end, double y, List<Said<TreeResult>> versions) {
        double x = end + brush.rem(0.8);
        brush.ifRoom(versions.stream().map(this::rich).toList(), x, base(y), width() - x, Tone.INK2, Anchor.START);
    }

    private double base(double y) {
        return y + high() / 2 + look().rem() * 0.36;
    }
}
