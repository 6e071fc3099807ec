package kllab.lab.channel;

import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;

/** The page: the sentence, the durations, the graph, the probabilities, the chart of counts, the balance. */
final class ChannelPlan {
    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    static final Plan<ChannelResult> PLAN = Plan.of(
                    ChannelWords.HEADLINE::rich,
                    ChannelPlan::lay,
                    Part.opening(ChannelWords.HEADLINE::rich, ChannelWords.READOUTS),
                    Part.of("durations", DurationSheet::new, Said.<ChannelResult>message("channel.durations"))
                            .telling("duration"),
                    Part.of("graph", GraphSheet::new, ChannelWords.SPOKEN_GRAPH).telling("duration", "cost", "worth"),
                    Part.of("uses", UseSheet::new, Said.<ChannelResult>message("channel.use.spoken"))
                            .telling("used", "cost", "best", "loss", "lost"),
                    Part.of("counts", CountSheet::new, ChannelWords.SPOKEN_COUNTS)
                            .telling("count", "short-count", "capacity", "growth"),
                    Part.balance(ChannelWords::balance, ChannelWords.SPOKEN_BALANCE)
                            .telling("carried", "lost", "capacity"))
            .withNumbers(Quantity.declaredIn(ChannelWords.class));

    private static final double TOP = 6.4;
    private static final double ROW = 2.4;
    private static final double UNDER_ROW = 0.5;
    private static final double LEFT_SHARE = 0.6;
    private static final double BETWEEN = 2.6;
    private static final double DURATIONS_SHARE = 0.42;
    private static final double NARROWEST_DURATIONS = 16.4;
    private static final double NARROWEST_WITHOUT_FIELDS = 14.2;
    private static final double GRAPH_SHARE = 0.36;

    private ChannelPlan() {}

    private static void lay(Room room, ChannelResult result, Places places) {
        double r = room.rem();
        Box body = room.body(room.onPaper() ? TOP : TOP + ROW + UNDER_ROW, Room.BALANCE, 10);
        double left = LEFT_SHARE * body.width();
        double high = Math.clamp(GRAPH_SHARE * body.height(), (room.presents() ? 9.6 : 10.8) * r, 14 * r);
        Box upper = body.left(left).top(high);
        double narrowest = room.presents() ? NARROWEST_WITHOUT_FIELDS : NARROWEST_DURATIONS;
        double durations = Math.max(narrowest * r, DURATIONS_SHARE * left);
        places.put(Part.OPENING, room.opening())
                .put(CONTROLS, room.row(TOP, ROW))
                .put("durations", upper.left(durations))
                .put("graph", upper.after(durations + r))
                .put("uses", body.left(left).below(high + 0.4 * r))
                .put("counts", body.after(left + BETWEEN * r))
                .put(Part.BALANCE, room.balance())
                .put(Part.RESET, room.reset());
    }
}
