package kllab.lab.telegraph;

import kllab.lab.LabModel;
import kllab.text.Numbers;

/** The state of the Telegraph lab with its typed commands. */
final class TelegraphModel extends LabModel<TelegraphState, TelegraphResult> {
    TelegraphModel(TelegraphLab lab) {
        super(lab);
    }

    /** Undo does not move the playhead, unless the message is another. */
    @Override
    protected TelegraphState keepLook(TelegraphState restored, TelegraphState now) {
        return restored.message().equals(now.message()) ? restored.withPlayhead(now.playhead()) : restored;
    }

    /** Sends another message, and shows it at its end. */
    void setMessage(String message) {
        if (!message.equals(state().message())) {
            change(state -> state.withMessage(message));
        }
    }

    /** Sets the belief to the hundredth that the screen shows. */
    void setBelief(double belief) {
        change(state -> state.withBelief(Numbers.rounded(Math.clamp(belief, 0, 1), 2)));
    }

    void setWordsPerMinute(double speed) {
        change(state -> state.withWordsPerMinute(speed));
    }

    /** Moves the playhead, within the message: no step of history, for a clock moves it too. */
    void movePlayhead(double units) {
        double within = Math.clamp(units, 0, result().end());
        adjust(state -> state.withPlayhead(within));
    }
}
