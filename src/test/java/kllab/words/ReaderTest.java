package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.sample.SampleState;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.ui.chart.SheetView;
import kllab.ui.control.Controls;
import kllab.ui.control.RichLabel;
import kllab.ui.control.Tip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** A fault is found wherever it is shown, and hidden words are left alone. */
class ReaderTest {
    private static final String FAULT = "KL takes 45 % more";
    private static final Look LOOK = Looks.of(Language.EN, LogBase.BITS);

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    /** A sheet with one text of two runs. */
    private record Line(RichText text) implements Sheet<String> {
        @Override
        public Object settle(Moment<String> scene, Look look, double width, double height) {
            return scene;
        }

        @Override
        public void paintFrame(Brush brush) {
            brush.text(text, 0, 20, Tone.INK, 12, Brush.Anchor.START);
        }

        @Override
        public void paintData(Brush brush) {
            // there is nothing else
        }
    }

    static Stream<Consumer<Pane>> places() {
        RichText rich = RichText.parse("KL takes <b>45 </b>% more");
        return Stream.of(
                pane -> pane.getChildren().add(new Label(FAULT)),
                pane -> pane.getChildren().add(new Text(FAULT)),
                pane -> pane.getChildren().add(new Pane(new Button("", new Label(FAULT)))),
                pane -> pane.getChildren().add(rich(rich)),
                pane -> pane.getChildren().add(sheet(rich)),
                pane -> pane.setAccessibleText(FAULT),
                pane -> pane.setAccessibleHelp(FAULT),
                pane -> Controls.tip(pane, FAULT),
                pane -> Tip.install(pane, 100, event -> event.getX() > 100 ? FAULT : ""),
                pane -> pane.getChildren().add(prompting()));
    }

    private static RichLabel rich(RichText text) {
        RichLabel label = new RichLabel(1.2);
        label.show(text, Looks.of(Language.EN, LogBase.BITS), 12);
        return label;
    }

    private static SheetView<String> sheet(RichText text) {
        SheetView<String> view = new SheetView<>(new Line(text), () -> new Sheet.Moment<>("", null, false), () -> LOOK);
        view.resize(200, 100);
        return view;
    }

    private static TextField prompting() {
        TextField field = new TextField("a user writes 45 % as ever");
        field.setPromptText(FAULT);
        return field;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aFaultIsFoundWhereverItIsShown(Consumer<Pane> place) throws Exception {
        assertThat(report(place, true))
                .contains("no space before %")
                .contains("45 %")
                .contains("page EN BITS");
        assertThat(report(place, false)).isEmpty();
    }

    private static String report(Consumer<Pane> place, boolean visible) throws Exception {
        Reader reader = new Reader();
        FxToolkit.setupFixture(() -> {
            Pane pane = new Pane();
            pane.resize(200, 100);
            place.accept(pane);
            pane.setVisible(visible);
            reader.read(pane, LOOK, "page", SampleState.initial(), "planted");
        });
        return reader.report();
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachTextIsReadOnce(Consumer<Pane> place) throws Exception {
        Reader reader = new Reader();
        FxToolkit.setupFixture(() -> {
            Pane pane = new Pane();
            pane.resize(200, 100);
            place.accept(pane);
            for (String deed : List.of("once", "again")) {
                reader.read(pane, LOOK, "page", SampleState.initial(), deed);
            }
        });
        assertThat(reader.report()).contains("once").doesNotContain("again");
    }
}
