package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.io.FileException;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import kllab.text.table.PastedTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The error messages for invalid files and pasted tables follow the text rules. */
class RefusalsTest {
    private static final Pattern VALUE =
            Pattern.compile("(?<=: )(\"[^\"]*\"|-?[\\d.E-]+|true|false)(?=[,\n])|(?<=[\\[ ])-?[\\d.E-]+(?=[,\\] ])");
    private static final Pattern FIELD = Pattern.compile("\"\\w+\"(?= :)");
    private static final List<String> OTHERS = List.of(
            "null",
            "-1",
            "\"x\"",
            "1e999",
            "[ ]",
            "{ }",
            "true",
            "99999999999",
            "\"\"",
            "0.5",
            "1",
            "[ 1 ]",
            "\"" + "w".repeat(99) + "\"");

    private final Set<Function<Words, String>> said = new LinkedHashSet<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRefusalIsASentence(Language language) throws Exception {
        for (Lab<?, ?> lab : LabCatalog.all()) {
            files(lab);
        }
        tables();
        Words words = Words.of(language);
        Set<String> sentences = new LinkedHashSet<>();
        said.forEach(each -> sentences.add(each.apply(words)));
        List<Rule> rules = rules(words);
        List<String> broken = new ArrayList<>();
        for (String sentence : sentences) {
            Rule.broken(rules, sentence).forEach(piece -> broken.add(sentence + ": " + piece));
        }
        assertThat(sentences).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    /** They quote the file, where a minus is a hyphen, thousands have no comma, and null is a value. */
    private static List<Rule> rules(Words words) {
        List<Rule> rules = new ArrayList<>(Rules.ofTexts(words.language()));
        rules.removeAll(List.of(Rules.HYPHEN_FOR_MINUS, Rules.NO_THOUSANDS, Rules.NO_NUMBER));
        rules.addAll(List.of(Rules.UNFILLED, Rules.NO_FULL_STOP, Rules.ODD_QUOTES));
        return rules;
    }

    // ---- files --------------------------------------------------------------------------------------------------

    /** The first state of a lab, with each field missing, duplicated or renamed, and with each value replaced. */
    private <S extends Record> void files(Lab<S, ?> lab) throws FileException {
        String good = StateFile.json(lab.id(), lab.initial());
        for (MatchResult field : FIELD.matcher(good).results().toList()) {
            read(lab, with(good, field, "\"other\""));
            read(lab, with(good, field, field.group() + " : 1, " + field.group()));
        }
        for (MatchResult value : VALUE.matcher(good).results().limit(40).toList()) {
            OTHERS.forEach(other -> read(lab, with(good, value, other)));
        }
        for (int end : new int[] {0, 1, good.length() / 2, good.length() - 2}) {
            read(lab, good.substring(0, end));
        }
        Stream.of("[ ]", "7", "{ } { }", good + "x", "\u0000", "[".repeat(99), good.replace(lab.id(), "other"))
                .forEach(bad -> read(lab, bad));
        LabCatalog.all().forEach(other -> read(other, good));
    }

    private static String with(String text, MatchResult place, String other) {
        return text.substring(0, place.start()) + other + text.substring(place.end());
    }

    private <S extends Record> void read(Lab<S, ?> lab, String file) {
        try {
            StateFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                    .state(lab.id(), lab.stateType());
        } catch (FileException e) {
            said.add(e.notice()::say);
        }
    }

    // ---- tables -------------------------------------------------------------------------------------------------

    private void tables() throws IOException {
        String cases = Files.readString(Path.of("src/test/resources/pasted/tables.txt"));
        for (String each : cases.split("\n== ")) {
            int title = each.indexOf('\n');
            int end = each.indexOf("\n--");
            if (title >= 0 && end > title) {
                refusal(each.substring(title + 1, end)
                                .replace("⇥", "\t")
                                .replace("␍", "\r")
                                .replace("⍽", "\u00A0"))
                        .ifPresent(refusal -> said.add(refusal::say));
            }
        }
    }

    private static Optional<Refusal> refusal(String pasted) {
        try {
            PastedTable.read(pasted);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e);
        }
    }
}
