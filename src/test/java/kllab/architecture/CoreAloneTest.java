package kllab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core compiles with only java.base, the numeric libraries and JSpecify. */
class CoreAloneTest {
    private static final List<String> ALLOWED =
            List.of("commons-numbers-", "commons-statistics-", "commons-rng-", "hipparchus-core-", "jspecify-");

    @Test
    void theCoreCompilesWithTheNumericLibrariesAlone(@TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "--limit-modules",
                    "java.base",
                    "-implicit:none",
                    "-d",
                    classes.toString(),
                    "-sourcepath",
                    classes.toString(),
                    "-classpath",
                    numericLibraries());
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(coreSources()))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
        assertThat(classes.resolve("kllab/core/information/Divergence.class")).exists();
        assertThat(classes.resolve("kllab/cli")).doesNotExist();
    }

    private static String numericLibraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        ALLOWED.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> coreSources() throws IOException {
        Path root = Path.of(System.getProperty("basedir", "."), "src/main/java/kllab/core");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
