package kllab.lab.telegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import kllab.core.coding.CodeBook;
import kllab.core.probability.Categorical;

/** How often each letter comes in English: the counts of {@code data/letters.properties}. */
final class EnglishLetters {
    private static final String FILE = "/data/letters.properties";

    private EnglishLetters() {}

    /** Reads the counts, A to Z; a missing one is a broken build, so it throws. */
    static Categorical read() {
        Properties counts = new Properties();
        try (InputStream in = EnglishLetters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no letter counts " + FILE);
            }
            counts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] weights = new double[CodeBook.SIZE];
        for (int letter = 0; letter < weights.length; letter++) {
            weights[letter] = count(counts, String.valueOf((char) ('A' + letter)));
        }
        return Categorical.of(weights);
    }

    private static double count(Properties counts, String letter) {
        String count = counts.getProperty(letter);
        if (count == null) {
            throw new IllegalStateException("no count of " + letter + " in " + FILE);
        }
        return Double.parseDouble(count);
    }
}
