package kllab.ui.hall;

import java.util.List;
import kllab.figure.Hall;

/**
 * What somebody in the last row has confirmed of a test card: letters, then hatching, then greys.
 *
 * @param stage what is being confirmed
 * @param letters the number of lines that were read, from the largest
 * @param hatches the number of hatches that were seen as lines, from the widest; −1 if nobody was asked
 * @param greys the number of steps that were told apart, from the dark end; −1 if nobody was asked
 */
public record HallCheck(Stage stage, int letters, int hatches, int greys) {
    /** The sizes of the lines of letters: so many of them make the height. */
    public static final List<Integer> LINES = List.of(24, 30, 40, 50);

    /** The distances of the lines of a hatch, in rem. */
    public static final List<Double> PITCHES = List.of(0.9, 0.66, 0.5, 0.36, 0.25);

    /** Greys from black to white, as shares of black; close together at the ends, where projectors lose them. */
    public static final List<Double> GREYS = List.of(1.0, 0.96, 0.91, 0.82, 0.66, 0.48, 0.3, 0.17, 0.09, 0.04, 0.0);

    /** Nothing has been confirmed yet. */
    public static final HallCheck BEGUN = new HallCheck(Stage.LETTERS, 0, -1, -1);

    private static final double PITCH_MARGIN = 1.4;

    /** A grey that is as light as the grid is, of which a hall must not lose sight. */
    private static final int GRID = GREYS.indexOf(0.09);

    /** What is confirmed, in this order. */
    public enum Stage {
        LETTERS("hall.check.stage.1"),
        HATCHES("hall.check.stage.2"),
        GREYS("hall.check.stage.3");

        private final String name;

        Stage(String name) {
            this.name = name;
        }

        /** The message that names it. */
        String message() {
            return name;
        }
    }

    /** One more, or one less, of what is being confirmed. */
    public HallCheck confirm(int by) {
        return switch (stage) {
            case LETTERS -> new HallCheck(stage, Math.clamp(letters + by, 0, LINES.size()), hatches, greys);
            case HATCHES ->
                new HallCheck(stage, letters, Math.clamp(Math.max(0, hatches) + by, 0, PITCHES.size()), greys);
            case GREYS -> new HallCheck(stage, letters, hatches, Math.clamp(Math.max(0, greys) + by, 0, GREYS.size()));
        };
    }

    /** This many lines were read, and the letters are being confirmed. */
    public HallCheck read(int lines) {
        return new HallCheck(Stage.LETTERS, lines, hatches, greys);
    }

    /** Something else is being confirmed; what is entered for the first time has nothing confirmed. */
    public HallCheck at(Stage next) {
        return new HallCheck(
                next,
                letters,
                next == Stage.HATCHES ? Math.max(0, hatches) : hatches,
                next == Stage.GREYS ? Math.max(0, greys) : greys);
    }

    public boolean isLast() {
        return stage == Stage.GREYS;
    }

    /** What comes after this is confirmed; the last stays. */
    public HallCheck next() {
        return at(stage == Stage.LETTERS ? Stage.HATCHES : Stage.GREYS);
    }

    /** The smallest type that is read, as a part of the height: 50 is a fiftieth; the largest, if none is. */
    public int smallest() {
        return LINES.get(Math.max(0, letters - 1));
    }

    /** How pictures are shown in this hall from now on. */
    public Hall hall() {
        int lines = Math.clamp(smallest(), Hall.FEWEST, Hall.USUAL.lines());
        double pitch = hatches < 0
                ? Hall.USUAL.pitch()
                : Math.max(Hall.USUAL.pitch(), PITCH_MARGIN * PITCHES.get(Math.max(0, hatches - 1)));
        return new Hall(lines, pitch, greys >= 0 && greys <= GRID);
    }

    /** Whether larger type is needed than a page has room for. */
    public boolean needsMore() {
        return smallest() < Hall.FEWEST;
    }

    /** The factor of text and lines, compared with a hall that nobody has checked. */
    public double factor() {
        return (double) Hall.USUAL.lines() / hall().lines();
    }
}
