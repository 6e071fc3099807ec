package kllab.lab.tree;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.AskedTree;
import kllab.core.coding.QuestionTree;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.TreePlot;
import kllab.text.RichText;

/** The best tree and the learner's, each with how often its questions are asked; their sum is the mean number of questions. */
final class TreeSheet extends SettledSheet<TreeResult> {
    private static final double LEFT = 2.9;
    private static final double GAP = 2.6;
    private static final double TOTALS = 5.2;
    private static final double NARROW = 50;
    private static final double NARROW_GAP = 1.6;
    private static final double NARROW_TOTALS = 4.4;
    private static final double TITLE = 0.95;
    private static final double TOP = 2.2;
    private static final double FIRST = 0.35;
    private static final double FOOT = 2.6;
    private static final double LEAST_ROW = 1.75;
    private static final double LEAST_ROW_IN_HALL = 2.1;
    private static final double MOST_ROW = 3.3;
    private static final double HINT = 4.2;

    private final TreePlot best = new TreePlot(false);
    private final TreePlot mine = new TreePlot(true);
    private int rows;
    private double row;
    private int cursor = QuestionTree.NO_NODE;
    private int target = QuestionTree.NO_NODE;

    // ---- layout ---------------------------------------------------------------------------------------------------

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        int highest = Math.max(
                1,
                Math.max(result().best().tree().height(), result().mine().tree().height()));
        double least = (look.presents() ? LEAST_ROW_IN_HALL : LEAST_ROW) * r;
        double room = height() - (TOP + FOOT) * r;
        rows = Math.clamp((int) (room / least - FIRST), 1, highest);
        row = Math.min(MOST_ROW * r, room / (rows + FIRST));
        double first = TOP * r + FIRST * row;
        best.settle(new Named(result(), result().best(), look), look, half(false), rows, first, row);
        mine.settle(new Named(result(), result().mine(), look), look, half(true), rows, first, row);
        return look;
    }

    /** The learner's tree as it is painted. */
    TreePlot mine() {
        return mine;
    }

    private boolean isNarrow() {
        return width() < NARROW * look().rem();
    }

    /** The area of a tree, without its totals. */
    Box half(boolean ofMine) {
        double r = look().rem();
        double gap = (isNarrow() ? NARROW_GAP : GAP) * r;
        double wide = Math.max(1, (width() - LEFT * r - gap) / 2);
        double left = LEFT * r + (ofMine ? wide + gap : 0);
        return new Box(left, 0, Math.max(1, wide - totals()), height());
    }

    private double totals() {
        return (isNarrow() ? NARROW_TOTALS : TOTALS) * look().rem();
    }

    /** Marks what a hand is at, and where it would put it; {@link QuestionTree#NO_NODE} for nothing. */
    void show(int at, int over) {
        cursor = at;
        target = over;
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        paintHalf(brush, false, best, TreeNumbers.BEST_ASKED, TreeNumbers.BEST_DEEPER, TreeNumbers.BEST_QUESTIONS);
        paintHalf(brush, true, mine, TreeNumbers.ASKED, TreeNumbers.DEEPER, TreeNumbers.QUESTIONS);
        paintRows(brush);
        paintGame(brush);
        if (cursor != QuestionTree.NO_NODE && mine.isShown(cursor)) {
            mine.mark(brush, cursor, true);
        }
        if (target != QuestionTree.NO_NODE && target != cursor && mine.isShown(target)) {
            mine.mark(brush, target, true);
        }
        paintHint(brush);
    }

    private void paintHalf(
            Brush brush,
            boolean ofMine,
            TreePlot drawing,
            Quantity<TreeResult> asked,
            Quantity<TreeResult> deeper,
            Quantity<TreeResult> total) {
        Box half = half(ofMine);
        String key = ofMine ? "tree.mine" : "tree.best";
        double end = brush.key(look().rich(key), half.x(), brush.rem(TITLE), ofMine);
        RichText says = look().rich(key + ".says");
        if (!look().presents() && end + brush.rem(0.6) + brush.width(says, brush.rem(1)) <= half.right()) {
            brush.text(says, end + brush.rem(0.6), brush.rem(TITLE), Tone.INK2, brush.rem(1), Anchor.START);
        }
        drawing.paint(brush);
        paintTotals(brush, half.right(), ofMine ? Tone.QT : Tone.PT, asked, deeper, total);
    }

    /** How often the questions of each row are asked, and their sum. */
    private void paintTotals(
            Brush brush,
            double left,
            Tone tone,
            Quantity<TreeResult> asked,
            Quantity<TreeResult> deeper,
            Quantity<TreeResult> total) {
        double r = brush.rem(1);
        double right = left + totals() - 0.3 * r;
        int all = asked.items().applyAsInt(result());
        double sum = best.y(rows) + 0.9 * r;
        brush.totalRule(left + 0.5 * r, (TOP - 0.2) * r, sum + 1.3 * r);
        if (!isNarrow()) {
            brush.text(look().say("tree.column"), right, brush.rem(TITLE), Tone.INK2, false, r, Anchor.END);
        }
        for (int k = 0; k < Math.min(all, rows); k++) {
            brush.text(asked.at(result(), k, look()), right, best.y(k) + 0.36 * r, Tone.INK2, false, r, Anchor.END);
        }
        if (all > rows) {
            String rest = look().say("tree.deeper", deeper.at(result(), rows, look()));
            brush.text(rest, right, best.y(rows) + 0.1 * r, Tone.INK2, false, r, Anchor.END);
        }
        brush.line(left + r, sum - 0.55 * r, right, sum - 0.55 * r, Tone.AXIS, 1.2);
        brush.text(total.apply(result(), look()), right, sum + 0.65 * r, tone, true, 1.15 * r, Anchor.END);
        brush.line(left + r, sum + 1.05 * r, right, sum + 1.05 * r, Tone.AXIS, 1);
        brush.line(left + r, sum + 1.25 * r, right, sum + 1.25 * r, Tone.AXIS, 1);
    }

    /** The numbers of the questions. */
    private void paintRows(Brush brush) {
        double x = (LEFT - 1.1) * brush.rem(1);
        IntStream.range(0, rows)
                .forEach(k -> brush.label(
                        NodeWords.row(k, look()), x, best.y(k) + 0.34 * look().small(), Tone.AXIS, Anchor.MIDDLE));
    }

    /** The answers of the game so far, and where it is. */
    private void paintGame(Brush brush) {
        if (!result().game().isPlaying()) {
            return;
        }
        QuestionTree tree = result().mine().tree();
        int at = mine.shown(result().game().at());
        for (int node = at; node > 0; node = tree.parent(node)) {
            int question = tree.parent(node);
            mine.answer(brush, question, NodeWords.answer(node == tree.yes(question), look()));
        }
        mine.mark(brush, at, false);
    }

    /** Where one of the trees leaves room; not in a hall. */
    private void paintHint(Brush brush) {
        boolean ofMine =
                result().mine().tree().height() <= result().best().tree().height();
        int used = Math.min(
                rows, (ofMine ? result().mine() : result().best()).tree().height());
        double r = brush.rem(1);
        double top = best.y(used) + 1.9 * r;
        Box half = half(ofMine);
        if (!look().presents() && height() - top >= HINT * r && half.width() > 16 * r) {
            new Paragraph(rich(TreeWords.HINT), look(), r, half.width()).paint(brush, half.x(), top);
        }
    }

    /** A tree with the names of its nodes. */
    private record Named(TreeResult result, AskedTree asking, Look look) implements TreePlot.Source {
        @Override
        public QuestionTree tree() {
            return asking.tree();
        }

        @Override
        public double chance(int node) {
            return asking.chance(node);
        }

        @Override
        public boolean isThere(int node) {
            return asking.equals(result.mine()) || result.isThere(node);
        }

        @Override
        public String name(int leaf) {
            return NodeWords.name(result, tree().outcome(leaf), look);
        }

        @Override
        public List<String> labels(int question) {
            return NodeWords.questions(result, tree(), question, look);
        }

        @Override
        public String more(int question) {
            return look.say("tree.more", tree().leaves(question));
        }
    }
}
