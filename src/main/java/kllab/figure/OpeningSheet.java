package kllab.figure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

        /**
         * A quantity in large type.
         *
         * @param name what it is called
         * @param unit after its digits
         */
        record Line<R>(Said<R> name, Quantity<R> what, Said<R> unit, Tone tone) {
            /** An amount of information per thing, as in {@link Look#unitPer}. */
            public Line(Said<R> name, Quantity<R> what, String thing, Tone tone) {
                this(name, what, Said.unitPer(thing), tone);
            }

            /** The same; its name is a message. */
            public Line(String name, Quantity<R> what, String thing, Tone tone) {
                this(Said.message(name), what, thing, tone);
            }

            /** What was pinned may not have the number. */
            public Opening.Readout of(R result, @Nullable R pinned, Look look) {
                String was = pinned == null || Double.isNaN(what.exact(pinned, 0, look))
                        ? ""
                        : what.pinned(result, pinned, look);
                String digits = what.apply(result, look);
                return new Opening.Readout(name.rich(result, look), digits, unit.apply(result, look), was, tone);
            }
        }

        /** Quantities, with what was pinned below them. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        static <R> Readouts<R> of(Line<R>... lines) {
            return (result, pinned, look) ->
                    Stream.of(lines).map(line -> line.of(result, pinned, look)).toList();
        }
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
