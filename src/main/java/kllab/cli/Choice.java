package kllab.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option with a few allowed words. */
record Choice<T>(List<T> all, Function<T, String> word) implements ITypeConverter<T> {
    @Override
    public T convert(String text) {
        return all.stream()
                .filter(item -> word.apply(item).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of " + words()));
    }

    private String words() {
        return all.stream().map(word).collect(Collectors.joining(", "));
    }
}
