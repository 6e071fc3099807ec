package kllab.io.text;

import java.nio.file.Path;
import java.util.Optional;
import kllab.core.coding.SymbolSink;
import kllab.core.coding.SymbolText;
import kllab.core.information.NgramCounts;
import kllab.io.FileException;
import org.jspecify.annotations.Nullable;

/**
 * A counted text.
 *
 * @param text its symbols, or those of its beginning
 * @param counts of the whole text
 */
public record CountedText(SymbolText text, NgramCounts counts) {
    /** Of a longer text only the beginning is kept. */
    public static final int MOST_KEPT = 1_000_000;

    private static final TextResults<CountedText> KNOWN = new TextResults<>(source -> of(source.symbols()));
    private static final CountedText NOTHING = of(SymbolText.of(""));

    private static CountedText of(SymbolText text) {
        NgramCounts.Counter counter = NgramCounts.counter(text.alphabet());
        text.to(counter);
        return new CountedText(text, counter.end());
    }

    /** Of a text whose counts are not there. */
    public static CountedText nothing() {
        return NOTHING;
    }

    /** What is known of a text within a frame. */
    public static Optional<CountedText> atOnce(TextSource source) {
        return KNOWN.atOnce(source);
    }

    /** What is known of a text, however long it takes. */
    public static Optional<CountedText> whole(TextSource source) {
        return KNOWN.whole(source);
    }

    /** Reads a file; of a long one only the counts and the beginning are kept. */
    public static TextSource read(Path file, LetterCounter.Watcher watcher) throws FileException {
        Optional<String> whole = TextReader.shortText(file);
        if (whole.isPresent()) {
            return TextSource.ofOwn(whole.get());
        }
        Tee tee = new Tee();
        NamedFile named = TextReader.read(
                file,
                alphabet -> {
                    tee.beginning = new SymbolText.Builder(alphabet, MOST_KEPT);
                    tee.counter = NgramCounts.counter(alphabet);
                    return tee;
                },
                watcher);
        TextSource source = TextSource.of(named);
        KNOWN.put(source, tee.end());
        return source;
    }

    /** Gives each block to both. */
    private static final class Tee implements SymbolSink {
        private SymbolText.@Nullable Builder beginning;
        private NgramCounts.@Nullable Counter counter;

        @Override
        public void take(int[] symbols, int count) {
            if (beginning != null && counter != null) {
                beginning.take(symbols, count);
                counter.take(symbols, count);
            }
        }

        CountedText end() {
            return beginning == null || counter == null ? NOTHING : new CountedText(beginning.end(), counter.end());
        }
    }
}
