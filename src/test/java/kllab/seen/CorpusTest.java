package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.lab.Preset;
import org.junit.jupiter.api.Test;

/**
 * Files that were written once are read for ever. The corpus has a file of each preset as each version wrote it; nothing in it is ever
 * changed or removed. Where a preset is new, or is another than before, its file is added by
 * {@code mvn -Dtest=CorpusTest -Dtest.options=-Dkllab.corpus.write=true test}.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    @Test
    void everyFileOfTheCorpusIsReadAndComputed() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(77);
        for (Path file : files) {
            Lab<?, ?> lab = lab(file.getParent().getFileName().toString());
            assertThat(computed(lab, file)).as(file.toString()).isNotNull();
        }
    }

    @Test
    void everyPresetHasAFileThatIsReadBackAsItIs() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            missing.addAll(missing(lab));
        }
        assertThat(missing).as("presets whose file is to be added").isEmpty();
    }

    private static <S extends Record, R> Object computed(Lab<S, R> lab, Path file) {
        return lab.compute(read(lab, file));
    }

    private static <S extends Record, R> List<String> missing(Lab<S, R> lab) throws IOException {
        Set<S> known = new HashSet<>();
        for (Path file : files()) {
            if (file.getParent().getFileName().toString().equals(lab.id())) {
                known.add(read(lab, file));
            }
        }
        List<String> missing = new ArrayList<>();
        for (Preset<S> preset : lab.presets()) {
            if (!known.contains(preset.state())) {
                missing.add(lab.id() + ' ' + preset.id());
                if (Boolean.getBoolean("kllab.corpus.write")) {
                    write(lab, preset);
                }
            }
        }
        return missing;
    }

    private static <S extends Record, R> void write(Lab<S, R> lab, Preset<S> preset) throws IOException {
        Path folder = Files.createDirectories(CORPUS.resolve(lab.id()));
        Path file = folder.resolve(preset.id() + ".json");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(preset.id() + "-" + i + ".json");
        }
        try {
            StateFile.write(file, lab.id(), preset.state());
        } catch (kllab.io.FileException e) {
            throw new IOException(e);
        }
    }

    private static <S extends Record> S read(Lab<S, ?> lab, Path file) {
        try {
            return StateFile.read(file).state(lab.id(), lab.stateType());
        } catch (kllab.io.FileException e) {
            throw new AssertionError(file + ": " + e.notice(), e);
        }
    }

    private static Lab<?, ?> lab(String id) {
        return LabCatalog.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
