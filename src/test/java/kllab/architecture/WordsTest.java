package kllab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.figure.Fonts;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

/** The words of both languages against each other and against the code that says them. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[a-z][a-zA-Z0-9-]*\\.)+[a-zA-Z0-9-]*)\"");
    private static final Pattern SHORTCUTS = Pattern.compile("\"([a-z-]+)\"");

    private final Words english = Words.of(Language.EN);
    private final Words chinese = Words.of(Language.ZH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : english.keys()) {
            assertThat(places(chinese.get(key))).as(key).isEqualTo(places(english.get(key)));
        }
    }

    @Test
    void everyMessageIsReadable() {
        for (Words words : new Words[] {english, chinese}) {
            for (String key : words.keys()) {
                assertThat(RichText.parse(words.get(key)).plain()).as(key).isNotBlank();
                assertThat(words.get(key))
                        .as("%s: an apostrophe would be eaten; write \u2019", key)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void theFacesHaveEveryCharacter() {
        Fonts fonts = new Fonts();
        for (Words words : new Words[] {english, chinese}) {
            for (String key : words.keys()) {
                for (RichText.Run run : RichText.parse(words.get(key)).runs()) {
                    String family = Fonts.family(run.face(), words.language(), run.text());
                    assertThat(fonts.get(family, run.bold(), false, 16).canDisplayUpTo(run.text()))
                            .as("%s in %s: %s", key, family, run.text())
                            .isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        String code = code();
        Set<String> literals = matches(LITERAL, code);
        Set<String> sheet = matches(SHORTCUTS, code);
        Set<String> prefixes = literals.stream().filter(l -> l.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        for (String key : english.keys()) {
            boolean built = prefixes.stream().anyMatch(key::startsWith);
            boolean ofLab = key.matches("[a-z]+\\.presets?\\..*|lab\\..*");
            boolean inSheet = key.startsWith("keys.") && sheet.contains(key.substring(5));
            if (!literals.contains(key) && !built && !ofLab && !inSheet) {
                unused.add(key);
            }
        }
        assertThat(unused).as("messages that no code says").isEmpty();
        Set<String> roots = english.keys().stream()
                .map(k -> k.substring(0, k.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = literals.stream()
                .filter(l -> !l.endsWith(".") && roots.contains(l.substring(0, l.indexOf('.') + 1)))
                .filter(l -> !english.keys().contains(l) && !l.matches(".*\\.(properties|json|damaged|css)"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("messages that the code says but no file has").isEmpty();
    }

    private static Set<String> places(String message) {
        return matches(PLACE, message);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
