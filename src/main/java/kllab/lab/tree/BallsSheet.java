package kllab.lab.tree;

import java.awt.geom.Ellipse2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.pair.SharesSheet;
import kllab.text.RichText;

/** What is looked for: its names, probabilities and beliefs, and below them the contributions to the waste. */
final class BallsSheet extends SharesSheet<TreeResult> {
    /** With more of them there is no room for the probabilities. */
    private static final int MOST_WITH_CHANCES = 10;

    private static final double NAMES = 2;
    private static final double ROW = 2;
    private static final double TITLE = 2.3;
    private static final double RADIUS = 0.86;
    private static final double LEAST_RADIUS = 0.5;
    private static final double CENTRE = 0.98;
    private static final double BOX = 1.72;
    private static final double WIDEST = 4.6;

    private final boolean withFields;

    BallsSheet(boolean withFields) {
        super(TreeNumbers.PAIR);
        this.withFields = withFields;
    }

    /** Whether the probabilities stand under the names. */
    static boolean hasChances(TreeResult result) {
        return result.size() <= MOST_WITH_CHANCES;
    }

    /** What is above the chart, in rem. */
    static double above(TreeResult result) {
        return NAMES + (hasChances(result) ? 2 * ROW : 0) + TITLE;
    }

    @Override
    protected double above(Look look) {
        return above(result());
    }

    @Override
    protected double below(Look look) {
        return 0.1;
    }

    @Override
    protected RichText remark() {
        return look().presents() ? new RichText(List.of()) : look().rich("tree.share");
    }

    @Override
    protected Object frame() {
        return hasChances(result());
    }

    /** The box of a probability; of Q it is the second. */
    Box box(boolean ofQ, int item) {
        double r = look().rem();
        double wide = Math.min(layout().column() - 0.7 * r, WIDEST * r);
        return new Box(layout().center(item) - wide / 2, (NAMES + 0.05 + (ofQ ? ROW : 0)) * r, wide, BOX * r);
    }

    @Override
    public void paintFrame(Brush brush) {
        super.paintFrame(brush);
        if (hasChances(result())) {
            double x = layout().left() - brush.rem(0.9);
            brush.text(RichText.parse("<p/>"), x, base(false), Tone.INK, 1.1 * brush.rem(1), Anchor.END);
            brush.text(RichText.parse("<q/>"), x, base(true), Tone.INK, 1.1 * brush.rem(1), Anchor.END);
            double middle = layout().totalsCenter();
            String all = look().say("tree.whole");
            brush.text(
                    look().say("tree.total"),
                    middle,
                    brush.rem(CENTRE + 0.35),
                    Tone.INK2,
                    false,
                    brush.rem(1),
                    Anchor.MIDDLE);
            brush.text(all, middle, base(false), Tone.PT, true, brush.rem(1), Anchor.MIDDLE);
            brush.text(all, middle, base(true), Tone.QT, true, brush.rem(1), Anchor.MIDDLE);
        }
    }

    private double base(boolean ofQ) {
        return box(ofQ, 0).y() + look().rem() * (BOX / 2 + 0.36);
    }

    @Override
    protected void paintItems(Brush brush) {
        for (int item = 0; item < result().size(); item++) {
            paintName(brush, item);
            if (hasChances(result())) {
                paintChance(brush, item, true);
                if (!withFields) {
                    paintChance(brush, item, false);
                }
            }
        }
    }

    private void paintChance(Brush brush, int item, boolean ofQ) {
        Box box = box(ofQ, item);
        if (withFields) {
            brush.outline(box.x(), box.y(), box.width(), box.height(), Tone.LINE, 1);
        }
        String digits = (ofQ ? TreeNumbers.Q : TreeNumbers.P).at(result(), item, look());
        double middle = layout().center(item);
        brush.fitted(digits, middle, base(ofQ), layout().column(), ofQ ? Tone.QT : Tone.PT, true, Anchor.MIDDLE);
    }

    /** In a ring, if there is room; pale if it cannot be any more, and struck out. */
    private void paintName(Brush brush, int item) {
        double r = brush.rem(1);
        double x = layout().center(item);
        double y = CENTRE * r;
        double radius = Math.min(RADIUS * r, 0.46 * layout().column());
        boolean left = result().game().isLeft(item);
        String name = NodeWords.name(result(), item, look());
        boolean ringed = radius >= LEAST_RADIUS * r && brush.width(name, true, r) < 2 * radius;
        if (ringed) {
            paintRing(
                    brush,
                    x,
                    y,
                    radius,
                    left ? Tone.INK : Tone.TRACK,
                    result().comparison().p().isPossible(item));
        }
        if (ringed || isNamed(brush, item)) {
            double size = ringed ? r : look().small();
            brush.text(name, x, y + 0.36 * size, left ? Tone.INK : Tone.INK3, true, size, Anchor.MIDDLE);
        }
        if (!left && ringed) {
            brush.line(x - 1.15 * radius, y + 0.55 * r, x + 1.15 * radius, y - 0.55 * r, Tone.INK3, 0.11 * r);
        }
    }

    private static void paintRing(Brush brush, double x, double y, double radius, Tone tone, boolean possible) {
        if (possible) {
            brush.ring(x, y, radius, tone, brush.rem(0.11));
        } else {
            brush.ghost(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    /** Of many names as many as there is room for: every so-manieth, beginning so that what is found is one of them. */
    private boolean isNamed(Brush brush, int item) {
        double widest = brush.width(NodeWords.name(result(), result().size() - 1, look()), true, look().small());
        int every = (int) Math.ceil((widest + 0.4 * look().small()) / layout().column());
        boolean found = result().game().isFound();
        return item % every == (found ? result().state().game() % every : 0);
    }
}
