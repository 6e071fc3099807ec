package kllab.lab.events;

import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: areas and bits as a stage, below them what each pair contributes, the panel, and three rows at the bottom. */
final class EventsPlan {
    static final String SHARES = "shares";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;

    /** The part of the contributions in the height above the balance. */
    private static final double SHARES_HIGH = 0.35;

    static final Plan<EventsResult> PLAN = Plan.of(
                    EventsWords::headline,
                    (room, result, places) -> lay(room, places),
                    Part.opening(EventsWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(
                                    EventsWords.READOUTS,
                                    r -> new double[] {
                                        r.kl(), Math.max(r.joint().entropyY(), r.kl())
                                    },
                                    EventsWords.SPOKEN_READOUT)
                            .telling("kl"),
                    Part.of(STAGE, setup -> new EventsSheet(setup.withFields()), EventsWords.SPOKEN_STAGE)
                            .telling("first", "if-first", "if-not", "second", "p", "bits.both"),
                    Part.of(SHARES, PairsSheet::new, EventsWords.SPOKEN_SHARES).telling("p", "q", "share", "kl"),
                    Part.balance(EventsWords::balance, EventsWords.SPOKEN_BALANCE)
                            .telling("h-x", "h-y-given-x", "entropy", "kl", "h-y", "paid"))
            .withNumbers(EventsNumbers.all());

    private EventsPlan() {}

    private static void lay(Room room, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        StagePage.addRow(room, places);
        Box stage = places.there(STAGE);
        double shares = SHARES_HIGH * stage.height();
        places.put(STAGE, stage.top(stage.height() - shares)).put(SHARES, stage.foot(shares));
    }
}
