package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import kllab.figure.page.Plan;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.io.session.Work;
import kllab.io.session.WorkFile;
import kllab.io.session.WorkPage;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.RichText;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** States become JSON, and JSON states, beside the window: a table of 100,000 outcomes takes longer than a frame. */
class ClerkTest {
    /** Of each state that was made or read since the last look: whether JavaFX's thread did it. */
    private static final List<Boolean> ON_FX = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private Desk desk;
    private ShellModel model;
    private Documents documents;

    /** A state that notes who makes it and who reads it. */
    record Noting(double x) {
        Noting {
            ON_FX.add(Platform.isFxApplicationThread());
        }

        @Override
        public double x() {
            ON_FX.add(Platform.isFxApplicationThread());
            return x;
        }
    }

    /** A lab without a screen. */
    private static final class NotingLab extends Lab<Noting, Noting> {
        private static final Plan<Noting> PLAN =
                Plan.of((result, look) -> RichText.parse("none"), (room, result, places) -> {});
        private static final List<Preset<Noting>> PRESETS = List.of(new Preset<>("zero", "all", new Noting(0)));

        NotingLab() {
            super("noting", "noting", "fth-box", Noting.class, (state, before) -> state, () -> PLAN, OpenNoting::new);
        }

        @Override
        public List<Preset<Noting>> presets() {
            return PRESETS;
        }
    }

    private static final class OpenNoting extends OpenLab<Noting, Noting> {
        private final LabModel<Noting, Noting> model;

        OpenNoting(Lab<Noting, Noting> lab, Desk desk) {
            super(desk);
            model = new LabModel<>(lab);
        }

        @Override
        public LabModel<Noting, Noting> model() {
            return model;
        }

        @Override
        public PageView<Noting, Noting> view(Seat seat) {
            throw new UnsupportedOperationException("no screen");
        }

        @Override
        protected List<Verb> makeVerbs() {
            return List.of();
        }
    }

    @BeforeEach
    void open() throws Exception {
        kllab.stage.LabStage.wake();
        onFx(() -> {
            desk = new Desk();
            model = new ShellModel(List.of(new NotingLab()), new Seat(desk), "noting");
            documents = new Documents(model);
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    /** Runs a command, and waits for what it does; who did it is known then. */
    private void does(Runnable command, BooleanSupplier done) throws Exception {
        ON_FX.clear();
        onFx(command);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, done::getAsBoolean));
        assertThat(ON_FX).isNotEmpty().doesNotContain(true);
    }

    private boolean shows(Noting state) {
        return model.opened().model().state().equals(state);
    }

    @Test
    void filesAndLinesAndCopiesOfTheWorkAreDecodedBesideTheWindow() throws Exception {
        Path file = folder.resolve("state.kllab");
        StateFile.write(file, "noting", new Noting(1));
        Noting first = new Noting(1);
        does(() -> documents.open(file), () -> shows(first));

        Noting second = new Noting(2);
        String line = StateLine.of("noting", second, StateLine.Data.WHOLE);
        does(() -> documents.open(line), () -> shows(second));

        Noting third = new Noting(3);
        Path work = folder.resolve("work.kllab");
        WorkPage page =
                WorkPage.of(new WorkPage.Content<>(third, "zero", true, Optional.empty(), Optional.empty(), false));
        new WorkFile(work, Clock.systemUTC()).save(new Work("noting", Map.of("noting", page)));
        does(() -> documents.open(work), () -> shows(third));
    }

    @Test
    void aStateIsWrittenAsTextBesideTheWindow() throws Exception {
        does(documents::copyText, () -> desk.noticeProperty().get().contains("copied as text"));
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("kl1:noting.");
    }
}
