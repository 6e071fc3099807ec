package kllab.io.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.io.Notice;
import kllab.sample.SampleState;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file in which all work is kept. */
class WorkFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:05:00Z"), ZoneOffset.UTC);
    private static final SampleState STATE = SampleState.initial();

    @TempDir
    Path folder;

    private Path file;
    private WorkFile work;

    @BeforeEach
    void place() {
        file = folder.resolve("kllab").resolve("work.kllab");
        work = new WorkFile(file, CLOCK);
    }

    private static Work with(SampleState state) {
        return new Work("sample", Map.of("sample", page(state)));
    }

    private static WorkPage page(SampleState state) {
        return WorkPage.of(new WorkPage.Content<>(
                state, "even", true, Optional.of(STATE), Optional.of(Path.of("/a b.kllab")), true));
    }

    private static SampleState found(WorkFile file) throws Exception {
        return file.load()
                .work()
                .orElseThrow()
                .pages()
                .get("sample")
                .decode(SampleState.class)
                .state();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(file.getParent())) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsSavedComesBack() throws Exception {
        SampleState state = STATE.withCaption("\u4E2D \uD83D\uDE00 \"\n");
        assertThat(work.save(with(state))).isEmpty();

        Work found = new WorkFile(file, CLOCK).load().work().orElseThrow();
        assertThat(found.open()).isEqualTo("sample");
        assertThat(found.pages().get("sample").decode(SampleState.class))
                .isEqualTo(new WorkPage.Content<>(
                        state, "even", true, Optional.of(STATE), Optional.of(Path.of("/a b.kllab")), true));
    }

    @Test
    void withoutAFileThereIsNoWorkAndNothingIsWritten() {
        assertThat(work.load()).isEqualTo(new WorkFile.Loaded(Optional.empty(), false));
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void whatHasNotChangedIsNotWritten() throws Exception {
        work.save(with(STATE));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, old);
        work.save(with(STATE));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);

        WorkFile again = new WorkFile(file, CLOCK);
        again.save(again.load().work().orElseThrow());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void whatAnotherProcessWroteIsKeptAndToldOnce() throws Exception {
        work.save(with(STATE.withCaption("mine")));
        WorkFile other = new WorkFile(file, CLOCK);
        other.load();
        assertThat(other.save(with(STATE.withCaption("theirs")))).isEmpty();

        Path copy = file.resolveSibling("work (other, 2026-11-30 09.05.00).kllab");
        assertThat(work.save(with(STATE.withCaption("mine again"))))
                .contains(new Notice("work.other", copy.toString()));
        assertThat(found(new WorkFile(file, CLOCK)).caption()).isEqualTo("mine again");
        assertThat(found(new WorkFile(copy, CLOCK)).caption()).isEqualTo("theirs");

        WorkFile third = new WorkFile(file, CLOCK);
        third.load();
        third.save(with(STATE.withCaption("later")));
        assertThat(work.save(with(STATE.withCaption("last")))).isEmpty();
        assertThat(found(new WorkFile(copy, CLOCK)).caption()).isEqualTo("later");
        assertThat(names()).hasSize(2);
    }

    @Test
    void aCopyCanBeOpenedAsAFile() throws Exception {
        work.save(with(STATE.withCaption("copy")));
        Work opened = StateFile.read(file).work().orElseThrow();
        assertThat(opened.pages()
                        .get("sample")
                        .decode(SampleState.class)
                        .state()
                        .caption())
                .isEqualTo("copy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"work\":2,\"open\":\"sample\",\"pages\":{}}",
                "{\"work\":1,\"pages\":[]}",
                "\0\1"
            })
    void whatCannotBeReadIsSetAsideAndSaid(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(work.load()).isEqualTo(new WorkFile.Loaded(Optional.empty(), true));
        assertThat(Files.readString(file)).as("reading changes nothing").isEqualTo(text);

        Notice said = work.setAside();
        work.save(with(STATE));

        Path aside = file.resolveSibling("work (damaged, 2026-11-30 09.05.00).kllab");
        assertThat(said.say(Words.of(Language.EN))).contains(file.toString(), aside.toString());
        assertThat(Files.readString(aside)).isEqualTo(text);
        assertThat(found(new WorkFile(file, CLOCK))).isEqualTo(STATE);
    }

    @Test
    void aFolderALargeFileAndAPipeAreSetAsideWithoutReadingThem() throws Exception {
        Files.createDirectories(file);
        assertThat(work.load().damaged()).isTrue();
        work.setAside();
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(10L << 30);
        }
        assertThat(work.load().damaged()).isTrue();
        work.setAside();
        if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0) {
            assertThat(work.load().damaged()).isTrue();
            work.setAside();
        }
        assertThat(work.save(with(STATE))).isEmpty();
        assertThat(found(new WorkFile(file, CLOCK))).isEqualTo(STATE);
    }

    @Test
    void oneDamagedPageLeavesTheOthers() throws Exception {
        work.save(new Work("sample", Map.of("sample", page(STATE), "two", page(STATE))));
        String text = Files.readString(file);
        int at = text.lastIndexOf("\"bars\" :");
        Files.writeString(file, text.substring(0, at) + "\"bars\" : -7, \"x\" :" + text.substring(at + 8));

        Map<String, WorkPage> pages = work.load().work().orElseThrow().pages();
        assertThat(pages.get("sample").decode(SampleState.class).state()).isEqualTo(STATE);
        assertThatThrownBy(() -> pages.get("two").decode(SampleState.class)).isInstanceOf(StateFileException.class);
        assertThat(work.keepCopy("two").key()).isEqualTo("work.page");
        assertThat(names()).contains("work (damaged, 2026-11-30 09.05.00).kllab");
    }

    @Test
    void aPageOfALaterVersionOrAnUnknownLabIsWrittenBackAsItIs() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"work\":1,\"open\":\"x\",\"pages\":{\"future\":{\"version\":9,\"state\":{\"new\":[1,2]}},\"sample\":{}}}");
        Map<String, WorkPage> pages = work.load().work().orElseThrow().pages();
        pages.put("sample", page(STATE));
        work.save(new Work("sample", pages));

        assertThat(Files.readString(file)).contains("\"version\" : 9", "\"new\" : [ 1, 2 ]");
        assertThatThrownBy(() -> pages.get("future").decode(SampleState.class)).isInstanceOf(StateFileException.class);
    }

    @Test
    void aFolderThatTakesNoFilesIsTold() throws Exception {
        Files.writeString(folder.resolve("kllab"), "a file");
        assertThat(work.load().work()).isEmpty();
        assertThat(work.save(with(STATE))).isPresent();
    }

    @Test
    void draftsOfKilledProcessesAreDeleted() throws Exception {
        Files.createDirectories(file.getParent());
        Path old = Files.writeString(file.resolveSibling(".work.kllab.1.tmp"), "{");
        Files.setLastModifiedTime(old, FileTime.from(CLOCK.instant().minusSeconds(3600)));
        Path young = Files.writeString(file.resolveSibling(".work.kllab.2.tmp"), "{");
        Files.setLastModifiedTime(young, FileTime.from(CLOCK.instant()));
        work.save(with(STATE));
        assertThat(names()).containsExactly(".work.kllab.2.tmp", "work.kllab");
    }
}
