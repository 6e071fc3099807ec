package kllab.lab.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.ShiftCipher;
import kllab.core.information.LogBase;
import kllab.io.data.LetterLanguage;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.hand.PadHandle;
import kllab.ui.page.PageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Which-language lab driven by user events. */
class LanguagesScreenTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);
    private final AtomicReference<Path> offered = new AtomicReference<>();
    private LanguagesController screen;
    private Region root;

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.setupStage(stage -> {
            desk.setFiles(new Offered());
            screen = LabStage.open(seat, 768, () -> new LanguagesController(new LanguagesLab(), desk));
            PageView<?, ?> page = screen.view(seat);
            root = page;
            stage.setScene(LabStage.scene(seat, screen, page, 1366, 768));
            stage.show();
        });
        settle();
    }

    /** Chooses the file that the test offers. */
    private final class Offered implements Files {
        @Override
        public Optional<Path> toOpen(Kind kind, String title) {
            return kind == Kind.TEXT ? Optional.ofNullable(offered.get()) : Optional.empty();
        }

        @Override
        public Optional<Path> toSave(Kind kind, String title, String name) {
            return Optional.empty();
        }
    }

    // ---- typing -------------------------------------------------------------------------------------------------

    @Test
    void everyCharacterIsLookedAtAsItIsTypedAndAllOfItIsOneStep() {
        LanguagesState before = screen.model().state();
        TextArea area = area();
        run(area::requestFocus);
        run(() -> area.setText("w"));
        run(() -> area.appendText("i"));
        assertThat(screen.model().state().text()).isEqualTo("wi");
        run(() -> area.appendText("r sind hier"));
        assertThat(screen.model().state()).isEqualTo(before.withText("wir sind hier"));
        assertThat(screen.model().result().letters()).isEqualTo(11);
        run(() -> list().requestFocus());
        run(() -> screen.model().undo());
        assertThat(screen.model().state()).isEqualTo(before);
        assertThat(area.getText()).isEqualTo(before.text());
    }

    @Test
    void eachPasteIsAStepOfItsOwnAndUndoneByTheKeysOfThePage() {
        LanguagesState before = screen.model().state();
        run(() -> area().setText("a"));
        run(() -> area().appendText("b"));
        run(() -> area().end());
        run(() -> paste("cd"));
        run(() -> paste("ef"));
        assertThat(screen.model().state().text()).isEqualTo("abcdef");
        for (String left : List.of("abcd", "ab", before.text())) {
            run(() -> area().fireEvent(Hand.key(KeyEvent.KEY_PRESSED, KeyCode.Z, false, true, false)));
            assertThat(screen.model().state().text()).isEqualTo(left);
        }
        run(() -> area().fireEvent(Hand.key(KeyEvent.KEY_PRESSED, KeyCode.Y, false, true, false)));
        assertThat(area().getText()).isEqualTo("ab");
    }

    @Test
    void aLongTextIsCountedWholeAndShownInPart() {
        run(() -> area().selectAll());
        run(() -> paste("abc ".repeat(75_000)));
        assertThat(screen.model().result().letters()).isEqualTo(225_000);
        assertThat(area().getText()).hasSize(MessageArea.MOST_SHOWN);
        assertThat(LanguagesWords.COUNTED.apply(screen.model().result(), Given.look(Language.EN, LogBase.BITS)))
                .contains("only the beginning");
        run(() -> area().appendText("x"));
        assertThat(desk.noticeProperty().get()).contains("Ctrl+A");
        run(() -> paste("e".repeat(LanguagesState.LONGEST_TEXT + 1)));
        assertThat(desk.noticeProperty().get()).contains("1,000,001 characters");
        assertThat(screen.model().result().letters()).isEqualTo(225_000);
        run(() -> paste("short"));
        assertThat(screen.model().state().text()).isEqualTo("short");
        run(() -> screen.model().undo());
        assertThat(screen.model().result().letters()).isEqualTo(225_000);
    }

    @Test
    void anotherTextIsReadWithoutTheKeyOfTheOneBefore() {
        choose("caesar");
        run(() -> screen.model().findKey());
        run(() -> area().appendText(" H"));
        assertThat(screen.model().state().cipher().key()).isEqualTo(7);
        run(() -> area().selectAll());
        run(() -> paste("The quick brown fox"));
        assertThat(screen.model().state()).isEqualTo(new LanguagesState("The quick brown fox"));
    }

    @Test
    void aTextThatGoesOnKeepsItsKeyAlsoWhereItBecomesTooLongToBeShown() {
        choose("caesar");
        run(() -> screen.model().findKey());
        String before = screen.model().state().text();
        run(() -> area().end());
        run(() -> paste("H".repeat(MessageArea.MOST_SHOWN)));
        assertThat(screen.model().state().text()).isEqualTo(before + "H".repeat(MessageArea.MOST_SHOWN));
        assertThat(screen.model().state().cipher().key()).isEqualTo(7);
    }

    @Test
    void whatIsTypedOverALongPasteIsAStepOfItsOwn() {
        String pasted = "abc ".repeat(MessageArea.MOST_SHOWN);
        run(() -> area().selectAll());
        run(() -> paste(pasted));
        run(() -> area().selectAll());
        run(() -> area().replaceSelection("x"));
        assertThat(screen.model().state().text()).isEqualTo("x");
        run(() -> screen.model().undo());
        assertThat(screen.model().state().text()).isEqualTo(pasted);
    }

    private void paste(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        area().paste();
    }

    @Test
    void tabAndEscapeLeaveTheText() {
        run(() -> area().requestFocus());
        run(() -> Hand.type(area(), KeyCode.TAB, false));
        assertThat(area().isFocused()).isFalse();
        assertThat(area().getText()).isEqualTo(screen.model().state().text());
        run(() -> area().requestFocus());
        run(() -> Hand.type(area(), KeyCode.ESCAPE, false));
        assertThat(area().isFocused()).isFalse();
    }

    // ---- choosing -----------------------------------------------------------------------------------------------

    @Test
    void aClickOnARowShowsItsLanguageAndAnotherClickFollowsTheNearestAgain() {
        LanguageList list = list();
        double third = 2.5 * list.getHeight() / 7;
        run(() -> Hand.send(list, MouseEvent.MOUSE_PRESSED, 20, third));
        LetterLanguage language =
                screen.model().result().reading().orElseThrow().ranked().get(2).language();
        assertThat(screen.model().state().chosen()).contains(language);
        assertThat(list.getAccessibleText()).contains("Shown letter by letter: French.");
        run(() -> Hand.send(list, MouseEvent.MOUSE_PRESSED, 20, third));
        assertThat(screen.model().state().chosen()).isEmpty();
    }

    @Test
    void arrowKeysGoThroughTheLanguages() {
        LanguageList list = list();
        run(() -> Hand.type(list, KeyCode.DOWN, false));
        assertThat(screen.model().state().chosen()).contains(LetterLanguage.GERMAN);
        run(() -> Hand.type(list, KeyCode.END, false));
        assertThat(screen.model().state().chosen()).contains(LetterLanguage.PINYIN);
        run(() -> Hand.type(list, KeyCode.DOWN, false));
        assertThat(screen.model().state().chosen()).contains(LetterLanguage.PINYIN);
        run(() -> Hand.type(list, KeyCode.HOME, false));
        assertThat(screen.model().state().chosen()).contains(LetterLanguage.ENGLISH);
        run(() -> Hand.type(root, KeyCode.C, false));
        assertThat(screen.model().state().chosen()).isEmpty();
    }

    @Test
    void aHeldArrowKeyGoesThroughTheLanguagesInOneStepThatEscapeTakesBack() {
        LanguagesState before = screen.model().state();
        for (int again = 0; again < 3; again++) {
            run(() -> list().fireEvent(Hand.key(KeyEvent.KEY_PRESSED, KeyCode.DOWN, false, false, false)));
        }
        LanguagesState reached = screen.model().state();
        run(() -> list().fireEvent(Hand.key(KeyEvent.KEY_RELEASED, KeyCode.DOWN, false, false, false)));
        run(() -> screen.model().undo());
        assertThat(screen.model().state()).isEqualTo(before);
        run(() -> screen.model().redo());
        assertThat(screen.model().state()).isEqualTo(reached);
        run(() -> list().fireEvent(Hand.key(KeyEvent.KEY_PRESSED, KeyCode.HOME, false, false, false)));
        run(() -> Hand.type(list(), KeyCode.ESCAPE, false));
        assertThat(screen.model().state()).isEqualTo(reached);
    }

    // ---- the key ------------------------------------------------------------------------------------------------

    @Test
    void theKeyIsFoundAndTheMessageReadable() {
        choose("caesar");
        run(() -> Hand.type(root, KeyCode.K, false));
        assertThat(screen.model().state().cipher()).isEqualTo(new ShiftCipher(false, 7));
        assertThat(dial().getAccessibleText()).endsWith("moved back by 7");
        assertThat(slider().getValue()).isEqualTo(7);
    }

    @Test
    void theChartOfKeysIsDraggedInWholeStepsAndThatIsOneStepOfHistory() {
        choose("caesar");
        PadHandle<?> dial = dial();
        double middle = dial.getHeight() / 2;
        run(() -> Hand.send(dial, MouseEvent.MOUSE_PRESSED, 0.3 * dial.getWidth(), middle));
        run(() -> Hand.send(dial, MouseEvent.MOUSE_DRAGGED, 0.8 * dial.getWidth(), middle));
        run(() -> Hand.send(dial, MouseEvent.MOUSE_DRAGGED, dial.getWidth() + 50, middle));
        assertThat(screen.model().state().cipher().key()).isEqualTo(25);
        run(() -> Hand.send(dial, MouseEvent.MOUSE_RELEASED, dial.getWidth(), middle));
        run(() -> screen.model().undo());
        assertThat(screen.model().state().cipher().key()).isZero();
    }

    @Test
    void arrowKeysMoveTheKeyAndStopAtItsEnds() {
        PadHandle<?> dial = dial();
        run(() -> Hand.type(dial, KeyCode.RIGHT, false));
        run(() -> Hand.type(dial, KeyCode.RIGHT, false));
        run(() -> Hand.type(dial, KeyCode.LEFT, false));
        assertThat(screen.model().state().cipher().key()).isEqualTo(1);
        run(() -> Hand.type(dial, KeyCode.HOME, false));
        run(() -> Hand.type(dial, KeyCode.LEFT, false));
        assertThat(screen.model().state().cipher().key()).isZero();
        run(() -> Hand.type(dial, KeyCode.END, false));
        assertThat(screen.model().state().cipher().key()).isEqualTo(25);
    }

    @Test
    void theSliderRestsOnWholeKeys() {
        run(() -> slider().setValue(6.7));
        assertThat(screen.model().state().cipher().key()).isEqualTo(7);
        assertThat(slider().getValue()).isEqualTo(7);
    }

    // ---- files --------------------------------------------------------------------------------------------------

    @Test
    void aFileIsCountedInTheBackgroundAndForgottenAgain() throws Exception {
        LanguagesState before = screen.model().state();
        offered.set(file("polski.txt", "Zażółć gęślą jaźń. ".repeat(1000)));
        run(screen::openFile);
        await(() -> screen.model().state().file().isPresent());
        assertThat(screen.model().state().file().orElseThrow().name()).isEqualTo("polski.txt");
        assertThat(screen.model().result().letters()).isEqualTo(15_000);
        assertThat(area().isVisible()).isFalse();
        run(() -> button("Back to the text").fire());
        assertThat(screen.model().state()).isEqualTo(before);
        assertThat(area().isVisible()).isTrue();
        run(() -> screen.model().undo());
        assertThat(screen.model().state().file()).isPresent();
    }

    @Test
    void aFileThatIsNoTextIsSaidAndNothingIsLost() throws Exception {
        LanguagesState before = screen.model().state();
        offered.set(file("picture.png", "\u0000\u0001\u0002"));
        run(screen::openFile);
        await(() -> !desk.noticeProperty().get().isEmpty());
        assertThat(desk.noticeProperty().get())
                .isEqualTo(
                        "picture.png is not a text file (it holds bytes that no text has). Choose a plain text file.");
        assertThat(screen.model().state()).isEqualTo(before);
        assertThat(screen.countingProperty().get()).isEmpty();
    }

    @Test
    void aCountThatIsCancelledChangesNothing() throws Exception {
        LanguagesState before = screen.model().state();
        Path file = file("long.txt", "many letters ".repeat(2_000_000));
        run(() -> {
            screen.count(file);
            assertThat(screen.countingProperty().get()).isPresent();
            screen.stopCounting();
        });
        assertThat(screen.countingProperty().get()).isEmpty();
        awaitNoCount();
        assertThat(screen.model().state()).isEqualTo(before);
    }

    @Test
    void whoGoesOnToAnotherMessageDoesNotGetTheFileLater() throws Exception {
        Path file = file("long.txt", "many letters ".repeat(2_000_000));
        run(() -> {
            screen.count(file);
            screen.model().setText("something else");
        });
        awaitNoCount();
        assertThat(screen.model().state()).isEqualTo(new LanguagesState("something else"));
    }

    @Test
    void ofTwoFilesTheLastOneCounts() throws Exception {
        Path first = file("first.txt", "aaa ".repeat(2_000_000));
        Path second = file("second.txt", "bb");
        run(() -> {
            screen.count(first);
            screen.count(second);
        });
        await(() -> screen.model().state().file().isPresent());
        awaitNoCount();
        assertThat(screen.model().state().file().orElseThrow()).satisfies(file -> {
            assertThat(file.name()).isEqualTo("second.txt");
            assertThat(file.letters()).isEqualTo(Given.counts("BB"));
        });
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    private Path file(String name, String text) throws IOException {
        return java.nio.file.Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(String preset) {
        run(() -> screen.model()
                .choose(screen.lab().presets().stream()
                        .filter(each -> each.id().equals(preset))
                        .findFirst()
                        .orElseThrow()));
    }

    private TextArea area() {
        return (TextArea) root.lookup(".text-area.message");
    }

    private LanguageList list() {
        return (LanguageList) root.lookup(".language-list");
    }

    private PadHandle<?> dial() {
        return (PadHandle<?>) root.lookup(".key-dial");
    }

    private Slider slider() {
        return (Slider) root.lookup(".slider.key");
    }

    private ButtonBase button(String name) {
        return root.lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(each -> name.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            root.applyCss();
            root.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean));
        settle();
    }

    /** Waits until no thread is counting and its messages are processed. */
    private void awaitNoCount() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("letters of a file")));
        settle();
    }
}
