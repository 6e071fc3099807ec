package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;
import kllab.io.export.Format;
import kllab.io.export.PaperSize;
import kllab.io.export.PictureChoices;
import kllab.io.export.PictureChoices.Ground;
import kllab.io.session.StateFile;
import kllab.lab.compare.CompareState;
import kllab.stage.Hand;
import kllab.text.Language;
import kllab.ui.Printing.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a page: copied, saved from the sheet, printed. */
class PicturesTest {
    private ShellFixture shell;
    private Path asked;
    private final List<String> proposed = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
        asked = folder.resolve("asked");
        shell.run(() -> shell.desk.setFiles(new kllab.ui.Files() {
            @Override
            public Optional<Path> toOpen(Kind kind, String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(Kind kind, String title, String name) {
                proposed.add(kind + " " + name);
                return Optional.of(asked);
            }
        }));
        pointAt(new Point2D(20, 500)); // the rail, no part of the page
    }

    private Pictures pictures() {
        return shell.controller.pictures();
    }

    private void choose(PictureChoices choices) {
        shell.run(() -> pictures().choicesProperty().set(choices));
    }

    private void pointAt(Point2D place) {
        shell.run(() -> Event.fireEvent(
                shell.controller.root(),
                Hand.mouse(MouseEvent.MOUSE_MOVED, shell.controller.root(), place.getX(), place.getY(), 0)));
    }

    private void awaitSaid(String part) throws Exception {
        shell.await(() -> shell.desk.noticeProperty().get().contains(part));
    }

    private void save() {
        shell.run(() -> pictures().save(pictures().order(Optional.empty())));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void whatIsCopiedIsThePngThatIsSaved() throws Exception {
        choose(PictureChoices.INITIAL.withFormat(Format.PNG).withSize(PaperSize.COLUMN));
        shell.press(KeyCode.C, false, true, false);
        awaitSaid("The page is on the clipboard");
        save();
        awaitSaid("Saved as asked.png.");

        BufferedImage saved = ImageIO.read(folder.resolve("asked.png").toFile());
        BufferedImage copied = SwingFXUtils.fromFXImage(
                shell.ask(() -> Clipboard.getSystemClipboard().getImage()), null);
        assertThat(saved.getWidth()).isEqualTo(1004); // 85 mm at 300 dots per inch
        assertThat(pixels(copied)).isEqualTo(pixels(saved));
    }

    @Test
    void thePartUnderThePointerIsCopiedAlone() throws Exception {
        choose(PictureChoices.INITIAL.withSize(PaperSize.CLASSIC));
        pointAt(new Point2D(500, 740));
        assertThat(shell.ask(() -> shell.controller.view().partUnderPointer())).contains("balance");
        shell.press(KeyCode.C, false, true, false);
        awaitSaid("This part of the page");

        Image copied = shell.ask(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getHeight()).isLessThan(500);
        assertThat(copied.getWidth()).isBetween(2500.0, 3000.0);
    }

    @Test
    void aSavedPictureIsNamedAfterThePresetAndOpensLiveInEveryFormat() throws Exception {
        CompareState state = (CompareState) shell.model.opened().model().state();
        for (Format format : Format.values()) {
            choose(new PictureChoices(
                    format, PaperSize.WIDE, Optional.of(Language.ZH), Ground.TRANSPARENT, true, false));
            save();
            awaitSaid("Saved as asked." + format.extension());
            shell.run(shell.desk::hush);

            assertThat(StateFile.read(folder.resolve("asked." + format.extension()))
                            .state("compare", CompareState.class))
                    .isEqualTo(state);
        }
        assertThat(proposed)
                .containsExactly("PNG compare-sahara.png", "SVG compare-sahara.svg", "PDF compare-sahara.pdf");
        assertThat(Files.readString(folder.resolve("asked.svg"))).contains("每天", "@font-face", "<text");
    }

    @Test
    void theSheetOpensBesideTheMenuRemembersTheChoicesAndGivesTheFocusBack() throws Exception {
        Node before = shell.ask(shell.scene::getFocusOwner);
        shell.press(KeyCode.E, false, true, false);
        assertThat(shell.ask(() -> shell.controller.isPictureSheetOpen())).isTrue();
        shell.await(
                () -> shell.scene.getRoot().lookupAll(".preview .image-view").isEmpty()
                        || !shell.all(".picture-sheet").isEmpty());
        press(".picture-sheet .segmented .toggle-button", "PDF");
        press(".picture-sheet .segmented .toggle-button", "column");
        press(".picture-sheet .segmented .toggle-button", "dark");
        assertThat(shell.ask(pictures().choicesProperty()::get))
                .isEqualTo(PictureChoices.INITIAL
                        .withFormat(Format.PDF)
                        .withSize(PaperSize.COLUMN)
                        .withGround(Ground.DARK));
        shell.press(KeyCode.ESCAPE);
        assertThat(shell.ask(() -> shell.controller.isPictureSheetOpen())).isFalse();
        assertThat(shell.ask(shell.scene::getFocusOwner)).isSameAs(before);
    }

    @Test
    void anotherPageClosesTheSheetWhichThenFollowsNoPageAnyMore() {
        shell.press(KeyCode.E, false, true, false);
        shell.run(() -> shell.controller.open(
                LabCatalog.named(LabCatalog.all(), "entropy").orElseThrow()));
        assertThat(shell.ask(() -> shell.controller.isPictureSheetOpen())).isFalse();
        assertThat(shell.ask(() -> shell.controller.view().pictureSheet().isFollowing()))
                .isFalse();
    }

    private void press(String selector, String text) {
        shell.run(() -> shell.scene.getRoot().lookupAll(selector).stream()
                .map(javafx.scene.control.ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void aPrinterGetsThePageAndWithoutOneThereIsASentence() throws Exception {
        shell.press(KeyCode.P, false, true, false);
        awaitSaid("No printer is set up on this computer");

        AtomicReference<String> printed = new AtomicReference<>();
        shell.run(() -> pictures().setPrinting((page, name) -> {
            printed.set(name
                    + ' '
                    + (int) page.getWidth()
                    + '×'
                    + (int) page.getHeight()
                    + ' '
                    + page.getPixelReader().getColor(2, 2));
            return Outcome.SENT;
        }));
        choose(PictureChoices.INITIAL.withGround(Ground.DARK).withSize(PaperSize.COLUMN));
        shell.press(KeyCode.P, false, true, false);
        awaitSaid("The page was sent to the printer.");
        assertThat(printed).hasValue("KL Lab: compare-sahara 4000×2250 0xffffffff");
    }
}
