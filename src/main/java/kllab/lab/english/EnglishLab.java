package kllab.lab.english;

import java.util.List;
import java.util.Optional;
import kllab.io.text.Book;
import kllab.io.text.CountedText;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.english.EnglishState.Lower;
import org.jspecify.annotations.Nullable;

/** English: the more is known of the text before it, the less the next letter costs, and each step of knowledge is a KL. */
public final class EnglishLab extends Lab<EnglishState, EnglishResult> {
    public EnglishLab() {
        super(
                "english",
                "questions",
                "fth-git-branch",
                EnglishState.class,
                (state, before) -> EnglishResult.of(state, CountedText.whole(state.text()), false, before),
                () -> EnglishPlan.PLAN,
                EnglishController::new);
    }

    @Override
    public EnglishResult atOnce(EnglishState next, @Nullable EnglishResult before) {
        Optional<CountedText> there = CountedText.atOnce(next.text());
        return EnglishResult.of(
                next, there, there.isEmpty() && next.text().file().isEmpty(), before);
    }

    @Override
    public boolean isWhole(EnglishResult result) {
        return !result.isWaiting();
    }

    @Override
    public List<Preset<EnglishState>> presets() {
        EnglishState book = EnglishState.of(TextSource.of(Book.MOBY_DICK), 3, 15, 9);
        return List.of(
                new Preset<>("moby-dick", "english", book),
                new Preset<>("growth", "english", book.withStep(4).withView(Lower.GROWTH)),
                preset("chapter-one", "few", Book.CHAPTER_ONE, 3, 15, 9),
                preset("random", "few", Book.RANDOM, 4, 0, 5),
                preset("yuan", "chinese", Book.YUAN, 2, 4, 2));
    }

    private static Preset<EnglishState> preset(String id, String group, Book book, int step, int place, int cursor) {
        return new Preset<>(id, group, EnglishState.of(TextSource.of(book), step, place, cursor));
    }
}
