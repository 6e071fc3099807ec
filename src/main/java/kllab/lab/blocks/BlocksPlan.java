package kllab.lab.blocks;

import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;

/** The page: the sentence, the source, the chart of costs, the table of the code, the balance. */
final class BlocksPlan {
    static final Plan<BlocksResult> PLAN = Plan.of(
                    BlocksWords.HEADLINE::rich,
                    BlocksPlan::lay,
                    Part.opening(BlocksWords.HEADLINE::rich, BlocksWords.READOUTS),
                    Part.of("source", SourceSheet::new, Said.message("blocks.source.spoken")),
                    Part.of("cost", CostSheet::new, BlocksWords.SPOKEN_CHART).telling("entropy", "kl", "paid"),
                    Part.of("code", CodeSheet::new, BlocksWords.SPOKEN_TABLE),
                    Part.balance(BlocksWords::balance, BlocksWords.SPOKEN_BALANCE))
            .withNumbers(Quantity.declaredIn(BlocksWords.class));

    /** Below this width, in rem, the table needs a greater share of it. */
    private static final double TIGHT = 63;

    private BlocksPlan() {}

    private static void lay(Room room, BlocksResult result, Places places) {
        boolean tight = room.inner() < TIGHT * room.rem();
        Box[] columns =
                room.body(6.6, Room.BALANCE, 12).columns(2.4 * room.rem(), tight ? 0.22 : 0.23, tight ? 0.37 : 0.42);
        places.put(Part.OPENING, room.opening())
                .put("source", columns[0])
                .put("cost", columns[1])
                .put("code", columns[2])
                .put(Part.BALANCE, room.balance())
                .put(Part.RESET, room.reset());
    }
}
