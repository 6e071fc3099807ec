package kllab.lab.channel;

import java.util.List;
import kllab.core.coding.SpacedTelegraph;
import kllab.core.probability.Categorical;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Channel lab: Shannon's own telegraph of 1948, its capacity, and the loss when its symbols are not used in the
 * optimal proportions.
 */
public final class ChannelLab extends Lab<ChannelState, ChannelResult> {
    public ChannelLab() {
        super(
                "channel",
                "telegraph",
                "fth-radio",
                ChannelState.class,
                (state, before) -> ChannelResult.of(state),
                () -> ChannelPlan.PLAN,
                ChannelController::new);
    }

    @Override
    public List<Preset<ChannelState>> presets() {
        ChannelState shannon = ChannelState.of(TelegraphKind.SHANNON);
        SpacedTelegraph best = shannon.telegraph();
        return List.of(
                new Preset<>("shannon", "channels", shannon),
                new Preset<>("itu", "channels", ChannelState.of(TelegraphKind.ITU)),
                new Preset<>(
                        "fibonacci",
                        "channels",
                        ChannelState.of(TelegraphKind.MARKS).withTime(14)),
                new Preset<>("equal", "channels", shannon.withChannel(true, List.of(2, 2, 2, 2))),
                new Preset<>("best", "uses", shannon.withUse(best.bestAfterMark(), best.bestAfterSpace())),
                new Preset<>("spaces", "uses", shannon.withUse(Categorical.of(1, 1, 4, 4), shannon.afterSpace())),
                new Preset<>("dots", "uses", shannon.withUse(Categorical.of(1, 0, 0, 0), Categorical.of(1, 0))));
    }
}
