package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.GaussianFit;
import kllab.core.probability.Mixture;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.fit.FitResult;
import kllab.lab.fit.FitState;
import kllab.lab.fit.Hump;
import kllab.stage.Hand;
import kllab.ui.chart.SheetView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Fit lab driven by user events. */
class FitScreenTest {
    private ShellFixture shell;
    private LabModel<FitState, FitResult> model;

    @BeforeEach
    @SuppressWarnings("unchecked") // the lab with this id
    void open() throws Exception {
        shell = ShellFixture.open(1280, 900);
        shell.run(() -> shell.model.open(shell.model.labs().stream()
                .filter(lab -> lab.id().equals("fit"))
                .findFirst()
                .orElseThrow()));
        OpenLab<?, ?> screen = shell.model.opened();
        model = (LabModel<FitState, FitResult>) screen.model();
        shell.run(model::reset);
        settled();
    }

    private void settled() throws Exception {
        boolean[] done = {false};
        shell.run(() -> shell.controller.view().page().whenSettled(() -> done[0] = true));
        shell.await(() -> done[0]);
    }

    /** The visible handles of a style class, from left to right. */
    private List<Node> handles(String selector) {
        return shell.ask(() -> shell.labRoot().lookupAll(selector).stream()
                .filter(ShellFixture::isShown)
                .sorted(java.util.Comparator.comparingDouble(FitScreenTest::middle))
                .toList());
    }

    private static double middle(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getCenterX();
    }

    private void drag(Node node, double dx, double dy) {
        double x = node.getLayoutBounds().getCenterX();
        double y = node.getLayoutBounds().getCenterY();
        Node root = shell.labRoot();
        var from = shell.ask(() -> root.sceneToLocal(node.localToScene(x, y)));
        shell.run(() -> Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_PRESSED, node, x, y, 1)));
        for (int i = 1; i <= 5; i++) {
            double share = i / 5.0;
            shell.run(() -> {
                var at = node.sceneToLocal(root.localToScene(from.getX() + share * dx, from.getY() + share * dy));
                Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_DRAGGED, node, at.getX(), at.getY(), 1));
            });
        }
        shell.run(() -> Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_RELEASED, node, x, y, 1)));
    }

    private FitState state() {
        return shell.ask(model::state);
    }

    private FitResult result() {
        return shell.ask(model::result);
    }

    private static GaussianFit exact(FitState state) {
        return GaussianFit.of(Mixture.ofNormals(
                state.humps().stream().mapToDouble(Hump::weight).toArray(),
                state.humps().stream().mapToDouble(Hump::mean).toArray(),
                state.humps().stream().mapToDouble(Hump::sigma).toArray()));
    }

    @Test
    void aDraggedHumpTakesBothFitsWithItInOneStep() {
        Node peak = handles(".peak").getFirst();
        drag(peak, 40, 30);
        Hump moved = state().humps().getFirst();
        assertThat(moved.mean()).isGreaterThan(-2.4);
        assertThat(moved.weight()).isLessThan(0.6);
        assertThat(state().humps().get(1).weight()).isEqualTo(1 - moved.weight(), within(1e-9));
        assertThat(result().forwardFit()).isEqualTo(exact(state()).forward());
        assertThat(result().now(FitDirection.REVERSE).mu()).isEqualTo(moved.mean(), within(0.02));
        shell.run(model::undo);
        assertThat(state().humps().getFirst()).isEqualTo(new Hump(0.6, -2.5, 0.5));
        assertThat(shell.ask(() -> model.canUndoProperty().get())).isFalse();
    }

    @Test
    void aDiamondWidens() {
        drag(handles(".flank").getFirst(), 20, 0);
        Hump wider = state().humps().getFirst();
        assertThat(wider.sigma()).isGreaterThan(0.7);
        assertThat(wider.mean()).isEqualTo(-2.5);
        assertThat(wider.weight()).isEqualTo(0.6);
    }

    @Test
    void theArrowKeysMoveWeighAndWiden() {
        Node peak = handles(".peak").getFirst();
        shell.run(peak::requestFocus);
        shell.press(KeyCode.RIGHT);
        shell.press(KeyCode.LEFT, true, false, false);
        assertThat(state().humps().getFirst().mean()).isEqualTo(-2.95);
        shell.press(KeyCode.UP);
        assertThat(state().humps().getFirst().weight()).isEqualTo(0.61);
        shell.press(KeyCode.RIGHT, false, false, true);
        assertThat(state().humps().getFirst().sigma()).isEqualTo(0.52);
        shell.press(KeyCode.DELETE);
        assertThat(state().humps()).hasSize(1);
        assertThat(peak.getAccessibleText() == null || !peak.getAccessibleText().isEmpty())
                .isTrue();
    }

    @Test
    void aPressOnTheMapPutsQThereAndDescendTakesItDown() throws Exception {
        Node map = handles(".map-ground").get(1);
        shell.click(
                map,
                map.getLayoutBounds().getWidth() * 0.75,
                map.getLayoutBounds().getHeight() * 0.4,
                1);
        assertThat(state().start()).isEqualTo(FitState.OWN);
        assertThat(state().step()).isZero();
        assertThat(result().now(FitDirection.REVERSE).mu()).isEqualTo(2.5, within(0.1));
        assertThat(result().now(FitDirection.FORWARD).mu())
                .isEqualTo(result().now(FitDirection.REVERSE).mu());
        shell.press(KeyCode.S);
        assertThat(state().step()).isEqualTo(4);
        shell.press(KeyCode.S, true, false, false);
        assertThat(state().step()).isZero();
        Node play = handles(".fit-controls .play").getFirst();
        assertThat(play.getAccessibleText()).isEqualTo("Let both balls roll down from the start (Space)");
        shell.press(KeyCode.SPACE);
        assertThat(play.getAccessibleText()).isEqualTo("Stop both balls where they are (Space)");
        shell.await(() -> model.result().state().step() == FitState.SETTLED);
        assertThat(result().now(FitDirection.FORWARD)).isEqualTo(result().forwardFit());
        assertThat(result().now(FitDirection.REVERSE).mu()).isEqualTo(2.5, within(0.01));
    }

    @Test
    void qOnTheCurveIsTheLearnersOwnOnceDragged() {
        Node circle = handles(".point.q").stream()
                .filter(node -> !node.getStyleClass().contains("diamond")
                        && !node.getStyleClass().contains("bare"))
                .findFirst()
                .orElseThrow();
        drag(circle, 50, 0);
        assertThat(state().start()).isEqualTo(FitState.OWN);
        assertThat(state().starts().get(FitState.OWN).sigma()).isEqualTo(2.51, within(0.01));
        assertThat(state().starts().get(FitState.OWN).mu()).isGreaterThan(0);
        shell.press(KeyCode.Z, false, true, false);
        assertThat(state().start()).isZero();
    }

    @Test
    void theNextStartIsChosenByAKeyAndDraggedByItsRing() {
        shell.press(KeyCode.A);
        shell.press(KeyCode.A);
        assertThat(state().start()).isEqualTo(2);
        assertThat(result().now(FitDirection.REVERSE).klQP()).isEqualTo(2.628, within(0.001));
        drag(handles(".start").getFirst(), -60, 20);
        assertThat(state().start()).isZero();
        assertThat(state().starts().getFirst().mu()).isLessThan(-1.5);
        assertThat(state().step()).isEqualTo(FitState.SETTLED);
    }

    @Test
    void humpsComeAndGo() {
        shell.press(KeyCode.INSERT);
        assertThat(state().humps()).hasSize(3);
        Node curves = handles(".curve-ground").getFirst();
        shell.click(curves, curves.getLayoutBounds().getWidth() * 0.9, 20, 2);
        assertThat(state().humps()).hasSize(4);
        assertThat(state().humps().getLast().mean()).isEqualTo(4, within(0.1));
        shell.press(KeyCode.INSERT);
        assertThat(state().humps()).hasSize(4);
    }

    @Test
    void exactValuesAreTypedAndWrongOnesAreNamed() {
        shell.press(KeyCode.T);
        List<Node> fields = handles(".fit-values .chance");
        TextField mean = (TextField) fields.stream()
                .filter(node -> ((TextField) node).getText().equals("\u22122.50"))
                .findFirst()
                .orElseThrow();
        double drawer = shell.ask(() -> {
            Node values = shell.labRoot().lookup(".fit-values");
            return values.localToScene(values.getLayoutBounds()).getMaxX();
        });
        for (String ground : List.of(".curve-ground", ".map-ground")) {
            Node forward = handles(ground).getFirst();
            assertThat(shell.ask(() -> forward.localToScene(0, 0).getX())).isGreaterThan(drawer);
        }
        List<Node> buttons = handles(".fit-values .icon-only");
        assertThat(shell.ask(() -> buttons.getLast()
                        .localToScene(buttons.getLast().getLayoutBounds())
                        .getMaxX()))
                .as("all of a row is within the drawer")
                .isLessThan(drawer);
        type(mean, "-3.125");
        assertThat(state().humps().getFirst().mean()).isEqualTo(-3.125);
        assertThat(mean.getText()).isEqualTo("\u22123.13");
        type(mean, "far away");
        assertThat(state().humps().getFirst().mean()).isEqualTo(-3.125);
        String said = shell.ask(() -> shell.labRoot().lookupAll(".fit-values .secondary").stream()
                .map(node -> node instanceof javafx.scene.control.Label label ? label.getText() : "")
                .filter(text -> text.contains("far away"))
                .findFirst()
                .orElse(""));
        assertThat(said).contains("\u221220.00", "20.00");
    }

    private void type(TextField field, String text) {
        shell.run(() -> {
            field.requestFocus();
            field.setText(text);
            Event.fireEvent(field, Hand.key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, false, false, false));
        });
    }

    @Test
    void whereItHurtsIsShownAndUndoLeavesIt() {
        shell.press(KeyCode.H);
        assertThat(state().shares()).isTrue();
        shell.press(KeyCode.INSERT);
        shell.run(model::undo);
        assertThat(state().shares()).isTrue();
        ButtonBase toggle = (ButtonBase) handles(".fit-controls .toggle-button").stream()
                .filter(node -> node.getStyleClass().contains("tool"))
                .findFirst()
                .orElseThrow();
        shell.run(toggle::fire);
        assertThat(state().shares()).isFalse();
    }

    @Test
    void aMoveOfTheBallAloneRepaintsNoMap() {
        List<Node> sheets = shell.ask(() -> shell.labRoot().lookupAll("*").stream()
                .filter(SheetView.class::isInstance)
                .toList());
        int before = sheets.stream()
                .mapToInt(node -> ((SheetView<?>) node).framePaintings())
                .sum();
        for (int i = 0; i < 6; i++) {
            shell.press(KeyCode.S, true, false, false);
        }
        assertThat(sheets).hasSize(7);
        assertThat(sheets.stream()
                        .mapToInt(node -> ((SheetView<?>) node).framePaintings())
                        .sum())
                .isEqualTo(before);
    }
}
