package kllab.lab.morse;

import kllab.core.probability.Categorical;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state of the Morse lab and the commands that change it. */
final class MorseModel extends LabModel<MorseState, MorseResult> {
    MorseModel(Lab<MorseState, MorseResult> lab) {
        super(lab);
    }

    @Override
    protected MorseState keepLook(MorseState restored, MorseState now) {
        return restored.withSelected(now.selected());
    }

    /** Selects a letter, or none (−1); not an undo step. */
    void select(int letter) {
        adjust(state -> state.withSelected(letter));
    }

    /** {@code start} with the signals of two letters swapped; the second is selected. */
    void swap(MorseState start, int from, int onto) {
        change(state -> start.swapped(from, onto).withSelected(onto));
    }

    /** Applies one of the known assignments. */
    void deal(Assignment deal) {
        change(state -> state.withSignals(deal.signals(state)));
    }

    /** Sets other letters, with the same code. */
    void setLetters(String name, Categorical letters) {
        change(state -> state.withLetters(name, letters));
    }
}
