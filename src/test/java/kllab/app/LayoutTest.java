package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** On every screen, in every preset, size and language, no control is cut off, shortened or covered by another. */
class LayoutTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 768, EN",
        "1024, 768, ZH",
        "1366, 768, EN",
        "1366, 768, ZH",
        "1280, 720, EN",
        "1280, 1024, ZH",
        "1920, 1080, EN",
        "1920, 1080, ZH",
        "1024, 700, EN",
        "800, 600, ZH"
    })
    void nothingIsCutOffOrCovered(double width, double height, Language language) {
        List<String> faults = new ArrayList<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            faults.addAll(ShellFixture.onFx(() -> faults(lab.id(), width, height, language)));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, EN", "1024, 768, ZH", "1366, 768, ZH", "1920, 1080, EN"})
    void noKeyOnTheSheetOfKeysIsCut(double width, double height, Language language) {
        List<String> cut = new ArrayList<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            cut.addAll(ShellFixture.onFx(() -> cutKeys(lab.id(), width, height, language)));
        }
        assertThat(cut).isEmpty();
    }

    private static List<String> cutKeys(String lab, double width, double height, Language language) {
        Shell shell = shell(lab, width, height, language);
        shell.controller.toggleHelp();
        lay(shell.scene);
        List<String> cut = new ArrayList<>();
        Node sheet = shell.controller.view().help();
        Bounds at = sheet.localToScene(sheet.getLayoutBounds());
        if (at.getMinX() < -1 || at.getMaxX() > width + 1 || at.getMinY() < -1 || at.getMaxY() > height + 1) {
            cut.add(lab + ": the sheet leaves the window: " + at);
        }
        for (Node node : sheet.lookupAll(".label")) {
            Labeled label = (Labeled) node;
            Text drawn = (Text) label.lookup(".text");
            Bounds inside = label.localToScene(label.getLayoutBounds());
            boolean whole = drawn.getText().equals(label.getText());
            if (!whole || inside.getMaxX() > at.getMaxX() + 1 || inside.getMaxY() > at.getMaxY() + 1) {
                cut.add(lab + ": " + label.getText() + ' ' + inside + " in " + at);
            }
        }
        return cut;
    }

    /** A shell without a window. */
    private record Shell(ShellModel model, ShellController controller, Scene scene) {}

    private static Shell shell(String lab, double width, double height, Language language) {
        FxFonts.load();
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        desk.languageProperty().set(language);
        ShellModel model = new ShellModel(LabCatalog.all(), seat, lab);
        ShellController controller = new ShellController(model, Files.none());
        Scene scene = new Scene(new StackPane(controller.view().root()), width, height);
        controller.view().followSize(scene);
        return new Shell(model, controller, scene);
    }

    private static void lay(Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static List<String> faults(String lab, double width, double height, Language language) {
        List<String> faults = new ArrayList<>();
        Shell shell = shell(lab, width, height, language);
        addFaults(faults, shell.scene, shell.model.opened());
        return faults;
    }

    private static <S extends Record, R> void addFaults(List<String> faults, Scene scene, OpenLab<S, R> screen) {
        for (Preset<S> preset : screen.lab().presets()) {
            screen.model().choose(preset);
            lay(scene);
            String where = screen.lab().id() + "/" + preset.id() + ": ";
            List<Node> controls = new ArrayList<>();
            collect(scene.getRoot(), controls);
            for (Node node : controls) {
                inspect(faults, where, scene, node);
            }
            overlaps(faults, where, controls);
        }
    }

    private static void collect(Parent parent, List<Node> controls) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled || child instanceof TextField) {
                controls.add(child);
            } else if (child instanceof Parent inner) {
                collect(inner, controls);
            }
        }
    }

    private static void inspect(List<String> faults, String where, Scene scene, Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getMinX() < -1
                || at.getMinY() < -1
                || at.getMaxX() > scene.getWidth() + 1
                || at.getMaxY() > scene.getHeight() + 1) {
            faults.add(where + name(node) + " leaves the window: " + at);
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            for (Node inner : labeled.lookupAll(".text")) {
                if (inner instanceof Text text && !text.getText().equals(labeled.getText())) {
                    faults.add(where + name(node) + " is shortened to " + text.getText());
                }
            }
        }
        if (node instanceof TextField field && field.getStyleClass().contains("chance")) {
            for (Node inner : field.lookupAll(".text")) {
                if (inner instanceof Text text && text.getLayoutBounds().getWidth() > field.getWidth() - 4) {
                    faults.add(where + name(node) + " is too narrow for " + field.getText());
                }
            }
        }
    }

    private static void overlaps(List<String> faults, String where, List<Node> controls) {
        for (int i = 0; i < controls.size(); i++) {
            for (int j = i + 1; j < controls.size(); j++) {
                Bounds a = controls.get(i).localToScene(controls.get(i).getLayoutBounds());
                Bounds b = controls.get(j).localToScene(controls.get(j).getLayoutBounds());
                double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (across > 1.5 && down > 1.5) {
                    faults.add(where + name(controls.get(i)) + " and " + name(controls.get(j)) + " overlap");
                }
            }
        }
    }

    private static String name(Node node) {
        String text = node instanceof Labeled l ? l.getText() : node instanceof TextField f ? f.getText() : "";
        return (node instanceof ToggleButton ? "toggle " : "") + node.getClass().getSimpleName() + node.getStyleClass()
                + " \u201C" + text + "\u201D";
    }
}
