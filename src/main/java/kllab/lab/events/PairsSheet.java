package kllab.lab.events;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.pair.SharesSheet;
import kllab.text.RichText;

/** What each of the four pairs contributes to the waste, and below it its probability against the product. */
final class PairsSheet extends SharesSheet<EventsResult> {
    private static final double ABOVE = 2.4;
    private static final double BELOW = 2.7;
    /** The most that two events can reach: no two need another scale. */
    private static final Reach REACH = new Reach(0.172 * Math.log(2), 0.531 * Math.log(2), Math.log(2));

    private static final double NAME = 1.4;
    private static final double NUMBERS = 0.25;

    PairsSheet() {
        super(EventsNumbers.PAIRS);
    }

    @Override
    protected double above(Look look) {
        return ABOVE;
    }

    @Override
    protected double below(Look look) {
        return BELOW;
    }

    @Override
    protected Reach reach() {
        return REACH;
    }

    @Override
    protected RichText remark() {
        return look().rich("events.shares.says");
    }

    @Override
    public int selected() {
        return result().state().selected();
    }

    @Override
    protected void paintItems(Brush brush) {
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            RichText name = rich(EventsWords.named("cell.", pair)).bold();
            write(brush, name, pair, height() - brush.rem(NAME), Tone.INK);
            List<RichText> numbers =
                    List.of(rich(EventsWords.against(pair, true)), rich(EventsWords.against(pair, false)));
            write(brush, numbers, pair, height() - brush.rem(NUMBERS), Tone.INK2);
        }
    }
}
