package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.theme.StyleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NumberFieldTest {
    private final FxRobot robot = new FxRobot();
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);
    private final List<Double> kept = new ArrayList<>();
    private final Button other = new Button("other");
    private final List<ChanceField> fields = new ArrayList<>();
    private VBox root = new VBox();

    /** Runs before this class is instantiated, because controls need the toolkit. */
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            for (String side : List.of("p", "q", "in-table")) {
                fields.add(new ChanceField(side, kept::add, (field, typed) -> {}, other::requestFocus));
            }
            FxFonts.load();
            FxFonts.loadUpright("Noto Sans SC");
            root = new VBox(10, other);
            root.getChildren().addAll(fields);
            root.setPadding(new Insets(20));
            root.getStyleClass().add("root");
            root.getStylesheets().setAll(new StyleSheet().address(seat.look()));
            stage.setScene(new Scene(root, 300, 240));
            stage.show();
            other.requestFocus();
        });
    }

    private void dress(Theme theme, Language language, double... chances) {
        onFx(() -> {
            seat.themeProperty().set(theme);
            desk.languageProperty().set(language);
            root.getStylesheets().setAll(new StyleSheet().address(seat.look()));
            for (int i = 0; i < chances.length; i++) {
                fields.get(i).show(chances[i]);
            }
        });
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private List<Integer> picture() {
        return onFx(() -> {
            WritableImage image = root.snapshot(null, null);
            List<Integer> pixels = new ArrayList<>();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    pixels.add(image.getPixelReader().getArgb(x, y));
                }
            }
            return pixels;
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFieldThatHasBeenLeftLooksLikeOneThatNobodyWasIn(Theme theme) {
        Language language = theme == Theme.DARK ? Language.ZH : Language.EN;
        dress(theme, language, 0.9, 1.0 / 3, 1e-9);
        List<Integer> before = picture();
        for (ChanceField field : fields) {
            onFx(field::requestFocus);
            assertThat(field.getSkin()).isInstanceOf(TextFieldSkin.class);
        }
        onFx(other::requestFocus);
        assertThat(picture().equals(before)).isTrue();
    }

    @Test
    void aFieldAtRestShowsWhatItIsTold() {
        dress(Theme.LIGHT, Language.EN, 0.9);
        List<Integer> before = picture();
        dress(Theme.LIGHT, Language.EN, 0.8);
        assertThat(picture()).isNotEqualTo(before);
        dress(Theme.LIGHT, Language.EN, 0.9);
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void aFieldThatIsFocusedBeforeItIsSeenCanBeTypedIn() {
        ChanceField field = onFx(() -> new ChanceField("p", kept::add, (wrong, typed) -> {}, other::requestFocus));
        onFx(() -> {
            root.getChildren().add(field);
            field.requestFocus();
        });
        robot.write("0.5").type(KeyCode.ENTER);
        assertThat(kept).containsExactly(0.5);
    }

    @Test
    void whatIsTypedIntoAFieldThatWasPressedOnceIsKept() {
        dress(Theme.LIGHT, Language.EN, 0.9);
        robot.moveTo(fields.getFirst()).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        onFx(fields.getFirst()::selectAll);
        robot.write("1/4").type(KeyCode.ENTER);
        assertThat(kept).containsExactly(0.25);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPressPutsTheCaretWhereItFellWhetherOrNotAnybodyWasInTheFieldBefore(boolean entered) {
        dress(Theme.LIGHT, Language.EN, 0.9);
        ChanceField field = fields.getFirst();
        if (entered) {
            onFx(field::requestFocus);
            onFx(other::requestFocus);
        }
        Bounds box = onFx(() -> field.localToScreen(field.getLayoutBounds()));
        robot.clickOn(box.getCenterX() + 9, box.getCenterY());
        assertThat(field.getSelection()).isEqualTo(new IndexRange(4, 4));
    }

    @Test
    void aFieldThatWasPressedAndLeftKeepsItsColour() {
        dress(Theme.LIGHT, Language.EN, 0.9);
        ChanceField field = fields.getFirst();
        Paint before = fill(field);
        robot.moveTo(field);
        robot.clickOn(field);
        onFx(field::selectAll);
        robot.write("1/4").type(KeyCode.ENTER);
        robot.moveTo(other);
        assertThat(kept).containsExactly(0.25);
        assertThat(fill(field)).isEqualTo(before);
    }

    @Test
    void whatWasTypedStandsThereAsAllNumbersDoAndIsKeptToTheLastDigit() {
        ChanceField field = fields.getFirst();
        dress(Theme.LIGHT, Language.EN, 0.9);
        type(field, "\uFF11\uFF0F\uFF13");
        onFx(() -> field.show(kept.getFirst()));
        assertThat(kept).containsExactly(1.0 / 3);
        assertThat(field.getText()).isEqualTo("0.333");
        type(field, "  ");
        assertThat(field.getText()).isEqualTo("0.333");
        assertThat(kept).containsExactly(1.0 / 3);
    }

    @Test
    void aLongNumberStaysInsideItsBox() {
        for (double chance : new double[] {0.000016, 0.00051, 1.6e-300}) {
            dress(Theme.LIGHT, Language.EN, 0.9, 0.9, chance);
            ChanceField field = fields.get(2);
            double width = onFx(() -> {
                root.applyCss();
                return ((Text) field.lookup(".text")).getLayoutBounds().getWidth();
            });
            assertThat(width).as(field.getText()).isLessThan(onFx(field::getWidth));
        }
    }

    @Test
    void ofALongListPastedIntoOneFieldOnlyTheFirstNumbersAreLaidOut() {
        assertThat(NumberField.inOneLine("0.5\n".repeat(100_000))).isEqualTo("0.5; ".repeat(20) + '\u2026');
        assertThat(NumberField.inOneLine(" 0.1\n5\n")).isEqualTo("0.1; 5");
    }

    @Test
    void severalNumbersPastedIntoOneFieldNeverRunTogether() {
        List<String> tables = new ArrayList<>();
        dress(Theme.LIGHT, Language.EN, 0.9, 0.8);
        fields.get(1).setOnTable(tables::add);
        for (ChanceField field : fields.subList(0, 2)) {
            onFx(() -> {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "0.1\n5\n"));
                field.requestFocus();
                field.paste();
            });
        }
        assertThat(fields.get(0).getText()).isEqualTo("0.900"); // an invalid value is not accepted on leaving
        assertThat(fields.get(1).getText()).isEqualTo("0.800");
        assertThat(tables).containsExactly("0.1\n5\n");
        assertThat(kept).isEmpty();
    }

    private void type(ChanceField field, String text) {
        onFx(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private static Paint fill(ChanceField field) {
        WaitForAsyncUtils.waitForFxEvents(); // not with applyCss(), which looks everything up again
        return onFx(() -> ((Text) field.lookup(".text")).getFill());
    }
}
