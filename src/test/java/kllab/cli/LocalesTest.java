package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kllab.app.LabCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line gives the same bytes in every locale and encoding. */
class LocalesTest {
    private static final Locale OF_THE_BUILD = Locale.getDefault();
    private static final List<String> FILES = List.of("answers.jsonl", "a.svg", "a.png", "a.pdf");
    private static final String LINES = String.join("\n", MalformedLinesTest.RIGHT)
            + "\n{\"op\":\"morse\",\"text\":\"İIıi ß é\"}\n{\"op\":\"sanov\",\"n\":1.5}\n{\"op\":\"DIVERGENCE\",\"id\":\"٣ İ\"}\n";

    @TempDir
    static Path expected;

    @TempDir
    Path folder;

    @BeforeAll
    static void asItIsInEnglish() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        write(expected);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void asInTheBuild() {
        Locale.setDefault(OF_THE_BUILD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "az-AZ",
                "de-DE",
                "fr-CH",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "hi-IN-u-nu-deva",
                "zh-CN"
            })
    void answersAndPicturesAreTheSameBytesInEveryLocale(String tag) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        write(folder);
        assertSame();
    }

    /** Needs a new process, because encodings and fonts are fixed at the start. */
    @ParameterizedTest
    @CsvSource({"tr, TR, '', ISO-8859-9", "ar, EG, u-nu-arab, UTF-16"})
    void theyAreTheSameFromTheStart(String language, String country, String extension, String charset)
            throws Exception {
        startAlone(language, country, extension, charset);
        assertSame();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "tr, TR, ''",
        "az, AZ, ''",
        "de, DE, ''",
        "fr, CH, ''",
        "ar, EG, u-nu-arab",
        "fa, IR, u-nu-arabext",
        "hi, IN, u-nu-deva",
        "zh, CN, ''",
    })
    void theyAreTheSameInEveryEncodingToo(String language, String country, String extension) throws Exception {
        for (String charset : List.of("UTF-8", "ISO-8859-9", "US-ASCII", "windows-1252", "UTF-16", "COMPAT")) {
            startAlone(language, country, extension, charset);
            assertSame();
        }
    }

    private void assertSame() {
        for (String file : FILES) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
        }
    }

    private static void write(Path folder) throws IOException {
        try (var answers = Files.newOutputStream(folder.resolve("answers.jsonl"))) {
            run(new Output(answers, StandardCharsets.UTF_8), "compute", "--unit", "bits");
        }
        for (String file : FILES.subList(1, FILES.size())) {
            String[] command = {
                "render",
                "compare",
                "--size",
                "640x360",
                "-o",
                folder.resolve(file).toString()
            };
            assertThat(run(new Output(new ByteArrayOutputStream(), StandardCharsets.UTF_8), command))
                    .isZero();
        }
    }

    private static int run(Output out, String... command) {
        Console console =
                new Console(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), out, System.err);
        return Cli.run(LabCatalog.all(), new NoScreens(), console, command);
    }

    /** Runs in a separate JVM. */
    private void startAlone(String language, String country, String extension, String charset) throws Exception {
        // COMPAT is valid for only one of these settings
        String stream = charset.equals("COMPAT") ? "UTF-8" : charset;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.extensions=" + extension,
                        "-Dfile.encoding=" + charset,
                        "-Dstdout.encoding=" + stream,
                        "-Dstderr.encoding=" + stream,
                        "-Djava.awt.headless=true",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.swing",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Alone.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1))
                .isZero();
    }

    /** The main class of the other JVM. */
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) throws IOException {
            write(Path.of(arguments[0]));
        }
    }

    private static final class NoScreens implements ScreenRenderer {
        @Override
        public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
            throw new UnsupportedOperationException("no screen is asked for");
        }
    }
}
