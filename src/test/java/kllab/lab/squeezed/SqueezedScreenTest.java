package kllab.lab.squeezed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.io.text.TextSource;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.RichLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class SqueezedScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen with a tongue twister, run on the JavaFX thread. */
    private interface Deed {
        void with(SqueezedModel model, Region root, SqueezedController controller);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new SqueezedController(new SqueezedLab(), desk), (screen, root) -> {
            screen.model().choose(new SqueezedLab().presets().getLast());
            LabStage.lay(root);
            deed.with(screen.model(), root, screen);
        });
    }

    private static List<Button> rows(Region root) {
        return LabStage.all(root, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("over-picture") && button.isVisible())
                .toList();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }

    @Test
    void aRowIsChosenByAPress() throws Exception {
        onScreen((model, root, controller) -> {
            assertThat(rows(root)).hasSize(10);
            rows(root).get(8).fire();
            assertThat(model.state().selected()).isEqualTo(Coder.ORDER_3);
            model.undo();
            assertThat(model.state().selected()).isEqualTo(Coder.HUFFMAN);
        });
    }

    @Test
    void whereTheRemarkHasNoRoomItsFirstParagraphIsShown() throws Exception {
        onScreen((model, root, controller) -> {
            rows(root).get(2).fire(); // its sentence has three lines, so that the whole remark has no room
            LabStage.lay(root);
            RichLabel remark = (RichLabel) root.lookup("#remark");
            assertThat(remark.isVisible()).isTrue();
            assertThat(remark.getAccessibleText()).doesNotContain("Why not one bit fewer");
        });
    }

    @Test
    void ofChineseThereAreFewerRows() throws Exception {
        onScreen((model, root, controller) -> {
            controller.texts().take("\u5343\u91CC\u4E4B\u884C\uFF0C\u59CB\u4E8E\u8DB3\u4E0B");
            LabStage.lay(root);
            assertThat(rows(root)).hasSize(6);
            assertThat(model.result().text().symbols()).isEqualTo(8);
        });
    }

    @Test
    void aLanguageIsChosenAndWhatItLacksIsAdded() throws Exception {
        onScreen((model, root, controller) -> {
            controller.texts().take("five of five");
            model.setLanguage(LetterLanguage.PINYIN);
            assertThat(model.state().selected()).isEqualTo(Coder.LANGUAGE);
            assertThat(model.result().now().paid()).isInfinite();
            controller.verb("half").run().run();
            assertThat(model.result().now().paid()).isFinite();
            model.setLanguage(LetterLanguage.GERMAN);
            assertThat(model.state().half()).isFalse();
            assertThat(controller.verb("half").can().getAsBoolean()).isFalse();
        });
    }

    @Test
    void aTextThatNoStateCanCarryIsRefused() throws Exception {
        onScreen((model, root, controller) -> {
            TextSource before = model.state().text();
            controller.texts().take("a".repeat(TextSource.LONGEST_OWN + 1));
            assertThat(model.state().text()).isEqualTo(before);
            assertThat(desk.noticeProperty().get()).contains("100,001").contains("100,000");
        });
    }

    /** A book is squeezed beside the window: its rows are grey until the numbers are there. */
    @Test
    void aBookIsSqueezedInTheBackground() throws Exception {
        SqueezedController screen = LabStage.open(seat, 768, () -> new SqueezedController(new SqueezedLab(), desk));
        SqueezedModel model = screen.model();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> model.setText(TextSource.of(Book.YUAN)));
        await(() -> model.result().isThere());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            assertThat(model.wholeProperty().get()).isTrue();
            assertThat(model.result().text().symbols()).isGreaterThan(800_000);
        });
    }

    @Test
    void aLongFileIsReadWithProgressAndAnotherTextStopsIt(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("long.txt"), Book.CHAPTER_ONE.read().repeat(30));
        SqueezedController screen = LabStage.open(seat, 768, () -> new SqueezedController(new SqueezedLab(), desk));
        SqueezedModel model = screen.model();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen.texts().reading().start(file);
            assertThat(screen.texts().reading().progressProperty().get()).isPresent();
            model.setText(TextSource.ofOwn("other"));
            assertThat(screen.texts().reading().progressProperty().get()).isEmpty();
            screen.texts().reading().start(file);
        });
        await(() -> model.state().text().file().isPresent());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            assertThat(model.result().isThere()).isTrue();
            assertThat(model.state().text().file().orElseThrow().name()).isEqualTo("long.txt");
            assertThat(model.result().text().symbols()).isEqualTo(30 * 9_639);
            assertThat(screen.texts().reading().progressProperty().get()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void whileAFileIsReadTheProgressIsOverTheTable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("long.txt"), "a line of letters\n".repeat(100_000));
        onScreen((model, root, controller) -> {
            controller.texts().reading().start(file);
            LabStage.lay(root);
            assertThat(LabStage.all(root, ProgressBar.class))
                    .anyMatch(bar -> bar.getParent().isVisible());
            controller.texts().reading().stop();
            LabStage.lay(root);
            assertThat(LabStage.all(root, ProgressBar.class))
                    .noneMatch(bar -> bar.getParent().isVisible());
        });
    }
}
