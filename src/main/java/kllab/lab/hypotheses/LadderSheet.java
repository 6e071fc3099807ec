package kllab.lab.hypotheses;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Ladder;

/** The log odds of the selected hypothesis, result by result: each adds its evidence. */
final class LadderSheet extends SettledSheet<HypothesesResult> {
    private static final double TOP = 2;
    private static final double FOOT = 1.6;

    private final Ladder ladder = new Ladder();

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        Box box = new Box(0, TOP * r, width(), height() - (TOP + FOOT) * r);
        ladder.place(look, box, settled()::odds, settled().path().size());
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        HypothesesResult result = result();
        double r = brush.rem(1);
        brush.title(look().rich("hypotheses.ladder"), rich(HypothesesWords.LADDER_SAYS), 0, r, width());
        int last = result.path().size() - 1;
        Ladder.Numbers numbers = new Ladder.Numbers(
                step -> HypothesesNumbers.LEVEL.at(result, step, look()),
                step -> HypothesesNumbers.WEIGHT.signedAt(result, step - 1, look()),
                step -> HypothesesNumbers.STEP.at(result, step, look()));
        ladder.paint(brush, result::odds, last, Math.min(result.results(), last), numbers);
        brush.fitted(rich(HypothesesWords.LADDER_SUM), 0, height() - 0.4 * r, width(), Tone.INK2, Anchor.START);
    }
}
