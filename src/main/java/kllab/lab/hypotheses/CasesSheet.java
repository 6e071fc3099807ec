package kllab.lab.hypotheses;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.CaseMap;
import kllab.figure.plot.ShareMap;
import kllab.text.RichText;

/**
 * A thousand cases, those with the results apart; the selected hypothesis is filled. Or areas: a column for each hypothesis, as
 * wide as its prior, filled as high as its likelihood.
 */
final class CasesSheet extends SettledSheet<HypothesesResult> {
    private static final double TOP = 2.3;
    private static final double FOOT = 4;
    private static final double INSET = 0.5;
    private static final double LINE = 1.3;

    private final ShareMap areas = ShareMap.inUnitSquare();
    private final CaseMap cases = new CaseMap();

    @Override
    protected Object settle(Look look) {
        place(areas.plot(), INSET, TOP, INSET, FOOT);
        cases.place(areas.plot(), result().cases());
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        HypothesesResult result = result();
        double r = brush.rem(1);
        if (result.state().areas() || !cases.isLegible()) {
            brush.title(look().rich("hypotheses.areas.title"), look().rich("hypotheses.areas.says"), 0, r, width());
            areas.paint(
                    brush,
                    result.size(),
                    result::prior,
                    result::likelihoodOfAll,
                    result.selected(),
                    i -> HypothesesWords.name(result.state(), i, look()));
            return;
        }
        brush.title(rich(HypothesesWords.THOUSAND), rich(HypothesesWords.FILLED), 0, r, width());
        cases.paint(brush, result.results() > 0 ? INSET : 0);
        if (result.results() > 0) {
            paintCaptions(brush, cases.apart(), cases.base() + 1.6 * r);
        }
    }

    /** How many have the results, and how many of them the selected hypothesis; the others where there is room. */
    private void paintCaptions(Brush brush, double apart, double y) {
        double r = brush.rem(1);
        RichText with = rich(HypothesesWords.WITH_RESULT);
        RichText ofThem = rich(HypothesesWords.OF_THEM);
        brush.fitted(with, 0, y, width(), Tone.INK, Anchor.START);
        brush.fitted(ofThem, 0, y + LINE * r, width(), Tone.INK2, Anchor.START);
        double x = Math.max(apart - INSET * r, Math.max(brush.width(with, r), brush.width(ofThem, r)) + 1.5 * r);
        RichText without = rich(HypothesesWords.WITHOUT_RESULT);
        if (x + brush.width(without, r) <= width()) {
            brush.text(without, x, y, Tone.INK, r, Anchor.START);
            brush.fitted(rich(HypothesesWords.OF_OTHERS), x, y + LINE * r, width() - x, Tone.INK2, Anchor.START);
        }
    }
}
