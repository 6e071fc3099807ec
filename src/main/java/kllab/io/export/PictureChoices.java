package kllab.io.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kllab.figure.Theme;
import kllab.text.Language;

/**
 * How pictures are written; the last choices are remembered.
 *
 * @param language of its words; that of the window if empty
 * @param text whether an SVG keeps its text as text
 * @param withoutData whether the picture carries its state without the user's own data
 */
public record PictureChoices(
        Format format, PaperSize size, Optional<Language> language, Ground ground, boolean text, boolean withoutData) {
    /** The first choices. */
    public static final PictureChoices INITIAL =
            new PictureChoices(Format.SVG, PaperSize.WIDE, Optional.empty(), Ground.LIGHT, false, false);

    private static final String WINDOW = "window";
    private static final String OUTLINES = "outlines";
    private static final String TEXT = "text";
    private static final String WHOLE = "whole";
    private static final String WITHOUT = "without";

    /** What is behind a picture, and so its colours. */
    public enum Ground {
        LIGHT(Theme.LIGHT),
        DARK(Theme.DARK),
        PROJECTOR(Theme.PROJECTOR),
        /** Nothing, for light pages and slides. */
        TRANSPARENT(Theme.LIGHT);

        private final Theme theme;

        Ground(Theme theme) {
            this.theme = theme;
        }

        public Theme theme() {
            return theme;
        }
    }

    public PictureChoices withFormat(Format next) {
        return new PictureChoices(next, size, language, ground, text, withoutData);
    }

    public PictureChoices withSize(PaperSize next) {
        return new PictureChoices(format, next, language, ground, text, withoutData);
    }

    public PictureChoices withLanguage(Language next) {
        return new PictureChoices(format, size, Optional.of(next), ground, text, withoutData);
    }

    public PictureChoices withGround(Ground next) {
        return new PictureChoices(format, size, language, next, text, withoutData);
    }

    public PictureChoices withText(boolean next) {
        return new PictureChoices(format, size, language, ground, next, withoutData);
    }

    public PictureChoices withoutData(boolean next) {
        return new PictureChoices(format, size, language, ground, text, next);
    }

    /** The frame of such a picture. */
    public Frame frame(Optional<String> part) {
        return size.frame().withPart(part).withTransparent(ground == Ground.TRANSPARENT);
    }

    /** As words for a file of preferences. */
    public String words() {
        return String.join(
                " ",
                id(format),
                size.id(),
                language.map(Language::code).orElse(WINDOW),
                id(ground),
                text ? TEXT : OUTLINES,
                withoutData ? WITHOUT : WHOLE);
    }

    /** What {@link #words} wrote; the first choices for anything else, such as what a later version wrote. */
    public static PictureChoices of(String words) {
        try {
            return read(words);
        } catch (IllegalArgumentException e) {
            return INITIAL;
        }
    }

    private static PictureChoices read(String words) {
        List<String> each = List.of(words.split(" ", -1));
        if (each.size() != 6) {
            throw new IllegalArgumentException("no choices of pictures: " + words);
        }
        return new PictureChoices(
                one(each.get(0), PictureChoices::id, Format.values()),
                one(each.get(1), PaperSize::id, PaperSize.values()),
                each.get(2).equals(WINDOW)
                        ? Optional.empty()
                        : Optional.of(one(each.get(2), Language::code, Language.values())),
                one(each.get(3), PictureChoices::id, Ground.values()),
                one(each.get(4), wanted -> wanted ? TEXT : OUTLINES, true, false),
                one(each.get(5), wanted -> wanted ? WITHOUT : WHOLE, true, false));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only reads its array
    private static <T> T one(String word, Function<T, String> name, T... all) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + word));
    }
}
