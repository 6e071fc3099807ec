package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kllab.io.session.StateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelegraphFileTest {
    @TempDir
    private Path folder;

    @Test
    void everyPresetComesBackFromItsFile() throws Exception {
        for (var preset : Given.LAB.presets()) {
            Path file = folder.resolve(preset.id() + ".json");
            StateFile.write(file, "telegraph", preset.state());
            assertThat(StateFile.read(file).state("telegraph", TelegraphState.class))
                    .isEqualTo(preset.state());
        }
    }
}
