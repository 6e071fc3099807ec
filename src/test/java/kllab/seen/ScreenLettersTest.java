package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.seen.PaintLog.Letters;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of screens can be read, those of sheets and those of nodes together. */
class ScreenLettersTest {
    private static final int[][] SIZES = {{1366, 768}, {1024, 768}, {1920, 1080}};
    private static final Theme[] THEMES = {Theme.LIGHT, Theme.PROJECTOR};

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void lettersOfScreensCanBeRead(Lab<S, R> lab) throws Exception {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < SIZES.length * THEMES.length * Language.values().length; i++) {
            int[] size = SIZES[i % SIZES.length];
            Theme theme = THEMES[i / SIZES.length % THEMES.length];
            Language language = Language.values()[i / SIZES.length / THEMES.length];
            faults.addAll(faults(lab, i, new Outfit(language, theme, Outfit.USUAL.unit(), size[0], size[1])));
        }
        assertThat(faults).isEmpty();
    }

    /** In full each preset in each outfit; else each in some of them, in turn. */
    private static <S extends Record, R> List<String> faults(Lab<S, R> lab, int turn, Outfit outfit) throws Exception {
        List<String> faults = new ArrayList<>();
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        outfit.on(seat);
        LabStage.with(seat, outfit.width(), outfit.height(), () -> lab.open(desk), (screen, root) -> {
            List<Preset<S>> presets = lab.presets();
            for (int i = 0; i < presets.size(); i++) {
                if (Pictures.FULL || (i + turn) % 4 == 0) {
                    screen.model().choose(presets.get(i));
                    LabStage.lay(root);
                    String where = String.join(
                            " ",
                            lab.id(),
                            presets.get(i).id(),
                            outfit.language().code());
                    where += " " + (int) outfit.width() + "x" + (int) outfit.height() + " " + outfit.theme();
                    faults.addAll(LettersTest.faults(where, page(root), letters(root)));
                }
            }
        });
        return faults;
    }

    static Rectangle2D page(Region root) {
        return new Rectangle2D.Double(-0.5, -0.5, root.getWidth() + 1, root.getHeight() + 1);
    }

    /** All that can be seen below a root. */
    static List<Letters> letters(Region root) {
        return Stream.concat(ofSheets(root), letters((Node) root)).toList();
    }

    static Stream<Letters> ofSheets(Region root) {
        return LabStage.all(root, SheetView.class).stream()
                .flatMap(view -> PaintLog.by(graphics -> {
                            Bounds at = view.localToScene(view.getLayoutBounds());
                            graphics.translate(at.getMinX(), at.getMinY());
                            view.paintOn(graphics);
                        })
                        .letters()
                        .stream());
    }

    /** A paragraph is one text, in the size of its first letters. */
    private static Stream<Letters> letters(Node node) {
        return switch (node) {
            case TextFlow flow ->
                flow.getChildren().stream().limit(1).map(Text.class::cast).map(first -> letters(flow, first));
            case Text text -> text.getText().isBlank() ? Stream.empty() : Stream.of(letters(text, text));
            case Button over
            when over.getStyleClass().contains("over-picture") -> Stream.empty(); // nothing is seen of it
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(ScreenLettersTest::letters);
            default -> Stream.empty();
        };
    }

    /** Without the leading above and below, as far as the field around it shows it. */
    private static Letters letters(Node node, Text first) {
        double size = first.getFont().getSize();
        Bounds at = node.localToScene(node.getLayoutBounds());
        double leading = 0.2 * size;
        Rectangle2D ink = new Rectangle2D.Double(
                at.getMinX(), at.getMinY() + leading, at.getWidth(), Math.max(1, at.getHeight() - 2 * leading));
        return new Letters(first.getText(), ink, size, shown(node));
    }

    /** What a field shows of its text, which may be longer; null for other texts. */
    private static @Nullable Rectangle2D shown(Node text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl || at instanceof ScrollPane) {
                Bounds field = at.localToScene(at.getLayoutBounds());
                return new Rectangle2D.Double(field.getMinX(), field.getMinY(), field.getWidth(), field.getHeight());
            }
        }
        return null;
    }
}
