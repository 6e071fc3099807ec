package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kllab.io.session.PreferencesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a separate JVM, because here JavaFX is already started. */
class PreludeTest {
    @TempDir
    Path folder;

    /** The main class of the other JVM. */
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) {
            Prelude.begin();
            Prelude prelude = Prelude.ended();
            System.out.println(
                    prelude.labs().size() + " " + prelude.seat().look().rem());
        }
    }

    @Test
    void whatRunsBesideTheStartOfJavaFxMakesNoNode() throws Exception {
        Path log = folder.resolve("classes.log");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+init=info:file=" + log,
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls",
                        "--enable-native-access=javafx.graphics",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-D" + PreferencesFile.OVERRIDE + "=" + folder.resolve("none"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Alone.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile()) // a file, because reading from a hanging process would block
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        List<String> begun = Files.readAllLines(log);
        assertThat(Files.readString(said).strip()).isEqualTo(LabCatalog.all().size() + " 14.0");
        assertThat(begun).anyMatch(line -> line.contains("'kllab/lab/compare/ChartsSheet'"));
        assertThat(begun).noneMatch(line -> line.contains("'javafx/scene/Node'"));
    }
}
