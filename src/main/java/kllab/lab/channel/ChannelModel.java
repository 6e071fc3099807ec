package kllab.lab.channel;

import kllab.core.coding.SpacedTelegraph;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.core.probability.Rescaling;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state of the Channel lab with its typed commands. */
final class ChannelModel extends LabModel<ChannelState, ChannelResult> {
    ChannelModel(Lab<ChannelState, ChannelResult> lab) {
        super(lab);
    }

    /** The selected duration is view, not content. */
    @Override
    protected ChannelState keepLook(ChannelState restored, ChannelState now) {
        return restored.withTime(now.time());
    }

    void choose(TelegraphKind kind) {
        change(state -> state.withChannel(kind.spaces(), kind.durations()));
    }

    /** Sets the duration of a symbol, within its range. */
    void setDuration(Symbol symbol, int units) {
        int allowed = Math.clamp(units, ChannelState.SHORTEST, ChannelState.LONGEST);
        change(state -> state.withDuration(symbol, allowed));
    }

    /** Sets the probability of a symbol; the others of its state are rescaled from {@code from}. */
    void setUse(SymbolContext place, double chance, ChannelState from) {
        change(state -> place.afterMark()
                ? state.withUse(Rescaling.set(from.afterMark(), place.index(), chance), state.afterSpace())
                : state.withUse(state.afterMark(), Rescaling.set(from.afterSpace(), place.index(), chance)));
    }

    /** Uses every symbol with the optimal probability, which reaches the capacity. */
    void useBest() {
        SpacedTelegraph telegraph = result().telegraph();
        change(state -> state.withUse(
                state.spaces() ? telegraph.bestAfterMark() : state.afterMark(), telegraph.bestAfterSpace()));
    }

    /** Selects another duration. */
    void setTime(int units) {
        adjust(state -> state.withTime(Math.clamp(units, 0, ChannelState.LATEST)));
    }
}
