package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.ReadoutSheet;
import kllab.figure.Sheet;
import kllab.figure.page.Mode;
import kllab.figure.plot.Scale;
import kllab.lab.compare.CompareModel.Side;
import kllab.stage.LabStage;
import kllab.stage.Written;
import kllab.text.Language;
import kllab.text.Numbers;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.RichLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen of Compare without a window. */
class CompareStageTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen, run on the JavaFX thread. */
    private interface Deed {
        void with(CompareController screen, Region root);
    }

    private void onScreen(double width, double height, Deed deed) throws Exception {
        LabStage.with(seat, width, height, () -> new CompareController(new CompareLab(), desk), deed::with);
    }

    private static CompareState pair(Categorical p, Categorical q) {
        return CompareState.of(List.of(), p, q, "", "", "time");
    }

    private static void show(CompareController screen, CompareState state) {
        screen.model().change(now -> state);
    }

    /** The visible nodes of a style class, from left to right. */
    private static List<Node> all(Node root, String selector) {
        return root.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(node -> place(node).getMinX()))
                .toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String complaint(Node root) {
        Node label = root.lookup(".complaint");
        return label instanceof Label shown && shown.isVisible() ? shown.getText() : "";
    }

    // ---- the table ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"800, 600, 2", "1024, 768, 13", "1366, 768, 100000", "1920, 1080, 100000"})
    void everyRowOfTheTableIsInsideTheDrawerAndUnderItsHeadings(double width, double height, int outcomes)
            throws Exception {
        List<String> faults = new ArrayList<>();
        onScreen(width, height, (screen, root) -> {
            show(screen, pair(Categorical.uniform(outcomes), Categorical.uniform(outcomes)));
            ((CompareView) root).toggleTable();
            LabStage.lay(root);
            LabStage.lay(root);
            Node drawer = root.lookup(".drawer");
            Node row = all(drawer, ".table-row").getFirst();
            List<Node> cells = List.copyOf(((Region) row).getChildrenUnmodifiable());
            double right = place(drawer).getMaxX()
                    - (outcomes > 20 ? 2 : 1) * seat.look().rem();
            for (Node cell : cells) {
                if (place(cell).getMaxX() > right || place(cell).getWidth() < 10) {
                    faults.add(cell + " at " + place(cell) + " in " + place(drawer));
                }
            }
            for (String side : new String[] {"p", "q"}) {
                double heading = place(drawer.lookup(".column-heading." + side)).getCenterX();
                double column = place(row.lookup(".chance." + side)).getCenterX();
                if (Math.abs(heading - column) > 1) {
                    faults.add("heading " + side + " at " + heading + " over " + column);
                }
            }
            double ring = 0.33 * seat.look().rem();
            Node list = drawer.lookup(".table-list");
            if (place(cells.getFirst()).getMinY() - ring < place(list).getMinY() - 0.5) {
                faults.add("the first focus ring is cut");
            }
            if (drawer.lookup(".virtual-flow .sheet").getEffect() != null) {
                faults.add("the list has a shadow");
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"800, 600", "1024, 768", "1366, 768", "1920, 1080"})
    void theFormulaIsNeverCutAtTheEdgeOfTheWindow(double width, double height) throws Exception {
        List<CompareState> states = List.of(
                new CompareLab().presets().get(5).state(), // its rounded terms miss the sum by a last digit
                pair(Categorical.of(0.314, 0.597, 0.088), Categorical.of(0.2, 0.3, 0.5)),
                pair(Categorical.of(2e-7, 3e-8, 1), Categorical.of(3e-6, 1e-9, 1)));
        List<String> faults = new ArrayList<>();
        onScreen(width, height, (screen, root) -> {
            for (CompareState state : states) {
                show(screen, state);
                LabStage.lay(root);
                root.lookupAll(".formula > .text").stream()
                        .filter(text -> place(text).getMaxX() > place(root).getMaxX())
                        .forEach(text -> faults.add(text + " at " + place(text)));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void whatTheTableSaysMovesNoneOfItsButtonsAndFields() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            ((CompareView) root).toggleTable();
            LabStage.lay(root);
            LabStage.lay(root);
            List<Node> pressed = new ArrayList<>(all(root, ".drawer > .button"));
            pressed.addAll(all(root, ".drawer > .text-area"));
            List<Bounds> before = pressed.stream().map(CompareStageTest::place).toList();
            ((Label) root.lookup(".drawer > .secondary")).setText("This is long. ".repeat(20));
            LabStage.lay(root);
            assertThat(before).hasSize(3);
            assertThat(pressed).extracting(CompareStageTest::place).isEqualTo(before);
        });
    }

    @Test
    void newFieldsAndTermsAreDressedInTheFrameThatTheyAreMadeIn() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().choose(screen.lab().presets().get(6));
            LabStage.lay(root);
            screen.model().removeOutcome(0);
            root.layout(); // the layout that a pulse does after CSS
            for (Node field : root.lookupAll(".text-field.chance")) {
                assertThat(((TextField) field).getSkin()).as("skin").isNotNull();
            }
            for (Node term : root.lookupAll(".formula .term")) {
                assertThat(((Rectangle) term).getFill()).isEqualTo(Color.TRANSPARENT);
            }
        });
    }

    // ---- what is pinned, what is called how -----------------------------------------------------------------------

    @Test
    void whatIsPinnedIsComparedWhateverTheOutcomesAre() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().pin();
            CompareResult pinned = screen.model().result();
            for (int outcomes : new int[] {4, 100_000}) {
                double[] p = new double[outcomes];
                java.util.Arrays.setAll(p, i -> 1 + i % 3);
                show(screen, pair(Categorical.of(p), Categorical.uniform(outcomes)));
                LabStage.lay(root);
                assertThat(screen.model().moment().pinned()).isSameAs(pinned);
                RichLabel remark = (RichLabel) root.lookup("#remark");
                assertThat(remark.shown().plain()).endsWith("% of the pinned waste is gone.");
                List<String> written = words(new ChartsSheet(Mode.WINDOW), screen);
                assertThat(written).contains("pinned: 2 outcomes");
                ReadoutSheet<CompareResult> readouts =
                        new ReadoutSheet<>(CompareNumbers.READOUTS, result -> new double[2]);
                readouts.stack(3.3);
                assertThat(words(readouts, screen)).anyMatch(word -> word.startsWith("pinned 2.536 ("));
            }
        });
    }

    @Test
    void aLongTotalStandsBesideItsStackNotOnIt() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            show(screen, pair(Categorical.of(0.0007, 0.12, 0.879), Categorical.of(1e-300, 1e-290, 1)));
            List<Written.Word> written = written(new ChartsSheet(Mode.WINDOW), screen);
            String amount = Numbers.fixed(screen.model().result().comparison().klPQ() / Math.log(2), 3);
            Written.Word total = written.stream()
                    .filter(word -> word.text().equals(amount))
                    .max(Comparator.comparingDouble(Written.Word::y))
                    .orElseThrow();
            Written.Word caption = written.stream()
                    .filter(word -> word.text().equals("KL"))
                    .findFirst()
                    .orElseThrow();
            assertThat(amount).hasSize(7);
            assertThat(total.x()).isGreaterThan(caption.end() + 0.5 * (caption.end() - caption.x()));
        });
    }

    private static List<String> words(Sheet<CompareResult> sheet, CompareController screen) {
        return written(sheet, screen).stream().map(Written.Word::text).toList();
    }

    private static List<Written.Word> written(Sheet<CompareResult> sheet, CompareController screen) {
        return Written.on(sheet, screen.model().moment(), Looks.of(Language.EN, LogBase.BITS), 900, 700);
    }

    @Test
    void theNamesOfAPresetGoWithItsOutcomes() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            CompareModel model = screen.model();
            model.setChance(Side.Q, 0, 0.2, model.state());
            assertThat(headline(model)).endsWith(" a day on average.");
            assertThat(unit(model)).isEqualTo("bits per day");
            model.rename(0, "Regen");
            assertThat(model.ownProperty().get()).as("one outcome is renamed").isFalse();
            model.addOutcome();
            assertThat(headline(model)).endsWith("\u00A0bits on average.");
            assertThat(unit(model)).isEqualTo("bits each time");
            assertThat(model.ownProperty().get()).isTrue();
            model.undo();
            assertThat(unit(model)).isEqualTo("bits per day");
            assertThat(model.ownProperty().get()).isFalse();
        });
    }

    private static String headline(CompareModel model) {
        return new CompareSentences(model.result(), Looks.of(Language.EN, LogBase.BITS))
                .headline()
                .plain();
    }

    private static String unit(CompareModel model) {
        return CompareNumbers.balance(model.result(), Looks.of(Language.EN, LogBase.BITS))
                .unit();
    }

    @Test
    void theScrubberNamesItsEnds() throws Exception {
        onScreen(1024, 768, (screen, root) -> {
            screen.blending().run().playOrPause();
            screen.blending().run().playOrPause();
            LabStage.lay(root);
            List<String> ends = all(root, ".way > .symbol").stream()
                    .map(end -> ((Label) end).getText())
                    .toList();
            assertThat(ends).containsExactly("Q", "P");
            Bounds way = place(root.lookup(".way"));
            for (Node button : all(root, ".button.outlined")) {
                assertThat(place(button).intersects(way)).as(button.toString()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"800, 600", "1024, 768", "1366, 768", "1920, 1080"})
    void theFieldsOfAnOutcomeAreCloserThanThoseOfNeighbours(double width, double height) throws Exception {
        onScreen(width, height, (screen, root) -> {
            for (int outcomes = 2; outcomes <= 10; outcomes++) {
                ChartsLayout layout =
                        ChartsLayout.of(0.6 * width, 0.7 * height, seat.look().rem(), outcomes, Mode.WINDOW);
                double inner =
                        layout.field(Side.Q, 0).x - layout.field(Side.P, 0).getMaxX();
                double outer =
                        layout.field(Side.P, 1).x - layout.field(Side.Q, 0).getMaxX();
                assertThat(!layout.sideBySide() || 2 * inner < outer)
                        .as(outcomes + " outcomes")
                        .isTrue();
            }
        });
    }

    @Test
    void anInfiniteOutcomeLeavesTheOthersTheirScale() {
        CompareResult never = CompareResult.of(pair(Categorical.of(0.9, 0.1), Categorical.of(0, 1)));
        kllab.figure.Look look = Looks.of(Language.EN, LogBase.BITS);
        ChartsSheet sheet = new ChartsSheet(Mode.WINDOW);
        sheet.settle(new Sheet.Moment<>(never, null, false), look, 900, 700);
        Scale ratios = sheet.plots().middle().up();
        assertThat(ratios.high()).isLessThan(6);
        assertThat(ratios.low()).isGreaterThan(-6);
    }

    @Test
    void aChanceTooSmallForADoubleIsNeverShownAsZero() throws Exception {
        Categorical tiny = Categorical.of(1e-300, 1, 1e300);
        onScreen(1366, 768, (screen, root) -> {
            show(screen, pair(tiny, Categorical.uniform(3)));
            LabStage.lay(root);
            List<String> typed = all(root, ".text-field.chance.p").stream()
                    .map(field -> ((TextField) field).getText())
                    .toList();
            assertThat(typed).containsExactly("<5e-324", "1e-300", "1.000");
            String formula = new CompareFormula(screen.model().result(), seat.look(), false)
                    .lines(14, 900, 5)
                    .toString();
            assertThat(formula).contains("\u207B\u2076\u2070\u2070");
            String digits = new ChartsReadout(screen.model().result(), seat.look()).digits(0);
            assertThat(digits).startsWith("1: p = 1.00\u00A0\u00D7\u00A010\u207B\u2076\u2070\u2070,");
            assertThat(screen.model().result().comparison().klQP()).isFinite();
        });
        assertThat(Numbers.chance(0, -600 * Math.log(10))).isEqualTo("1e-600");
        assertThat(Numbers.chance(0, Double.NEGATIVE_INFINITY)).isEqualTo("0.000");
        assertThat(Numbers.scientific(0, Math.log(2.5) - 400 * Math.log(10))).startsWith("2.50\u00A0");
    }

    // ---- locks --------------------------------------------------------------------------------------------------

    @Test
    void whatLocksHoldBackIsSaidByDragKeyAndTypedValue() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            CompareModel model = screen.model();
            model.choose(screen.lab().presets().get(6));
            for (int i = 0; i < 5; i++) {
                model.setLocked(i, true);
            }
            LabStage.lay(root);
            CompareState before = model.state();
            ((CompareView) root).type(Side.P, 5, 0.9);
            assertThat(complaint(root)).isEqualTo("All other outcomes are locked, so “6” keeps 0.500.");
            model.select(5);
            LabStage.lay(root);
            assertThat(complaint(root)).as("gone with another state").isEmpty();
            Node bar = (Node) root.lookupAll(".handle.p").toArray()[5];
            bar.executeAccessibleAction(AccessibleAction.SET_VALUE, 0.51);
            assertThat(complaint(root)).isEqualTo("All other outcomes are locked, so “6” keeps 0.500.");
            ((CompareView) root).type(Side.P, 0, 0.3);
            assertThat(complaint(root)).isEqualTo("“1” is locked and keeps 0.100. Unlock it to change it.");
            assertThat(model.state().p()).isEqualTo(before.p());
            model.setLocked(0, false);
            LabStage.lay(root);
            ((CompareView) root).type(Side.P, 0, 0.95);
            assertThat(model.state().p().probability(0)).isEqualTo(0.6);
            assertThat(complaint(root)).isEqualTo("The locked outcomes leave “1” 0.600 at most.");
        });
    }

    @Test
    void anOutcomeStaysWhileAllOthersAreLocked() throws Exception {
        List<String> told = new ArrayList<>();
        onScreen(1366, 768, (screen, root) -> {
            screen.model().addOutcome();
            screen.model().setLocked(0, true);
            screen.model().setLocked(1, true);
            CompareState before = screen.model().state();
            screen.remove(2, told::add);
            assertThat(screen.model().state()).isEqualTo(before);
        });
        assertThat(told)
                .containsExactly(
                        "“C” cannot be removed while all others are locked: none of them could take its probability.");
    }

    /** Bars and rows of removed outcomes exist until the next layout, and events can still reach them. */
    @Test
    void whatIsLeftOfARemovedOutcomeChangesAndSaysNothing() throws Exception {
        List<String> told = new ArrayList<>();
        onScreen(1366, 768, (screen, root) -> {
            CompareModel model = screen.model();
            model.addOutcome();
            model.setLocked(0, true);
            LabStage.lay(root);
            CompareState held = model.state();
            Node bar = (Node) root.lookupAll(".handle.p").toArray()[2];
            model.removeOutcome(2);
            CompareState left = model.state();
            assertThat(screen.move(Side.P, 2, 0.9, held)).isEmpty();
            ((CompareView) root).type(Side.Q, 2, 0.9);
            screen.remove(2, told::add);
            screen.toggleLock(2);
            assertThat(screen.rename(2, "Fog", told::add)).isTrue();
            assertThat(screen.chance(Side.P, 2)).isZero();
            assertThat(bar.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("");
            assertThat(model.state()).isEqualTo(left);
            assertThat(complaint(root)).isEmpty();
        });
        assertThat(told).containsOnly("");
    }

    // ---- names --------------------------------------------------------------------------------------------------

    @Test
    void aNameThatIsNoneIsToldAndALongOneIsCutAndTold() throws Exception {
        List<String> told = new ArrayList<>();
        onScreen(1366, 768, (screen, root) -> {
            assertThat(screen.rename(0, " ", told::add)).isFalse();
            assertThat(screen.rename(0, "@rain", told::add)).isFalse();
            assertThat(screen.model().state().name(0)).isEqualTo("@rain");
            assertThat(screen.rename(0, "Regen\u0007 ", told::add)).isTrue();
            assertThat(screen.model().state().name(0)).isEqualTo("Regen");
            assertThat(screen.rename(1, "x".repeat(200), told::add)).isTrue();
            assertThat(screen.model().state().name(1)).isEqualTo("x".repeat(60));
        });
        assertThat(told)
                .containsExactly(
                        "A name needs at least one character.",
                        "“@rain” cannot be a name: “@” in front marks words of the app.",
                        "At most 60 characters of a name are kept, and no control characters.",
                        "At most 60 characters of a name are kept, and no control characters.");
    }
}
