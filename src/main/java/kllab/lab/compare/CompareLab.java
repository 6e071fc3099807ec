package kllab.lab.compare;

import java.util.List;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.RichText;
import kllab.ui.Desk;

/** Two distributions side by side: the cost of believing one of them when the other is true. */
public final class CompareLab extends Lab<CompareState, CompareResult> {
    public CompareLab() {
        super("compare", "compare", "fth-bar-chart-2", CompareState.class);
    }

    @Override
    public List<Preset<CompareState>> presets() {
        return ComparePresets.all();
    }

    @Override
    public Preset<CompareState> first() {
        return ComparePresets.FIRST;
    }

    @Override
    public CompareResult compute(CompareState state) {
        return CompareResult.of(state);
    }

    @Override
    public CompareResult compute(CompareState next, CompareResult before) {
        return before.next(next);
    }

    @Override
    public RichText headline(CompareResult result, Look look) {
        return new CompareSentences(result, look).headline();
    }

    @Override
    public void rehearse(Look look) {
        CompareResult result = compute(initial());
        headline(result, look);
        new CompareFormula(result, look, false).lines(look.rem(), 20 * look.rem(), look.rem());
        new StageSheet(true).settle(new Sheet.Scene<>(result, null, false), look, 60 * look.rem(), 40 * look.rem());
    }

    @Override
    public Figure<CompareResult> figure() {
        return ComparePlan.PLAN.figure();
    }

    @Override
    public CompareModel model() {
        return new CompareModel(this);
    }

    @Override
    public OpenLab<CompareState, CompareResult> open(Desk desk) {
        return new CompareController(this, desk);
    }
}
