package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import kllab.cli.ScreenRenderer.Screen;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.seen.Fingerprint;
import kllab.text.Language;
import kllab.ui.control.FxFonts;
import org.junit.jupiter.api.Test;

/**
 * Every screen looks as it did: of each preset at 1366×768, light in English, dark in Chinese and for the projector in English, the
 * fingerprint is kept. Where letters are drawn by another rasteriser nothing can be compared, and nothing is.
 *
 * <p>Where screens are to change, look at them, then write the new fingerprints: {@code mvn -Pfull -Dtest=ScreensTest
 * -Dtest.options=-Dkllab.seen.write=true test}. The changed pictures are in {@code target/seen/}.
 */
class ScreensTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Path KEPT = Path.of("src", "test", "resources", "seen", "screens.gz");
    private static final Path CHANGED = Path.of("target", "seen");
    private static final String LETTERS = "letters";
    private static final int ONE_IN = 5;

    private final ScreenCamera camera = new ScreenCamera();

    private enum Mixture {
        LIGHT(Theme.LIGHT, Language.EN),
        DARK(Theme.DARK, Language.ZH),
        PROJECTOR(Theme.PROJECTOR, Language.EN);

        private final Theme theme;
        private final Language language;

        Mixture(Theme theme, Language language) {
            this.theme = theme;
            this.language = language;
        }
    }

    private record Wanted(Lab<?, ?> lab, String preset, Mixture mixture) {
        private <S extends Record, R> BufferedImage draw(Lab<S, R> of, ScreenCamera camera) {
            S state = of.presets().stream()
                    .filter(each -> each.id().equals(preset))
                    .findFirst()
                    .orElseThrow()
                    .state();
            return camera.render(
                    new Screen<>(of, state, mixture.language, mixture.theme, LogBase.BITS, WIDTH, HEIGHT, 1, false));
        }

        BufferedImage draw(ScreenCamera camera) {
            return draw(lab, camera);
        }

        @Override
        public String toString() {
            return lab.id() + ' ' + preset + ' ' + mixture.theme.id() + ' ' + mixture.language.code();
        }
    }

    private static List<Wanted> all() {
        List<Wanted> all = new ArrayList<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            for (Preset<?> preset : lab.presets()) {
                for (Mixture mixture : Mixture.values()) {
                    all.add(new Wanted(lab, preset.id(), mixture));
                }
            }
        }
        return all;
    }

    /** All, or some of each lab, the mixtures in turn. */
    private static Stream<Wanted> wanted() {
        List<Wanted> all = all();
        int each = Mixture.values().length;
        return Boolean.getBoolean("kllab.full")
                ? all.stream()
                : IntStream.range(0, all.size())
                        .filter(i -> i / each % ONE_IN == 0 && i % each == i / each / ONE_IN % each)
                        .mapToObj(all::get);
    }

    @Test
    void everyScreenLooksAsBefore() throws Exception {
        if (Boolean.getBoolean("kllab.seen.write")) {
            write();
            return;
        }
        Map<String, Fingerprint> known = known();
        assumeTrue(
                letters().differences(known.get(LETTERS), 300).isEmpty(),
                "the screens were taken where letters are drawn otherwise");
        List<String> changed = new ArrayList<>();
        for (Wanted wanted : wanted().toList()) {
            BufferedImage picture = wanted.draw(camera);
            Fingerprint before = known.get(wanted.toString());
            List<String> differences = before == null
                    ? List.of("it is new")
                    : Fingerprint.of(picture).differences(before, WIDTH);
            if (!differences.isEmpty()) {
                Files.createDirectories(CHANGED);
                Path file = CHANGED.resolve(wanted.toString().replace(' ', '-') + ".png");
                ImageIO.write(picture, "png", file.toFile());
                changed.add(wanted + ": see " + file + ", " + differences.size() + " squares, the first at "
                        + differences.getFirst());
            }
        }
        assertThat(changed).as("screens that look otherwise").isEmpty();
    }

    @Test
    void nothingIsKeptOfAScreenThatIsNoMore() throws IOException {
        List<String> names =
                new ArrayList<>(all().stream().map(Wanted::toString).toList());
        names.add(LETTERS);
        assertThat(known().keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    private void write() throws Exception {
        Map<String, Fingerprint> prints = new LinkedHashMap<>(Map.of(LETTERS, letters()));
        for (Wanted wanted : all()) {
            prints.put(wanted.toString(), Fingerprint.of(wanted.draw(camera)));
        }
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(KEPT)))) {
            out.writeInt(prints.size());
            for (Map.Entry<String, Fingerprint> print : prints.entrySet()) {
                out.writeUTF(print.getKey());
                print.getValue().write(out);
            }
        }
    }

    private static Map<String, Fingerprint> known() throws IOException {
        Map<String, Fingerprint> known = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(KEPT)))) {
            for (int left = in.readInt(); left > 0; left--) {
                known.put(in.readUTF(), Fingerprint.read(in));
            }
        }
        return known;
    }

    /** How letters are drawn here. */
    private Fingerprint letters() throws Exception {
        new Wanted(
                        LabCatalog.all().getFirst(),
                        LabCatalog.all().getFirst().presets().getFirst().id(),
                        Mixture.LIGHT)
                .draw(camera); // wakes the toolkit
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            VBox box = new VBox();
            for (String family : List.of("KL Sans", "Noto Sans SC", "STIX Two Text")) {
                Text text = new Text("KL 2.536 Wäg 散度");
                text.setFont(FxFonts.of(family, false, false, 17));
                box.getChildren().add(text);
            }
            picture.complete(SwingFXUtils.fromFXImage(new Scene(box, 300, 120).snapshot(null), null));
        });
        return Fingerprint.of(picture.get());
    }
}
