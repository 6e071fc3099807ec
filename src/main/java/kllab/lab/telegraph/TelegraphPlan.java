package kllab.lab.telegraph;

import java.util.List;
import kllab.core.coding.Keying;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;

/** The page: the sentence and readouts, the tapes, the code book, the lengths, the stairs. */
final class TelegraphPlan {
    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    /** The panel for a text, in a window: over the right half. */
    static final String TEXT = "text";

    static final Plan<TelegraphResult> PLAN = Plan.of(
                    TelegraphWords.HEADLINE::rich,
                    TelegraphPlan::lay,
                    Part.<TelegraphResult>opening(TelegraphWords.HEADLINE::rich, TelegraphWords.READOUTS)
                            .showing(TelegraphResult::sent),
                    Part.of("tapes", TapeSheet::new, TelegraphWords.TAPES_SPOKEN)
                            .telling("now", "lag", "lag-now", "here", "here-seconds", "here-ideal"),
                    Part.<TelegraphResult>of("book", BookSheet::new, Said.message("telegraph.book.spoken"))
                            .telling("p", "q")
                            .showing(result ->
                                    List.of(result.sent(), result.current().map(Keying.Letter::letter))),
                    Part.<TelegraphResult>of("lengths", LengthsSheet::new, TelegraphWords.LENGTHS_SPOKEN)
                            .telling("ideal-mean", "huffman-mean", "morse-mean")
                            .showing(TelegraphResult::sent),
                    Part.<TelegraphResult>of("stairs", StairsSheet::new, TelegraphWords.CHART_SPOKEN)
                            .telling("ideal-extra", "huffman-extra", "morse-extra")
                            .showing(TelegraphResult::sent))
            .withNumbers(Quantity.declaredIn(TelegraphNumbers.class));

    private static final double TAPES_TOP = 6;
    private static final double CONTROLS_TOP = 22.9;
    private static final double CONTROLS_HEIGHT = 2.6;
    private static final double LOWER_TOP = 26.6;
    private static final double LOWER_TOP_ON_PAPER = 23.4;
    private static final double FOOT = 1;
    private static final double BETWEEN = 2.6;

    /** How far the tapes extend into the right margin, for the playhead's label at the end. */
    private static final double TAPES_OVERHANG = 0.4;

    private TelegraphPlan() {}

    private static void lay(Room room, TelegraphResult result, Places places) {
        double r = room.rem();
        boolean table = !room.presents();
        double less = room.presents() && room.narrow() ? TapeSheet.KEY : 0;
        Box tapes = room.row(TAPES_TOP, TapeSheet.HEIGHT - less);
        Box lower = room.body(room.onPaper() ? LOWER_TOP_ON_PAPER : LOWER_TOP - less, FOOT, 1);
        Box right = lower.after(room.inner() / 2 + BETWEEN * r);
        double overhang = BookSheet.OVERHANG * r;
        places.put(Part.OPENING, room.opening())
                .put("tapes", tapes.left(tapes.width() + TAPES_OVERHANG * r))
                .put(CONTROLS, room.row(CONTROLS_TOP - less, CONTROLS_HEIGHT))
                .put("book", lower.left(room.inner() / 2).after(-overhang))
                .put("stairs", table ? right.below(LengthsSheet.HEIGHT * r) : right)
                .put(TEXT, right);
        if (table) {
            places.put("lengths", right.top(LengthsSheet.HEIGHT * r));
        }
    }
}
