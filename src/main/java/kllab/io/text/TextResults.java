package kllab.io.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was computed from texts, kept as long as the app runs: of the texts used last, so that a text is not counted again for each
 * window, undo step and picture. Thread-safe.
 *
 * @param <V> what is computed from a text
 */
public final class TextResults<V> {
    private static final int MOST = 16;

    /** What is counted at once, even while somebody waits for the next frame: some milliseconds. */
    private static final int SHORT = TextSource.LONGEST_OWN;

    private final Function<TextSource, V> work;
    private final Map<TextSource, V> known = new LinkedHashMap<>(MOST, 0.75F, true);

    /**
     * Nothing is known yet.
     *
     * @param work computes from a text that is no file
     */
    public TextResults(Function<TextSource, V> work) {
        this.work = work;
    }

    /** What is known of a text, or is quick to compute; of a file that has not been read since the app runs, nothing. */
    public Optional<V> atOnce(TextSource source) {
        Optional<V> there = get(source);
        boolean quick = source.isOwn()
                ? source.own().length() <= SHORT
                : isShort(source.book().orElseThrow());
        return there.isPresent() || source.file().isPresent() || !quick ? there : Optional.of(compute(source));
    }

    /** The same, however long it takes. */
    public Optional<V> whole(TextSource source) {
        Optional<V> there = get(source);
        return there.isPresent() || source.file().isPresent() ? there : Optional.of(compute(source));
    }

    /** Keeps what a reader has computed of a file. */
    public void put(TextSource source, V value) {
        synchronized (known) {
            known.put(source, value);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    private static boolean isShort(Book book) {
        return book == Book.CHAPTER_ONE || book == Book.RANDOM;
    }

    private Optional<V> get(TextSource source) {
        synchronized (known) {
            return Optional.ofNullable(known.get(source));
        }
    }

    private V compute(TextSource source) {
        V value = work.apply(source);
        put(source, value);
        return value;
    }
}
