package kllab.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import kllab.core.coding.LetterFolding;

/** The texts that ship with the app, in {@code data/texts}; their sources are told in model.md. */
public enum Book {
    /** Moby-Dick by Herman Melville, 1851, its 135 chapters: 934,474 letters. */
    MOBY_DICK,
    /** Its first chapter: 9,639 letters. */
    CHAPTER_ONE,
    /** Songs of the Yuan time (13th and 14th century) by 233 poets: 801,402 characters. */
    YUAN,
    /** No text at all: 10,000 letters drawn at random, all 26 with the same probability. */
    RANDOM;

    private static final int RANDOM_LETTERS = 10_000;
    private static final long SEED = 1;

    /** Its name in messages: {@code texts.<id>}. */
    public String messageKey() {
        return "texts." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The whole text. */
    public String read() {
        return switch (this) {
            case MOBY_DICK -> load("moby-dick");
            case CHAPTER_ONE -> firstOf(load("moby-dick"));
            case YUAN -> load("yuan");
            case RANDOM -> random();
        };
    }

    private static String firstOf(String chapters) {
        return chapters.substring(0, chapters.indexOf("CHAPTER 2."));
    }

    private static String random() {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            letters.append((char) ('A' + random.nextInt(LetterFolding.LETTERS)));
        }
        return letters.toString();
    }

    private static String load(String name) {
        try (InputStream in = Book.class.getResourceAsStream("/data/texts/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
