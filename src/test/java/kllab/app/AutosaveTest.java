package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kllab.io.session.WorkFile;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.lab.compare.CompareState;
import kllab.lab.entropy.EntropyState;
import kllab.ui.Desk;
import kllab.ui.Seat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set on any page is there after the next start. */
class AutosaveTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    @BeforeAll
    static void wake() throws Exception {
        kllab.stage.LabStage.wake();
    }

    private Path file() {
        return folder.resolve("work.kllab");
    }

    /** The models of the app as they are after a start. */
    private ShellModel start() {
        WorkFile file = new WorkFile(file(), Clock.systemUTC());
        WorkFile.Loaded loaded = file.load();
        Autosave autosave = new Autosave(file, loaded.work(), desk, Runnable::run, Runnable::run);
        String first = loaded.work().map(work -> work.open()).orElse("compare");
        ShellModel model = new ShellModel(LabCatalog.all(), new Seat(desk), first, autosave::opened);
        autosave.follow(model);
        return model;
    }

    private static void open(ShellModel model, String lab) {
        model.open(LabCatalog.named(model.labs(), lab).orElseThrow());
    }

    @SuppressWarnings("unchecked") // the test knows the lab
    private static <S extends Record> LabModel<S, ?> model(ShellModel shell, Class<S> type) {
        return (LabModel<S, ?>) shell.opened().model();
    }

    private static <S extends Record> void change(ShellModel shell, Class<S> type, UnaryOperator<S> edit) {
        model(shell, type).change(edit);
    }

    private static <S extends Record, R> void chooseLast(OpenLab<S, R> lab) {
        lab.model().choose(lab.lab().presets().getLast());
    }

    @Test
    void aFreshStartWritesNothing() {
        start();
        assertThat(file()).doesNotExist();
    }

    @Test
    void statesPinsPresetsAndTheOpenPageComeBack() {
        ShellModel before = start();
        change(before, CompareState.class, CompareState::swapped);
        before.opened().model().pin();
        change(before, CompareState.class, state -> state.withSelected(1));
        open(before, "entropy");
        chooseLast(before.opened());
        change(before, EntropyState.class, state -> new EntropyState(0.3, state.q(), state.seed()));

        ShellModel after = start();
        assertThat(after.opened().lab().id()).isEqualTo("entropy");
        assertThat(after.opened().model().state())
                .isEqualTo(before.opened().model().state());
        assertThat(after.opened().model().changedProperty().get()).isTrue();
        assertThat(after.opened().model().presetProperty().get())
                .isEqualTo(before.opened().model().presetProperty().get());
        open(before, "compare");
        open(after, "compare");
        assertThat(after.opened().model().state())
                .isEqualTo(before.opened().model().state());
        assertThat(after.opened().model().pinnedState())
                .isEqualTo(before.opened().model().pinnedState())
                .isPresent();
    }

    @Test
    void undoEndsWhereTheWorkWasTakenUp() {
        change(start(), CompareState.class, CompareState::swapped);
        ShellModel shell = start();
        LabModel<?, ?> compare = shell.opened().model();
        Object taken = compare.state();
        assertThat(compare.canUndoProperty().get()).isFalse();
        assertThat(compare.isResumed()).isTrue();
        change(shell, CompareState.class, CompareState::swapped);
        compare.undo();
        compare.undo();
        assertThat(compare.state()).isEqualTo(taken);
    }

    @Test
    void aPageThatIsAsAtTheFirstStartIsNotKept() throws Exception {
        ShellModel shell = start();
        change(shell, CompareState.class, CompareState::swapped);
        assertThat(Files.readString(file())).contains("\"compare\" : {");
        shell.opened().model().undo();
        assertThat(Files.readString(file())).doesNotContain("\"compare\" : {");
    }

    @Test
    void aDamagedPageIsToldAndTheOthersStay() throws Exception {
        ShellModel before = start();
        change(before, CompareState.class, CompareState::swapped);
        open(before, "entropy");
        change(before, EntropyState.class, state -> new EntropyState(0.3, state.q(), state.seed()));
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceFirst("\"truth\" : \"[^\"]*\"", "\"truth\" : 7"));

        ShellModel after = start();
        assertThat(after.opened().model().state())
                .isEqualTo(before.opened().model().state());
        open(after, "compare");
        assertThat(after.opened().model().state())
                .isEqualTo(((Lab<?, ?>) after.opened().lab()).initial());
        kllab.stage.LabStage.wake();
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.noticeProperty().get()).contains("Compare");
        change(after, CompareState.class, state -> state.withSelected(1));
        open(start(), "entropy");
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void thePageKnowsItsFileAndWhetherItHasChanged() {
        ShellModel shell = start();
        LabModel<CompareState, ?> compare = model(shell, CompareState.class);
        Path document = folder.resolve("a.kllab");
        change(shell, CompareState.class, CompareState::swapped);
        compare.savedIn(document, compare.state());
        assertThat(compare.isSaved()).isTrue();
        assertThat(start().opened().model().isSaved()).isTrue();
        change(shell, CompareState.class, CompareState::swapped);
        assertThat(compare.isSaved()).isFalse();
        ShellModel after = start();
        assertThat(after.opened().model().documentProperty().get()).contains(document);
        assertThat(after.opened().model().isSaved()).isFalse();
        compare.undo();
        assertThat(compare.isSaved()).isTrue();
        compare.open(compare.state().swapped(), Optional.of(folder.resolve("b.kllab")));
        compare.undo();
        assertThat(compare.documentProperty().get())
                .as("undo goes back to the file before")
                .contains(document);
        chooseLastOf(compare);
        assertThat(compare.documentProperty().get())
                .as("an example is no document")
                .isEmpty();
    }

    private static <S extends Record, R> void chooseLastOf(LabModel<S, R> model) {
        Preset<S> last = model.lab().presets().getLast();
        model.choose(last);
    }
}
