package kllab.lab.telegraph;

import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.text.Numbers;

/** The state of the Telegraph lab with its typed commands. */
final class TelegraphModel extends LabModel<TelegraphState, TelegraphResult> {
    /** More than the widest screen shows: so the tape never runs backwards while the playhead goes to its usual place. */
    private static final double UNITS_ACROSS_WINDOW = 2000;

    TelegraphModel(Lab<TelegraphState, TelegraphResult> lab) {
        super(lab);
    }

    @Override
    protected int characters(TelegraphState state) {
        return state.message().length() + state.text().length();
    }

    /** Undo does not move the playhead and its window, unless the message changes, and does not change the repetition. */
    @Override
    protected TelegraphState keepLook(TelegraphState restored, TelegraphState now) {
        TelegraphState kept = restored.withRepeat(now.repeat());
        return kept.message().equals(now.message()) ? kept.withPlayhead(now.playhead(), now.inWindow()) : kept;
    }

    /** Sends another message, from its start. */
    void setMessage(String message) {
        change(state -> state.withMessage(message));
    }

    /** Sets the belief, rounded to hundredths as displayed. */
    void setBelief(double belief) {
        change(state -> state.withBelief(Numbers.rounded(Math.clamp(belief, 0, 1), 2)));
    }

    /** Chooses another target. */
    void setTarget(String target) {
        change(state -> state.withTarget(target));
    }

    /** Chooses the letters of a text as the target. */
    void setText(String text) {
        change(state -> state.withText(text));
    }

    void setWordsPerMinute(double speed) {
        double possible = Math.clamp(speed, TelegraphState.SLOWEST, TelegraphState.FASTEST);
        change(state -> state.withWordsPerMinute(possible));
    }

    /** Whether the race repeats; not an undo step, because no result depends on it. */
    void setRepeat(boolean repeat) {
        adjust(state -> state.withRepeat(repeat));
    }

    /**
     * Moves the playhead, within the message; not an undo step, because the clock moves it, too. A long tape runs past it: it stays
     * in its place of the window, or goes on to the usual one if most of the window is still to be sent.
     */
    void movePlayhead(double units) {
        double forward = Math.max(0, units - result().playhead());
        double inWindow = state().inWindow();
        double onwards = Math.min(inWindow + forward / UNITS_ACROSS_WINDOW, TelegraphState.USUAL_IN_WINDOW);
        movePlayhead(units, units <= 0 ? TelegraphState.USUAL_IN_WINDOW : Math.max(inWindow, onwards));
    }

    /** Moves the playhead to a place in the window: a hand that holds it also holds the tape. */
    void movePlayhead(double units, double inWindow) {
        double within = Math.clamp(units, 0, result().end());
        adjust(state -> state.withPlayhead(within, inWindow));
    }
}
