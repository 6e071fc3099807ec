package kllab.lab.events;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** Two events: probabilities multiply as areas, bits add as lengths, and dependence is what believing them independent costs. */
public final class EventsLab extends Lab<EventsState, EventsResult> {
    private static final long SEED = 3;

    public EventsLab() {
        super(
                "events",
                "questions",
                "fth-git-branch",
                EventsState.class,
                EventsResult::of,
                () -> EventsPlan.PLAN,
                EventsController::new);
    }

    @Override
    public List<Preset<EventsState>> presets() {
        return List.of(
                preset("unrelated", Story.RAIN, 0.5, 0.5, 0.5, 0),
                preset("avoid", Story.RAIN, 0.5, 0.25, 0.9, 0),
                preset("decides", Story.RAIN, 0.5, 0, 1, 1),
                preset("rare", Story.RAIN, 0.125, 0.125, 0.125, 0),
                preset("dice", Story.DICE, 0.5, 0.5, 1.0 / 3, 0));
    }

    private static Preset<EventsState> preset(
            String id, Story story, double first, double ifFirst, double ifNot, int selected) {
        boolean tied = ifFirst == ifNot;
        String group = story == Story.DICE ? "dice" : "rain";
        return new Preset<>(id, group, new EventsState(story, first, ifFirst, ifNot, tied, selected, false, SEED));
    }
}
