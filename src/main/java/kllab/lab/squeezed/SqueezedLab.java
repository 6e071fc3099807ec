package kllab.lab.squeezed;

import java.util.List;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.Preset;
import org.jspecify.annotations.Nullable;

/** Squeezed: a text is really coded; what each code pays is what its belief must pay, and what is wasted is a KL. */
public final class SqueezedLab extends Lab<SqueezedState, SqueezedResult> {
    /** A text that is too short to be learned. */
    private static final String TWISTER =
            "She sells sea shells by the sea shore. The shells she sells are surely sea shells.";

    public SqueezedLab() {
        super(
                "squeezed",
                "questions",
                "fth-git-branch",
                SqueezedState.class,
                (state, before) -> SqueezedResult.of(state),
                () -> SqueezedPlan.PLAN,
                SqueezedController::new);
    }

    @Override
    public SqueezedResult atOnce(SqueezedState next, @Nullable SqueezedResult before) {
        return SqueezedResult.atOnce(next);
    }

    @Override
    public boolean isWhole(SqueezedResult result) {
        return result.isWhole();
    }

    @Override
    public List<Preset<SqueezedState>> presets() {
        return List.of(
                preset("moby", "books", TextSource.of(Book.MOBY_DICK), Coder.LANGUAGE),
                preset("chapter", "books", TextSource.of(Book.CHAPTER_ONE), Coder.ORDER_3),
                preset("yuan", "books", TextSource.of(Book.YUAN), Coder.ORDER_1),
                preset("random", "others", TextSource.of(Book.RANDOM), Coder.PAIRS),
                preset("short", "others", TextSource.ofOwn(TWISTER), Coder.HUFFMAN));
    }

    private static Preset<SqueezedState> preset(String id, String group, TextSource text, Coder selected) {
        return new Preset<>(id, group, new SqueezedState(text, LetterLanguage.GERMAN, false, selected));
    }
}
