package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.figure.FontFile;
import org.junit.jupiter.api.Test;

/**
 * The list of what is in the app, with versions and licences, is that of the build: it is made from the descriptions (POMs)
 * that stand beside the libraries in Maven's repository. With {@code -Dkllab.seen.write=true} it is written anew.
 */
class NoticesTest {
    private static final Path NOTICES = Path.of("assets/about/notices.txt");
    private static final Pattern LICENCE = Pattern.compile("<license>\\s*<name>([^<]*)</name>");
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);

    /** What licences are called in the descriptions, and here; a font's licence is told by the file beside it. */
    private static final Map<String, String> CALLED = Map.of(
            "(?i).*apache.*", "Apache License 2.0",
            "(?i).*(?:GPLv2\\+CE|classpath).*", "GPL 2 with Classpath Exception",
            "(?i).*(?:lesser general|lgpl).*", "LGPL 2.1 or later",
            "(?i).*mit.*", "MIT License",
            "(?i).*bsd.*", "BSD License");

    @Test
    void theListOfLibrariesAndFontsIsThatOfTheBuild() throws IOException {
        List<String> lines = new ArrayList<>(libraries());
        lines.addAll(fonts());
        lines.addAll(texts());
        if (Boolean.getBoolean("kllab.seen.write")) {
            Files.createDirectories(NOTICES.getParent());
            Files.write(NOTICES, lines);
        }
        assertThat(Files.readAllLines(NOTICES)).isEqualTo(lines);
    }

    /** Those on the class path before the ones that only tests need: the build names these last. */
    private static List<String> libraries() throws IOException {
        List<Path> jars = jars("surefire.test.class.path", "java.class.path")
                .takeWhile(jar -> !String.valueOf(jar.getFileName()).matches("(?:junit|assertj).*"))
                .filter(jar -> Files.exists(pom(jar)))
                .toList();
        Path repository = jars.getFirst();
        while (!repository.endsWith("repository")) {
            repository = repository.getParent();
        }
        Path windows = repository.resolve("org/openjfx");
        TreeSet<String> lines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Path jar : Stream.concat(jars.stream(), jars("jdk.module.path").map(jar -> inside(windows, jar)))
                .toList()) {
            Path pom = pom(jar);
            lines.add(licence(pom)
                    + '\t'
                    + String.valueOf(pom.getFileName())
                            .replaceFirst("\\.pom$", "")
                            .replaceFirst("-(?=\\d)", " "));
        }
        return List.copyOf(lines);
    }

    /** The jars of the first of some paths that is set. */
    private static Stream<Path> jars(String... properties) {
        String path = Stream.of(properties)
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Stream.of(path.split(File.pathSeparator)).flatMap(NoticesTest::jarsOf);
    }

    private static Stream<Path> jarsOf(String entry) {
        if (entry.endsWith(".jar")) {
            return Stream.of(Path.of(entry));
        }
        try (Stream<Path> inside = Files.list(Path.of(entry))) {
            return inside.filter(file -> file.toString().endsWith(".jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description beside a library in the repository. */
    private static Path pom(Path jar) {
        String version = String.valueOf(jar.getParent().getFileName());
        return jar.resolveSibling(jar.getParent().getParent().getFileName() + "-" + version + ".pom");
    }

    /** A library of JavaFX in the repository: those that run are copies, one for each system. */
    private static Path inside(Path folder, Path copy) {
        Matcher name =
                Pattern.compile("(javafx-[a-z]+)-(\\d[\\d.]*\\d).*\\.jar").matcher(String.valueOf(copy.getFileName()));
        assertThat(name.matches()).as(copy.toString()).isTrue();
        return folder.resolve(name.group(1)).resolve(name.group(2)).resolve(String.valueOf(copy.getFileName()));
    }

    private static String licence(Path pom) throws IOException {
        String text = Files.readString(pom);
        Matcher licence = LICENCE.matcher(text);
        if (licence.find()) {
            String name = licence.group(1).strip();
            return CALLED.entrySet().stream()
                    .filter(each -> name.matches(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(name);
        }
        Matcher parent = PARENT.matcher(text);
        assertThat(parent.find()).as("a licence or a parent in " + pom).isTrue();
        String group = tag("groupId", parent.group(1));
        String name = tag("artifactId", parent.group(1));
        String version = tag("version", parent.group(1));
        Path repository = pom;
        while (!repository.endsWith("repository")) {
            repository = repository.getParent();
        }
        return licence(repository
                .resolve(group.replace('.', '/'))
                .resolve(name)
                .resolve(version)
                .resolve(name + '-' + version + ".pom"));
    }

    private static String tag(String name, String text) {
        Matcher found = Pattern.compile("<" + name + ">([^<]*)<").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1).strip();
    }

    /** The texts that ship: the first paragraph of the file with their licences. */
    private static List<String> texts() throws IOException {
        return Files.readAllLines(Path.of("assets/data/texts/licences.txt")).stream()
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    /** The families of the app's own folder, whose licences stand beside them, and the icons that are a library. */
    private static List<String> fonts() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        lines.add("MIT License\tFeather 4.28");
        Set<String> families = new TreeSet<>();
        for (FontFile font : FontFile.values()) {
            families.add(font.family());
        }
        families.removeAll(Set.of("FeatherIcons", "Chinese Sign")); // the latter is a part of Noto Sans SC
        try (Stream<Path> files = Files.list(Path.of("assets/fonts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String beginning = String.valueOf(file.getFileName()).replaceFirst("-.*", "");
                String licence = Files.readString(file).contains("SIL Open Font License")
                        ? "SIL Open Font License 1.1"
                        : "Apache License 2.0";
                families.stream()
                        .filter(family -> family.replace(" ", "").startsWith(beginning))
                        .forEach(family -> lines.add(licence + '\t' + family));
                families.removeIf(family -> family.replace(" ", "").startsWith(beginning));
            }
        }
        assertThat(families).as("fonts without a licence").isEmpty();
        return List.copyOf(lines);
    }
}
