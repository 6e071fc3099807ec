package kllab.lab.blocks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import kllab.figure.Look;
import kllab.figure.page.BarPlace;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.ui.Seat;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PadHandle;
import kllab.ui.page.ChanceBar;
import kllab.ui.page.PageView;

/** The screen of the Blocks lab: above its sheets, bars for both distributions and a pad over the chart of costs. */
final class BlocksView extends PageView<BlocksState, BlocksResult> {
    private final BlocksModel model;
    private final SourceSheet source = sheet("source", SourceSheet.class);
    private final CostSheet cost = sheet("cost", CostSheet.class);

    BlocksView(Seat seat, BlocksModel model) {
        super(BlocksPlan.PLAN, model, seat);
        this.model = model;
        List<Bar> bars = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
                bars.add(new Bar(side, weather));
            }
        }
        bars("source", bars);
        PadHandle<BlocksState> pad = blockPad();
        add(pad, look -> placePad(pad, look));
        speaking(look -> pad.setAccessibleText(BlocksWords.spokenChart(result(), look)));
        addReset();
    }

    /** Chooses how many days are coded together. */
    private PadHandle<BlocksState> blockPad() {
        Dial<BlocksState> block = new Dial<BlocksState>(
                        () -> model.state().block(), (days, from) -> model.setBlock((int) days), 1, BlocksState.LONGEST)
                .by(pace -> pace.of(1, 1, 0));
        return new PadHandle<>(
                new Grip<>(model), block, x -> cost.blockAt(x - view("cost").getLayoutX()), "block-pad");
    }

    private void placePad(Node pad, Look look) {
        Node chart = view("cost");
        pad.resizeRelocate(
                chart.getLayoutX(),
                chart.getLayoutY() + cost.area().y,
                cost.area().getMaxX(),
                cost.area().height + 1.8 * look.rem());
    }

    /** The bar of one kind of weather. */
    private final class Bar implements ChanceBar<BlocksState> {
        private final Side side;
        private final int weather;

        Bar(Side side, int weather) {
            this.side = side;
            this.weather = weather;
        }

        @Override
        public String side() {
            return side == Side.P ? "p" : "q";
        }

        @Override
        public double chance() {
            return side.chance(model.state(), weather);
        }

        @Override
        public void set(double chance, BlocksState from) {
            model.setChance(side, weather, chance);
        }

        @Override
        public String spoken(Look look) {
            return BlocksWords.spokenBar(side, weather, result(), look);
        }

        @Override
        public BarPlace place() {
            return source.bar(side, weather);
        }
    }
}
