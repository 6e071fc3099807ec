package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.carrier.Programs;
import kllab.core.information.LogBase;
import kllab.io.export.FigureFile;
import kllab.io.export.Format;
import kllab.io.export.PictureChoices;
import kllab.lab.Lab;
import kllab.stage.Drag;
import kllab.text.Language;
import kllab.words.States;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figure of a page, dropped on a fresh window, opens the page in the state that drew it: each page in one kind of file, and with
 * {@code -Dkllab.full=true} in all.
 */
class FigureIsTheFileTest {
    private static final boolean FULL = Boolean.getBoolean("kllab.full");
    private static final int DRAWN = 640;
    private static final String NONE =
            "This picture carries no state: KL Lab did not write it, or what it carried was removed.";

    private ShellFixture shell;

    @TempDir
    private Path folder;

    /** What the app writes. */
    enum Kind {
        SVG_OUTLINES(Format.SVG, false),
        SVG_TEXT(Format.SVG, true),
        PDF(Format.PDF, true),
        PNG(Format.PNG, false);

        private final Format format;
        private final boolean text;

        Kind(Format format, boolean text) {
            this.format = format;
            this.text = text;
        }

        String ending() {
            return format.extension();
        }
    }

    @BeforeEach
    void openAFreshWindow() throws Exception {
        shell = ShellFixture.open(1366, 768);
    }

    static Stream<Arguments> figures() {
        List<Lab<?, ?>> labs = LabCatalog.all();
        Kind[] kinds = Kind.values();
        return IntStream.range(0, labs.size() * kinds.length)
                .filter(i -> FULL || i % kinds.length == i / kinds.length % kinds.length)
                .mapToObj(i -> Arguments.of(labs.get(i / kinds.length).id(), kinds[i % kinds.length]));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void opensLiveAlsoAfterAProgramThatKeepsWhatItDoesNotKnow(String id, Kind kind) throws Exception {
        Lab<?, ?> lab = lab(id);
        Path file = written(lab, kind);
        opens(file, lab);
        shell.run(shell.model.opened()::reset);
        byte[] bytes = Files.readAllBytes(file);
        byte[] again = Programs.kept(kind.ending(), bytes);
        assertThat(again).isNotEqualTo(bytes);
        Files.write(file, again);
        opens(file, lab);
    }

    @Test
    void strippedOrOfAnotherProgramIsOneSentenceAndChangesNothing() throws Exception {
        Record before = state();
        for (Kind kind : Kind.values()) {
            Path file = written(lab("fit"), kind);
            for (byte[] without : List.of(
                    Programs.stripped(kind.ending(), Files.readAllBytes(file)), Programs.foreign(kind.ending()))) {
                Files.write(file, without);
                drop(file);
                shell.await(() -> !said().isEmpty());
                assertThat(said()).isEqualTo(NONE);
                shell.run(shell.desk::hush);
            }
        }
        assertThat(shell.model.opened().lab().id()).isEqualTo("compare");
        assertThat(state()).isEqualTo(before);
        assertThat(shell.model.opened().model().canUndoProperty().get()).isFalse();
        assertThat(shell.controller.documents().recentProperty().get()).isEmpty();
    }

    private void opens(Path file, Lab<?, ?> lab) throws Exception {
        Record state = anyState(lab);
        assertThat(state()).isNotEqualTo(state);
        drop(file);
        shell.await(() -> state().equals(state));
        assertThat(shell.model.opened().lab()).isEqualTo(lab);
        assertThat(said()).isEmpty();
    }

    private void drop(Path file) {
        Drag drag = shell.ask(() -> new Drag(file));
        assertThat(shell.ask(() -> drag.over(shell.labRoot()))).isTrue();
        assertThat(shell.ask(() -> drag.drop(shell.labRoot()))).isTrue();
    }

    private Record state() {
        return shell.model.opened().model().state();
    }

    private String said() {
        return shell.desk.noticeProperty().get();
    }

    private Lab<?, ?> lab(String id) {
        return LabCatalog.named(shell.model.labs(), id).orElseThrow();
    }

    /** The last of its states is a random one, which no preset has. */
    private static <S extends Record> S anyState(Lab<S, ?> lab) {
        return States.of(lab, 1, 18).getLast();
    }

    private <S extends Record, R> Path written(Lab<S, R> lab, Kind kind) throws Exception {
        PictureChoices choices = PictureChoices.INITIAL.withFormat(kind.format).withText(kind.text);
        Path file = folder.resolve("figure." + kind.ending());
        FigureFile.write(
                file,
                new PictureOrder<>(
                                lab,
                                anyState(lab),
                                Optional.empty(),
                                LogBase.BITS,
                                Language.EN,
                                choices,
                                Optional.empty())
                        .paper(),
                (double) DRAWN / 1600,
                kind.text);
        return file;
    }
}
