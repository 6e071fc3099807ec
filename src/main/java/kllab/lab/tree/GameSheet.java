package kllab.lab.tree;

import java.util.List;
import java.util.stream.Stream;
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
    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /**
     * A strip.
     *
     * @param after what is free at the right end, in rem, as in the balance
     */
    GameSheet(double after) {
        this.after = after;
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
        return isAsking() ? place(yes) : null;
    }

    private Box place(boolean yes) {
        double r = look().rem();
        double x = tick(yes);
        double wide = look().width(text(yes), false, look().small()) + 1.2 * r;
        return new Box(left(yes, x, wide), y() + high(), wide, 1.5 * r);
    }

    private double left(boolean yes, double x, double wide) {
        double other = tick(!yes);
        boolean before = x < other || (x == other && !yes);
        double middle = (x + other) / 2;
        double wanted = before ? Math.min(x - wide / 2, middle - wide) : Math.max(x - wide / 2, middle);
        boolean last = Math.abs(x - end()) < wide / 2;
        return Math.max(plot.left() - 2 * look().rem(), last ? Math.min(wanted, end() - wide) : wanted);
    }

    /** The end of the bar; as long as it is not known, where it is on average. */
    private double end() {
        double length = result().length();
        return plot.xInside(Double.isNaN(length) ? result().entropy() : length);
    }

    private boolean isAsking() {
        return result().mine().tree().isQuestion(result().at());
    }

    private double tick(boolean yes) {
        return plot.xInside(result().received() + TreeNumbers.ANSWERS.value().of(result(), yes ? 1 : 0));
    }

    private String text(boolean yes) {
        return NodeWords.answer(yes, look()) + " " + TreeNumbers.ANSWERS.at(result(), yes ? 1 : 0, look());
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
        if (isAsking()) {
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
        QuestionTree tree = result().mine().tree();
        double received = 0;
        double free = 0;
        for (int i = 0; i < result().answered(); i++) {
            double from = plot.xInside(received);
            received += TreeNumbers.RECEIVED.value().of(result(), i);
            double to = plot.xInside(received);
            brush.fill(from, y(), Math.max(0.5, to - from - Math.min(2, (to - from) / 3)), high(), Tone.INK2);
            double middle = (from + to) / 2;
            String bits = TreeNumbers.RECEIVED.at(result(), i, look());
            if (brush.width(bits, true, r) + 0.4 * r <= to - from) {
                brush.text(bits, middle, y() + high() / 2 + 0.36 * r, Tone.BG, true, r, Anchor.MIDDLE);
            }
            String promise = TreeNumbers.PROMISED.at(result(), i, look());
            if (brush.width(promise, false, look().small()) + 0.3 * r <= to - from) {
                brush.label(promise, middle, promised(), Tone.INK2, Anchor.MIDDLE);
            }
            int after = TreeNumbers.after(result(), i);
            free = paintQuestion(brush, tree, after, middle, free, to - from);
        }
        String before = look().say("tree.promised");
        if (result().answered() > 0 && brush.width(before, false, look().small()) < plot.left() - 0.3 * r) {
            brush.label(before, plot.left() - 0.3 * r, promised(), Tone.INK2, Anchor.END);
        }
        return plot.xInside(received);
    }

    private double promised() {
        return y() + high() + PROMISES * look().rem();
    }

    /** A question with its answer above its cell, unless another one is there. */
    private double paintQuestion(Brush brush, QuestionTree tree, int after, double middle, double free, double wide) {
        int question = tree.parent(after);
        boolean yes = after == tree.yes(question);
        for (String asked : List.of(
                NodeWords.question(result(), tree, question, look()),
                NodeWords.brief(result(), tree, question, look()))) {
            String text = NodeWords.answered(asked, yes, look());
            double width = brush.width(text, true, brush.rem(1));
            if (width <= Math.max(wide, 0) + brush.rem(0.6) && middle - width / 2 >= free) {
                brush.text(text, middle, brush.rem(QUESTIONS), Tone.QT, true, brush.rem(1), Anchor.MIDDLE);
                return middle + width / 2 + brush.rem(0.3);
            }
        }
        return free;
    }

    /** What the next question promises, where its answers would end, and what is missing; returns the right end. */
    private double paintNext(Brush brush, double from) {
        double r = brush.rem(1);
        QuestionTree tree = result().mine().tree();
        double promised = TreeNumbers.PROMISED.value().of(result(), result().answered());
        double to = plot.xInside(result().received() + promised);
        brush.ghost(from + 0.1 * r, y() + 0.22 * r, Math.max(0, to - from - 0.2 * r), high() - 0.44 * r);
        String digits = TreeNumbers.PROMISED.at(result(), result().answered(), look());
        double base = y() + high() / 2 + 0.36 * r;
        boolean within = to - from > brush.width(digits, true, r) + 0.6 * r;
        if (within) {
            brush.text(digits, (from + to) / 2, base, Tone.INK, true, r, Anchor.MIDDLE);
        }
        String question = NodeWords.question(result(), tree, result().at(), look());
        String brief = NodeWords.brief(result(), tree, result().at(), look());
        String shown = brush.width(question, true, r) < 12 * r ? question : brief;
        String promises = within ? look().say("tree.promises") : look().say("tree.promises.number", digits);
        double wide = brush.width(shown, true, r);
        double all = wide + 0.5 * r + brush.width(promises, false, r);
        double x = Math.min(from + 0.2 * r, width() - all);
        brush.text(shown, x, brush.rem(QUESTIONS), Tone.QT, true, r, Anchor.START);
        brush.text(promises, x + wide + 0.5 * r, brush.rem(QUESTIONS), Tone.INK2, false, r, Anchor.START);
        for (boolean yes : new boolean[] {false, true}) {
            double tick = tick(yes);
            brush.line(tick, y() + high() - 0.1 * r, tick, y() + high() + 0.35 * r, Tone.INK, 1.6);
            Box place = place(yes);
            brush.labelOver(
                    text(yes), place.x() + place.width() / 2, promised() + 0.25 * r, Tone.INK, Anchor.MIDDLE, Tone.BG);
        }
        paintMissing(brush, to, base);
        return to;
    }

    private void paintMissing(Brush brush, double from, double base) {
        double length = result().length();
        double room = plot.xInside(length) - from - brush.rem(0.8);
        for (RichText text : List.of(rich(TreeWords.MISSING), rich(TreeWords.MISSING_BRIEF))) {
            if (!Double.isNaN(length) && result().answered() > 0 && brush.width(text, brush.rem(1)) < room) {
                double middle = (from + plot.xInside(length)) / 2;
                brush.text(text, middle, base, Tone.INK2, brush.rem(1), Anchor.MIDDLE);
                return;
            }
        }
    }

    /** The same thing looked for in the best tree. */
    private void paintBest(Brush brush, double end) {
        double y = y() + high() + BEST * look().rem();
        Quantity<TreeResult> bits = TreeNumbers.BEST_RECEIVED;
        int answers = bits.items().applyAsInt(result());
        QuestionTree tree = result().best().tree();
        double received = 0;
        for (int i = 0; i < answers; i++) {
            double from = plot.xInside(received);
            received += bits.value().of(result(), i);
            double to = plot.xInside(received);
            brush.fill(from, y, Math.max(0.5, to - from - Math.min(2, (to - from) / 3)), high(), Tone.P);
            int after = TreeNumbers.bestAfter(result(), i);
            int question = tree.parent(after);
            String number = "<b>" + bits.at(result(), i, look()) + "</b>";
            boolean yes = after == tree.yes(question);
            String all = NodeWords.question(result(), tree, question, look());
            String brief = NodeWords.brief(result(), tree, question, look());
            Stream.of(
                            NodeWords.answered(all, yes, look()) + "\u2002" + number,
                            NodeWords.answered(brief, yes, look()) + "\u2002" + number,
                            number)
                    .map(RichText::parse)
                    .filter(text -> brush.width(text, brush.rem(1)) + brush.rem(0.4) < to - from)
                    .findFirst()
                    .ifPresent(text -> brush.text(
                            text,
                            (from + to) / 2,
                            y + high() / 2 + brush.rem(0.36),
                            Tone.ONP,
                            brush.rem(1),
                            Anchor.MIDDLE));
        }
        if (answers > 0) {
            paintBeside(brush, Math.max(end, plot.xInside(received)), y, TreeWords.BEST);
        }
    }

    /** What stands at the end of a row: as much as there is room for. */
    private void paintBeside(Brush brush, double end, double y, List<Said<TreeResult>> versions) {
        double x = end + brush.rem(0.8);
        versions.stream()
                .map(this::rich)
                .filter(text -> x + brush.width(text, brush.rem(1)) <= width())
                .findFirst()
                .ifPresent(text ->
                        brush.text(text, x, y + high() / 2 + brush.rem(0.36), Tone.INK2, brush.rem(1), Anchor.START));
    }
}
