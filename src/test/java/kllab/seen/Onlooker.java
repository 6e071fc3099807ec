package kllab.seen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.page.PageView;
import kllab.ui.theme.StyleSheet;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** A screen without a window, and somebody who writes down what it shows. All but the constructor's caller is kept off the toolkit's thread. */
final class Onlooker<S extends Record, R> {
    private static final int LAYOUTS = 3;

    private final Seat seat;
    private final PageView<S, R> page;
    private final OpenLab<S, R> screen;
    private final Scene scene;
    private double width;
    private double height;

    private Onlooker(Seat seat, OpenLab<S, R> screen, Outfit outfit) {
        this.seat = seat;
        this.screen = screen;
        width = outfit.width();
        height = outfit.height();
        page = screen.view(seat);
        scene = LabStage.scene(seat, screen, page, width, height);
        resize();
    }

    static <S extends Record, R> Onlooker<S, R> of(Lab<S, R> lab, Outfit outfit) {
        return onFx(() -> {
            Seat seat = seat(outfit);
            return new Onlooker<>(seat, lab.open(seat.desk()), outfit);
        });
    }

    /** Another who looks at an open lab, in a window of his own. */
    static <S extends Record, R> Onlooker<S, R> of(OpenLab<S, R> open, Outfit outfit) {
        return onFx(() -> new Onlooker<>(seat(outfit), open, outfit));
    }

    private static Seat seat(Outfit outfit) {
        Seat seat = new Seat(new Desk());
        seat.desk().stillProperty().set(true);
        outfit.on(seat);
        return seat;
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    LabModel<S, R> model() {
        return screen.model();
    }

    Parent root() {
        return page;
    }

    /** Does something on the toolkit's thread, then lets layout, painting and computations catch up. */
    void does(Runnable deed) {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        onFx(() -> {
            deed.run();
            lay();
            page.whenSettled(() -> {
                lay();
                settled.complete(true);
            });
            return true;
        });
        settled.join();
    }

    void chooses(Preset<S> preset) {
        does(() -> model().choose(preset));
    }

    /** A preset, and then a state that came from it. */
    void goesTo(Preset<S> preset, S state) {
        does(() -> {
            model().choose(preset);
            model().change(now -> state);
        });
    }

    void wears(Outfit outfit) {
        does(() -> {
            outfit.on(seat);
            width = outfit.width();
            height = outfit.height();
            scene.getStylesheets().setAll(new StyleSheet().address(seat.look()));
            resize();
        });
    }

    private void resize() {
        double rem = seat.remProperty().get();
        ((Region) root()).resize(Math.rint(width - LabStage.RAIL * rem), Math.rint(height - LabStage.TOP_BAR * rem));
    }

    void leaves() {
        onFx(() -> {
            screen.hidden();
            return true;
        });
    }

    /** On the toolkit's thread. */
    void lay() {
        for (int i = 0; i < LAYOUTS; i++) {
            LabStage.lay((Region) root());
        }
    }

    /** All sheets that are shown. */
    List<SheetView<?>> sheets() {
        List<SheetView<?>> sheets = new ArrayList<>();
        collectSheets(root(), sheets);
        return sheets;
    }

    private static void collectSheets(Node node, List<SheetView<?>> sheets) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof SheetView<?> sheet) {
            sheets.add(sheet);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectSheets(child, sheets));
        }
    }

    /** What hands can take hold of. */
    List<Node> handles() {
        List<Node> handles = new ArrayList<>();
        collectHandles(root(), handles);
        return handles;
    }

    /** The first and the last of each kind, or all: their numbers among {@link #handles()}. */
    Set<Integer> someHandles() {
        return onFx(() -> {
            Map<List<String>, Integer> first = new LinkedHashMap<>();
            Map<List<String>, Integer> last = new LinkedHashMap<>();
            List<Node> all = handles();
            for (int i = 0; i < all.size(); i++) {
                List<String> kind = List.copyOf(all.get(i).getStyleClass());
                first.putIfAbsent(kind, i);
                last.put(kind, i);
            }
            Set<Integer> some = new TreeSet<>(first.values());
            some.addAll(last.values());
            return some;
        });
    }

    private static void collectHandles(Node node, List<Node> handles) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.getAccessibleRole() == AccessibleRole.SLIDER) {
            handles.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectHandles(child, handles));
        }
    }

    /** What screen readers are told of all but the handles, and the sentences that are shown and read as they stand. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        collectSaid(root(), said);
        return said;
    }

    private static void collectSaid(Node node, List<String> said) {
        if (!node.isVisible() || node instanceof RichLabel || node.getAccessibleRole() == AccessibleRole.SLIDER) {
            return;
        }
        if (node instanceof ButtonBase) {
            return; // what it does is no sentence about values, and a remedy for ∞ comes and goes
        }
        if (node.getAccessibleText() != null) {
            said.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectSaid(child, said));
        }
    }

    // ---- what it shows --------------------------------------------------------------------------------------------

    /** Everything that is visible, a line each: nodes with their places, letters and colours; and all that the sheets paint. */
    List<String> seen() {
        return onFx(() -> {
            List<String> lines = new ArrayList<>();
            write(root(), "", lines);
            return lines;
        });
    }

    private static void write(Node node, String indent, List<String> lines) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (!(node instanceof Group)) {
            lines.add(indent + line(node));
        }
        if (node instanceof SheetView<?> sheet) {
            PaintLog.by(sheet::paintFrameOn).lines().forEach(line -> lines.add(indent + " | " + line));
            PaintLog.by(sheet::paintDataOn).lines().forEach(line -> lines.add(indent + " : " + line));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> write(child, indent + " ", lines));
        }
    }

    private static String line(Node node) {
        StringBuilder line = new StringBuilder(node.getClass().getSimpleName());
        if (node instanceof SheetView<?>) {
            line.append(' ').append(node);
        }
        node.getStyleClass().forEach(each -> line.append('.').append(each));
        node.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(each -> !each.endsWith(")") && !each.endsWith("-child"))
                .sorted()
                .forEach(each -> line.append(':').append(each));
        line.append(' ').append(place(node));
        line.append(node.isDisabled() ? " disabled" : "");
        line.append(node.getOpacity() == 1 ? "" : " opacity " + node.getOpacity());
        line.append(said(node.getAccessibleText(), " said "));
        switch (node) {
            case Text text ->
                line.append(said(text.getText(), " "))
                        .append(' ')
                        .append(text.getFont().getName())
                        .append(' ')
                        .append(digits(text.getFont().getSize()))
                        .append(' ')
                        .append(text.getFill());
            case Shape shape ->
                line.append(' ').append(shape.getFill()).append(' ').append(shape.getStroke());
            case Labeled label ->
                line.append(said(label.getText(), " ")).append(' ').append(label.getTextFill());
            case TextInputControl field -> line.append(said(field.getText(), " "));
            case Region region ->
                line.append(
                        region.getBackground() == null
                                ? ""
                                : " "
                                        + region.getBackground().getFills().stream()
                                                .map(fill -> String.valueOf(fill.getFill()))
                                                .toList());
            default -> {}
        }
        return line.toString();
    }

    private static String said(@Nullable String text, String before) {
        return text == null || text.isEmpty() ? "" : before + '\u201C' + text + '\u201D';
    }

    private static String place(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return digits(at.getMinX())
                + ' '
                + digits(at.getMinY())
                + ' '
                + digits(at.getWidth())
                + ' '
                + digits(at.getHeight());
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }
}
