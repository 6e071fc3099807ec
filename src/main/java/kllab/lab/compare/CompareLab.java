package kllab.lab.compare;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.page.Mode;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** Two distributions side by side: the cost of believing one of them when the other is true. */
public final class CompareLab extends Lab<CompareState, CompareResult> {
    public CompareLab() {
        super(
                "compare",
                "compare",
                "fth-bar-chart-2",
                CompareState.class,
                (next, before) -> before == null ? CompareResult.of(next) : before.next(next),
                () -> ComparePlan.PLAN,
                CompareController::new);
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
    public void rehearse(Look look) {
        CompareResult result = compute(initial());
        headline(result, look);
        new CompareFormula(result, look, false).lines(look.rem(), 20 * look.rem(), look.rem());
        new ChartsSheet(Mode.WINDOW)
                .settle(new Sheet.Moment<>(result, null, false), look, 60 * look.rem(), 40 * look.rem());
    }
}
