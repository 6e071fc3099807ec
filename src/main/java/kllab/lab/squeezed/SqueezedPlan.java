package kllab.lab.squeezed;

import static kllab.figure.page.StagePage.PANEL;
import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;
import kllab.figure.pair.NarrowShares;

/** The page: the table of coders as a stage, below it the first and the last words, the panel with the letters, the balance. */
final class SqueezedPlan {
    static final String WORDS = "words";
    static final String LETTERS = "letters";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;

    /** What the buttons of a folded panel take below it. */
    private static final double FOLDED_BUTTONS = 2.2;

    /** The most of the stage that the words have. */
    private static final double MOST_WORDS = 0.34;

    private static final double LETTERS_HIGH = 11.5;

    /** What the letters take of the rows on paper, where there is no panel. */
    private static final double LETTERS_ON_PAPER = 0.3;

    /** In large type there is only room for the rows. */
    private static final double LEAST_ON_PAPER = 24;

    private static final double OVER_LETTERS = 0.8;

    /** The least that the panel keeps above the letters. */
    private static final double LEAST_PANEL = 21;

    static final Plan<SqueezedResult> PLAN = Plan.of(
                    SqueezedWords::headline,
                    SqueezedPlan::lay,
                    Part.opening(SqueezedWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(SqueezedWords.READOUTS, SqueezedPlan::bars, SqueezedWords.SPOKEN_READOUT)
                            .telling("kl", "paid-now"),
                    Part.of(STAGE, CodersSheet::new, SqueezedWords.SPOKEN_ROWS).telling("floor", "wasted", "paid"),
                    Part.of(WORDS, WordsSheet::new, SqueezedWords.SPOKEN_WORDS).telling("in-words", "learned"),
                    Part.of(
                                    LETTERS,
                                    () -> new NarrowShares<>(
                                            SqueezedNumbers.SHARES, SqueezedWords.LETTERS, SqueezedWords::letter),
                                    SqueezedWords.SPOKEN_LETTERS)
                            .telling("share"),
                    Part.balance(SqueezedWords::balance, SqueezedWords.SPOKEN_READOUT)
                            .telling("floor-now", "kl", "rest", "paid-now", "entropy", "from-entropy"))
            .withNumbers(Quantity.declaredIn(SqueezedNumbers.class));

    private SqueezedPlan() {}

    private static double[] bars(SqueezedResult result) {
        double kl = result.now().kl();
        double shown = Double.isNaN(kl) ? result.now().paid() : kl;
        double all = Double.isFinite(result.now().floor()) ? result.now().floor() : shown;
        return new double[] {Double.isNaN(shown) ? 0 : shown, Double.isNaN(all) ? 1 : Math.max(all, 1e-9)};
    }

    private static void lay(Room room, SqueezedResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        double r = room.rem();
        Box whole = places.there(STAGE);
        Box stage = StagePage.isFolded(room) ? whole.below(FOLDED_BUTTONS * r) : whole;
        double words = Math.min(WordsSheet.remHigh() * r, MOST_WORDS * stage.height());
        places.put(STAGE, stage.top(stage.height() - words)).put(WORDS, stage.foot(words));
        Box rows = places.there(STAGE);
        if (room.onPaper() && result.hasLetters() && rows.height() >= LEAST_ON_PAPER * r) {
            double letters = LETTERS_ON_PAPER * rows.height();
            places.put(STAGE, rows.top(rows.height() - letters)).put(LETTERS, rows.foot(letters - OVER_LETTERS * r));
        }
        Box panel = places.of(PANEL);
        boolean beside = !StagePage.isFolded(room) && result.hasLetters();
        if (panel != null && beside && panel.height() - LETTERS_HIGH * r >= LEAST_PANEL * r) {
            places.put(PANEL, panel.top(panel.height() - LETTERS_HIGH * r))
                    .put(LETTERS, panel.foot((LETTERS_HIGH - OVER_LETTERS) * r));
        }
    }
}
