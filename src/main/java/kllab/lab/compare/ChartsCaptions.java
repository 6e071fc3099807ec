package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;

import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The names of outcomes, their probabilities, and the totals of their fields. */
final class ChartsCaptions {
    private static final RichText P = RichText.parse("<p/>");
    private static final RichText Q = RichText.parse("<q/>");

    /** What keeps two probabilities apart, and how far their feet are above their bars, in rem. */
    private static final double CHANCES_APART = 0.2;

    private static final double OVER_BAR = 0.55;
    private static final String USUAL_CHANCE = "0.000";
    private static final String SHORT_CHANCE = "0.00";

    private final ChartsLayout layout;
    private final CompareResult result;

    ChartsCaptions(ChartsLayout layout, CompareResult result) {
        this.layout = layout;
        this.result = result;
    }

    /** Names, and the total of the fields. */
    void paint(Brush brush) {
        if (layout.steps()) {
            paintSomeNames(brush);
        } else {
            paintNames(brush);
        }
        if (layout.fields()) {
            paintTotals(brush);
        }
    }

    // ---- names --------------------------------------------------------------------------------------------------

    private void paintNames(Brush brush) {
        double size = brush.rem(layout.few() ? 1 : 1.1);
        for (int i = 0; i < layout.items(); i++) {
            String name = shortened(brush, i, size, layout.column() - brush.rem(0.3));
            double x = layout.center(i);
            Feather icon = icon(i);
            double middle = icon == null ? x : x + brush.rem(0.8);
            brush.text(name, middle, layout.nameBaseline(), Tone.INK, true, size, MIDDLE);
            if (icon != null) {
                double left = middle - brush.width(name, true, size) / 2 - brush.rem(1.65);
                double base = layout.nameBaseline() + brush.rem(0.22);
                brush.icon(Character.toString(icon.getCode()), left, base, brush.rem(1.3), Tone.INK);
            }
        }
    }

    /** A lock beside a fixed probability, and the weather beside the app's own names. */
    private @Nullable Feather icon(int outcome) {
        if (result.state().locks().has(outcome)) {
            return Feather.LOCK;
        }
        return switch (result.state().name(outcome)) {
            case "@rain" -> Feather.CLOUD_RAIN;
            case "@sun" -> Feather.SUN;
            default -> null;
        };
    }

    /** As many names as fit, at equal distances; numbers at round ones. */
    private void paintSomeNames(Brush brush) {
        double size = brush.look().small();
        double widest = brush.rem(result.state().isNumbered() ? 3.6 : 4.2);
        double each = (layout.right() - layout.left()) / layout.items();
        int step = (int) Scale.roundStep(Math.max(1, widest / each));
        double end = Double.NEGATIVE_INFINITY;
        for (int k = 0; (long) k * step <= layout.items(); k++) {
            int outcome = k == 0 ? 0 : k * step - (result.state().isNumbered() ? 1 : 0);
            if (outcome >= layout.items()) {
                break;
            }
            String name = shortened(brush, outcome, size, Math.max(step * each - brush.rem(0.4), brush.rem(1)));
            double x = layout.left() + each * (outcome + 0.5);
            double half = brush.width(name, false, size) / 2;
            if (x - half > end && x + half < layout.right() + brush.rem(0.3)) {
                brush.line(x, layout.chances().getMaxY(), x, layout.chances().getMaxY() + brush.rem(0.3), Tone.AXIS, 1);
                brush.text(name, x, layout.nameBaseline(), Tone.AXIS, false, size, MIDDLE);
                end = x + half + brush.rem(0.5);
            }
        }
    }

    private String shortened(Brush brush, int outcome, double size, double room) {
        boolean bold = !layout.steps();
        String name = result.name(outcome, brush.look().words());
        if (brush.width(name, bold, size) <= room || name.length() <= 1) {
            return name;
        }
        int end = name.length() - 1;
        while (end > 1 && brush.width(name.substring(0, end) + "…", bold, size) > room) {
            end--;
        }
        return end == 1 && brush.width(name.charAt(0) + "…", bold, size) > room
                ? name.substring(0, 1)
                : name.substring(0, end).stripTrailing() + "…";
    }

    // ---- probabilities ------------------------------------------------------------------------------------------

    /** The probabilities above their bars, where no fields show them; in narrower columns shorter, in narrow ones none. */
    void paintChances(Brush brush, Plot plot) {
        double room = layout.column() / 2 - brush.rem(CHANCES_APART);
        boolean usual = brush.width(USUAL_CHANCE, true, brush.rem(1)) <= room;
        if (!usual && brush.width(SHORT_CHANCE, true, brush.rem(1)) > room) {
            return;
        }
        for (Side side : Side.values()) {
            for (int i = 0; i < layout.items(); i++) {
                Categorical chances = side.of(result.state());
                String chance = usual ? CompareNumbers.chance(chances, i) : CompareNumbers.shortChance(chances, i);
                paintChance(brush, side, i, chance, plot.y(chances.probability(i)) - brush.rem(OVER_BAR), room);
            }
        }
    }

    /** A number over its bar, or beside the middle of the outcome, if it is wider; one that is far too wide is left out. */
    private void paintChance(Brush brush, Side side, int outcome, String chance, double base, double room) {
        double width = brush.width(chance, true, brush.rem(1));
        if (width <= room) {
            double overBar = (layout.barGap() + layout.barWidth()) / 2;
            double away = Math.max(overBar, (width + brush.rem(CHANCES_APART)) / 2);
            double x = layout.center(outcome) + (side == Side.Q ? away : -away);
            Tone tone = side == Side.P ? Tone.PT : Tone.QT;
            Tone ground = result.state().selected() == outcome ? Tone.BAND : Tone.BG;
            brush.plate(chance, x, base, tone, true, brush.rem(1), MIDDLE, ground);
        }
    }

    // ---- totals -------------------------------------------------------------------------------------------------

    private void paintTotals(Brush brush) {
        double size = brush.look().rem();
        String total = brush.look().say("compare.total");
        brush.text(total, layout.totalsCenter(), layout.nameBaseline(), Tone.INK2, false, size, MIDDLE);
        for (Side side : Side.values()) {
            if (side == Side.P || !layout.sideBySide()) {
                Tone tone = layout.sideBySide() ? Tone.INK2 : side == Side.P ? Tone.PT : Tone.QT;
                double base = layout.field(side, 0).getCenterY() + brush.rem(0.36);
                brush.text(
                        CompareNumbers.TOTAL.apply(result, brush.look()),
                        layout.totalsCenter(),
                        base,
                        tone,
                        true,
                        size,
                        MIDDLE);
            }
            if (!layout.sideBySide()) {
                double base = layout.field(side, 0).getCenterY() + brush.rem(0.3);
                RichText symbol = side == Side.P ? P : Q;
                brush.text(symbol, layout.left() - brush.rem(0.5), base, Tone.INK, size * 1.1, END);
            }
        }
    }
}
