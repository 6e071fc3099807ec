package kllab.lab.blocks;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Part.Setup;
import kllab.figure.plot.FieldBars;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.text.RichText;

/** The source: the probabilities of rain and sun, true (P, solid) and believed (Q, hatched). */
final class SourceSheet extends SettledSheet<BlocksResult> {
    private static final double NAMES = 1.9;
    private static final double FIELD_ROW = 2.05;

    private final Plot plot = new Plot(
            Scale.across().show(0, BlocksState.WEATHERS), Scale.up().show(0, 1).every(0.5));
    private final FieldBars bars;

    /** An empty chart; in a window, fields show the probabilities. */
    SourceSheet(Setup<BlocksResult> setup) {
        bars = new FieldBars(plot, 4.2, 0.7, NAMES, setup.withFields());
    }

    @Override
    protected Object settle(Look look) {
        place(plot, 2.9, 3.6, 0, NAMES + 2 * FIELD_ROW + 0.2);
        return look;
    }

    /** Where the bar of a probability is. */
    BarPlace bar(Side side, int weather) {
        return bars.place(
                side == Side.Q,
                weather + 0.5,
                side.chance(result().state(), weather),
                side == Side.Q ? FIELD_ROW : 0,
                look());
    }

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.key(look().rich("blocks.legend.truth"), 0, 0.95 * r, false);
        brush.key(look().rich("blocks.legend.belief"), 0, 2.5 * r, true);
        plot.paintLevels(brush);
        for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
            String name = BlocksWords.weather(weather, look());
            double left = plot.x(weather + 0.5) - brush.width(name, true, r) / 2;
            double base = plot.base() + 1.3 * r;
            CodeSheet.day(brush, weather == 0, left - 1.1 * r, base - 0.74 * r, 0.75 * r);
            brush.text(name, left, base, Tone.INK, true, r, Anchor.START);
        }
        double right = plot.left() - 0.7 * r;
        brush.text(RichText.parse("<p/>"), right, bars.base(0, look()), Tone.PT, r, Anchor.END);
        brush.text(RichText.parse("<q/>"), right, bars.base(FIELD_ROW, look()), Tone.QT, r, Anchor.END);
    }

    @Override
    public void paintData(Brush brush) {
        BlocksResult pinned = pinned();
        for (Side side : Side.values()) {
            for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
                double chance = side.chance(result().state(), weather);
                double was = pinned == null ? Double.NaN : side.chance(pinned.state(), weather);
                bars.paint(brush, bar(side, weather), side == Side.Q, chance, was);
            }
        }
    }
}
