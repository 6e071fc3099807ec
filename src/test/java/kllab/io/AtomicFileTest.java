package kllab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndStaysADevice() throws Exception {
        Path device = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));

        AtomicFile.write(device, out -> out.write(new byte[100]));

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidInTheSystemsWordsWhoeverPassesThemOn() throws Exception {
        Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));

        assertThat(fault(full, out -> out.write(new byte[1 << 17])))
                .isEqualTo(full + " cannot be written: No space left on device.");
        assertThat(fault(full, out -> {
                    try {
                        out.write(new byte[1 << 17]);
                    } catch (IOException e) {
                        throw new IOException(new IllegalStateException(e));
                    }
                }))
                .isEqualTo(full + " cannot be written: No space left on device.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsAPlainSentence() {
        assertThat(fault(Path.of("/proc/x.svg"), out -> {}))
                .isEqualTo("/proc/x.svg cannot be written: its folder does not accept files.");
    }

    @Test
    void whatTheSystemGivesNoReasonForIsAPlainSentence() {
        Path file = folder.resolve("a");
        assertThat(fault(file, out -> {
                    throw new IOException();
                }))
                .isEqualTo(file + " cannot be written: the system does not say why.");
    }

    private static String fault(Path file, AtomicFile.Content content) {
        return catchThrowableOfType(FileException.class, () -> AtomicFile.write(file, content))
                .notice()
                .say(Words.of(Language.EN));
    }
}
