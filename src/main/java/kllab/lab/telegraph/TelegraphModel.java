package kllab.lab.telegraph;

import kllab.lab.LabModel;
import kllab.text.Numbers;

/** The state of the Telegraph lab with its typed commands. */
final class TelegraphModel extends LabModel<TelegraphState, TelegraphResult> {
    /** Of all steps of history together. */
    private static final int MOST_CHARACTERS = 32 << 20;

    TelegraphModel(TelegraphLab lab) {
        super(lab);
    }

    /** Long messages and texts make the history short: of the longest some thirty steps are kept. */
    @Override
    protected int longestHistory(TelegraphState state) {
        int characters = state.message().length() + state.text().length() + 1;
        return Math.clamp(MOST_CHARACTERS / characters, 1, super.longestHistory(state));
    }

    /** Undo does not move the playhead, unless the message is another, and does not touch the repetition. */
    @Override
    protected TelegraphState keepLook(TelegraphState restored, TelegraphState now) {
        TelegraphState kept = restored.withRepeat(now.repeat());
        return kept.message().equals(now.message()) ? kept.withPlayhead(now.playhead()) : kept;
    }

    /** Sends another message, from its start. */
    void setMessage(String message) {
        if (!message.equals(state().message())) {
            change(state -> state.withMessage(message));
        }
    }

    /** Sets the belief to the hundredth that the screen shows. */
    void setBelief(double belief) {
        change(state -> state.withBelief(Numbers.rounded(Math.clamp(belief, 0, 1), 2)));
    }

    /** Leans towards another belief. */
    void setTarget(String target) {
        change(state -> state.withTarget(target));
    }

    /** Leans towards the letters of a text. */
    void setText(String text) {
        change(state -> state.withText(text));
    }

    void setWordsPerMinute(double speed) {
        double possible = Math.clamp(speed, TelegraphState.SLOWEST, TelegraphState.FASTEST);
        change(state -> state.withWordsPerMinute(possible));
    }

    /** Whether the race starts again when it is over: no step of history, it changes nothing that is true. */
    void setRepeat(boolean repeat) {
        adjust(state -> state.withRepeat(repeat));
    }

    /** Moves the playhead, within the message: no step of history, for a clock moves it too. */
    void movePlayhead(double units) {
        double within = Math.clamp(units, 0, result().end());
        adjust(state -> state.withPlayhead(within));
    }
}
