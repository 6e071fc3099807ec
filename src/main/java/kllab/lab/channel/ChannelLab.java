package kllab.lab.channel;

import java.util.List;
import kllab.core.coding.SpacedTelegraph;
import kllab.core.probability.Categorical;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

/**
 * The Channel lab: Shannon's own telegraph of 1948, its capacity, and the loss when its symbols are not used in the
 * optimal proportions.
 */
public final class ChannelLab extends Lab<ChannelState, ChannelResult> {
    private static final int TIME = 24;

    public ChannelLab() {
        super("channel", "telegraph", "fth-radio", ChannelState.class);
    }

    @Override
    public List<Preset<ChannelState>> presets() {
        Categorical evenAfterMark = Categorical.uniform(4);
        Categorical evenAfterSpace = Categorical.uniform(2);
        return List.of(
                preset("shannon", "channels", true, TelegraphKind.SHANNON.durations(), evenAfterMark, evenAfterSpace),
                preset("itu", "channels", true, TelegraphKind.ITU.durations(), evenAfterMark, evenAfterSpace),
                new Preset<>(
                        "fibonacci",
                        "channels",
                        new ChannelState(false, TelegraphKind.MARKS.durations(), evenAfterMark, evenAfterSpace, 14)),
                preset("equal", "channels", true, List.of(2, 2, 2, 2), evenAfterMark, evenAfterSpace),
                best(),
                preset(
                        "spaces",
                        "uses",
                        true,
                        TelegraphKind.SHANNON.durations(),
                        Categorical.of(1, 1, 4, 4),
                        evenAfterSpace),
                preset(
                        "dots",
                        "uses",
                        true,
                        TelegraphKind.SHANNON.durations(),
                        Categorical.of(1, 0, 0, 0),
                        Categorical.of(1, 0)));
    }

    private static Preset<ChannelState> preset(
            String id,
            String group,
            boolean spaces,
            List<Integer> durations,
            Categorical afterMark,
            Categorical afterSpace) {
        return new Preset<>(id, group, new ChannelState(spaces, durations, afterMark, afterSpace, TIME));
    }

    private static Preset<ChannelState> best() {
        SpacedTelegraph shannon = SpacedTelegraph.of(2, 4, 3, 6);
        return preset(
                "best",
                "uses",
                true,
                TelegraphKind.SHANNON.durations(),
                shannon.bestAfterMark(),
                shannon.bestAfterSpace());
    }

    @Override
    public ChannelResult compute(ChannelState state) {
        return ChannelResult.of(state);
    }

    @Override
    public Plan<ChannelResult> plan() {
        return ChannelPlan.PLAN;
    }

    @Override
    public ChannelModel model() {
        return new ChannelModel(this);
    }

    @Override
    public OpenLab<ChannelState, ChannelResult> open(Desk desk) {
        return new ChannelController(this, desk);
    }
}
