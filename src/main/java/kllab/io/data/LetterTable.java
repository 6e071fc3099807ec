package kllab.io.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;

/** The letter counts in {@code data/letters.properties}, where source and folding of each table are described. */
public final class LetterTable {
    private static final Map<String, Categorical> TABLES = load();

    private LetterTable() {}

    /** The probabilities of the letters of a table; throws if the table is missing, since the build is then broken. */
    public static Categorical of(String table) {
        Categorical letters = TABLES.get(table);
        if (letters == null) {
            throw new IllegalArgumentException("no letter table " + table);
        }
        return letters;
    }

    private static Map<String, Categorical> load() {
        Properties tables = new Properties();
        try (InputStream in = LetterTable.class.getResourceAsStream("/data/letters.properties")) {
            if (in == null) {
                throw new IllegalStateException("no letter tables");
            }
            tables.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> counts(tables.getProperty(name))));
    }

    private static Categorical counts(String numbers) {
        return Categorical.of(
                Stream.of(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
}
