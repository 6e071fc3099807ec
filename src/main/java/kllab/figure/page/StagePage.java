package kllab.figure.page;

import java.util.List;
import kllab.figure.IdentitySheet;

/**
 * A page with a large picture, the stage, a panel at its right and a balance at the bottom. In narrow windows the panel is
 * folded into rows on top; in a hall its sentence is over the whole page; on paper there is the opening instead.
 */
public final class StagePage {
    public static final String STAGE = "stage";
    public static final String PANEL = "panel";

    /** The sentence in a hall, over the whole page; elsewhere it is in the panel. */
    public static final String HEADLINE = "headline";

    /** The large numbers: a part of the panel. */
    public static final String READOUTS = "readouts";

    private static final double NARROW_WIDTH = 1200;
    private static final double LOW = 58;
    private static final double MARGIN = 1.5;
    private static final double FOLDED_MARGIN = 1.2;
    private static final double BALANCE = 7.7;
    private static final double FOLDED_BALANCE = 7;
    private static final double FOOT = 0.2;
    private static final double BESIDE_BALANCE = 8.2;
    private static final double AXIS = 4.65;
    private static final double RESET_OVER_AXIS = 1.1;
    private static final double RESET = 2.1;
    private static final double OVER_STRIP = 0.3;
    private static final double OVER_CONTROLS = 0.1;
    private static final double HALL_MARGIN = 1.8;
    private static final double HALL_TOP = 0.9;
    private static final double HALL_GUTTER = 2;
    private static final double HALL_OVER_BALANCE = 0.4;

    /** The least height of the sentence in a hall, with the space below it: that of one line. */
    private static final double HALL_HEADLINE = 3.5;

    /** The width of the panel in a hall, as a part of the width between the margins. */
    private static final double HALL_PANEL = 0.32;

    private static final double NARROW_HALL_PANEL = 0.36;

    private StagePage() {}

    /** Whether the panel of a window is folded. */
    public static boolean isFolded(Room room) {
        return !room.presents() && (room.narrow() || room.windowWidth() < NARROW_WIDTH);
    }

    /** Whether everything in the panel of a window is a little smaller. */
    public static boolean isLow(Room room) {
        return room.windowHeight() < LOW * room.rem();
    }

    /**
     * Gives all parts their places.
     *
     * @param top the distance of the stage from the upper edge, beside the panel, in rem
     * @param folded the height of the panel when it is folded, in rem
     */
    public static void lay(Room room, double top, double folded, Places places) {
        if (room.onPaper()) {
            layPaper(room, places);
        } else if (room.presents()) {
            layHall(room, places);
        } else if (isFolded(room)) {
            layFolded(room, folded, places);
        } else {
            layWide(room, top, places);
        }
    }

    /**
     * The same with a strip between the stage and the balance, from margin to margin, which has the axis of the balance: this
     * keeps its whole width.
     *
     * @param strip the part there
     * @param high its height, in rem, and {@code low} in a low window
     */
    public static void lay(Room room, double top, double folded, String strip, double high, double low, Places places) {
        lay(room, top, folded, places);
        places.drop(Part.BESIDE_BALANCE);
        Box balance = places.there(Part.BALANCE);
        double y = balance.y() - (isLow(room) ? low : high) * room.rem();
        places.put(strip, new Box(balance.x(), y, balance.width(), balance.y() - y));
        Box stage = places.there(STAGE);
        places.put(STAGE, stage.top(y - stage.y()));
        Box panel = places.of(PANEL);
        if (panel != null && !isFolded(room)) {
            places.put(PANEL, panel.top(y - panel.y() - OVER_STRIP * room.rem()));
        }
    }

    /** Gives the balance a row more, on top; what is above it ends higher. */
    public static void addRow(Room room, Places places) {
        double more = IdentitySheet.ANOTHER_ROW * room.rem();
        Box balance = places.there(Part.BALANCE);
        places.put(Part.BALANCE, new Box(balance.x(), balance.y() - more, balance.width(), balance.height() + more));
        places.put(STAGE, places.there(STAGE).top(places.there(STAGE).height() - more));
        Box panel = places.of(PANEL);
        if (panel != null && !isFolded(room)) {
            places.put(PANEL, panel.top(panel.height() - more));
        }
        places.drop(Part.BESIDE_BALANCE);
    }

    /** Puts a row of controls below the balance, with the button that goes back to the preset in it; all else ends higher. */
    public static void addControls(Room room, String row, double high, Places places) {
        if (room.onPaper()) {
            return;
        }
        Box controls = room.controls(high);
        places.put(row, controls).drop(Part.BESIDE_BALANCE).drop(Part.RESET);
        double more = room.height() - controls.y() + OVER_CONTROLS * room.rem();
        Box balance = places.there(Part.BALANCE);
        places.put(Part.BALANCE, new Box(balance.x(), balance.y() - more, balance.width(), balance.height()));
        places.put(STAGE, places.there(STAGE).top(places.there(STAGE).height() - more));
        Box panel = places.of(PANEL);
        if (panel != null && !isFolded(room)) {
            places.put(PANEL, panel.top(panel.height() - more));
        }
    }

    private static void layPaper(Room room, Places places) {
        double r = room.rem();
        double margin = MARGIN * r;
        double inner = room.width() - 2 * margin;
        double head = 5.2 * r;
        double balance = 7 * r;
        double top = 1.1 * r + head;
        places.put(Part.OPENING, new Box(margin, 0.9 * r, inner, head))
                .put(STAGE, new Box(margin, top, inner, room.height() - top - balance - 0.6 * r))
                .put(Part.BALANCE, new Box(margin, room.height() - balance, inner, balance));
    }

    private static void layWide(Room room, double top, Places places) {
        double r = room.rem();
        double margin = MARGIN * r;
        double inner = room.width() - 2 * margin;
        double panel = Math.clamp(0.3 * room.width(), 19.5 * r, 30 * r);
        double height = room.height() - (BALANCE + 1.9) * r;
        places.put(STAGE, new Box(margin, top * r, inner - panel - 2.4 * r, height + (0.9 - top) * r))
                .put(PANEL, new Box(margin + inner - panel, 1.1 * r, panel, height - 0.2 * r))
                .put(Part.BALANCE, foot(room, margin, BALANCE * r))
                .put(Part.RESET, reset(room, foot(room, margin, BALANCE * r)));
    }

    private static void layHall(Room room, Places places) {
        double r = room.rem();
        double margin = HALL_MARGIN * r;
        double inner = room.width() - 2 * margin;
        double panel = inner * (room.narrow() ? NARROW_HALL_PANEL : HALL_PANEL);
        double top = (HALL_TOP + HALL_HEADLINE) * r;
        Box balance = foot(room, margin, IdentitySheet.HEIGHT * r);
        double height = balance.y() - HALL_OVER_BALANCE * r - top;
        places.put(HEADLINE, new Box(margin, HALL_TOP * r, inner, HALL_HEADLINE * r))
                .put(STAGE, new Box(margin, top, inner - panel - HALL_GUTTER * r, height))
                .put(PANEL, new Box(margin + inner - panel, top, panel, height))
                .put(Part.BALANCE, balance);
    }

    /** Gives a sentence in a hall that has more lines its height; stage and panel begin below it. */
    public static void makeRoom(double headline, Places places) {
        Box head = places.there(HEADLINE);
        double more = Math.max(0, headline - head.height());
        places.put(HEADLINE, head.top(head.height() + more));
        for (String below : List.of(STAGE, PANEL)) {
            places.put(below, places.there(below).below(more));
        }
    }

    private static void layFolded(Room room, double folded, Places places) {
        double r = room.rem();
        double margin = FOLDED_MARGIN * r;
        double inner = room.width() - 2 * margin;
        double head = folded * r;
        Box balance = foot(room, margin, FOLDED_BALANCE * r);
        double beside = BESIDE_BALANCE * r;
        places.put(PANEL, new Box(margin, 0.6 * r, inner, head))
                .put(STAGE, new Box(margin, 0.8 * r + head, inner, room.height() - head - (FOLDED_BALANCE + 1.3) * r))
                .put(Part.BALANCE, balance)
                .put(Part.RESET, reset(room, balance))
                .put(Part.BESIDE_BALANCE, new Box(balance.right() - beside, balance.y(), beside, balance.height()));
    }

    /** Beside the axis of the balance. */
    private static Box reset(Room room, Box balance) {
        double r = room.rem();
        return new Box(balance.x(), balance.y() + AXIS * r - RESET_OVER_AXIS * r, balance.width(), RESET * r);
    }

    private static Box foot(Room room, double margin, double high) {
        return new Box(margin, room.height() - high - FOOT * room.rem(), room.width() - 2 * margin, high);
    }
}
