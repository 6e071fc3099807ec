package kllab.words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The numbers that a page may show now, in all ways in which each may be written; signs do not count. */
final class Digits {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.])\\d[\\d,]*(?:\\.\\d+)?(?:e-?\\d+)?(?:\u00A0\u00D7\u00A010[\u207B\u2070\u00B9\u00B2\u00B3\u2074-\u2079]*)?%?");
    private static final int MOST_DECIMALS = 6;

    private final Look look;
    private final Set<String> known = new HashSet<>();

    Digits(Look look) {
        this.look = look;
    }

    /** What of a text is a number that is not known. */
    List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String number = numbers.group().replaceFirst(",$", "");
            if (!known.contains(number) && !isBeforeItsExponent(number)) {
                unknown.add(number);
            }
        }
        return unknown;
    }

    /** In a node, an exponent is a text of its own. */
    private boolean isBeforeItsExponent(String number) {
        return number.endsWith("10") && known.stream().anyMatch(each -> each.startsWith(number));
    }

    /** Digits that messages have themselves. */
    void addMessages() {
        look.words().keys().stream()
                .map(key -> look.words().get(key).replaceAll("\\{\\d+}|<[^>]*>", ""))
                .forEach(this::addText);
    }

    private void addText(String text) {
        NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replaceFirst(",$", ""))
                .forEach(known::add);
    }

    /** All that is set, and the names in it. */
    void addState(@Nullable Object part) {
        switch (part) {
            case null -> {}
            case Number number -> addValue(number.doubleValue());
            case CharSequence text -> addText(text.toString());
            case Categorical chances -> DoubleStream.of(chances.toArray()).forEach(this::addValue);
            case Iterable<?> parts -> parts.forEach(this::addState);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    addState(value(record, component));
                }
            }
            default -> {}
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The quantities of a result, those of a pinned one, and the changes between them. */
    <R> void addQuantities(List<Quantity<R>> quantities, R result, @Nullable R pinned) {
        for (Quantity<R> quantity : quantities) {
            addQuantity(quantity, result);
            if (pinned != null) {
                addQuantity(quantity, pinned);
                addChanges(quantity, result, pinned);
            }
        }
    }

    private <R> void addQuantity(Quantity<R> quantity, R result) {
        for (int i = 0; i < quantity.items().applyAsInt(result); i++) {
            known.addAll(numbers(quantity.at(result, i, look)));
            known.addAll(numbers(quantity.signedAt(result, i, look)));
            addValue(quantity.exact(result, i, look));
        }
    }

    private <R> void addChanges(Quantity<R> quantity, R result, R pinned) {
        int both =
                Math.min(quantity.items().applyAsInt(result), quantity.items().applyAsInt(pinned));
        for (int i = 0; i < both; i++) {
            addValue(quantity.shown(result, i, look) - quantity.shown(pinned, i, look));
            double kept = quantity.exact(result, i, look) / quantity.exact(pinned, i, look);
            addValue(kept);
            addValue(1 - kept);
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** A number in the ways in which it may be written. */
    private void addValue(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(size)) {
            return;
        }
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            known.add(Numbers.grouped(Numbers.fixed(size, decimals)));
            known.add(Numbers.trimmed(size, decimals));
            known.add(Numbers.percent(size, decimals));
            known.add(Numbers.fixed(100 * size, decimals)); // a column of percentages names its sign once
        }
        known.add(Numbers.percent(size));
        if (size > 0) {
            known.add(Numbers.scientific(size));
            known.add(Numbers.chance(size));
        }
    }
}
