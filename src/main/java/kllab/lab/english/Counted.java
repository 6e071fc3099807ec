package kllab.lab.english;

import java.nio.file.Path;
import java.util.Optional;
import kllab.core.coding.SymbolSink;
import kllab.core.coding.SymbolText;
import kllab.core.information.NgramCounts;
import kllab.io.FileException;
import kllab.io.text.LetterCounter;
import kllab.io.text.NamedFile;
import kllab.io.text.TextReader;
import kllab.io.text.TextResults;
import kllab.io.text.TextSource;
import org.jspecify.annotations.Nullable;

/**
 * A counted text.
 *
 * @param text its symbols, or those of its beginning
 * @param counts of the whole text
 */
record Counted(SymbolText text, NgramCounts counts) {
    private static final TextResults<Counted> KNOWN = new TextResults<>(source -> of(source.symbols()));
    private static final Counted NOTHING = of(SymbolText.of(""));

    private static Counted of(SymbolText text) {
        NgramCounts.Counter counter = NgramCounts.counter(text.alphabet());
        text.to(counter);
        return new Counted(text, counter.end());
    }

    /** Of a text whose counts are not there. */
    static Counted nothing() {
        return NOTHING;
    }

    /** What is known of a text within a frame. */
    static Optional<Counted> atOnce(TextSource source) {
        return KNOWN.atOnce(source);
    }

    /** What is known of a text, however long it takes. */
    static Optional<Counted> whole(TextSource source) {
        return KNOWN.whole(source);
    }

    /** Reads a file; of a long one only the counts and the beginning are kept. */
    static TextSource read(Path file, LetterCounter.Watcher watcher) throws FileException {
        Optional<String> whole = TextReader.shortText(file);
        if (whole.isPresent()) {
            return TextSource.ofOwn(whole.get());
        }
        Tee tee = new Tee();
        NamedFile named = TextReader.read(
                file,
                alphabet -> {
                    tee.beginning = new SymbolText.Builder(alphabet, EnglishState.LAST_PLACE + 1);
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

        Counted end() {
            return beginning == null || counter == null ? NOTHING : new Counted(beginning.end(), counter.end());
        }
    }
}
