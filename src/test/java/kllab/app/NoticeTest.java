package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices: they disappear with their subject, and do not cover the page. */
class NoticeTest {
    private ShellFixture shell;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1024, 768);
    }

    private Node notice() {
        return shell.scene.lookup(".notice");
    }

    private String said() {
        return notice().isVisible() ? ((Label) notice().lookup(".label")).getText() : "";
    }

    private void sayASaving() {
        shell.run(() -> shell.desk.say(words -> words.get("shell.saved", "a.json")));
    }

    @Test
    void whatIsSaidChangesItsLanguageWithTheApp() {
        sayASaving();
        assertThat(said()).isEqualTo("Saved as a.json.");
        shell.press(KeyCode.L);
        assertThat(said()).isEqualTo(shell.desk.words().get("shell.saved", "a.json"));
        assertThat(shell.desk.languageProperty().get()).isEqualTo(Language.ZH);
    }

    @Test
    void itGoesWithThePageAndThePresetAndTheStateThatItSpokeOf(@TempDir Path folder) throws Exception {
        sayASaving();
        shell.run(() -> shell.controller.open(shell.model.labs().get(1)));
        assertThat(said()).isEmpty();

        sayASaving();
        shell.run(() -> choose(shell.model.opened()));
        assertThat(said()).isEmpty();

        LabModel<?, ?> lab = shell.model.opened().model();
        Path file = folder.resolve("state.json");
        StateFile.write(file, shell.model.opened().lab().id(), shell.ask(lab::state));
        sayASaving();
        shell.run(() -> shell.controller.documents().open(file));
        shell.await(() -> said().isEmpty());
        Files.writeString(file, "{");
        shell.run(() -> shell.controller.documents().open(file));
        shell.await(() -> !said().isEmpty()); // what is wrong with the file is said
    }

    private <S extends Record, R> void choose(OpenLab<S, R> screen) {
        shell.controller.choose(screen, screen.lab().presets().getLast());
    }

    @Test
    void itCoversNoPage() {
        for (Lab<?, ?> lab : shell.model.labs()) {
            shell.run(() -> shell.model.open(lab));
            shell.run(() -> shell.desk.say(
                    words -> words.get("telegraph.speed.wrong", "5", "60", "a hundred and eighty words")));
            Bounds page =
                    shell.ask(() -> shell.labRoot().localToScene(shell.labRoot().getBoundsInLocal()));
            Bounds at = shell.ask(() -> notice().localToScene(notice().getLayoutBounds()));
            assertThat(at.getMaxY()).as(lab.id()).isLessThanOrEqualTo(page.getMinY());
            assertThat(at.getMaxX()).as(lab.id()).isLessThanOrEqualTo(1024);
            assertThat(at.getMinX()).as(lab.id()).isGreaterThanOrEqualTo(page.getMinX());
        }
    }
}
