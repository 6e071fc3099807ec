package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.io.session.StateFile;
import kllab.io.session.Work;
import kllab.io.session.WorkFile;
import kllab.io.session.WorkPage;
import kllab.lab.Lab;
import kllab.lab.Preset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At the start the work is read without a JSON library, and is the same as read with it. */
class WorkReadersTest {
    @TempDir
    Path folder;

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void bothReadersReadTheSame(Lab<S, R> lab) throws Exception {
        for (Preset<S> preset : lab.presets()) {
            WorkPage.Content<S> content = new WorkPage.Content<>(
                    preset.state(), preset.id(), true, Optional.of(lab.initial()), Optional.of(folder), true);
            Path file = folder.resolve(lab.id() + preset.id());
            new WorkFile(file, Clock.systemUTC()).save(new Work(lab.id(), Map.of(lab.id(), WorkPage.of(content))));
            Work plain = new WorkFile(file, Clock.systemUTC()).load().work().orElseThrow();
            Work strict = StateFile.read(file).work().orElseThrow();
            assertThat(plain.pages().get(lab.id()).decode(lab.stateType()))
                    .isEqualTo(content)
                    .isEqualTo(strict.pages().get(lab.id()).decode(lab.stateType()));
            WorkFile again = new WorkFile(folder.resolve("again"), Clock.systemUTC());
            again.save(plain);
            assertThat(Files.readString(folder.resolve("again"))).isEqualTo(Files.readString(file));
        }
    }
}
