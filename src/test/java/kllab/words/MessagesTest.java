package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The message files checked by the text rules. */
class MessagesTest {
    /** Messages that quote the content of a file, and one that is part of another message. */
    private static final Set<String> OTHERS =
            Set.of("compare.refused.selected", "state.refused.signal", "compare.headline.called");

    private static final Set<String> NO_SENTENCES =
            Set.of("file.no.reason", "compare.headline.called", "sampling.crowd.wrong", "telegraph.chart.remark.nats");

    private static final Predicate<String> SENTENCE = Pattern.compile(
                    "\\.(?:headline|story|remark|note|held)\\.|\\.wrong$|^(?:file|text|paste|preferences)\\.")
            .asPredicate();

    private static final Predicate<String> NAME = Pattern.compile(
                    "\\.presets?\\.|^(?:lab|tab|name|unit|letters|keys)\\.|\\.(?:prompt|reset|play|pause)$")
            .asPredicate();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageKeepsTheRules(Language language) {
        Words words = Words.of(language);
        List<Rule> rules = new ArrayList<>(Rules.ofTexts(language));
        rules.addAll(Wordings.notTaken(language));
        List<String> broken = new ArrayList<>();
        for (String key : words.keys()) {
            String message = words.get(key);
            String text =
                    RichText.parse(message.replaceAll("\\{\\d+}", Rules.PLACE)).plain();
            if (OTHERS.contains(key)) {
                continue;
            }
            for (String part : key.startsWith("keys.") ? text.split("\\|", 2) : new String[] {text}) {
                Rule.broken(rules, part).forEach(piece -> broken.add(key + ": " + piece));
            }
            Rule.broken(Wordings.OF_MARKUP, message).forEach(piece -> broken.add(key + ": " + piece));
        }
        assertThat(broken).isEmpty();
    }

    /** A sentence may also lead to what stands behind it: a button, a list. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesEndWithAFullStopAndNamesDoNot(Language language) {
        Words words = Words.of(language);
        List<String> broken = new ArrayList<>();
        for (String key : words.keys()) {
            String text = RichText.parse(words.get(key)).plain();
            if (SENTENCE.test(key) && !NO_SENTENCES.contains(key) && !text.matches(".*[:：}]")) {
                Rules.NO_FULL_STOP.broken(text).ifPresent(piece -> broken.add(key + ": " + text));
            }
            if (NAME.test(key)) {
                Rules.STOP_AT_LABEL.broken(text).ifPresent(piece -> broken.add(key + ": " + text));
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noMessageIsOneThatWasWrong(Language language) {
        Words words = Words.of(language);
        WrongTexts wrong = WrongTexts.of(language);
        assertThat(words.keys().stream()
                        .filter(key -> wrong.written(words.get(key)).isPresent())
                        .toList())
                .isEmpty();
    }
}
