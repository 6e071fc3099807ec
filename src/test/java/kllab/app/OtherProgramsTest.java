package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kllab.core.information.LogBase;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.export.Frame;
import kllab.io.export.Paper;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that are not ours show a figure as its PNG does: librsvg its outlines, and its text where the fonts are installed; Chromium its
 * text in the fonts that it brings. A letter at another place, or of another width, is further from the PNG than this allows. Where such
 * a program is not installed, nothing is tested.
 */
@Tag("long")
class OtherProgramsTest {
    private static final double FAR = 0.05;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    @TempDir
    private Path folder;

    static Stream<String> labs() {
        return LabCatalog.all().stream().map(Lab::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void librsvgShowsTheOutlinesAsThePng(String id) throws Exception {
        assumeTrue(has("rsvg-convert"));
        run(List.of("rsvg-convert", "-w", "" + WIDTH, written(id, false).toString(), "-o", shown().toString()), false);
        assertThat(distance(id)).isLessThan(FAR);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void librsvgShowsTheTextWhereTheFontsAreInstalled(String id) throws Exception {
        assumeTrue(has("rsvg-convert"));
        run(List.of("rsvg-convert", "-w", "" + WIDTH, written(id, true).toString(), "-o", shown().toString()), true);
        assertThat(distance(id)).isLessThan(FAR);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void chromiumShowsTheTextInTheFontsOfThePicture(String id) throws Exception {
        assumeTrue(has("chromium"));
        run(
                List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + WIDTH + ',' + HEIGHT,
                        "--screenshot=" + shown(),
                        written(id, true).toUri().toString()),
                false);
        assertThat(distance(id)).isLessThan(FAR);
    }

    private Path shown() {
        return folder.resolve("shown.png");
    }

    private Path written(String id, boolean text) throws FileException {
        Path file = folder.resolve("figure.svg");
        FigureFile.write(file, paper(id), 1, text);
        return file;
    }

    private static Paper<?> paper(String id) throws FileException {
        return paper(LabCatalog.named(LabCatalog.all(), id).orElseThrow());
    }

    private static <S extends Record, R> Paper<R> paper(Lab<S, R> lab) throws FileException {
        return lab.paper(
                new Sheet.Moment<>(lab.compute(lab.initial()), null, false),
                "",
                Palette.of(Theme.LIGHT),
                Words.of(Language.ZH),
                LogBase.BITS,
                Frame.of(WIDTH, HEIGHT));
    }

    /** How far the picture shown is from the PNG: the root of the mean square, with 1 between black and white. */
    private double distance(String id) throws Exception {
        BufferedImage ours = FigureFile.image(paper(id), 1);
        BufferedImage theirs = ImageIO.read(shown().toFile());
        assertThat(List.of(theirs.getWidth(), theirs.getHeight())).isEqualTo(List.of(WIDTH, HEIGHT));
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = (ours.getRGB(x, y) >> shift & 0xFF) - (theirs.getRGB(x, y) >> shift & 0xFF);
                    sum += difference * difference;
                }
            }
        }
        return Math.sqrt(sum / (3.0 * WIDTH * HEIGHT)) / 255;
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    /** Runs a program; with the app's fonts as the only ones of the system, if so wanted. */
    private void run(List<String> command, boolean withFonts) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        if (withFonts) {
            Path fonts = folder.resolve("fonts.conf");
            Files.writeString(
                    fonts,
                    "<fontconfig><dir>" + Path.of("assets", "fonts").toAbsolutePath() + "</dir><cachedir>" + folder
                            + "</cachedir></fontconfig>");
            program.environment().put("FONTCONFIG_FILE", fonts.toString());
        }
        Process process = program.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shown()).as(Files.readString(folder.resolve("said.txt"))).exists();
    }
}
