package kllab.lab.channel;

import kllab.core.coding.SpacedTelegraph;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.core.probability.Rescaling;
import kllab.lab.LabModel;

/** The state of the Channel lab with its typed commands. */
final class ChannelModel extends LabModel<ChannelState, ChannelResult> {
    ChannelModel(ChannelLab lab) {
        super(lab);
    }

    /** Which duration is looked at is no content. */
    @Override
    protected ChannelState keepLook(ChannelState restored, ChannelState now) {
        return restored.withTime(now.time());
    }

    void choose(Kind kind) {
        change(state -> state.withChannel(kind.spaces(), kind.durations()));
    }

    /** Sets how long a symbol takes, within what is allowed. */
    void setDuration(Symbol symbol, int units) {
        int allowed = Math.clamp(units, ChannelState.SHORTEST, ChannelState.LONGEST);
        change(state -> state.withDuration(symbol, allowed));
    }

    /** Sets how often a symbol is used; the others of its state follow from what they were in {@code from}. */
    void setUse(Place place, double chance, ChannelState from) {
        change(state -> place.afterMark()
                ? state.withUse(Rescaling.set(from.afterMark(), place.index(), chance), state.afterSpace())
                : state.withUse(state.afterMark(), Rescaling.set(from.afterSpace(), place.index(), chance)));
    }

    /** Uses every symbol as often as fills the capacity. */
    void useBest() {
        SpacedTelegraph telegraph = result().telegraph();
        change(state -> state.withUse(
                state.spaces() ? telegraph.bestAfterMark() : state.afterMark(), telegraph.bestAfterSpace()));
    }

    /** Looks at another duration. */
    void setTime(int units) {
        adjust(state -> state.withTime(Math.clamp(units, 0, ChannelState.LATEST)));
    }
}
