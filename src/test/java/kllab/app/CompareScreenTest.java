package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Theme;
import kllab.figure.Tone;
import kllab.lab.compare.CompareResult;
import kllab.lab.compare.CompareState;
import kllab.stage.Hand;
import kllab.text.Language;
import kllab.text.Numbers;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.formula.FormulaView;
import kllab.ui.hand.BarHandle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compare driven by user events: the screen shows what the core computes. */
class CompareScreenTest {
    private ShellFixture shell;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
    }

    private CompareState state() {
        return (CompareState) shell.ask(() -> shell.model.opened().model().state());
    }

    private String headline() {
        return shell.ask(
                () -> ((RichLabel) shell.scene.lookup("#headline")).shown().plain());
    }

    private String remark() {
        return shell.ask(
                () -> ((RichLabel) shell.scene.lookup("#remark")).shown().plain());
    }

    private TextField field(String side, int outcome) {
        return (TextField) shell.nth(".text-field.chance." + side, outcome);
    }

    private BarHandle<?> handle(String side, int outcome) {
        return (BarHandle<?>) shell.nth(".handle." + side, outcome);
    }

    /** KL(P‖Q) in bits, computed independently from the two distributions. */
    private double bits() {
        return LogBase.BITS.fromNats(Comparison.of(state().p(), state().q()).klPQ());
    }

    private void choose(String preset) {
        shell.run(() -> choose(shell.model.opened(), preset));
    }

    private static <S extends Record, R> void choose(kllab.lab.OpenLab<S, R> screen, String preset) {
        screen.model()
                .choose(screen.lab().presets().stream()
                        .filter(p -> p.id().equals(preset))
                        .findFirst()
                        .orElseThrow());
    }

    private void type(TextField field, String text) {
        shell.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        shell.press(KeyCode.ENTER);
    }

    @Test
    void opensWithSeattleAndTheSaharaAndTheNumberInTheSentence() {
        assertThat(headline())
                .isEqualTo("On average, coding Seattle’s weather with the Sahara’s code wastes 2.54\u00A0bits a day.");
        assertThat(field("p", 0).getText()).isEqualTo("0.900");
        assertThat(field("q", 1).getText()).isEqualTo("0.900");
    }

    @Test
    void draggingABarMovesTheOthersAndEveryNumberFollows() {
        BarHandle<?> rain = handle("q", 0);
        double height = shell.ask(rain::getHeight);
        shell.drag(rain, 5, height * 0.86, height * 0.5);

        CompareState now = state();
        assertThat(now.q().probability(0)).isBetween(0.3, 0.6);
        assertThat(now.q().probability(0) + now.q().probability(1)).isEqualTo(1, within(1e-15));
        assertThat(field("q", 0).getText()).isEqualTo(Numbers.fixed(now.q().probability(0), 3));
        assertThat(headline()).contains(Numbers.fixed(bits(), 2) + "\u00A0bits");
    }

    @Test
    void aDragIsOneStepOfHistory() {
        CompareState before = state();
        BarHandle<?> rain = handle("p", 0);
        double height = shell.ask(rain::getHeight);
        shell.drag(rain, 5, height * 0.2, height * 0.7);
        assertThat(state()).isNotEqualTo(before);

        shell.press(KeyCode.Z, false, true, false);
        assertThat(state().p()).isEqualTo(before.p());
        shell.press(KeyCode.Y, false, true, false);
        assertThat(state().p()).isNotEqualTo(before.p());
    }

    @Test
    void escapeInADragTakesItBack() {
        CompareState before = state();
        BarHandle<?> rain = handle("p", 0);
        shell.run(() -> javafx.event.Event.fireEvent(
                rain, Hand.mouse(javafx.scene.input.MouseEvent.MOUSE_PRESSED, rain, 5, 60, 1)));
        shell.run(() -> javafx.event.Event.fireEvent(
                rain, Hand.mouse(javafx.scene.input.MouseEvent.MOUSE_DRAGGED, rain, 5, 120, 1)));
        assertThat(state().p()).isNotEqualTo(before.p());
        shell.press(KeyCode.ESCAPE);
        assertThat(state().p()).isEqualTo(before.p());
        shell.run(() -> javafx.event.Event.fireEvent(
                rain, Hand.mouse(javafx.scene.input.MouseEvent.MOUSE_DRAGGED, rain, 5, 140, 1)));
        shell.run(() -> javafx.event.Event.fireEvent(
                rain, Hand.mouse(javafx.scene.input.MouseEvent.MOUSE_RELEASED, rain, 5, 140, 1)));
        assertThat(state().p()).as("the rest of the drag moves nothing").isEqualTo(before.p());
        assertThat(shell.ask(
                        () -> shell.model.opened().model().canUndoProperty().get()))
                .isFalse();
    }

    @Test
    void aBarTouchedWhileQTurnsIntoPStopsThePlayInOneStep() throws Exception {
        CompareState start = state();
        Button play = (Button) shell.nth(".play-strip .button", 0);
        shell.run(play::fire);
        shell.await(
                () -> !((CompareState) shell.model.opened().model().state()).q().equals(start.q()));
        shell.click(handle("p", 0), 5, 120, 1);
        shell.press(KeyCode.Z, false, true, false);
        assertThat(state().q()).isEqualTo(start.q());
        assertThat(shell.ask(
                        () -> shell.model.opened().model().canUndoProperty().get()))
                .isFalse();
    }

    @Test
    void enterInAnUntouchedFieldChangesNothing() {
        type(field("p", 0), "1/3");
        CompareState before = state();
        shell.run(field("p", 1)::requestFocus);
        shell.press(KeyCode.ENTER);
        assertThat(state().p()).isEqualTo(before.p());
    }

    @Test
    void afterEnterSingleKeysAreKeysAgain() {
        type(field("q", 0), "0.4");
        CompareState before = state();
        shell.press(KeyCode.X);
        assertThat(state().p()).isEqualTo(before.q());
    }

    @Test
    void openingALabGivesItTheKeysAndItsEntryStaysMarked() {
        javafx.scene.control.ToggleButton entry = (javafx.scene.control.ToggleButton) shell.ask(
                () -> shell.scene.getRoot().lookupAll(".rail .toggle-button").stream()
                        .filter(n -> "telegraph".equals(n.getUserData()))
                        .findFirst()
                        .orElseThrow());
        shell.run(entry::fire);
        shell.run(entry::fire);
        assertThat(entry.isSelected()).isTrue();
        assertThat(shell.ask(() -> shell.scene.getFocusOwner())).isEqualTo(shell.labRoot());
    }

    @Test
    void aTypedFractionIsTakenToTheLastDigitAndTheOthersShareTheRest() {
        type(field("p", 0), "1/4");
        assertThat(state().p()).isEqualTo(Categorical.of(1, 3));
        assertThat(field("p", 0).getText()).isEqualTo("0.250");
        assertThat(field("p", 1).getText()).isEqualTo("0.750");
        assertThat(headline()).contains(Numbers.fixed(bits(), 2));
    }

    @Test
    void whatIsNoProbabilityIsSaidInASentenceAndTheOldValueStays() {
        CompareState before = state();
        type(field("p", 0), "rain");
        Node complaint = shell.scene.lookup(".complaint");
        assertThat(complaint.isVisible()).isTrue();
        assertThat(((javafx.scene.control.Label) complaint).getText()).contains("“rain” is not a probability");
        assertThat(state().p()).isEqualTo(before.p());
        shell.press(KeyCode.ESCAPE);
        assertThat(field("p", 0).getText()).isEqualTo("0.900");
        assertThat(complaint.isVisible()).isFalse();
    }

    @Test
    void arrowKeysMoveTheFocusedBarFineAndCoarse() {
        shell.run(handle("p", 0)::requestFocus);
        shell.press(KeyCode.DOWN);
        assertThat(state().p().probability(0)).isEqualTo(0.89, within(1e-12));
        shell.press(KeyCode.DOWN, true, false, false);
        assertThat(state().p().probability(0)).isEqualTo(0.79, within(1e-12));
        shell.press(KeyCode.UP, false, false, true);
        assertThat(state().p().probability(0)).isEqualTo(0.791, within(1e-12));
        shell.press(KeyCode.END);
        assertThat(state().p()).isEqualTo(Categorical.of(1, 0));
        shell.press(KeyCode.HOME);
        assertThat(state().p()).isEqualTo(Categorical.of(0, 1));
        assertThat(state().selected()).isZero();
    }

    @Test
    void aLockedOutcomeKeepsItsChance() {
        choose("die");
        shell.run(handle("p", 5)::requestFocus);
        shell.press(KeyCode.K);
        shell.run(handle("p", 0)::requestFocus);
        shell.press(KeyCode.UP, true, false, false);
        assertThat(state().p().probability(5)).isEqualTo(0.5, within(1e-15));
        assertThat(state().p().probability(0)).isEqualTo(0.2, within(1e-12));
        assertThat(state().p().probability(1)).isEqualTo(0.075, within(1e-12));
    }

    @Test
    void swapExchangesTruthAndModel() {
        choose("die");
        CompareState before = state();
        shell.press(KeyCode.X);
        assertThat(state().p()).isEqualTo(before.q());
        assertThat(state().q()).isEqualTo(before.p());
        assertThat(headline()).contains(Numbers.fixed(bits(), 2));
    }

    @Test
    void aPinKeepsAnEarlierStateToCompareWith() {
        shell.press(KeyCode.G);
        type(field("q", 0), "0.5");
        CompareResult pinned = (CompareResult)
                shell.ask(() -> shell.model.opened().model().pinnedProperty().get());
        assertThat(pinned.state().q()).isEqualTo(Categorical.of(0.1, 0.9));
        double gone =
                100 * (1 - bits() / LogBase.BITS.fromNats(pinned.comparison().klPQ()));
        assertThat(remark()).isEqualTo(Numbers.fixed(gone, 0) + "% of the pinned waste is gone.");
        shell.run(() -> shell.controller.root().requestFocus());
        shell.press(KeyCode.ESCAPE);
        assertThat(state().selected()).as("the first Esc deselects").isEqualTo(-1);
        shell.press(KeyCode.ESCAPE);
        assertThat(shell.ask(() -> shell.model.opened().model().pinnedProperty().get()))
                .isNull();
    }

    @Test
    void theLanguageChangesInMidLessonAndTheStateDoesNot() {
        type(field("q", 0), "0.25");
        CompareState before = state();
        shell.run(() -> shell.controller.root().requestFocus());
        shell.press(KeyCode.L);
        assertThat(shell.desk.languageProperty().get()).isEqualTo(Language.ZH);
        assertThat(state()).isEqualTo(before);
        assertThat(headline()).isEqualTo("真实分布是 P（西雅图），编码依据的却是 Q，平均每天多花 " + Numbers.fixed(bits(), 2) + "\u00A0比特。");
    }

    @Test
    void theThemeChangesAllColours() {
        shell.press(KeyCode.D);
        assertThat(shell.seat.themeProperty().get()).isEqualTo(Theme.DARK);
        java.awt.Color ground = shell.seat.look().palette().get(Tone.BG);
        var fill = shell.ask(
                () -> ((javafx.scene.layout.Region) shell.controller.view().root())
                        .getBackground()
                        .getFills()
                        .getFirst()
                        .getFill());
        assertThat(fill).isEqualTo(javafx.scene.paint.Color.rgb(ground.getRed(), ground.getGreen(), ground.getBlue()));
    }

    @Test
    void natsAreShownOnDemand() {
        shell.press(KeyCode.U);
        assertThat(headline()).contains("1.76\u00A0nats");
        shell.press(KeyCode.U);
        assertThat(headline()).contains("2.54\u00A0bits");
    }

    @Test
    void anImpossibleOutcomeIsNamedAndSmoothingMakesTheWasteFinite() {
        type(field("q", 0), "0");
        assertThat(headline())
                .isEqualTo("The model says rain never comes, so it has no code for rain. The waste has no limit.");
        Button smooth = shell.ask(() -> shell.scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText() != null && b.getText().startsWith("Smooth"))
                .findFirst()
                .orElseThrow());
        shell.run(smooth::fire);
        assertThat(bits()).isFinite();
        assertThat(headline()).contains(Numbers.fixed(bits(), 2));
    }

    @Test
    void equalDistributionsAreSaidToWasteNothing() {
        type(field("q", 0), "0.9");
        assertThat(headline()).isEqualTo("Model and truth agree on every probability: nothing is wasted.");
        assertThat(bits()).isZero();
    }

    @Test
    void aNearlyEqualPairShowsItsTinyDivergence() {
        choose("nearly-fair");
        assertThat(headline()).contains("1.00\u00A0\u00D7\u00A010\u207B\u00B2\u2070\u00A0bits");
    }

    @Test
    void clickingATermOfTheFormulaSelectsItsOutcome() {
        choose("moby-dick");
        FormulaView formula = (FormulaView) shell.scene.lookup(".formula");
        Rectangle term = (Rectangle) shell.ask(() -> formula.lookupAll(".term").stream()
                .filter(t -> Integer.valueOf(1).equals(t.getUserData()))
                .findFirst()
                .orElseThrow());
        shell.click(term, term.getX() + 2, term.getY() + 2, 1);
        assertThat(state().selected()).isEqualTo(1);
        assertThat(shell.ask(() -> formula.lookupAll(".term.lit").size())).isEqualTo(2);
        shell.run(() -> shell.controller.root().requestFocus());
    }

    @Test
    void qTurnsIntoPAndCanBePausedAndScrubbed() throws Exception {
        CompareState start = state();
        Button play = (Button) shell.nth(".play-strip .button", 0);
        assertThat(play.getAccessibleText()).isEqualTo("Watch Q turn into P, step by step (Space)");
        shell.run(play::fire);
        shell.await(
                () -> !((CompareState) shell.model.opened().model().state()).q().equals(start.q()));
        assertThat(play.getAccessibleText()).isEqualTo("Stop Q where it is (Space)");
        shell.run(play::fire);
        assertThat(play.getAccessibleText()).isEqualTo("Let Q go on to P (Space)");
        CompareState paused = state();
        assertThat(paused.q().probability(0)).isBetween(0.1, 0.9);
        Slider scrub = (Slider) shell.scene.lookup(".play-strip .slider");
        assertThat(scrub.isVisible()).isTrue();
        shell.run(() -> scrub.setValue(0.5));
        assertThat(state().q().probability(0)).isEqualTo(0.5, within(1e-12));
        shell.run(() -> scrub.setValue(1));
        assertThat(bits()).isZero();
        type(field("q", 0), "0.3");
        assertThat(shell.ask(() -> ShellFixture.isShown(scrub))).isFalse();
    }

    @Test
    void theTableRenamesAddsRemovesAndTakesPastedWeights() {
        shell.press(KeyCode.T);
        TextField name = (TextField) shell.ask(() -> shell.scene.lookup(".table-row .text-field"));
        type(name, "小雨");
        assertThat(state().outcomes().getFirst()).isEqualTo("小雨");
        Button add = (Button) shell.ask(() -> shell.scene.lookup(".drawer > .button"));
        shell.run(add::fire);
        assertThat(state().size()).isEqualTo(3);
        assertThat(state().p().probability(2)).isEqualTo(1.0 / 3, within(1e-12));
        TextArea paste = (TextArea) shell.ask(() -> shell.scene.lookup(".drawer .text-area"));
        shell.run(() -> {
            paste.requestFocus();
            paste.setText("1/2, 1/4, 1/8, 1/8");
        });
        shell.press(KeyCode.ENTER);
        assertThat(state().p()).isEqualTo(Categorical.of(4, 2, 1, 1));
        assertThat(state().q()).isEqualTo(Categorical.uniform(4));
        assertThat(state().outcomes().getFirst()).isEqualTo("小雨");
    }

    @Test
    void aDoubleClickOnABarOpensItsField() {
        for (String preset : new String[] {"sahara", "never-rains"}) {
            choose(preset);
            for (String side : new String[] {"p", "q"}) {
                for (int outcome : new int[] {0, 1}) {
                    shell.run(() -> shell.controller.root().requestFocus());
                    BarHandle<?> bar = handle(side, outcome);
                    double y = shell.ask(bar::getHeight) - 8;
                    CompareState before = state();
                    shell.click(bar, 5, y, 1);
                    shell.click(bar, 5, y, 2);
                    assertThat(shell.ask(() -> shell.scene.getFocusOwner())).isEqualTo(field(side, outcome));
                    assertThat(state().p()).isEqualTo(before.p());
                    assertThat(state().q()).isEqualTo(before.q());
                }
            }
        }
    }

    @Test
    void aNewOutcomeIsScrolledToAndItsNameIsBeingTyped() {
        shell.press(KeyCode.T);
        Button add = (Button) shell.ask(() -> shell.scene.lookup(".drawer > .button"));
        for (int i = 0; i < 20; i++) {
            shell.run(add::fire);
        }
        assertThat(shell.ask(() -> shell.scene.getFocusOwner())).isInstanceOf(TextField.class);
        TextField name = (TextField) shell.ask(() -> shell.scene.getFocusOwner());
        String last = state().outcomes().getLast();
        assertThat(name.getText()).isEqualTo(last);
        assertThat(shell.ask(name::getSelectedText)).isEqualTo(last);
        shell.run(() -> name.setText("@new"));
        shell.press(KeyCode.ENTER);
        assertThat(name.getText()).as("stays to be mended").isEqualTo("@new");
        shell.run(() -> shell.controller.root().requestFocus());
        assertThat(name.getText()).isEqualTo(last);
        assertThat(state().outcomes().getLast()).isEqualTo(last);
    }

    @Test
    void aTableIsPastedAnywhereOnTheStage() {
        CompareState before = state();
        clip("Name\tp\tq\r\nSun\t0.5\t0.2\r\nRain\t0.5\t0.8\r\n");
        shell.press(KeyCode.V, false, true, false);
        assertThat(state().outcomes()).containsExactly("Sun", "Rain");
        assertThat(state().q()).isEqualTo(Categorical.of(1, 4));
        assertThat(said()).isEqualTo("Took P and Q over 2 outcomes.");
        shell.run(() -> shell.controller.undo());
        assertThat(state()).isEqualTo(before);

        shell.run(handle("q", 0)::requestFocus);
        clip("1/4\n3/4");
        shell.press(KeyCode.V, false, true, false);
        assertThat(state().q()).isEqualTo(Categorical.of(1, 3));
        TextField field = field("p", 1);
        clip("0.2\t0.8");
        shell.run(() -> {
            field.requestFocus();
            field.paste();
        });
        assertThat(state().p()).isEqualTo(Categorical.of(1, 4));
        assertThat(field.getText()).isEqualTo("0.800");
    }

    private void clip(String text) {
        shell.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private String said() {
        return shell.desk.noticeProperty().get();
    }

    @Test
    void whatWasTakenIsStillSaidAfterAnotherEnter() {
        shell.press(KeyCode.T);
        TextArea paste = (TextArea) shell.ask(() -> shell.scene.lookup(".drawer .text-area"));
        shell.run(() -> {
            paste.requestFocus();
            paste.setText("0.25 0.75");
        });
        shell.press(KeyCode.ENTER);
        shell.press(KeyCode.ENTER);
        assertThat(shell.all(".drawer > .secondary").stream().map(each -> ((Label) each).getText()))
                .containsExactly("Took 2 numbers as P.");
    }

    @Test
    void aRowThatVanishesUnderTheFocusRenamesNothing() {
        choose("balls");
        shell.press(KeyCode.T);
        shell.run(() -> {
            List<TextField> names = shell.scene.getRoot().lookupAll(".table-row > .text-field").stream()
                    .map(TextField.class::cast)
                    .filter(field -> !field.getStyleClass().contains("chance"))
                    .toList();
            names.getLast().requestFocus();
            names.getLast().setText("gone");
            shell.controller.undo();
        });
        shell.run(() -> shell.controller.root().requestFocus());
        assertThat(state().outcomes()).containsExactly("@rain", "@sun");
    }

    @Test
    void manyChangesInOnePulsePaintOnce() {
        @SuppressWarnings("unchecked")
        SheetView<CompareResult> charts =
                (SheetView<CompareResult>) shell.ask(() -> shell.scene.getRoot().lookupAll("SheetView").stream()
                        .max(java.util.Comparator.comparingDouble(
                                n -> n.getBoundsInLocal().getHeight()))
                        .orElseThrow());
        int before = shell.ask(charts::dataPaintings);
        shell.run(() -> {
            for (int i = 0; i < 50; i++) {
                shell.desk.unitProperty().set(i % 2 == 0 ? LogBase.NATS : LogBase.BITS);
                shell.controller.undo();
                charts.refresh();
            }
        });
        assertThat(shell.ask(charts::dataPaintings)).isEqualTo(before + 1);
        shell.settle();
        assertThat(shell.ask(charts::dataPaintings)).isEqualTo(before + 1);
    }

    @Test
    void aHiddenLabAndAnUnchangedChartAreNotPainted() {
        List<SheetView<?>> sheets = new ArrayList<>();
        for (Node node : shell.all("SheetView")) {
            sheets.add((SheetView<?>) node);
        }
        shell.settle();
        int shown = shell.ask(() -> paintings(sheets));
        shell.settle();
        assertThat(shell.ask(() -> paintings(sheets))).as("nothing has changed").isEqualTo(shown);
        kllab.lab.OpenLab<?, ?> compare = shell.model.opened();
        shell.run(() -> shell.controller.open(shell.model.labs().get(1)));
        shell.run(() -> choose(compare, "die"));
        shell.run(shell.controller::nextTheme);
        assertThat(shell.ask(() -> paintings(sheets))).as("nobody sees Compare").isEqualTo(shown);
        shell.run(() -> shell.controller.open(shell.model.labs().get(0)));
        assertThat(shell.ask(() -> paintings(sheets))).as("now it is seen").isGreaterThan(shown);
    }

    private static int paintings(List<SheetView<?>> sheets) {
        return sheets.stream().mapToInt(SheetView::dataPaintings).sum();
    }
}
