package kllab.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.text.Language;
import kllab.text.RichText;

/**
 * Texts that were wrong in the past, identified by content, not by key: none may return, whatever the values of its
 * placeholders.
 */
final class WrongTexts {
    private static final int CLEAR = 16;

    private final List<Wrong> wrong;

    /** The text with open placeholders, and its longest piece: texts without that piece need not be compared. */
    private record Wrong(String text, Pattern shown, String piece) {
        static Wrong of(String message) {
            String text = plain(message);
            String[] pieces = text.split(Rules.PLACE, -1);
            String pattern = Arrays.stream(pieces).map(Pattern::quote).collect(Collectors.joining(".+?"));
            String longest = Arrays.stream(pieces)
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            boolean inOthers = longest.length() >= CLEAR;
            return new Wrong(text, Pattern.compile(inOthers ? pattern : "^" + pattern + "$"), longest);
        }

        boolean isIn(String shown) {
            return shown.contains(piece) && this.shown.matcher(shown).find();
        }
    }

    private WrongTexts(List<Wrong> wrong) {
        this.wrong = wrong;
    }

    /** The wrong texts of a language. */
    static WrongTexts of(Language language) {
        List<Wrong> wrong = new ArrayList<>();
        try (InputStream in = WrongTexts.class.getResourceAsStream("/words/wrong.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.lines().filter(each -> !each.startsWith("#")).toList()) {
                Properties one = new Properties();
                one.load(new StringReader(line));
                Optional.ofNullable(one.getProperty(language.code()))
                        .map(Wrong::of)
                        .ifPresent(wrong::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrongTexts(wrong);
    }

    /** The wrong text that equals a displayed one, if any. */
    Optional<String> shownIn(String shown) {
        String one = oneSpaced(shown);
        return wrong.stream().filter(each -> each.isIn(one)).map(Wrong::text).findFirst();
    }

    /** The wrong text that equals a message, if any. */
    Optional<String> written(String message) {
        String text = plain(message);
        return wrong.stream().map(Wrong::text).filter(text::equals).findFirst();
    }

    private static String plain(String message) {
        return oneSpaced(
                RichText.parse(message.replaceAll("\\{\\d+}", Rules.PLACE)).plain());
    }

    private static String oneSpaced(String text) {
        return text.replaceAll("[\\s\u00A0\u2002\u2003\u2009]+", " ").strip();
    }
}
