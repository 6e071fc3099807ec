package kllab.lab.languages;

import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;

/** The page: the sentence and readouts, the message, the ranking, the letters, the valley. */
final class LanguagesPlan {
    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    static final Plan<LanguagesResult> PLAN = Plan.of(
                    LanguagesWords.HEADLINE::rich,
                    LanguagesPlan::lay,
                    Part.opening(LanguagesWords.HEADLINE::rich, LanguagesWords.READOUTS),
                    Part.of("message", MessageSheet::new, LanguagesWords.SPOKEN_MESSAGE)
                            .telling("letters"),
                    Part.of("ranking", RankSheet::new, LanguagesWords.SPOKEN_REMARKS)
                            .telling("ranked", "lead", "evidence", "odds", "by-chance"),
                    Part.of("letters", LettersSheet::new, LanguagesWords.SPOKEN_LETTERS)
                            .telling("term", "kl"),
                    Part.of("valley", ValleySheet::new, LanguagesWords.SPOKEN_VALLEY)
                            .telling("key", "best-key", "depth"))
            .withNumbers(Quantity.declaredIn(LanguagesWords.class));

    private static final double UPPER_TOP = 6.3;
    private static final double UPPER_HEIGHT = 14.4;
    private static final double CONTROLS_TOP = 21.5;
    private static final double CONTROLS_HEIGHT = 2.6;
    private static final double LOWER_TOP = 25.1;
    private static final double LOWER_TOP_ON_PAPER = 22;
    private static final double FOOT = 0.9;
    private static final double BETWEEN = 2.6;
    private static final double MESSAGE_SHARE = 0.44;
    private static final double LETTERS_SHARE = 0.65;

    private LanguagesPlan() {}

    private static void lay(Room room, LanguagesResult result, Places places) {
        double r = room.rem();
        Box upper = room.row(UPPER_TOP, UPPER_HEIGHT);
        Box lower = room.body(room.onPaper() ? LOWER_TOP_ON_PAPER : LOWER_TOP, FOOT, 1);
        double message = MESSAGE_SHARE * room.inner();
        double letters = LETTERS_SHARE * room.inner();
        places.put(Part.OPENING, room.opening())
                .put("message", upper.left(message))
                .put("ranking", upper.after(message + (BETWEEN - RankSheet.OVERHANG) * r))
                .put(CONTROLS, room.row(CONTROLS_TOP, CONTROLS_HEIGHT))
                .put("letters", lower.left(letters))
                .put("valley", lower.after(letters + BETWEEN * r));
    }
}
