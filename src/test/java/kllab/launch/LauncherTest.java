package kllab.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments that the shell script passes to Java, recorded by a fake java command. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("src", "main", "launch", "kl-lab");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, C.UTF-8",
                "-, -, C, C.UTF-8",
                "-, POSIX, de_DE.UTF-8, C.UTF-8",
                "C, -, zh_CN.UTF-8, C.UTF-8",
                "'', '', '', C.UTF-8",
                "-, -, zh_CN.UTF-8, -",
                "-, zh_CN.UTF-8, C, -",
                "de_DE.ISO-8859-1, C, C, de_DE.ISO-8859-1",
            })
    void whereTheLocaleKnowsAsciiOnlyNamesAreUtf8(String all, String characters, String language, String handed)
            throws Exception {
        place("locale", "exit 1");
        List<String> told = start(environment(all, characters, language));
        assertThat(told.getFirst()).isEqualTo(handed == null ? "unset" : handed);
    }

    /** A locale that is set but not installed counts as none. */
    @ParameterizedTest
    @CsvSource({
        "ANSI_X3.4-1968, C.UTF-8",
        "US-ASCII, C.UTF-8",
        "UTF-8, de_CH.UTF-8",
        "ISO-8859-1, de_CH.UTF-8",
    })
    void whatTheSystemMakesOfTheLocaleCounts(String encoding, String handed) throws Exception {
        place("locale", "[ \"$*\" = charmap ] && echo " + encoding);
        assertThat(start(environment("de_CH.UTF-8", null, null)).getFirst()).isEqualTo(handed);
    }

    @Test
    void aCommandIsHandedOnAsItIsAndKeepsItsMemorySmall() throws Exception {
        String here = folder.toRealPath().toString();
        assertThat(start(Map.of(), "render", "a b", "-o", "b.svg").subList(1, 9))
                .containsExactly(
                        "@" + here + "/java.options",
                        "-XX:+UseSerialGC",
                        "-jar",
                        here + "/kl-lab.jar",
                        "render",
                        "a b",
                        "-o",
                        "b.svg");
        assertThat(start(Map.of())).doesNotContain("-XX:+UseSerialGC");
        assertThat(start(Map.of(), "--safe-graphics"))
                .as("this opens the window, too")
                .doesNotContain("-XX:+UseSerialGC")
                .endsWith("--safe-graphics");
        assertThat(start(Map.of(), "a b.kllab"))
                .as("and this, too")
                .doesNotContain("-XX:+UseSerialGC")
                .endsWith("a b.kllab");
        assertThat(start(Map.of(), "--safe-graphics", "a.kllab")).doesNotContain("-XX:+UseSerialGC");
        assertThat(start(Map.of(), "compute")).contains("-XX:+UseSerialGC");
        assertThat(start(Map.of(), "--version")).contains("-XX:+UseSerialGC");
    }

    private static Map<String, String> environment(String all, String characters, String language) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_CTYPE", characters);
        environment.put("LANG", language);
        environment.values().removeIf(value -> value == null);
        return environment;
    }

    /** Puts a command on the path before those of the system; returns its folder. */
    private Path place(String name, String script) throws Exception {
        Path app = Files.createDirectories(folder.resolve("app"));
        Path command = Files.writeString(app.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        return app;
    }

    /** Starts the script; returns LC_ALL and the arguments that Java got. */
    private List<String> start(Map<String, String> locale, String... arguments) throws Exception {
        Path app = place("java", "echo \"${LC_ALL-unset}\"\nprintf '%s\\n' \"$@\"");
        Path script = folder.resolve("kl-lab");
        Files.writeString(script, Files.readString(SCRIPT));
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", app + ":/usr/bin:/bin");
        builder.environment().putAll(locale);
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().toList();
    }
}
