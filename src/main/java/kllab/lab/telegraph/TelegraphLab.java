package kllab.lab.telegraph;

import java.util.List;
import java.util.Optional;
import kllab.io.data.LetterLanguage;
import kllab.io.sound.RaceSound;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Telegraph lab: one message, sent with the Morse signals assigned by P and with those assigned by a belief Q. The
 * second takes longer, and the lag grows letter by letter.
 */
public final class TelegraphLab extends Lab<TelegraphState, TelegraphResult> {
    private static final double BELIEF = 0.7;
    private static final double SPEED = 20;
    private static final String MESSAGE = "TRUTH AND BELIEF";
    private static final String OPENING_OF_MOBY_DICK =
            "CALL ME ISHMAEL SOME YEARS AGO NEVER MIND HOW LONG PRECISELY HAVING LITTLE OR NO MONEY IN MY PURSE AND NOTHING"
                    + " PARTICULAR TO INTEREST ME ON SHORE I THOUGHT I WOULD SAIL ABOUT A LITTLE AND SEE THE WATERY PART OF"
                    + " THE WORLD";

    /** A text without the commonest letter. */
    private static final String WITHOUT_E =
            "An odd thing about this writing: not a word in it has that most common symbol of"
                    + " all. A quick fox jumps, a lazy dog barks, ivy grows up a wall.";

    public TelegraphLab() {
        super(
                "telegraph",
                "telegraph",
                "fth-radio",
                TelegraphState.class,
                TelegraphResult::of,
                () -> TelegraphPlan.PLAN,
                TelegraphController::new);
    }

    @Override
    public List<Preset<TelegraphState>> presets() {
        return List.of(
                preset("reversed", "beliefs", sent(MESSAGE, BELIEF).withPlayhead(152)),
                belief("right", Targets.REVERSED, 0),
                belief("half", Targets.REVERSED, 0.5),
                belief("backwards", Targets.REVERSED, 1),
                belief("uniform", Targets.UNIFORM, 1),
                belief("german", LetterLanguage.GERMAN.id(), 1),
                belief("pinyin", LetterLanguage.PINYIN.id(), 1),
                belief("morse", Targets.MORSE, 1),
                belief("itself", Targets.MESSAGE, 1),
                preset("withoutE", "beliefs", sent(MESSAGE, 1).withText(WITHOUT_E)),
                preset("first", "messages", sent("WHAT HATH GOD WROUGHT", BELIEF)),
                preset("paris", "messages", sent("PARIS PARIS", 1).withTarget(Targets.MORSE)),
                preset("pangram", "messages", sent("THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG", BELIEF)),
                preset("rare", "messages", sent("JAZZ QUIZ", BELIEF)),
                preset("long", "messages", sent(OPENING_OF_MOBY_DICK, BELIEF).withPlayhead(600)));
    }

    private static TelegraphState sent(String message, double belief) {
        return new TelegraphState(message, belief, SPEED, LetterLanguage.ENGLISH.letters());
    }

    private static Preset<TelegraphState> belief(String id, String target, double belief) {
        return preset(id, "beliefs", sent(MESSAGE, belief).withTarget(target));
    }

    private static Preset<TelegraphState> preset(String id, String group, TelegraphState state) {
        return new Preset<>(id, group, state);
    }

    @Override
    public Optional<RaceSound> sound(TelegraphResult result) {
        return Optional.of(RaceAudio.sound(result));
    }
}
