package kllab.figure;

import java.util.List;
import java.util.function.BiFunction;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The {@link Opening} of a picture as a sheet, all of it data. */
public final class OpeningSheet<R> implements Sheet<R> {
    private final BiFunction<R, Look, RichText> sentence;
    private final Readouts<R> readouts;
    private @Nullable Scene<R> scene;
    private double width;

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
    public Object settle(Scene<R> next, Look look, double w, double h) {
        scene = next;
        width = w;
        return look;
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: all text depends on the values
    }

    @Override
    public void paintData(Brush brush) {
        if (scene != null) {
            Look look = brush.look();
            Opening.paint(
                    brush,
                    sentence.apply(scene.result(), look),
                    readouts.of(scene.result(), scene.pinned(), look),
                    width);
        }
    }
}
