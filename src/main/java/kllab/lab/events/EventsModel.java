package kllab.lab.events;

import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state with its commands. */
final class EventsModel extends LabModel<EventsState, EventsResult> {
    EventsModel(Lab<EventsState, EventsResult> lab) {
        super(lab);
    }

    void setFirst(double chance) {
        change(state -> state.withFirst(chance));
    }

    /** Sets the left cut; if both are tied, the right one, too. */
    void setIfFirst(double chance) {
        change(state -> state.withSecond(chance, state.tied() ? chance : state.ifNot()));
    }

    /** Sets the right cut; if both are tied, the left one, too. */
    void setIfNot(double chance) {
        change(state -> state.withSecond(state.tied() ? chance : state.ifFirst(), chance));
    }

    void tie(boolean both) {
        change(state -> state.withTied(both));
    }

    void select(int pair) {
        change(state -> state.withSelected(pair));
    }

    /** Shows a hundred draws; if there are some already, others. */
    void draw() {
        change(state -> state.withDraws(
                true, state.drawn() ? (state.seed() + 1) % (EventsState.GREATEST_SEED + 1) : state.seed()));
    }

    void hideDraws() {
        change(state -> state.withDraws(false, state.seed()));
    }
}
