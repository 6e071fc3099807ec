package kllab.io.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;

/** The letter counts in {@code data/letters.properties}, where source and folding of each table are described. */
public final class LetterTable {
    private static final Map<String, long[]> TABLES = load();

    private LetterTable() {}

    /** The probabilities of the letters of a table; throws if the table is missing, since the build is then broken. */
    public static Categorical of(String table) {
        return Categorical.of(Arrays.stream(counts(table)).asDoubleStream().toArray());
    }

    /** The counts themselves. */
    public static long[] counts(String table) {
        long[] counts = TABLES.get(table);
        if (counts == null) {
            throw new IllegalArgumentException("no letter table " + table);
        }
        return counts.clone();
    }

    private static Map<String, long[]> load() {
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
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> parsed(tables.getProperty(name))));
    }

    private static long[] parsed(String numbers) {
        return Stream.of(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
