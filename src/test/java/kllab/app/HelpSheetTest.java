package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.sampling.SamplingState;
import kllab.stage.Hand;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** F1: five short texts about every page, and all its keys, can be read in every window; it gives the keyboard back. */
class HelpSheetTest {
    private static final List<String> SENTENCES = List.of("drawn", "read", "try", "simplified", "elsewhere");
    private static final int MOST_WORDS = 45;
    private static final int MOST_CHARACTERS = 90;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final double TOUCH = 1.5;

    /** Pictures of all sheets are written there, to be looked at. */
    private static final String PICTURES = System.getProperty("kllab.help.pictures", "");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    // ---- what it says -----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasFiveShortTexts(Language language) {
        Words words = Words.of(language);
        List<String> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            assertThat(lab.topics()).first().isEqualTo(lab.id());
            for (String topic : lab.topics()) {
                for (String sentence : SENTENCES) {
                    String key = "help." + topic + '.' + sentence;
                    known.add(key);
                    String text = RichText.parse(words.get(key)).plain();
                    long long1 = language == Language.EN
                            ? text.strip().split("\\s+").length
                            : HAN.matcher(text).results().count();
                    if (long1 == 0 || long1 > (language == Language.EN ? MOST_WORDS : MOST_CHARACTERS)) {
                        faults.add(key + " has " + long1);
                    }
                    if (!text.matches("(?s).*[.?\u3002\uFF1F]")) {
                        faults.add(key + " does not end");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(words.keys())
                .filteredOn(key -> key.matches("help\\..+\\..+"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyStateHasOneOfTheTopicsOfItsLab() {
        LabCatalog.all().forEach(HelpSheetTest::assertTopics);
    }

    private static <S extends Record, R> void assertTopics(Lab<S, R> lab) {
        assertThat(lab.presets()).allMatch(preset -> lab.topics().contains(lab.topic(preset.state())));
    }

    // ---- whether it can be read
    // ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1366, 768", "1024, 768", "800, 600"})
    void nothingIsCutOrLiesOverOtherLetters(double width, double height) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            Shell shell = ShellFixture.onFx(() -> new Shell(width, height, language));
            String size = language.code() + ' ' + (int) width + 'x' + (int) height;
            for (Lab<?, ?> lab : shell.model.labs()) {
                ShellFixture.onFx(() -> look(shell, lab, size, faults));
            }
            ShellFixture.onFx(() -> lookAtAbout(shell, size, faults));
        }
        assertThat(faults).isEmpty();
    }

    private static boolean look(Shell shell, Lab<?, ?> lab, String size, List<String> faults) {
        shell.model.open(lab);
        for (Runnable view : views(shell.model.opened())) {
            view.run();
            shell.lay();
            shell.controller.toggleHelp();
            pages(shell, lab.id() + ' ' + size, faults);
            shell.controller.toggleHelp();
        }
        return true;
    }

    private static boolean lookAtAbout(Shell shell, String size, List<String> faults) {
        shell.controller.keeps("about.preferences", Path.of("/home/somebody/.config/kllab/preferences.properties"));
        shell.controller.keeps("about.faults", Path.of("/home/somebody/.config/kllab/faults.log"));
        shell.controller.showAbout();
        pages(shell, "about " + size, faults);
        return true;
    }

    /** What F1 tells about differs with them. */
    private static <S extends Record, R> List<Runnable> views(OpenLab<S, R> lab) {
        if (!(lab.model().state() instanceof SamplingState)) {
            return List.of(() -> {});
        }
        return Stream.of(SamplingState.Page.values())
                .<Runnable>map(page -> () -> lab.model().change(now -> cast(((SamplingState) now).withPage(page))))
                .toList();
    }

    @SuppressWarnings("unchecked") // it is the same type
    private static <S> S cast(SamplingState state) {
        return (S) state;
    }

    private static void pages(Shell shell, String where, List<String> faults) {
        HelpSheet sheet = shell.controller.view().help();
        Set<String> seen = new TreeSet<>();
        for (int page = 0; page == 0 || !(sheet.lookup(".icon-only.on").isDisabled() || page > 9); page++) {
            if (page > 0) {
                Hand.type(sheet, KeyCode.PAGE_DOWN, false);
            }
            shell.lay();
            faults.addAll(unreadable(sheet, where + " page " + (page + 1), seen));
            picture(shell, where + ' ' + topic(shell.model.opened()) + ' ' + page);
        }
        for (Node node : sheet.lookupAll(".keycap, .words")) {
            if (!seen.contains(id(node))) {
                faults.add(where + ": never seen: " + node);
            }
        }
    }

    private static <S extends Record, R> String topic(OpenLab<S, R> lab) {
        return lab.lab().topic(lab.model().state());
    }

    private static String id(Node node) {
        return Integer.toHexString(System.identityHashCode(node));
    }

    private record Letters(String text, Rectangle2D at) {}

    private static List<String> unreadable(HelpSheet sheet, String where, Set<String> seen) {
        List<Letters> all = new ArrayList<>();
        collect(sheet, all, seen);
        Rectangle2D room = box(sheet);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Letters one = all.get(i);
            if (!room.contains(one.at)) {
                faults.add(where + ": leaves the sheet: " + one.text);
            }
            for (int k = 0; k < i; k++) {
                Rectangle2D both = one.at.createIntersection(all.get(k).at);
                if (both.getWidth() > TOUCH && both.getHeight() > TOUCH) {
                    faults.add(where + ": " + one.text + " lies over " + all.get(k).text);
                }
            }
            if (one.text.endsWith("\u2026") && one.text.length() > 1 && !one.text.matches(".*\\p{L}\u2026")) {
                faults.add(where + ": shortened: " + one.text);
            }
        }
        return faults;
    }

    private static void collect(Node node, List<Letters> all, Set<String> seen) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return;
        }
        seen.add(id(node));
        if (node instanceof Labeled label
                && label.lookup(".text") instanceof Text text
                && !text.getText().equals(label.getText())) {
            all.add(new Letters("shortened: " + label.getText(), new Rectangle2D.Double(-9, -9, 1, 1)));
        }
        switch (node) {
            case Text text when !text.getText().isBlank() -> all.add(new Letters(text.getText(), inked(text)));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, all, seen));
            default -> {}
        }
    }

    /** Without the leading above and below. */
    private static Rectangle2D inked(Node node) {
        Rectangle2D at = box(node);
        return new Rectangle2D.Double(at.getX(), at.getY() + 4, at.getWidth(), Math.max(1, at.getHeight() - 8));
    }

    private static Rectangle2D box(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D.Double(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    private static void picture(Shell shell, String name) {
        if (!PICTURES.isEmpty() && name.matches(System.getProperty("kllab.help.names", ".*"))) {
            try {
                Files.createDirectories(Path.of(PICTURES));
                ImageIO.write(
                        SwingFXUtils.fromFXImage(shell.scene.snapshot(null), null),
                        "png",
                        Path.of(PICTURES, name.replace(' ', '-') + ".png").toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** A shell without a window; in pictures, languages and themes go together as on the other screens. */
    private static final class Shell {
        private final ShellModel model;
        private final ShellController controller;
        private final Scene scene;

        Shell(double width, double height, Language language) {
            FxFonts.load();
            Desk desk = new Desk();
            Seat seat = new Seat(desk);
            desk.languageProperty().set(language);
            seat.themeProperty()
                    .set(language == Language.ZH ? Theme.DARK : width > 1500 ? Theme.PROJECTOR : Theme.LIGHT);
            model = new ShellModel(LabCatalog.all(), seat, "compare");
            controller = new ShellController(model, kllab.ui.Files.none());
            scene = new Scene(new StackPane(controller.view().root()), width, height);
            controller.view().followSize(scene);
            lay();
        }

        void lay() {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        }
    }

    // ---- hands and keys ---------------------------------------------------------------------------------------------

    @Test
    void itTakesTheKeyboardSpeaksAndGivesTheKeyboardBack() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        Node bar = shell.nth(".handle", 0);
        HelpSheet sheet = shell.controller.view().help();
        for (Runnable leave : List.<Runnable>of(
                () -> shell.press(KeyCode.F1),
                () -> shell.press(KeyCode.ESCAPE),
                () -> shell.click(shell.labRoot(), 40, 300, 1))) {
            shell.run(bar::requestFocus);
            Object before = shell.ask(() -> shell.model.opened().model().state());
            shell.press(KeyCode.F1);
            assertThat(shell.ask(shell.scene::getFocusOwner)).isEqualTo(sheet);
            assertThat(sheet.getAccessibleText()).contains("What is drawn", "KL(P", "swap P and Q", "Ctrl+Z");
            leave.run();
            assertThat(sheet.isOpen()).isFalse();
            assertThat(shell.ask(shell.scene::getFocusOwner)).isEqualTo(bar);
            assertThat(shell.ask(() -> shell.model.opened().model().state())).isEqualTo(before);
        }
    }

    @Test
    void itFollowsTheLanguageThePageAndItsViews() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        HelpSheet sheet = shell.controller.view().help();
        shell.press(KeyCode.F1);
        shell.press(KeyCode.L);
        assertThat(sheet.getAccessibleText()).contains("画的是什么");
        shell.press(KeyCode.L);
        shell.press(KeyCode.DIGIT4, false, true, false);
        assertThat(sheet.getAccessibleText()).startsWith("Sampling").contains("running mean");
        shell.press(KeyCode.P);
        assertThat(sheet.getAccessibleText()).contains("Three ways to estimate");
        shell.run(() -> shell.controller.showAbout());
        assertThat(sheet.getAccessibleText()).startsWith("About KL Lab").contains("jackson", "KL Sans");
    }
}
