package kllab.figure;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.text.RichText;

/**
 * What is said of a result: a number, or a message whose places are filled with numbers.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface Said<R> extends BiFunction<R, Look, String> {
    /** The same, with its markup. */
    default RichText rich(R result, Look look) {
        return RichText.parse(apply(result, look));
    }

    /** The same without its markup, for screen readers. */
    default Said<R> plain() {
        return (result, look) -> rich(result, look).plain();
    }

    /** The same of some results, nothing of others. */
    default Said<R> when(Predicate<R> there) {
        return (result, look) -> there.test(result) ? apply(result, look) : "";
    }

    /** An amount with the unit that is shown. */
    default Said<R> withUnit() {
        return (result, look) -> look.withUnit(apply(result, look));
    }

    /** The message with its places {@code {0}}, {@code {1}}, … filled. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <R> Said<R> message(String key, Said<R>... places) {
        return (result, look) -> look.say(
                key, Stream.of(places).map(place -> place.apply(result, look)).toArray());
    }

    /** The same, where the result decides which message it is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <R> Said<R> message(Function<R, String> key, Said<R>... places) {
        return (result, look) -> message(key.apply(result), places).apply(result, look);
    }

    /** The same, where it also depends on the numbers as shown. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <R> Said<R> message(BiFunction<R, Look, String> key, Said<R>... places) {
        return (result, look) -> message(key.apply(result, look), places).apply(result, look);
    }

    /** Sentences one after the other; empty ones are left out. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <R> Said<R> inTurn(Said<R>... sentences) {
        return (result, look) ->
                look.words().inTurn(Stream.of(sentences).map(sentence -> sentence.apply(result, look)));
    }

    /** The same sentence about each of a row, one after the other. */
    static <R> Said<R> each(ToIntFunction<R> items, IntFunction<Said<R>> sentence) {
        return (result, look) -> look.words()
                .inTurn(IntStream.range(0, items.applyAsInt(result))
                        .mapToObj(item -> sentence.apply(item).apply(result, look)));
    }

    /** The name of the unit that is shown: bits, nats. */
    static <R> Said<R> unit() {
        return (result, look) -> look.unitName();
    }

    /** That unit per thing, as in {@link Look#unitPer}. */
    static <R> Said<R> unitPer(String thing) {
        return (result, look) -> look.unitPer(thing);
    }
}
