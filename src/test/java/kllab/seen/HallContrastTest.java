package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import kllab.figure.Hall;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.figure.Tone;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.seen.PaintLog.Letters;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.theme.StyleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** In a hall, text stands out by 4.5 to 1 from what is behind it, and graphics by 3 to 1, as measured in the picture. */
class HallContrastTest {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    /** Letters have so many pixels of their colour at least; fewer are where other colours meet. */
    private static final int LEAST = 4;

    /** So many pixels of a colour are something that is painted, not the edge of it. */
    private static final int AREA = 300;

    private static final Set<Tone> OF_GRAPHICS =
            EnumSet.of(Tone.INK, Tone.INK2, Tone.INK3, Tone.AXIS, Tone.CTL, Tone.P, Tone.Q, Tone.KL, Tone.R, Tone.PEN);

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void lettersAndGraphicsStandOut(Lab<S, R> lab) throws Exception {
        List<String> faults = new ArrayList<>();
        boolean odd = lab.id().length() % 2 == 1;
        if (Pictures.FULL || odd) {
            faults.addAll(faults(lab, Theme.LIGHT));
        }
        if (Pictures.FULL || !odd) {
            faults.addAll(faults(lab, Theme.DARK));
        }
        assertThat(faults).isEmpty();
    }

    private static <S extends Record, R> List<String> faults(Lab<S, R> lab, Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        FxToolkit.setupFixture(() -> {
            Desk desk = new Desk();
            Seat seat = new Seat(desk);
            seat.themeProperty().set(theme);
            seat.present(Hall.USUAL, Hall.USUAL.rem(HEIGHT));
            OpenLab<S, R> screen = lab.open(desk);
            PageView<?, ?> page = screen.view(seat);
            Scene scene = new Scene(page, WIDTH, HEIGHT);
            scene.getStylesheets().add(new StyleSheet().address(seat.look()));
            List<Preset<S>> presets = lab.presets();
            for (int i = 0; i < presets.size(); i += Pictures.FULL ? 1 : Math.max(1, presets.size() - 1)) {
                screen.model().choose(presets.get(i));
                LabStage.lay(page);
                LabStage.lay(page);
                Picture picture = new Picture(page, seat.look().palette());
                String where = lab.id() + " " + presets.get(i).id() + " " + theme;
                faults.addAll(picture.lettersThatDoNotStandOut(where, ScreenLettersTest.letters(page)));
                faults.addAll(picture.graphicsThatDoNotStandOut(where));
            }
            screen.hidden();
        });
        return faults;
    }

    /** The pixels of a page. */
    private static final class Picture {
        private final PixelReader pixels;
        private final Palette palette;

        Picture(PageView<?, ?> page, Palette palette) {
            this.palette = palette;
            SnapshotParameters parameters = new SnapshotParameters();
            java.awt.Color ground = palette.get(Tone.BG);
            parameters.setFill(Color.rgb(ground.getRed(), ground.getGreen(), ground.getBlue()));
            pixels = page.snapshot(parameters, new WritableImage(WIDTH, HEIGHT)).getPixelReader();
        }

        List<String> lettersThatDoNotStandOut(String where, List<Letters> letters) {
            List<String> faults = new ArrayList<>();
            for (Letters each : letters) {
                Rectangle2D box = each.ink().createIntersection(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
                boolean icon = HallLettersTest.isIcon(each.text());
                boolean word = each.text()
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        > 2;
                if (box.isEmpty() || !(icon || word)) {
                    continue; // one or two signs have the colour of what is beside them, and hardly a pixel without an
                    // edge
                }
                double contrast = contrastIn(box);
                if (contrast < (icon ? GRAPHICS : TEXT)) {
                    faults.add(String.format(
                            Locale.ROOT, "%s: \u201C%s\u201D stands out by %.2f", where, each.text(), contrast));
                }
            }
            return faults;
        }

        /** The greatest of any two colours that are more than edges: the letters, and what is behind them. */
        private double contrastIn(Rectangle2D box) {
            Map<Integer, Integer> counts = counts(box);
            int ground = counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return counts.entrySet().stream()
                    .filter(each -> each.getValue() >= LEAST)
                    .mapToDouble(
                            each -> Palette.contrast(new java.awt.Color(each.getKey()), new java.awt.Color(ground)))
                    .max()
                    .orElse(1);
        }

        private Map<Integer, Integer> counts(Rectangle2D box) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int y = (int) box.getMinY(); y < Math.min(HEIGHT, box.getMaxY()); y++) {
                for (int x = (int) box.getMinX(); x < Math.min(WIDTH, box.getMaxX()); x++) {
                    counts.merge(pixels.getArgb(x, y) & 0xFFFFFF, 1, Integer::sum);
                }
            }
            return counts;
        }

        List<String> graphicsThatDoNotStandOut(String where) {
            Map<Integer, Integer> counts = counts(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            List<String> faults = new ArrayList<>();
            int seen = 0;
            for (Tone tone : OF_GRAPHICS) {
                java.awt.Color color = palette.get(tone);
                if (counts.getOrDefault(color.getRGB() & 0xFFFFFF, 0) >= AREA) {
                    seen++;
                    double contrast = Palette.contrast(color, palette.get(Tone.BG));
                    if (contrast < GRAPHICS) {
                        faults.add(String.format(Locale.ROOT, "%s: %s stands out by %.2f", where, tone, contrast));
                    }
                }
            }
            assertThat(seen).as("tones seen on " + where).isGreaterThan(2);
            return faults;
        }
    }
}
