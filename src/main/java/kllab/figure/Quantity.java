package kllab.figure;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kllab.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number of a result that a person may read, or a row of them. All that shows or says it takes it from here, so that it has
 * the same digits everywhere.
 *
 * @param id its name in its lab; a part that can be read for it tells so by this name
 * @param kind what is counted, and so in which unit {@code value} is
 * @param decimals how many are usually shown; for a chance they follow from its size
 * @param items how many numbers a result has of it
 * @param value one of them; NaN if there is none
 * @param writing how it is written, where not as usual for its kind
 * @param sum what is shown of a single number that follows from others as they are shown, in the displayed unit
 * @param <R> the result
 */
public record Quantity<R>(
        String id,
        Kind kind,
        int decimals,
        ToIntFunction<R> items,
        Value<R> value,
        @Nullable Writing<R> writing,
        @Nullable ToDoubleBiFunction<R, Look> sum)
        implements Said<R> {
    /** What stands for a number that a result does not have. */
    public static final String NONE = "\u2013";

    /** What a number is of. */
    public enum Kind {
        /** An amount of information, in nats; shown in the displayed unit. */
        INFORMATION,
        /** A probability. */
        CHANCE,
        /** How many. */
        COUNT,
        /** A time or a length, or what else is shown as it is. */
        TIME,
        /** A share of a whole, from 0 to 1; shown in per cent. */
        SHARE;

        double shown(double value, Look look) {
            return this == INFORMATION ? look.shown(value) : this == SHARE ? 100 * value : value;
        }

        String text(double shown, int decimals) {
            return switch (this) {
                case INFORMATION -> Numbers.amount(shown, decimals);
                case CHANCE -> Numbers.chance(shown);
                case COUNT -> Numbers.count(Math.round(shown));
                case TIME -> Numbers.grouped(Numbers.fixed(shown, decimals));
                case SHARE -> Numbers.grouped(Numbers.fixed(shown, decimals)) + "%";
            };
        }
    }

    /** How a number is written. */
    @FunctionalInterface
    public interface Form {
        /** The text of a number in the displayed unit. */
        String of(double shown);
    }

    /** The text of one of a row, where it does not follow from the number. */
    @FunctionalInterface
    public interface Writing<R> {
        String of(R result, int item, Look look);
    }

    /** The source of a number of a row. */
    @FunctionalInterface
    public interface Value<R> {
        double of(R result, int item);
    }

    /** A single number. */
    public static <R> Quantity<R> of(String id, Kind kind, int decimals, ToDoubleFunction<R> value) {
        return row(id, kind, decimals, result -> 1, (result, item) -> value.applyAsDouble(result));
    }

    /** A row of numbers. */
    public static <R> Quantity<R> row(String id, Kind kind, int decimals, ToIntFunction<R> items, Value<R> value) {
        return new Quantity<>(id, kind, decimals, items, value, null, null);
    }

    /** A number that some results have, or NaN. */
    public static <R> Quantity<R> maybe(String id, Kind kind, int decimals, ToDoubleFunction<R> value) {
        return row(
                id,
                kind,
                decimals,
                result -> Double.isNaN(value.applyAsDouble(result)) ? 0 : 1,
                (result, item) -> value.applyAsDouble(result));
    }

    /** All quantities that a class declares, also those in its lists: none can be forgotten where they are listed. */
    @SuppressWarnings("unchecked") // a lab declares quantities of its own results only
    public static <R> List<Quantity<R>> declaredIn(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .flatMap(Quantity::declared)
                .filter(Quantity.class::isInstance)
                .map(each -> (Quantity<R>) each)
                .distinct()
                .toList();
    }

    private static Stream<?> declared(Field field) {
        try {
            field.setAccessible(true);
            return field.getType() == List.class ? ((List<?>) field.get(null)).stream() : Stream.of(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, written otherwise than is usual for its kind. */
    public Quantity<R> written(Form other) {
        return writtenBy((result, item, look) -> other.of(unrounded(result, item, look)));
    }

    /** The same, with a text that says more than the number: one with all its digits, or a word. */
    public Quantity<R> writtenBy(Writing<R> other) {
        return new Quantity<>(id, kind, decimals, items, value, other, sum);
    }

    /** The same, shown as the sum or difference of others as they are shown. */
    public Quantity<R> shownAs(ToDoubleBiFunction<R, Look> other) {
        return new Quantity<>(id, kind, decimals, items, value, writing, other);
    }

    /** A single amount of information, in nats. */
    public static <R> Quantity<R> information(String id, int decimals, ToDoubleFunction<R> nats) {
        return of(id, Kind.INFORMATION, decimals, nats);
    }

    /** A single probability. */
    public static <R> Quantity<R> chance(String id, ToDoubleFunction<R> chance) {
        return of(id, Kind.CHANCE, 0, chance);
    }

    /** A single count. */
    public static <R> Quantity<R> count(String id, ToDoubleFunction<R> count) {
        return of(id, Kind.COUNT, 0, count);
    }

    /** The number as shown, in the displayed unit: so that what is shown adds up, add these. */
    public double shown(R result, Look look) {
        return shown(result, 0, look);
    }

    /** One of a row as shown, in the displayed unit. */
    public double shown(R result, int item, Look look) {
        return Numbers.rounded(unrounded(result, item, look), decimals);
    }

    private double unrounded(R result, int item, Look look) {
        return sum == null ? exact(result, item, look) : sum.applyAsDouble(result, look);
    }

    /** One of a row in full, in the displayed unit; a share in per cent. */
    public double exact(R result, int item, Look look) {
        return kind.shown(value.of(result, item), look);
    }

    @Override
    public String apply(R result, Look look) {
        return at(result, 0, look);
    }

    /** One of a row as text. */
    public String at(R result, int item, Look look) {
        return text(result, item, unrounded(result, item, look), decimals, look);
    }

    private String text(R result, int item, double shown, int withDecimals, Look look) {
        if (Double.isNaN(shown)) {
            return NONE;
        }
        return writing == null ? kind.text(shown, withDecimals) : writing.of(result, item, look);
    }

    /** The same with other decimals. */
    public String at(R result, int item, int others, Look look) {
        return text(result, item, exact(result, item, look), others, look);
    }

    /** One of a row, to be said. */
    public Said<R> item(int item) {
        return (result, look) -> at(result, item, look);
    }

    /** One of a row with its sign. */
    public String signedAt(R result, int item, Look look) {
        return signedAt(result, item, decimals, look);
    }

    /** The same with other decimals. */
    public String signedAt(R result, int item, int others, Look look) {
        double shown = exact(result, item, look);
        return Double.isNaN(shown) ? NONE : Numbers.signed(shown, others);
    }

    /** One of a row with its sign, or as it is written otherwise: so that what is shown adds up. */
    public String withSignAt(R result, int item, Look look) {
        return writing == null ? signedAt(result, item, look) : at(result, item, look);
    }

    /** What a readout says of the pinned number: it, and the change of the displayed numbers. */
    public String pinned(R now, R was, Look look) {
        return pinned(now, was, 0, look);
    }

    /** The same of one of a row. */
    public String pinned(R now, R was, int item, Look look) {
        double change = shown(now, item, look) - shown(was, item, look);
        boolean told =
                writing == null && Double.isFinite(change); // a word, or a number with other digits, has no change
        return look.pinned(at(was, item, look), told ? Numbers.signed(change, decimals) : "");
    }

    /** A change of the number as shown, with its sign. */
    public String signed(double change) {
        return Numbers.signed(change, decimals);
    }

    /** The same with a sign. */
    public Said<R> signed() {
        return (result, look) -> signedAt(result, 0, look);
    }

    /** A chance as in a formula, {@link Numbers#brief}. */
    public Said<R> brief() {
        return (result, look) -> Numbers.brief(value.of(result, 0));
    }

    /** A chance in per cent, {@link Numbers#percent(double)}. */
    public Said<R> percent() {
        return (result, look) -> Numbers.percent(value.of(result, 0));
    }

    /** The same without zeros at its end. */
    public Said<R> trimmed() {
        return (result, look) -> Numbers.trimmed(shown(result, look), decimals);
    }

    /** The same with other decimals: in a sentence two are enough. */
    public Said<R> to(int others) {
        return (result, look) -> at(result, 0, others, look);
    }
}
