package kllab.lab.blocks;

import java.util.List;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

/**
 * The Blocks lab: with two symbols a Huffman code always pays one digit and hides KL; coding several days together
 * makes it visible again.
 */
public final class BlocksLab extends Lab<BlocksState, BlocksResult> {
    public BlocksLab() {
        super("blocks", "telegraph", "fth-radio", BlocksState.class);
    }

    @Override
    public List<Preset<BlocksState>> presets() {
        return List.of(
                new Preset<>("sahara", "blocks", BlocksState.of(0.9, 0.1, 3)),
                new Preset<>("daily", "blocks", BlocksState.of(0.9, 0.1, 1)),
                new Preset<>("eight", "blocks", BlocksState.of(0.9, 0.1, 8)),
                new Preset<>("beats", "beliefs", BlocksState.of(0.7, 0.9, 4)),
                new Preset<>("toss", "beliefs", BlocksState.of(0.9, 0.5, 4)),
                new Preset<>("right", "beliefs", BlocksState.of(0.9, 0.9, 6)),
                new Preset<>("never", "beliefs", BlocksState.of(0.9, 0, 2)));
    }

    @Override
    public BlocksResult compute(BlocksState state) {
        return BlocksResult.of(state);
    }

    @Override
    public Plan<BlocksResult> plan() {
        return BlocksPlan.PLAN;
    }

    @Override
    public BlocksModel model() {
        return new BlocksModel(this);
    }

    @Override
    public OpenLab<BlocksState, BlocksResult> open(Desk desk) {
        return new BlocksController(this, desk);
    }
}
