package kllab.lab.blocks;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.ui.Seat;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.page.ChanceBar;
import kllab.ui.page.PageView;

/** The screen of the Blocks lab: above its sheets, bars for both distributions and a pad over the chart of costs. */
final class BlocksView extends PageView<BlocksState, BlocksResult> {
    private final BlocksModel model;
    private final SourceSheet source = sheet("source", SourceSheet.class);
    private final Plot cost = sheet("cost", CostSheet.class).plot();

    BlocksView(Seat seat, BlocksModel model) {
        super(BlocksPlan.PLAN, model, seat);
        this.model = model;
        List<ChanceBar<BlocksState>> bars = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
                bars.add(bar(side, weather));
            }
        }
        bars("source", bars);
        pad(
                "cost",
                "block-pad",
                new Grip<>(model),
                Dial.ofWhole(() -> model.state().block(), model::setBlock, 1, BlocksState.LONGEST, 1),
                cost,
                () -> new Box(0, cost.top(), cost.right(), cost.height() + 1.8 * look().rem()),
                look -> BlocksWords.SPOKEN_CHART.apply(result(), look));
        addReset();
    }

    private ChanceBar<BlocksState> bar(Side side, int weather) {
        return new ChanceBar<>(
                side == Side.P ? "p" : "q",
                () -> side.chance(model.state(), weather),
                (chance, from) -> model.setChance(side, weather, chance),
                look -> BlocksWords.spokenBar(side, weather, result(), look),
                () -> source.bar(side, weather));
    }
}
