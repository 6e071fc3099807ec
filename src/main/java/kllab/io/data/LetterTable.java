package kllab.io.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;

/** The counted letters in {@code data/letters.properties}, each with its source there. */
public final class LetterTable {
    private LetterTable() {}

    /** The chances of the letters of a table; a table that is missing is a broken build, so it throws. */
    public static Categorical of(String table) {
        Properties tables = new Properties();
        try (InputStream in = LetterTable.class.getResourceAsStream("/data/letters.properties")) {
            if (in == null) {
                throw new IllegalStateException("no letter tables");
            }
            tables.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String counts = tables.getProperty(table);
        if (counts == null) {
            throw new IllegalArgumentException("no letter table " + table);
        }
        return Categorical.of(
                Stream.of(counts.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
}
