package kllab.lab.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.information.Passage.Letter;
import kllab.io.text.Book;
import kllab.io.text.TextSource;
import kllab.lab.CountingPane;
import kllab.lab.english.EnglishState.Lower;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.hand.PadHandle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class EnglishScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    private @Nullable EnglishController opened;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen with the first chapter, run on the JavaFX thread. */
    private interface Deed {
        void with(EnglishController screen, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new EnglishController(new EnglishLab(), desk), (screen, root) -> {
            screen.model().choose(new EnglishLab().presets().get(2));
            LabStage.lay(root);
            deed.with(screen, root);
        });
    }

    private EnglishController opened() {
        return Objects.requireNonNull(opened);
    }

    private static PadHandle<?> pad(Region root, String name) {
        return LabStage.all(root, PadHandle.class).stream()
                .filter(each -> each.getStyleClass().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Region handle, double x, double y) {
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, x, y);
    }

    @Test
    void aStepAndALetterArePointedAt() throws Exception {
        onScreen((screen, root) -> {
            EnglishModel model = screen.model();
            EnglishState before = model.state();
            PadHandle<?> steps = pad(root, "step-pad");
            press(steps, 5, 50);
            assertThat(model.result().step()).isZero();
            press(steps, steps.getWidth() - 5, 50);
            assertThat(model.result().step()).isEqualTo(4);
            press(pad(root, "cursor-pad"), 3, 20);
            assertThat(model.state().cursor()).isZero();
            Hand.type(steps, KeyCode.LEFT, false);
            assertThat(model.result().step()).isEqualTo(3);
            model.undo();
            model.undo();
            model.undo();
            model.undo();
            assertThat(model.state()).isEqualTo(before);
        });
    }

    @Test
    void lettersAreGuessedWithTheKeyboardAndWithTheMouse() throws Exception {
        onScreen((screen, root) -> {
            EnglishModel model = screen.model();
            assertThat(passage(model)).isEqualTo("CALLMEISHMAELS");
            screen.verb("play").run().run();
            LabStage.lay(root);
            assertThat(passage(model)).as("what was seen is not asked for").isEqualTo("ALLMEISHMAELSO");
            TextField field = LabStage.all(root, TextField.class).stream()
                    .filter(each -> each.getStyleClass().contains("guess"))
                    .findFirst()
                    .orElseThrow();
            assertThat(root.getScene().getFocusOwner())
                    .as("the next keys are guesses")
                    .isSameAs(field);
            field.replaceSelection("t");
            field.replaceSelection("t"); // the same again, and what is no letter, is no guess
            field.replaceSelection("1");
            assertThat(model.result().passage().tried()).isEqualTo("T");
            field.replaceSelection("o");
            assertThat(model.result().passage().guessed()).hasSize(1);
            assertThat(field.getText()).isEmpty();
            Region ground = (Region) root.lookup(".letters-ground");
            LabStage.lay(root);
            double letter = ground.getWidth() / 13;
            click(ground, 0.5 * letter, 0.3 * ground.getHeight()); // A
            assertThat(model.state().guesses()).isEqualTo("TOA");
            model.undo();
            assertThat(model.state().guesses()).isEqualTo("TO");
            screen.verb("play").run().run();
            assertThat(model.state().playing()).isFalse();
            assertThat(model.state().guesses()).isEmpty();
        });
    }

    private static String passage(EnglishModel model) {
        return model.result().passage().tiles().stream().map(Letter::symbol).collect(Collectors.joining());
    }

    private static void click(Region on, double x, double y) {
        Hand.send(on, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(on, MouseEvent.MOUSE_RELEASED, x, y);
        Hand.send(on, MouseEvent.MOUSE_CLICKED, x, y);
    }

    @Test
    void aTextIsPastedAndOneThatIsTooLongIsRefused() throws Exception {
        onScreen((screen, root) -> {
            EnglishModel model = screen.model();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "A rose is a rose is a rose."));
            screen.verb("paste-text").run().run();
            assertThat(model.state().text().own()).startsWith("A rose");
            assertThat(model.ownProperty().get()).isTrue();
            EnglishState before = model.state();
            screen.texts().take("a".repeat(TextSource.LONGEST_OWN + 1));
            assertThat(model.state()).isEqualTo(before);
            assertThat(desk.noticeProperty().get()).contains("100,001");
        });
    }

    @Test
    void aBookIsCountedInTheBackgroundAndThenShown() throws Exception {
        onScreen((screen, root) -> {
            screen.model().choose(new EnglishLab().presets().getFirst());
            opened = screen;
        });
        await(() -> opened().model().wholeProperty().get());
        assertThat(opened().model().result().counts().length()).isEqualTo(934_474);
        assertThat(opened().model().settled()).isSameAs(opened().model().result());
    }

    @Test
    void aLongFileIsCountedWithProgressAndAShortOneIsAText() throws Exception {
        Path file = folder.resolve("three.txt");
        Files.writeString(file, Book.MOBY_DICK.read().repeat(3), StandardCharsets.UTF_8);
        onScreen((screen, root) -> {
            opened = screen;
            screen.texts().reading().start(file);
            LabStage.lay(root);
            assertThat(screen.texts().reading().progressProperty().get()).isPresent();
            assertThat(LabStage.all(root, CountingPane.class).getFirst().isVisible())
                    .isTrue();
        });
        await(() -> opened().model().state().text().file().isPresent());
        assertThat(opened().model().result().counts().length()).isEqualTo(3 * 934_474L);
        assertThat(opened().texts().reading().progressProperty().get()).isEmpty();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> opened().model().undo());
        assertThat(opened().model().state().text().book()).contains(Book.CHAPTER_ONE);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> opened().model().redo());
        assertThat(opened().model().result().counts().length()).isEqualTo(3 * 934_474L);
        Path few = Files.writeString(folder.resolve("few.txt"), "Few words.");
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> opened().texts().reading().start(few));
        await(() -> opened().model().state().text().own().equals("Few words."));
    }

    @Test
    void aCountThatIsStoppedChangesNothing() throws Exception {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "many letters ".repeat(2_000_000));
        onScreen((screen, root) -> {
            EnglishState before = screen.model().state();
            screen.texts().reading().start(file);
            screen.texts().reading().stop();
            assertThat(screen.texts().reading().progressProperty().get()).isEmpty();
            assertThat(screen.model().state()).isEqualTo(before);
        });
    }

    @Test
    void theLowerChartIsSwitched() throws Exception {
        onScreen((screen, root) -> {
            screen.verb("growth").run().run();
            assertThat(screen.model().state().view()).isEqualTo(Lower.GROWTH);
            LabStage.lay(root);
            assertThat(LabStage.all(root, PadHandle.class)).hasSize(1); // the passage is not there
        });
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean));
    }
}
