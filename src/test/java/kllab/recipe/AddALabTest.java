package kllab.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javax.tools.ToolProvider;
import kllab.figure.Brush;
import kllab.figure.Sheet;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.hand.BarHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells how to add a lab is true: its code compiles, and the lab runs. */
class AddALabTest {
    private static final Path PAGE = Path.of("src/site/markdown/add-a-lab.md");
    private static final Pattern BLOCK = Pattern.compile("```(java|properties) (\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    private static Map<String, String> blocks(String kind) throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        Matcher found = BLOCK.matcher(Files.readString(PAGE));
        while (found.find()) {
            if (found.group(1).equals(kind)) {
                blocks.put(found.group(2), found.group(3));
            }
        }
        return blocks;
    }

    private Lab<?, ?> compiled() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.toString(),
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "--module-path",
                System.getProperty("jdk.module.path", ""),
                "--add-modules",
                "javafx.controls,javafx.swing"));
        for (Map.Entry<String, String> block : blocks("java").entrySet()) {
            Path file = folder.resolve(block.getKey() + ".java");
            arguments.add(Files.writeString(file, block.getValue()).toString());
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).as("the code of the page compiles").isZero();
        ClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return (Lab<?, ?>) loader.loadClass("kllab.lab.surprise.SurpriseLab")
                .getDeclaredConstructor()
                .newInstance();
    }

    private static Words words(Language language) {
        try {
            return Words.of(language).and(blocks("properties").get(language.code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theLabOfThePageRunsInBothLanguagesAndIsPaintedOnPaper() throws Exception {
        run(compiled());
    }

    private static <S extends Record, R> void run(Lab<S, R> lab) throws Exception {
        for (Language language : Language.values()) {
            assertThat(words(language).keys())
                    .filteredOn(key -> key.startsWith("help." + lab.topic(lab.initial()) + '.'))
                    .hasSize(5);
            Seat seat = new Seat(new Desk(AddALabTest::words));
            seat.desk().languageProperty().set(language);
            LabStage.with(seat, 1366, 768, () -> lab.open(seat.desk()), (screen, root) -> drive(screen, root, seat));
        }
    }

    private static <S extends Record, R> void drive(OpenLab<S, R> screen, Region root, Seat seat) {
        LabModel<S, R> model = screen.model();
        S first = model.state();
        assertThat(LabStage.all(root, SheetView.class)).allMatch(sheet -> sheet.dataPaintings() > 0);
        BarHandle<?> bar = LabStage.all(root, BarHandle.class).getFirst();
        Hand.send(bar, MouseEvent.MOUSE_PRESSED, 5, bar.getHeight() - 5);
        Hand.send(bar, MouseEvent.MOUSE_DRAGGED, 5, bar.getHeight() / 4);
        Hand.send(bar, MouseEvent.MOUSE_RELEASED, 5, bar.getHeight() / 4);
        LabStage.lay(root);
        assertThat(model.state()).isNotEqualTo(first);
        assertThat(model.lab().headline(model.result(), seat.look()).plain())
                .isEqualTo(LabStage.all(root, SheetView.class).getFirst().getAccessibleText());
        S dragged = model.state();
        Hand.type(root, KeyCode.X, false);
        assertThat(model.state()).isNotEqualTo(dragged);
        model.undo();
        model.undo();
        assertThat(model.state()).as("each was one step").isEqualTo(first);
        BufferedImage paper = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        model.lab()
                .figure()
                .paint(
                        new Brush(paper.createGraphics(), seat.look()),
                        new Sheet.Moment<>(model.result(), null, false),
                        800,
                        600);
        assertThat(paper.getRGB(60, 500)).isNotEqualTo(paper.getRGB(790, 590));
    }
}
