package kllab.lab.blocks;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Box;
import kllab.figure.page.Part.Setup;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The source: the probabilities of rain and sun, true (P, solid) and believed (Q, hatched). */
final class SourceSheet extends SettledSheet<BlocksResult> {
    private static final double GUTTER = 2.9;
    private static final double LEGEND = 3.6;
    private static final double NAMES = 1.9;
    private static final double FIELD_ROW = 2.05;

    private final boolean withFields;
    private final ChartPlot plot = new ChartPlot();
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private double rem = 1;

    /** An empty chart; in a window, fields show the probabilities. */
    SourceSheet(Setup<BlocksResult> setup) {
        withFields = !setup.onPaper();
        plot.setUp(new ChartPlot.Range(0, 1, 0.5, 1, false));
    }

    @Override
    protected Object settle(Look look) {
        rem = look.rem();
        inset(area, GUTTER, LEGEND, 0, NAMES + 2 * FIELD_ROW + 0.2);
        return look;
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    private double column() {
        return area.width / BlocksState.WEATHERS;
    }

    private double center(int weather) {
        return area.x + column() * (weather + 0.5);
    }

    private double barWidth() {
        return Math.min(0.32 * column(), 4.2 * rem);
    }

    private double barLeft(Side side, int weather) {
        double gap = Math.min(0.7 * rem, 0.07 * column());
        return side == Side.P ? center(weather) - gap / 2 - barWidth() : center(weather) + gap / 2;
    }

    private Box field(Side side, int weather) {
        double w = Math.min(column() - 0.7 * rem, 5 * rem);
        double y = area.getMaxY() + (NAMES + (side == Side.P ? 0 : FIELD_ROW)) * rem;
        return new Box(center(weather) - w / 2, y, w, 1.75 * rem);
    }

    private double yOf(double chance) {
        return plot.y(chance, area);
    }

    /** Where the bar of a probability is. */
    BarPlace bar(Side side, int weather) {
        return new BarPlace(
                new Box(barLeft(side, weather), area.y, barWidth(), area.height),
                yOf(side.chance(result().state(), weather)),
                field(side, weather));
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.key(brush.look().rich("blocks.legend.truth"), 0, 0.95 * r, false);
        brush.key(brush.look().rich("blocks.legend.belief"), 0, 2.5 * r, true);
        plot.paintFrame(brush, area);
        for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
            String name = BlocksWords.weather(weather, brush.look());
            double w = brush.width(name, true, r);
            double base = area.getMaxY() + 1.3 * r;
            CodeSheet.day(brush, weather == 0, center(weather) - w / 2 - 1.1 * r, base - 0.74 * r, 0.75 * r);
            brush.text(name, center(weather) - w / 2, base, Tone.INK, true, r, Anchor.START);
        }
        brush.text(RichText.parse("<p/>"), area.x - 0.7 * r, field(Side.P, 0).y() + 1.2 * r, Tone.PT, r, Anchor.END);
        brush.text(RichText.parse("<q/>"), area.x - 0.7 * r, field(Side.Q, 0).y() + 1.2 * r, Tone.QT, r, Anchor.END);
    }

    @Override
    public void paintData(Brush brush) {
        for (Side side : Side.values()) {
            for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
                bar(brush, side, weather);
            }
        }
    }

    private void bar(Brush brush, Side side, int weather) {
        double chance = side.chance(result().state(), weather);
        BarPlace bar = bar(side, weather);
        bar.paint(brush, side == Side.Q, withFields);
        BlocksResult pinned = pinned();
        if (pinned != null && side.chance(pinned.state(), weather) != chance) {
            bar.ghost(brush, yOf(side.chance(pinned.state(), weather)));
        }
        if (!withFields) {
            Box field = field(side, weather);
            Tone tone = side == Side.P ? Tone.PT : Tone.QT;
            brush.text(Numbers.chance(chance), center(weather), field.y() + 1.2 * rem, tone, true, rem, Anchor.MIDDLE);
        }
    }
}
