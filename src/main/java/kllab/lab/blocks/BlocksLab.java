package kllab.lab.blocks;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Blocks lab: with two symbols a Huffman code always pays one digit and hides KL; coding several days together
 * makes it visible again.
 */
public final class BlocksLab extends Lab<BlocksState, BlocksResult> {
    public BlocksLab() {
        super(
                "blocks",
                "telegraph",
                "fth-radio",
                BlocksState.class,
                (state, before) -> BlocksResult.of(state),
                () -> BlocksPlan.PLAN,
                BlocksController::new);
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
}
