package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/**
 * Every button is readable in every state and theme: the contrast of its text and icon with the background, by WCAG
 * 2.2.
 */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double ICON = 3;
    private static final List<List<String>> STATES = List.of(
            List.of(),
            List.of("hover"),
            List.of("focused", "focus-visible"),
            List.of("armed"),
            List.of("selected"),
            List.of("selected", "hover"),
            List.of("selected", "focused", "focus-visible"),
            List.of("selected", "hover", "armed"));

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersAndIconsStandOutFromTheirButtonInEveryState(Theme theme) {
        assertThat(ShellFixture.onFx(() -> faults(theme))).isEmpty();
    }

    private static List<String> faults(Theme theme) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        seat.themeProperty().set(theme);
        ShellModel model = new ShellModel(LabCatalog.all(), seat, "compare");
        ShellController controller = new ShellController(model, Files.none());
        Scene scene = new Scene(new StackPane(controller.view().root()), 1366, 768);
        controller.view().followSize(scene);
        for (Lab<?, ?> lab : model.labs()) {
            model.open(lab);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (Node node : scene.getRoot().lookupAll("*")) {
                if (node instanceof ButtonBase button && seen.add(kind(button))) {
                    STATES.forEach(state -> inspect(faults, lab.id(), button, state));
                }
            }
        }
        return faults;
    }

    /** Everything that determines its style. */
    private static String kind(ButtonBase button) {
        return button.getTypeSelector()
                + button.getStyleClass()
                + button.getParent().getStyleClass();
    }

    private static void inspect(List<String> faults, String lab, ButtonBase button, List<String> state) {
        state.forEach(each -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(each), true));
        button.applyCss();
        Color ground = ground(button);
        String where = lab + ' ' + button.getStyleClass() + state + ' ' + button.getText() + ": ";
        if (button.getText() != null && !button.getText().isEmpty()) {
            judge(faults, where + "letters", button.getTextFill(), ground, TEXT);
        }
        if (button.getGraphic() instanceof Text icon) {
            judge(faults, where + "icon", icon.getFill(), ground, ICON);
        }
        state.forEach(each -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass(each), false));
        button.applyCss();
    }

    private static void judge(List<String> faults, String what, Paint paint, Color ground, double least) {
        double contrast = contrast((Color) paint, ground);
        if (contrast < least) {
            faults.add(what + ' ' + paint + " on " + ground + ": " + contrast);
        }
    }

    /** The topmost background colour behind it; a line at one edge is ignored. */
    private static Color ground(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            Background background = each instanceof Region region ? region.getBackground() : null;
            if (background != null) {
                for (BackgroundFill fill : background.getFills().reversed()) {
                    boolean line =
                            fill.getInsets().getRight() > node.getLayoutBounds().getWidth() / 2;
                    if (!line && fill.getFill() instanceof Color color && color.getOpacity() == 1) {
                        return color;
                    }
                }
            }
        }
        throw new IllegalStateException("nothing lies under " + node);
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
