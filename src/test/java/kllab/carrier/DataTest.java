package kllab.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.coding.ShiftCipher;
import kllab.core.probability.Categorical;
import kllab.io.FileException;
import kllab.io.session.StateFile;
import kllab.io.session.StateFile.Opened;
import kllab.io.session.StateFileException;
import kllab.io.session.StateLine;
import kllab.io.session.StateLine.Data;
import kllab.io.session.UserData;
import kllab.io.text.CountedFile;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareState;
import kllab.lab.languages.LanguagesLab;
import kllab.lab.languages.LanguagesState;
import kllab.lab.telegraph.Targets;
import kllab.lab.telegraph.TelegraphLab;
import kllab.lab.telegraph.TelegraphState;
import kllab.text.Language;
import kllab.text.Words;
import kllab.words.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's data travel whole while they are small, by name, size and fingerprint otherwise; a file always has all of them. */
class DataTest {
    private static final CompareLab COMPARE = new CompareLab();
    private static final TelegraphLab TELEGRAPH = new TelegraphLab();
    private static final LanguagesLab LANGUAGES = new LanguagesLab();

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void everyStateWithoutItsDataOpensAsAValidOneAndSaysSo(Lab<S, R> lab) throws FileException {
        for (S state : States.of(lab, 30, 20)) {
            StateFile line = StateFile.ofText(StateLine.of(lab.id(), state, Data.WITHOUT));
            Opened<S> opened = lab.restored(line);

            assertThat(lab.compute(opened.state())).isNotNull();
            assertThat(opened.missing().isEmpty()).isEqualTo(opened.state().equals(state));
            for (Language language : Language.values()) {
                opened.missing()
                        .ifPresent(notice ->
                                assertThat(notice.say(Words.of(language))).doesNotContain("{", "carried."));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record> void examplesOpenWholeEvenWithoutData(Lab<S, ?> lab) throws FileException {
        for (Preset<S> preset : lab.presets()) {
            String line = StateLine.of(lab.id(), preset.state(), Data.WITHOUT);
            assertThat(lab.restored(StateFile.ofText(line))).isEqualTo(new Opened<>(preset.state(), Optional.empty()));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void noStateHasMorePiecesThanASentenceNames(Lab<?, ?> lab) {
        assertThat(Arrays.stream(lab.stateType().getRecordComponents())
                        .map(component -> component.getAnnotation(UserData.class))
                        .filter(Objects::nonNull)
                        .map(UserData::value)
                        .distinct())
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anExamplesOutcomesWithOtherNumbersAreSettings() throws FileException {
        CompareState moved = COMPARE.initial().withP(Categorical.of(0.25, 0.75)).withLock(1, true);
        assertThat(opened(COMPARE, moved, Data.WITHOUT)).isEqualTo(new Opened<>(moved, Optional.empty()));
    }

    @Test
    void anOwnTableIsLeftOutOnlyWhereTheUserWantsIt() throws FileException {
        CompareState own = COMPARE.initial().withName(0, "my secret");
        assertThat(opened(COMPARE, own, Data.WHOLE)).isEqualTo(new Opened<>(own, Optional.empty()));

        Opened<CompareState> opened = opened(COMPARE, own, Data.WITHOUT);
        assertThat(opened.state()).isEqualTo(COMPARE.initial());
        assertThat(opened.missing().map(notice -> notice.say(Words.of(Language.EN))))
                .hasValueSatisfying(said -> assertThat(said)
                        .matches("The file does not carry the table of outcomes \\(\\d+ B\\)\\."
                                + " What is shown in its place is from the first example\\."));
    }

    @Test
    void aLargeTableIsToldByItsSizeAndFoundAgainByItsFingerprint() throws FileException {
        int n = 5000;
        double[] weights = new SplittableRandom(3).doubles(n, 0.1, 1).toArray();
        List<String> names = IntStream.range(0, n).mapToObj(i -> "mine " + i).toList();
        CompareState large = CompareState.of(names, Categorical.of(weights), Categorical.uniform(n), "", "", "time");
        String line = StateLine.of("compare", large, Data.WHOLE);

        assertThat(line.length()).isLessThan(400);
        Opened<CompareState> opened = COMPARE.restored(StateFile.ofText(line));
        assertThat(opened.state()).isEqualTo(COMPARE.initial());
        assertThat(opened.missing().orElseThrow().say(Words.of(Language.EN)))
                .contains("the table of outcomes (2", " kB)");
        assertThat(StateFile.ofText(line).open("compare", COMPARE.initial(), () -> List.of(large)))
                .isEqualTo(new Opened<>(large, Optional.empty()));
        // a file has all
        assertThat(StateFile.ofText(StateFile.json("compare", large)).state("compare", CompareState.class))
                .isEqualTo(large);
    }

    @Test
    void ofTwoTextsTheLargerIsLeftOut() throws FileException {
        TelegraphState sent = TELEGRAPH.initial().withMessage("MY MESSAGE").withText("word ".repeat(20_000));

        Opened<TelegraphState> opened = opened(TELEGRAPH, sent, Data.WHOLE);

        assertThat(opened.state().message()).isEqualTo("MY MESSAGE");
        assertThat(opened.state().target()).isEqualTo(Targets.TEXT);
        assertThat(opened.state().text()).isEqualTo(TELEGRAPH.initial().text());
        assertThat(opened.missing().orElseThrow().say(Words.of(Language.EN)))
                .isEqualTo("The file does not carry the text (101 kB)."
                        + " What is shown in its place is from the first example.");
        assertThat(opened(TELEGRAPH, sent, Data.WITHOUT).missing().orElseThrow().say(Words.of(Language.ZH)))
                .isEqualTo("文件中没有文本（101 kB）和电文（24 B），显示的是第一个例子中的内容。");
    }

    @Test
    void countsOfAFileAreDataAndSettingsStay() throws FileException {
        CountedFile counts = new CountedFile("diary.txt", 100, "UTF-8", false, Collections.nCopies(26, 2L));
        LanguagesState state = LANGUAGES.initial().withFile(counts).withCipher(new ShiftCipher(false, 3));

        LanguagesState opened = opened(LANGUAGES, state, Data.WITHOUT).state();

        assertThat(opened.cipher()).isEqualTo(state.cipher());
        assertThat(opened.file()).isEmpty();
        assertThat(StateLine.of("languages", state, Data.WITHOUT)).hasSizeLessThan(300);
        assertThat(opened(LANGUAGES, state, Data.WHOLE).state()).isEqualTo(state);
    }

    @Test
    void whereAllIsNeededMissingDataAreRefused() throws FileException {
        StateFile line =
                StateFile.ofText(StateLine.of("compare", COMPARE.initial().withName(0, "mine"), Data.WITHOUT));
        StateFileException fault =
                catchThrowableOfType(StateFileException.class, () -> line.state("compare", CompareState.class));
        assertThat(fault.notice().say(Words.of(Language.EN))).startsWith("The file does not carry the table");
    }

    @Test
    void whatAFileSaysOfMissingDataIsChecked() {
        String good = "\"missing\":{\"text\":{\"bytes\":5,\"sha256\":\"00\"}}";
        assertThat(fault(good.replace("text", "cat"))).isEqualTo("This lab has no field missing.cat.");
        assertThat(fault(good.replace("5", "-5"))).contains("missing.text.bytes");
        assertThat(fault(good.replace("\"00\"", "7"))).contains("missing.text.sha256");
        assertThat(fault(good.replace("{\"bytes\":5,\"sha256\":\"00\"}", "7"))).contains("missing.text.bytes");
        assertThat(fault("\"missing\":7")).isEqualTo("missing must be an object with fields, not 7.");
        assertThat(fault("\"missing\":{\"counts\":{\"bytes\":5,\"sha256\":\"00\"}}"))
                .isEqualTo("The field file is given twice.");
    }

    /** Of a file without a text. */
    private static String fault(String missing) {
        StateFileException fault = catchThrowableOfType(StateFileException.class, () -> {
            String json =
                    StateFile.json("languages", LANGUAGES.initial()).strip().replaceFirst("\"text\" : \"[^\"]*\",", "");
            String told = json.substring(0, json.length() - 1) + "," + missing + "}";
            LANGUAGES.restored(StateFile.read(new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8))));
        });
        return fault.notice().say(Words.of(Language.EN));
    }

    private static <S extends Record> Opened<S> opened(Lab<S, ?> lab, S state, Data data) throws FileException {
        return lab.restored(StateFile.ofText(StateLine.of(lab.id(), state, data)));
    }
}
