package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Theme;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.sample.SampleLab;
import kllab.sample.SampleState;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<ScreenRenderer.Screen<?, ?>> screens = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void renderDrawsAFullScreenOfPixelsUnlessAskedOtherwise() throws Exception {
        assertThat(run("", "render", "sample", "-o", file("a.png"))).isZero();
        assertThat(run("", "render", "sample", "-o", file("b.png"), "--size", "400X300", "--scale", "2"))
                .isZero();

        assertThat(said()).isEmpty();
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isEqualTo(1920);
        assertThat(ImageIO.read(folder.resolve("b.png").toFile()).getHeight()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"a.svg,<?xml", "a.pdf,%PDF-", "a.PDF,%PDF-"})
    void theExtensionSaysTheFormat(String name, String start) throws Exception {
        assertThat(run("", "render", "sample", "--lang", "zh", "--theme", "dark", "--unit", "nats", "-o", file(name)))
                .isZero();

        assertThat(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1))
                .startsWith(start);
    }

    @Test
    void aStateComesFromAFileOrThePipeWithOrWithoutItsEnvelope() throws Exception {
        SampleState state = SampleState.initial().withQ(Categorical.of(5, 1)).withCaption("from the pipe");
        String json = StateFile.json("sample", state);
        String bare = json.substring(json.indexOf('{', 1), json.lastIndexOf('}'));
        Files.writeString(folder.resolve("s.json"), json);

        assertThat(run(json, "render", "sample", "--state", "-", "-o", file("a.svg")))
                .isZero();
        assertThat(run(bare, "render", "sample", "--state", "-", "-o", file("b.svg")))
                .isZero();
        assertThat(run("", "render", "sample", "--state", file("s.json"), "-o", file("c.svg")))
                .isZero();
        assertThat(run("", "render", "sample", "-o", file("d.svg"))).isZero();

        assertThat(folder.resolve("b.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
        assertThat(folder.resolve("c.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
        assertThat(Files.readString(folder.resolve("d.svg"))).isNotEqualTo(Files.readString(folder.resolve("a.svg")));
    }

    @Test
    void aStateComesFromALineAndFromEveryPictureThatWasDrawn() throws Exception {
        SampleState state = SampleState.initial().withQ(Categorical.of(5, 1)).withCaption("carried");
        String line = StateLine.of("sample", state, StateLine.Data.WHOLE);
        assertThat(run("", "render", "sample", "--state", line, "-o", file("a.svg")))
                .isZero();
        assertThat(run(line, "render", "sample", "--state", "-", "-o", file("a.pdf")))
                .isZero();
        assertThat(run("", "render", "sample", "--state", line, "--screen", "-o", file("a.png")))
                .isZero();
        for (String drawn : List.of("a.svg", "a.pdf", "a.png")) {
            assertThat(StateFile.read(folder.resolve(drawn)).state("sample", SampleState.class))
                    .isEqualTo(state);
            assertThat(run("", "render", "sample", "--state", file(drawn), "-o", file("b.svg")))
                    .isZero();
            assertThat(folder.resolve("b.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void aPictureWithoutDataHasTheSettingsAndSaysWhatIsMissing() throws Exception {
        SampleState state = SampleState.initial().withQ(Categorical.of(5, 1)).withCaption("a secret");
        String line = StateLine.of("sample", state, StateLine.Data.WHOLE);
        assertThat(run("", "render", "sample", "--state", line, "--without-data", "-o", file("a.pdf")))
                .isZero();
        assertThat(run("", "render", "sample", "--state", file("a.pdf"), "-o", file("b.png")))
                .isZero();

        assertThat(said())
                .isEqualToIgnoringNewLines(
                        "kl-lab: The file does not carry the text (22 B). What is shown in its place is from the first example.");
        assertThat(StateFile.read(folder.resolve("b.png")).state("sample", SampleState.class))
                .isEqualTo(state.withCaption(SampleState.initial().caption()));
    }

    @Test
    void aPresetIsChosenByItsId() throws Exception {
        assertThat(run("", "render", "sample", "--preset", "even", "-o", file("a.png"), "--screen"))
                .isZero();

        assertThat(screens.getFirst().state())
                .isEqualTo(new SampleLab().presets().get(1).state());
    }

    @Test
    void aWholeScreenIsDrawnByTheRendererThatWasHandedIn() throws Exception {
        assertThat(run(
                        "",
                        "render sample --screen --lang zh --theme projector --unit nats --size 640x480 -o".split(" "),
                        file("a.png")))
                .isZero();

        ScreenRenderer.Screen<?, ?> screen = screens.getFirst();
        assertThat(screen.language()).isEqualTo(Language.ZH);
        assertThat(screen.theme()).isEqualTo(Theme.PROJECTOR);
        assertThat(screen.unit()).isEqualTo(LogBase.NATS);
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isEqualTo(640);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                           | Which command? Try compute, render or --help.
                    paint                                        | There is no command 'paint'; the commands are compute, render, help.
                    compute a.jsonl b.jsonl                      | 'b.jsonl' is one argument too many for compute.
                    render sample more -o a.png                  | 'more' is one argument too many for render.
                    render sample -o -                           | -o needs the name of a file, not -, because its extension determines the format.
                    help paint                                   | Unknown subcommand 'paint'.
                    render                                       | Missing required options and parameters: '--output=FILE', 'LAB'.
                    render sample                                | Missing required option: '--output=FILE'.
                    render nowhere -o a.png                      | There is no lab 'nowhere'; the labs are sample.
                    render sample -o a.gif                       | a.gif must end in .png, .svg or .pdf.
                    render sample -o a.wav                       | The lab sample has no sound, so there is no .wav file.
                    render sample -o a.wav --screen              | --screen, --scale and --without-data are for pictures; a .wav file is sound.
                    render sample -o a.wav --without-data        | --screen, --scale and --without-data are for pictures; a .wav file is sound.
                    render sample -o a.png --lang fr             | Invalid value for option '--lang': 'fr' is not one of en, zh.
                    render sample -o a.png --theme pink          | Invalid value for option '--theme': 'pink' is not one of light, dark, projector.
                    render sample -o a.png --unit bans           | Invalid value for option '--unit': 'bans' is not one of nats, bits.
                    render sample -o a.png --size big            | Invalid value for option '--size': 'big' is not a size such as 1920x1080.
                    render sample -o a.png --size 10x9999        | Invalid value for option '--size': each side must have between 100 and 8000 pixels, not 10.
                    render sample -o a.png --scale 3             | --scale must be 1 or 2, not 3.
                    render sample -o a.pdf --scale 2             | --scale is for PNG only; SVG and PDF have no pixels.
                    render sample -o a.pdf --screen              | --screen draws PNG only, so the file must end in .png.
                    render sample -o a.png --preset odd          | There is no preset 'odd' in sample; its presets are skewed, even.
                    render sample -o a.png --preset even --state - | --state and --preset exclude each other.
                    render sample -o a.png --colour              | Unknown option: '--colour'.
                    compute --unit bans                          | Invalid value for option '--unit': 'bans' is not one of nats, bits.
                    """)
    void aCommandThatIsNotUnderstoodIsOneSentenceAndExitCodeTwo(String arguments, String sentence) {
        int code = run("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(said()).isEqualTo("kl-lab: " + sentence + System.lineSeparator());
        assertThat(code).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aStateThatIsWrongIsOneSentenceAndExitCodeOne() {
        assertThat(run("{\"q\":[1,-1]}", "render", "sample", "--state", "-", "-o", file("a.png")))
                .isEqualTo(1);

        assertThat(said()).startsWith("kl-lab: q[1] must not be negative: -1.").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsOneSentenceAndExitCodeOne() {
        assertThat(run("", "render", "sample", "--state", file("no.json"), "-o", file("a.png")))
                .isEqualTo(1);
        assertThat(run("", "render", "sample", "-o", file("no/a.png"))).isEqualTo(1);

        assertThat(said().lines())
                .containsExactly(
                        "kl-lab: The file " + file("no.json") + " does not exist. Check its name and folder.",
                        "kl-lab: The folder " + file("no") + " does not exist.");
    }

    @Test
    void aBugIsOneLineAndExitCodeOne() {
        int code = Cli.run(
                List.of(new SampleLab()),
                new Broken(),
                console(""),
                "render",
                "sample",
                "--screen",
                "-o",
                file("a.png"));

        assertThat(code).isEqualTo(1);
        assertThat(said()).isEqualTo("kl-lab: This failed because of a bug in KL Lab." + System.lineSeparator());
    }

    @Test
    void whatTheOutputCannotTakeIsOneSentenceWhoeverWrites() {
        Output full = new Output(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                StandardCharsets.UTF_8);
        for (String command : List.of("compute", "--help", "help")) {
            Console console = new Console(
                    new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)),
                    full,
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(Cli.run(List.of(new SampleLab()), new Blank(), console, command))
                    .isEqualTo(1);
        }
        assertThat(said().lines().distinct())
                .containsExactly("kl-lab: The output cannot be written: No space left on device.");
    }

    @Test
    void whatCannotBeReadIsOneSentence() throws Exception {
        assertThat(run("", "compute", folder.toString())).isEqualTo(1);
        assertThat(run("", "compute", file("no.jsonl"))).isEqualTo(1);
        assertThat(said().lines())
                .containsExactly(
                        "kl-lab: " + folder + " cannot be read: Is a directory.",
                        "kl-lab: The file " + file("no.jsonl") + " does not exist. Check its name and folder.");
    }

    @Test
    void computeAnswersTheLinesOfAFileAsThoseOfThePipe() throws Exception {
        String line = "{\"op\":\"morse\",\"text\":\"E\"}\n";
        Files.writeString(folder.resolve("a.jsonl"), line);
        assertThat(run("", "compute", file("a.jsonl"))).isZero();
        assertThat(run(line, "compute", "-")).isZero();
        assertThat(run(line, "compute")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().distinct())
                .containsExactly("{\"units\":1,\"units_with_trailing_word_gap\":8,\"code\":\".\"}");
    }

    @Test
    void theHelpNamesWhatCanBeAskedAndHowMuch() {
        assertThat(run("", "help")).isZero();
        assertThat(run("", "help", "compute")).isZero();
        assertThat(run("", "render", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains(
                        "The labs are sample.",
                        "one of " + String.join(", ", Operations.BY_NAME.keySet()) + ". A line has at most 64 million"
                                + " bytes, 4 million values, and 8 million characters in a text.");
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertThat(run("", "--help")).isZero();
        assertThat(run("", "render", "--help")).isZero();
        assertThat(run("", "--version")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Kullback–Leibler", "compute", "--theme=light|dark|projector", "KL Lab (");
        assertThat(said()).isEmpty();
    }

    private int run(String in, String[] arguments, String last) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(last);
        return run(in, all.toArray(String[]::new));
    }

    private int run(String in, String... arguments) {
        return Cli.run(List.of(new SampleLab()), new Blank(), console(in), arguments);
    }

    private Console console(String in) {
        return new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new Output(out, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Draws nothing, and records the request. */
    private final class Blank implements ScreenRenderer {
        @Override
        public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
            screens.add(screen);
            return new BufferedImage(screen.width(), screen.height(), BufferedImage.TYPE_INT_RGB);
        }
    }

    private static final class Broken implements ScreenRenderer {
        @Override
        public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
            throw new IllegalStateException("broken");
        }
    }
}
