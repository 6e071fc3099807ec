package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.lab.LabModel;
import kllab.lab.compare.CompareState;
import kllab.lab.entropy.EntropyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are opened and saved in the window. */
class DocumentsTest {
    private static final EntropyState COIN = new EntropyState(0.3, 0.4, 5);

    private ShellFixture shell;
    private Path asked;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
        asked = folder.resolve("asked.kllab");
        shell.run(() -> shell.desk.setFiles(new kllab.ui.Files() {
            @Override
            public Optional<Path> toOpen(Kind kind, String title) {
                return Optional.of(asked);
            }

            @Override
            public Optional<Path> toSave(Kind kind, String title, String name) {
                return Optional.of(asked);
            }
        }));
    }

    private LabModel<?, ?> page() {
        return shell.model.opened().model();
    }

    private void swap() {
        shell.run(() -> {
            @SuppressWarnings("unchecked") // Compare is open
            LabModel<CompareState, ?> compare = (LabModel<CompareState, ?>) page();
            compare.change(CompareState::swapped);
        });
    }

    private String title() {
        return shell.ask(() -> new WindowTitle(shell.model, new Stage()).text());
    }

    private void awaitSaid(String part) throws Exception {
        shell.await(() -> shell.desk.noticeProperty().get().contains(part));
    }

    private void clip(String text) {
        shell.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            shell.labRoot().requestFocus();
        });
    }

    @Test
    void savingAsksOnceForTheFileAndTheTitleTellsWhetherItHasChanged() throws Exception {
        assertThat(title()).isEqualTo("Compare \u2013 KL Lab");
        swap();
        shell.press(KeyCode.S, false, true, false);
        awaitSaid("Saved as asked.kllab.");
        assertThat(title()).isEqualTo("asked.kllab \u2013 Compare \u2013 KL Lab");
        swap();
        assertThat(title()).isEqualTo("\u2022 asked.kllab \u2013 Compare \u2013 KL Lab");
        asked = folder.resolve("other");
        shell.press(KeyCode.S, false, true, false);
        shell.await(() -> page().isSaved());
        assertThat(asked).doesNotExist();
        assertThat(StateFile.read(folder.resolve("asked.kllab")).state("compare", CompareState.class))
                .isEqualTo(page().state());
        shell.press(KeyCode.S, true, true, false);
        awaitSaid("Saved as other.kllab.");
        assertThat(shell.controller.documents().recentProperty().get())
                .containsExactly(folder.resolve("other.kllab"), folder.resolve("asked.kllab"));
    }

    @Test
    void anOpenedFileIsOneStepAndUndoGoesBackToThePageBefore() throws Exception {
        StateFile.write(asked, "entropy", COIN);
        shell.press(KeyCode.O, false, true, false);
        shell.await(() -> page().state().equals(COIN));
        assertThat(title()).isEqualTo("asked.kllab \u2013 Coin \u2013 KL Lab");
        shell.press(KeyCode.Z, false, true, false);
        assertThat(page().state()).isNotEqualTo(COIN);
        assertThat(title()).isEqualTo("Coin \u2013 KL Lab");
    }

    @Test
    void whatCannotBeOpenedChangesNothingAndIsSaid() throws Exception {
        Object before = page().state();
        Files.writeString(asked, "{");
        shell.press(KeyCode.O, false, true, false);
        awaitSaid("ends too early");
        shell.run(() ->
                shell.controller.documents().open(folder.resolve("none.kllab").toString()));
        awaitSaid("does not exist");
        shell.run(() -> shell.controller.documents().open("kl1:compare.1:AAAA"));
        awaitSaid("kl1:");
        assertThat(page().state()).isEqualTo(before);
        assertThat(page().canUndoProperty().get()).isFalse();
        assertThat(shell.controller.documents().recentProperty().get()).isEmpty();
    }

    @Test
    void ofSeveralFilesTheFirstIsOpened() throws Exception {
        StateFile.write(asked, "entropy", COIN);
        shell.run(() -> shell.controller.documents().open(List.of(asked, folder)));
        awaitSaid("Only asked.kllab");
        assertThat(page().state()).isEqualTo(COIN);
    }

    @Test
    void aStateIsCopiedAsTextAndPastedFromAnyText() throws Exception {
        swap();
        Object copied = page().state();
        shell.run(() -> shell.labRoot().requestFocus());
        shell.press(KeyCode.C, true, true, false);
        awaitSaid("copied as text");
        String line = shell.ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(StateLine.isOne(line)).isTrue();
        swap();
        shell.run(() -> shell.controller.open(
                LabCatalog.named(shell.model.labs(), "fit").orElseThrow()));
        clip("Look at this: " + line + ", please.");
        shell.press(KeyCode.V, false, true, false);
        shell.await(() -> page().state().equals(copied));
    }

    @Test
    void theNameOfAFileIsPastedAsTheFile() throws Exception {
        StateFile.write(asked, "entropy", COIN);
        clip(" \"" + asked + "\"\n");
        shell.press(KeyCode.V, false, true, false);
        shell.await(() -> page().state().equals(COIN));
        clip(folder.resolve("none.png").toString());
        shell.press(KeyCode.V, false, true, false);
        awaitSaid("does not exist");
    }

    @Test
    void otherTextGoesToAPageThatTakesItOrIsDeclined() throws Exception {
        clip("0.25 0.75");
        shell.press(KeyCode.V, false, true, false);
        assertThat(((CompareState) page().state()).p().toArray()).containsExactly(0.25, 0.75);
        shell.run(() -> shell.controller.open(
                LabCatalog.named(shell.model.labs(), "entropy").orElseThrow()));
        clip("0.25 0.75");
        shell.press(KeyCode.V, false, true, false);
        awaitSaid("no state");
    }

    @Test
    void aRecentFileThatIsGoneIsToldAndForgotten() throws Exception {
        Path gone = folder.resolve("gone.kllab");
        shell.run(() -> shell.controller.documents().setRecent(List.of(gone)));
        shell.run(() -> shell.controller.documents().openRecent(gone));
        awaitSaid("does not exist any more");
        assertThat(shell.controller.documents().recentProperty().get()).isEmpty();
    }

    @Test
    void eightRecentFilesAreRemembered() throws Exception {
        for (int i : IntStream.range(0, 10).toArray()) {
            Path file = folder.resolve(i + ".kllab");
            StateFile.write(file, "entropy", new EntropyState(0.3, 0.4, i));
            shell.run(() -> shell.controller.documents().open(file));
            shell.await(() -> page().state().equals(new EntropyState(0.3, 0.4, i)));
        }
        assertThat(shell.controller.documents().recentProperty().get())
                .hasSize(8)
                .startsWith(folder.resolve("9.kllab"), folder.resolve("8.kllab"));
    }

    @Test
    void theMenuHasTheCommandsOnFilesByTheirNames() {
        List<String> names = new ArrayList<>();
        shell.run(() -> {
            ContextMenu menu = new FileMenu(shell.controller).show(shell.controller.root(), shell.desk.words());
            menu.getItems().stream()
                    .filter(item -> !(item instanceof SeparatorMenuItem))
                    .map(MenuItem::getText)
                    .forEach(names::add);
            menu.hide();
        });
        assertThat(names)
                .startsWith("Open\u2026", "Save", "Save as\u2026", "Recent")
                .endsWith("Copy state as text", "Paste\u2026");
    }
}
