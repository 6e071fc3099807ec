package kllab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The messages of both languages compared with each other and with the code that uses them. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Words english = Words.of(Language.EN);
    private final Words chinese = Words.of(Language.ZH);
    private final SaidKeys said = new SaidKeys();

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
                        .as("%s: an apostrophe would be removed; write \u2019", key)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void theFacesHaveEveryCharacter() {
        Fonts fonts = new Fonts();
        for (Words words : new Words[] {english, chinese}) {
            for (String key : words.keys()) {
                for (RichText.Run run :
                        RichText.parse(words.get(key).replace(Words.BREAK, ' ')).runs()) {
                    String family = Fonts.family(run.face(), words.language(), run.text());
                    assertThat(fonts.has(
                                    fonts.get(family, run.bold(), false, 16),
                                    run.text().replace("\n", "")))
                            .as("%s in %s: %s", key, family, run.text())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() {
        assertThat(said.untoldIn(english.keys()))
                .as("prefixes of keys in the code: list the possible continuations in SaidKeys")
                .isEmpty();
        assertThat(said.unusedOf(english.keys()))
                .as("messages that no code uses")
                .isEmpty();
        assertThat(said.missingIn(english.keys()))
                .as("messages used by the code but missing in the files")
                .isEmpty();
    }

    /** An additional key beside or below any existing key is found: no prefix in the code hides it. */
    @Test
    void aMessageThatNoCodeSaysIsFoundWhereverItStands() {
        Set<String> planted = english.keys().stream()
                .flatMap(key -> Stream.of(
                        key.substring(0, key.lastIndexOf('.')) + ".planted",
                        key + ".planted",
                        key.substring(0, key.indexOf('.')) + ".planted"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> hidden = new TreeSet<>(planted);
        hidden.removeAll(said.unusedOf(planted));
        assertThat(hidden).as("planted keys that were counted as used").isEmpty();
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
}
