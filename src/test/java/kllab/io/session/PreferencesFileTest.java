package kllab.io.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.io.Notice;
import kllab.io.session.Preferences.Bounds;
import kllab.io.session.PreferencesFile.Loaded;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    private static final Preferences DEFAULTS = Preferences.initial(Language.EN);

    @TempDir
    Path folder;

    private Path file;
    private PreferencesFile preferences;

    @BeforeEach
    void place() {
        file = folder.resolve("kllab").resolve("preferences.properties");
        preferences = new PreferencesFile(file);
    }

    @Test
    void whatIsSavedComesBack() {
        Preferences saved = new Preferences(
                Language.ZH,
                Theme.PROJECTOR,
                LogBase.NATS,
                "telegraph",
                Optional.of(new Bounds(-20, 10.5, 1280, 720)),
                true,
                List.of(Path.of("/home/a b/\u4E2D.kllab"), Path.of("/tmp/b=c.json")),
                "pdf 4:3 zh dark outlines without",
                "0/0/1920/1080=40/0.66/true",
                "PAGE_DOWN,PAGE_UP,B,F5+ESCAPE");

        assertThat(preferences.save(saved)).isEmpty();

        assertThat(preferences.load(DEFAULTS)).isEqualTo(new Loaded(saved, Optional.empty()));
    }

    @Test
    void aFirstStartHasTheDefaultsAndSaysNothing() {
        assertThat(preferences.load(DEFAULTS)).isEqualTo(new Loaded(DEFAULTS, Optional.empty()));
        assertThat(file).doesNotExist();
    }

    @Test
    void whatAnotherVersionAddedOrLeftOutDoesNoHarm() throws Exception {
        write("theme=dark\nsound=loud\n");

        Loaded loaded = preferences.load(DEFAULTS);

        assertThat(loaded.notice()).isEmpty();
        assertThat(loaded.preferences().theme()).isEqualTo(Theme.DARK);
        assertThat(loaded.preferences().language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "theme=mauve",
                "theme=dark\nunit=furlongs",
                "language=\\uZZZZ",
                "lab=../../etc",
                "window=1,2,3",
                "window=0,0,0,0",
                "window=NaN,0,10,10",
                "window=a,b,c,d",
                "reduceMotion=perhaps",
                "{\"theme\":\"dark\"}"
            })
    void aDamagedFileIsSetAsideAndTheDefaultsServe(String text) throws Exception {
        write(text);

        Loaded loaded = preferences.load(DEFAULTS);

        Path aside = file.resolveSibling("preferences.properties.damaged");
        assertThat(loaded.preferences()).isEqualTo(DEFAULTS);
        assertThat(loaded.notice().map(notice -> notice.say(Words.of(Language.EN))))
                .contains("The preferences in " + file + " are damaged. They were set aside as " + aside
                        + ", and the defaults are used.");
        assertThat(aside).hasContent(text);
        assertThat(file).doesNotExist();
        assertThat(preferences.load(DEFAULTS).notice()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 1});

        assertThat(preferences.load(DEFAULTS).notice()).map(Notice::key).contains("preferences.damaged");
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        write("theme=dark\n" + "#".repeat(1 << 17));

        assertThat(preferences.load(DEFAULTS).notice()).map(Notice::key).contains("preferences.damaged");
    }

    @Test
    void aFolderInTheFilesPlaceIsSaidAndNeverThrown() throws Exception {
        Files.createDirectories(file);

        assertThat(preferences.load(DEFAULTS).notice()).map(Notice::key).contains("file.unreadable");
        assertThat(preferences.save(DEFAULTS)).map(Notice::key).contains("file.is.folder");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndNeverThrown() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("plain"), "");
        PreferencesFile inside = new PreferencesFile(notAFolder.resolve("kllab").resolve("preferences.properties"));

        assertThat(inside.save(DEFAULTS))
                .map(notice -> notice.say(Words.of(Language.EN)))
                .isPresent();
        assertThat(inside.load(DEFAULTS).preferences()).isEqualTo(DEFAULTS);
    }

    @Test
    void savingLeavesNoDraft() throws Exception {
        preferences.save(DEFAULTS);
        preferences.save(DEFAULTS);

        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertThat(PreferencesFile.place("Linux", "/home/a", Map.of()))
                .isEqualTo(Path.of("/home/a/.config/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/conf")))
                .isEqualTo(Path.of("/conf/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Windows 11", "/u", Map.of("APPDATA", "/u/Roaming")))
                .isEqualTo(Path.of("/u/Roaming/kllab/preferences.properties"));
    }

    @Test
    void theHomeOfTheEnvironmentComesBeforeThatOfTheAccount() {
        assertThat(PreferencesFile.place("Linux", "/home/a", Map.of("HOME", "/else")))
                .isEqualTo(Path.of("/else/.config/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Linux", "/home/a", Map.of("HOME", "/else", "XDG_CONFIG_HOME", "/conf")))
                .isEqualTo(Path.of("/conf/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Mac OS X", "/Users/a", Map.of("HOME", "/else")))
                .isEqualTo(Path.of("/else/Library/Application Support/kllab/preferences.properties"));
        assertThat(PreferencesFile.place("Windows 11", "/u", Map.of("HOME", "/else")))
                .isEqualTo(Path.of("/u/AppData/Roaming/kllab/preferences.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "relative", "/a\0b"})
    void aFolderThatIsNoneIsPassedOver(String name) {
        assertThat(PreferencesFile.place("Linux", "/home/a", Map.of("HOME", name, "XDG_CONFIG_HOME", name)))
                .isEqualTo(Path.of("/home/a/.config/kllab/preferences.properties"));
    }

    @Test
    void ofTwoWindowsTheLastWriterIsRememberedWhole() throws Exception {
        Preferences one = new Preferences(
                Language.ZH, Theme.DARK, LogBase.NATS, "fit", Optional.empty(), true, List.of(), "", "", "");
        PreferencesFile second = new PreferencesFile(file);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> saveOften(second, one));
        saveOften(preferences, DEFAULTS);
        other.get();
        assertThat(preferences.load(DEFAULTS).preferences()).isIn(one, DEFAULTS);
        assertThat(file.getParent()).isDirectoryNotContaining(left -> !left.equals(file));
    }

    private static void saveOften(PreferencesFile file, Preferences preferences) {
        for (int i = 0; i < 20; i++) {
            assertThat(file.save(preferences)).isEmpty();
            assertThat(file.load(DEFAULTS).notice()).isEmpty();
        }
    }

    @Test
    void aWindowWithoutASizeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(0, 0, 0, 10));
    }

    private void write(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
