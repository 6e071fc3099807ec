package kllab.lab.telegraph;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kllab.core.probability.Categorical;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.io.data.LetterTable;
import kllab.lab.Lab;
import kllab.lab.LabScreen;
import kllab.lab.Preset;
import kllab.text.RichText;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The Telegraph lab: one message, sent with the Morse signals dealt for the truth P and with those dealt for a belief Q.
 * The second takes longer, and the lag grows letter by letter.
 */
public final class TelegraphLab implements Lab<TelegraphState, TelegraphResult> {
    private static final double BELIEF = 0.7;
    private static final double SPEED = 20;
    private static final String MESSAGE = "TRUTH AND BELIEF";
    private static final String OPENING_OF_MOBY_DICK =
            "CALL ME ISHMAEL SOME YEARS AGO NEVER MIND HOW LONG PRECISELY HAVING LITTLE OR NO MONEY IN MY PURSE AND NOTHING"
                    + " PARTICULAR TO INTEREST ME ON SHORE I THOUGHT I WOULD SAIL ABOUT A LITTLE AND SEE THE WATERY PART OF"
                    + " THE WORLD";

    private final Categorical english = LetterTable.of("english");

    /** The last result: what playing and dragging leave as it was is taken from it. Nobody can tell but by the time. */
    private final AtomicReference<@Nullable TelegraphResult> last = new AtomicReference<>();

    @Override
    public String id() {
        return "telegraph";
    }

    @Override
    public String icon() {
        return "fth-radio";
    }

    @Override
    public Class<TelegraphState> stateType() {
        return TelegraphState.class;
    }

    @Override
    public List<Preset<TelegraphState>> presets() {
        return List.of(
                new Preset<>("reversed", "beliefs", new TelegraphState(MESSAGE, BELIEF, SPEED, english, 152)),
                belief("right", 0),
                belief("half", 0.5),
                belief("backwards", 1),
                message("first", "WHAT HATH GOD WROUGHT"),
                message("paris", "PARIS PARIS"),
                message("pangram", "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG"),
                message("rare", "JAZZ QUIZ"),
                new Preset<>(
                        "long", "messages", new TelegraphState(OPENING_OF_MOBY_DICK, BELIEF, SPEED, english, 600)));
    }

    private Preset<TelegraphState> belief(String id, double belief) {
        return new Preset<>(id, "beliefs", new TelegraphState(MESSAGE, belief, SPEED, english));
    }

    private Preset<TelegraphState> message(String id, String message) {
        return new Preset<>(id, "messages", new TelegraphState(message, BELIEF, SPEED, english));
    }

    @Override
    public TelegraphResult compute(TelegraphState state) {
        TelegraphResult before = last.get();
        TelegraphResult result = before != null && before.servesFor(state)
                ? before.with(state)
                : TelegraphResult.of(state, path(state.letters(), before));
        last.set(result);
        return result;
    }

    private static BeliefPath path(Categorical letters, @Nullable TelegraphResult before) {
        return before != null && before.path().p().equals(letters) ? before.path() : BeliefPath.of(letters);
    }

    @Override
    public RichText headline(TelegraphResult result, Look look) {
        return TelegraphWords.headline(result, look);
    }

    @Override
    public Figure<TelegraphResult> figure() {
        return new TelegraphFigure();
    }

    @Override
    public TelegraphModel model() {
        return new TelegraphModel(this);
    }

    @Override
    public LabScreen<TelegraphState, TelegraphResult> open(Desk desk) {
        return new TelegraphController(this, desk);
    }
}
