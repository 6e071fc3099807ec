package kllab.lab.morse;

import kllab.core.probability.Categorical;
import kllab.lab.LabModel;

/** The state of the Morse lab and the commands that change it. */
final class MorseModel extends LabModel<MorseState, MorseResult> {
    MorseModel(MorseLab lab) {
        super(lab);
    }

    @Override
    protected MorseState keepLook(MorseState restored, MorseState now) {
        return restored.withSelected(now.selected());
    }

    /** Looks at a letter, or at none (−1): no step of history. */
    void select(int letter) {
        adjust(state -> state.withSelected(letter));
    }

    /** What {@code start} was, but that two letters have exchanged their signals; the second is looked at. */
    void swap(MorseState start, int from, int onto) {
        change(state -> start.swapped(from, onto).withSelected(onto));
    }

    /** Deals the signals in one of the known ways. */
    void deal(Deal deal) {
        change(state -> state.withSignals(deal.signals(state)));
    }

    /** Sends other letters with the same code. */
    void setLetters(String name, Categorical letters) {
        change(state -> state.withLetters(name, letters));
    }
}
