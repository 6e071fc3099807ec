package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kllab.cli.Console;
import kllab.cli.Output;
import kllab.cli.ScreenRenderer;
import kllab.sample.SampleLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(),
            new Output(out, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    private final Tour tour = new Tour(List.of(new SampleLab()), new Blank(), console);

    @TempDir
    Path folder;

    @Test
    void aWindowNeedsADisplayAndGtkOnLinuxAndNothingElsewhere() {
        assertThat(Display.find("Linux", Map.of(), library -> true)).isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", Map.of("DISPLAY", " "), library -> true))
                .isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", X11, library -> false)).isEqualTo(Display.NO_GTK);
        assertThat(Display.find("Linux", X11, "libgtk-3.so.0"::equals)).isEqualTo(Display.READY);
        assertThat(Display.find("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), library -> true))
                .isEqualTo(Display.READY);
        assertThat(Display.find("Windows 11", Map.of(), library -> false)).isEqualTo(Display.READY);
        assertThat(Display.find("Mac OS X", Map.of(), library -> false)).isEqualTo(Display.READY);
    }

    @Test
    void withoutGtkTheStartNamesThePackages() {
        assertThat(KlLab.withoutWindow(Display.NO_GTK, folder.toString(), "", tour, console))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("libgtk-3-0", "gtk3")
                .hasLineCount(1);
    }

    @Test
    void withoutADisplayTheStartSuggestsRender() {
        assertThat(KlLab.withoutWindow(Display.NONE, null, "", tour, console)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("render").hasLineCount(1);
    }

    @Test
    void withATourEveryScreenIsDrawnInBothLanguages() {
        Path pictures = folder.resolve("tour");

        assertThat(KlLab.withoutWindow(Display.NONE, pictures.toString(), "", tour, console))
                .isZero();

        assertThat(pictures.resolve("sample-en.png")).isNotEmptyFile();
        assertThat(pictures.resolve("sample-zh.png")).isNotEmptyFile();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .endsWith(
                        pictures.resolve("sample-en.png").toString(),
                        pictures.resolve("sample-zh.png").toString())
                .hasSize(3);
    }

    private static final class Blank implements ScreenRenderer {
        @Override
        public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
            return new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        }
    }
}
