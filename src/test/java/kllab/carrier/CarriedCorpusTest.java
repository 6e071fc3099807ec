package kllab.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.figure.Tone;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.export.Paper;
import kllab.io.session.StateFile;
import kllab.io.session.StateFile.Opened;
import kllab.io.session.StateLine;
import kllab.io.session.StateLine.Data;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines and figures that were written once open for ever. Beside the files of {@code CorpusTest} the corpus has, for each example and
 * each version of its lab, a line, and of each lab a figure in each format, which carries the first example and shows almost nothing.
 * Nothing in it is ever changed or removed; what is missing is added as {@code CorpusTest} says.
 */
class CarriedCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final List<String> FORMATS = List.of("png", "svg", "pdf");

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void everyLineAndEveryFigureOpensAsTheFileBesideIt(Lab<S, R> lab) throws Exception {
        List<Path> carriers = files(lab);
        assertThat(carriers).hasSizeGreaterThanOrEqualTo(lab.presets().size() + FORMATS.size());
        for (Path file : carriers) {
            Path beside =
                    file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.v\\d+)?\\.\\w+$", ".json"));
            S state = StateFile.read(beside).state(lab.id(), lab.stateType());
            // data beyond 64 kB are found by their fingerprint
            assertThat(StateFile.read(file).open(lab.id(), lab.initial(), () -> List.of(state)))
                    .as(file.toString())
                    .isEqualTo(new Opened<>(state, Optional.empty()));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void everyExampleHasItsLineAndEveryLabItsFigures(Lab<S, R> lab) throws Exception {
        Set<String> known = new HashSet<>();
        for (Path file : files(lab)) {
            known.add(file.getFileName().toString());
        }
        List<String> missing = new ArrayList<>();
        for (Preset<S> preset : lab.presets()) {
            String line = StateLine.of(lab.id(), preset.state(), Data.WHOLE);
            String version = line.replaceFirst("(?s)^kl1:[a-z-]+\\.(\\d+):.*$", ".v$1");
            List<String> formats = new ArrayList<>(List.of("kl1"));
            if (preset.equals(lab.first())) {
                formats.addAll(FORMATS);
            }
            for (String format : formats) {
                String name = stem(lab, preset) + version + "." + format;
                if (!known.contains(name)) {
                    missing.add(name);
                    write(CORPUS.resolve(lab.id()).resolve(name), line);
                }
            }
        }
        assertThat(missing).as("lines and figures to be added").isEmpty();
    }

    /** The name of the file with the state of an example, without its extension. */
    private static <S extends Record> String stem(Lab<S, ?> lab, Preset<S> preset) throws IOException, FileException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(lab.id()))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (StateFile.read(file).state(lab.id(), lab.stateType()).equals(preset.state())) {
                    return file.getFileName().toString().replace(".json", "");
                }
            }
        }
        throw new AssertionError("no file of " + preset.id() + ": run CorpusTest first");
    }

    private static void write(Path file, String line) throws IOException, FileException {
        if (!Boolean.getBoolean("kllab.corpus.write")) {
            return;
        }
        if (file.toString().endsWith(".kl1")) {
            Files.writeString(file, line + "\n");
            return;
        }
        Look look =
                new Look(Palette.of(Theme.LIGHT), Words.of(Language.EN), LogBase.BITS, Look.remOf(480), new Fonts());
        Paper<String> paper = new Paper<>(
                (brush, scene, width, height) -> brush.fill(8, 8, 24, 16, Tone.P),
                new Sheet.Moment<>("", null, false),
                look,
                48,
                32,
                1,
                false,
                "KL Lab",
                "",
                line);
        FigureFile.write(file, paper, 1, false);
    }

    private static List<Path> files(Lab<?, ?> lab) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(lab.id()))) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
