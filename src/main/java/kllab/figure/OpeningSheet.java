package kllab.figure;

import java.util.List;
import java.util.function.BiFunction;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The {@link Opening} of a picture as a sheet, all of it data. */
public final class OpeningSheet<R> extends SettledSheet<R> {
    private final BiFunction<R, Look, RichText> sentence;
    private final Readouts<R> readouts;

    /** The numbers of a result; the second result is the pinned one, if there is one. */
    @FunctionalInterface
    public interface Readouts<R> {
        List<Opening.Readout> of(R result, @Nullable R pinned, Look look);
    }

    public OpeningSheet(BiFunction<R, Look, RichText> sentence, Readouts<R> readouts) {
        this.sentence = sentence;
        this.readouts = readouts;
    }

    @Override
    public void paintData(Brush brush) {
        Look look = brush.look();
        Opening.paint(brush, sentence.apply(result(), look), readouts.of(result(), pinned(), look), width(), height());
    }
}
