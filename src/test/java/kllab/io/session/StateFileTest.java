package kllab.io.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import kllab.core.probability.Categorical;
import kllab.io.FileException;
import kllab.sample.SampleState;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateFileTest {
    private static final SampleState STATE = SampleState.initial();
    private static final Words ENGLISH = Words.of(Language.EN);

    @TempDir
    Path folder;

    @Test
    void aStateComesBackAsItWas() throws Exception {
        SampleState state = STATE.withCaption("“比较” \\ \n 😀 {0}").withPicked(Optional.of(2));
        Path file = folder.resolve("a.json");

        StateFile.write(file, "sample", state);

        assertThat(StateFile.read(file).lab()).contains("sample");
        assertThat(StateFile.read(file).state("sample", SampleState.class)).isEqualTo(state);
    }

    @Test
    void partsOfAStateAreLaidOverAnother() throws Exception {
        SampleState base = STATE.withCaption("base").withPicked(Optional.of(1));

        SampleState over = part("{\"q\": [1, 3], \"inner\": {\"steps\": 7}, \"picked\": null}")
                .over(base);

        assertThat(over.q()).isEqualTo(Categorical.of(0.25, 0.75));
        assertThat(over.inner()).isEqualTo(new SampleState.Inner(7, base.inner().marks()));
        assertThat(over.picked()).isEmpty();
        assertThat(over)
                .isEqualTo(base.withQ(over.q()).withPicked(Optional.empty()).withInner(over.inner()));
        assertThat(part("{}").over(base)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nothing\": 1} | nothing",
                "{\"inner\": {\"nothing\": 1}} | inner",
                "{\"bars\": \"many\"} | bars",
                "{\"bars\": null} | bars",
                "[1] | object"
            })
    void aPartThatIsNoneIsRefusedByName(String json, String named) throws Exception {
        StateFile part = part(json);

        StateFileException refused = catchThrowableOfType(StateFileException.class, () -> part.over(STATE));

        assertThat(refused.notice().say(ENGLISH)).contains(named);
    }

    private static StateFile part(String json) throws Exception {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anyDistributionComesBackAsItWas() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            double[] weights = random.doubles(1 + random.nextInt(40), 1e-12, 1).toArray();
            weights[0] = round % 3 == 0 && weights.length > 1 ? 0 : weights[0];
            SampleState state = STATE.withQ(Categorical.of(weights));

            assertThat(read(StateFile.json("sample", state))).isEqualTo(state);
        }
    }

    @Test
    void anOutcomeTooRareForADoubleStaysPossible() throws Exception {
        Categorical q = read(StateFile.json("sample", STATE.withQ(Categorical.of(1e-300, 1e30))))
                .q();

        assertThat(q.isPossible(0)).isTrue();
        assertThat(q.logProbability(0)).isCloseTo(-330 * Math.log(10), offset(1e-10));
    }

    @Test
    void theFileIsReadableByPeople() throws Exception {
        assertThat(StateFile.json("sample", STATE))
                .startsWith("""
                        {
                          "lab" : "sample",
                          "version" : 1,
                          "state" : {
                        """)
                .contains("\"q\" : [ 0.1, 0.2, 0.7 ]", "\"side\" : \"LEFT\"", "\"picked\" : null")
                .endsWith("}\n");
    }

    @Test
    void aBareStateIsReadWhereTheLabIsKnown() throws Exception {
        String document = StateFile.json("sample", STATE);
        String bare = document.substring(document.indexOf('{', 1), document.lastIndexOf('}'));

        assertThat(read(bare)).isEqualTo(STATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "0.7e1"})
    void aWholeNumberIsWholeHoweverItIsWritten(String seven) throws Exception {
        assertThat(read(json().replace("\"bars\" : 5", "\"bars\" : " + seven)).bars())
                .isEqualTo(7);
        assertThat(read(json().replace("\"picked\" : null", "\"picked\" : " + seven))
                        .picked())
                .contains(7);
    }

    @Test
    void linesAndTabsAreText() throws Exception {
        assertThat(read(json().replace("a caption", "a\\n\\tcaption")).caption())
                .isEqualTo("a\n\tcaption");
    }

    @Test
    void wholeNumbersServeAsDecimals() throws Exception {
        assertThat(read(json().replace("0.8", "1")).width()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "width" : 0.8            | "width" : "wide"           | state.width must be a number, not "wide".
                    "width" : 0.8            | "width" : "NaN"            | state.width must be a number, not "NaN".
                    "width" : 0.8            | "width" : NaN              | state.width must be a finite number.
                    "width" : 0.8            | "width" : 1e999            | state.width must be a finite number.
                    "width" : 0.8            | "width" : null             | state.width must not be null.
                    "width" : 0.8,           | ''                         | The field state.width is missing.
                    "caption" : "a caption", | ''                         | The field state.caption is missing.
                    "caption" : "a caption"  | "caption" : 5              | state.caption must be a text in quotation marks, not 5.
                    "caption" : "a caption"  | "caption" : null           | state.caption must not be null.
                    "mirrored" : false       | "mirrored" : 0             | state.mirrored must be true or false, not 0.
                    "bars" : 5               | "bars" : 5.5               | state.bars must be a whole number, not 5.5.
                    "bars" : 5               | "bars" : "5"               | state.bars must be a whole number, not "5".
                    "bars" : 5               | "bars" : 3000000000        | state.bars is out of range: 3000000000.
                    "bars" : 5               | "bars" : 99                | state cannot be used: The number of bars must be between 1 and 30, not 99.
                    "bars" : 5               | "bars" : 5, "barz" : 1     | This lab has no field state.barz.
                    "bars" : 5               | "bars" : 5, "bars" : 6     | The field state.bars is given twice.
                    "LEFT"                   | "UP"                       | state.side must be one of LEFT, RIGHT, not "UP".
                    "LEFT"                   | ""                         | state.side must be one of LEFT, RIGHT, not "".
                    "LEFT"                   | 1                          | state.side must be one of LEFT, RIGHT, not 1.
                    [ 0.1, 0.2, 0.7 ]        | [ 0.1, "x", 0.7 ]          | state.q[1] must be a number, not "x".
                    [ 0.1, 0.2, 0.7 ]        | [ 0.1, null, 0.7 ]         | state.q[1] must be a number, not null.
                    [ 0.1, 0.2, 0.7 ]        | [ 0.1, 0.2, -0.7 ]         | state.q[2] must not be negative: -0.7.
                    [ 0.1, 0.2, 0.7 ]        | [ 0.1, 0.2, -Infinity ]    | state.q[2] must be a finite number.
                    [ 0.1, 0.2, 0.7 ]        | [ 0, 0 ]                   | state.q needs at least one weight greater than 0.
                    [ 0.1, 0.2, 0.7 ]        | [ ]                        | state.q needs at least one weight greater than 0.
                    [ 0.1, 0.2, 0.7 ]        | 0.5                        | state.q must be a list, not 0.5.
                    [ 0.1, 0.2, 0.7 ]        | [[1],[2]]                  | state.q[0] must be a number, not […].
                    [ 1.5, -2.0 ]            | [ 1.5, true ]              | state.inner.marks[1] must be a number, not true.
                    "steps" : 3,             | ''                         | The field state.inner.steps is missing.
                    "picked" : null          | "picked" : "a"             | state.picked must be a whole number, not "a".
                    "lab" : "sample"         | "lab" : "compare"          | The file is for the lab “Compare”, not for “sample”.
                    "lab" : "sample"         | "lab" : 7                  | lab must be a text in quotation marks, not 7.
                    "lab" : "sample",        | ''                         | The field lab is missing.
                    "version" : 1            | "version" : 2              | The file has version 2; this KL Lab reads none above 1. Open it with a newer KL Lab.
                    "version" : 1,           | ''                         | The field version is missing.
                    "version" : 1            | "version" : 1, "more" : 1  | Beside lab, version, state and missing there is no field more.
                    "caption" : "a caption"  | "caption" : "a\\u0001b"     | state.caption contains a control character, which a saved state cannot hold.
                    "caption" : "a caption"  | "caption" : "a\\ud800b"     | state.caption contains a control character, which a saved state cannot hold.
                    """)
    void whatIsWrongIsSaidInOneSentenceThatNamesTheField(String good, String bad, String sentence) throws Exception {
        assertThat(json()).contains(good);

        assertThat(fault(json().replace(good, bad))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                          | The file is empty. Choose a state saved by KL Lab.
                    null                                        | state must be an object with fields, not null.
                    [1]                                         | state must be an object with fields, not […].
                    {"lab":"sample","version":1,"state":3}      | state must be an object with fields, not 3.
                    {"lab":"sample","version":1}                | The field state is missing.
                    {"state":{"q":[0.1,                         | The file ends too early, at state.q[1].
                    {                                           | The file ends too early.
                    hello                                       | Line 1, column 1 is not valid JSON, so this is not a state saved by KL Lab.
                    {} {}                                       | The state has ended, yet there is more text at line 1, column 4.
                    {}                                          | The field q is missing.
                    """)
    void aTextThatIsNoStateIsToldFromOneThatIs(String text, String sentence) {
        assertThat(fault(text)).isEqualTo(sentence);
    }

    @Test
    void rubbishAfterTheEndIsNotIgnored() throws Exception {
        assertThat(fault(json() + "x")).contains("is not valid JSON");
    }

    @Test
    void whatIsTooDeepOrTooLargeIsNotRead() {
        assertThat(fault("{\"a\":" + "[".repeat(100_000))).contains("nested too deeply");
        assertThat(fault("[" + "1,".repeat(2_500_000) + "1]")).contains("too large");
        assertThat(fault(" ".repeat((16 << 20) + 1))).contains("too large");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'};

        assertThat(catchThrowableOfType(StateFileException.class, () -> StateFile.read(new ByteArrayInputStream(bytes)))
                        .notice()
                        .say(ENGLISH))
                .contains("is not valid JSON");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> StateFile.read(missing))
                .isInstanceOfSatisfying(
                        StateFileException.class,
                        fault -> assertThat(fault.notice().say(ENGLISH))
                                .isEqualTo("The file " + missing + " does not exist. Check its name and folder."));
        assertThatThrownBy(() -> StateFile.read(folder))
                .isInstanceOfSatisfying(
                        StateFileException.class,
                        fault -> assertThat(fault.notice().say(ENGLISH))
                                .isEqualTo(folder + " is a folder, but a file is needed."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceNamesItsPlacesInBothLanguages(Language language) {
        StateFileException fault =
                catchThrowableOfType(StateFileException.class, () -> read(json().replace("0.2, 0.7", "0.2, -7")));

        assertThat(fault.notice().say(Words.of(language)))
                .contains("state.q[2]", "-7")
                .doesNotContain("{0}");
    }

    @Test
    void theLabOfAForeignFileIsNamedInTheReadersLanguage() throws Exception {
        StateFile ofFit = StateFile.read(
                new ByteArrayInputStream(json().replace("\"sample\"", "\"fit\"").getBytes(StandardCharsets.UTF_8)));

        StateFileException fault =
                catchThrowableOfType(StateFileException.class, () -> ofFit.state("compare", SampleState.class));

        assertThat(fault.notice().say(ENGLISH)).isEqualTo("The file is for the lab “Fit”, not for “Compare”.");
        assertThat(fault.notice().say(Words.of(Language.ZH))).isEqualTo("这个文件属于“拟合”，不属于“比较”。");
    }

    @Test
    void savingReplacesTheOlderFileAndLeavesNoDraft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "older");

        StateFile.write(file, "sample", STATE);

        assertThat(file).content().startsWith("{");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aStateThatCannotBeSavedLeavesTheOlderFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "older");
        SampleState endless = new SampleState(
                STATE.q(),
                5,
                Double.POSITIVE_INFINITY,
                false,
                "",
                SampleState.Side.LEFT,
                STATE.inner(),
                STATE.picked());

        FileException fault = catchThrowableOfType(FileException.class, () -> StateFile.write(file, "sample", endless));

        assertThat(fault.notice().say(ENGLISH)).isEqualTo("state.width must be a finite number.");
        assertThat(file).hasContent("older");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path file = folder.resolve("none").resolve("a.json");

        FileException fault = catchThrowableOfType(FileException.class, () -> StateFile.write(file, "sample", STATE));

        assertThat(fault.notice().say(ENGLISH)).isEqualTo("The folder " + file.getParent() + " does not exist.");
    }

    private static String json() throws StateFileException {
        return StateFile.json("sample", STATE);
    }

    private static SampleState read(String json) throws StateFileException {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .state("sample", SampleState.class);
    }

    private static String fault(String json) {
        StateFileException fault = catchThrowableOfType(StateFileException.class, () -> read(json));
        assertThat(fault)
                .as("a fault in " + json.substring(0, Math.min(60, json.length())))
                .isNotNull();
        return fault.notice().say(ENGLISH);
    }
}
