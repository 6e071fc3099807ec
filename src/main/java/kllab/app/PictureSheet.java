package kllab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.app.PreviewWish.Painted;
import kllab.io.export.Format;
import kllab.io.export.PaperSize;
import kllab.io.export.PictureChoices;
import kllab.io.export.PictureChoices.Ground;
import kllab.lab.LabModel;
import kllab.text.Language;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Background;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.Segmented;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which a picture is chosen: what will be written, and how. It lies beside its menu, shows what the page shows, also
 * while that changes, and is not in the way of anything else.
 */
final class PictureSheet {
    private static final double WIDE = 39;
    private static final double HIGH = 19;

    /** The side of a square behind a picture without a ground, in rem. */
    private static final double CHECK = 0.9;

    private final ShellModel model;
    private final Pictures pictures;
    private final Desk desk;
    private final VBox root = new VBox();
    private final InvalidationListener follow = property -> refresh();
    private @Nullable Parts parts;
    private @Nullable Node focusBefore;

    /** What it shows: another page closes it. */
    private @Nullable LabModel<?, ?> followed;

    private Optional<String> part = Optional.empty();
    private Optional<String> offered = Optional.empty();

    PictureSheet(ShellModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        this.desk = model.desk();
        root.setVisible(false);
        root.getStyleClass().addAll("sheet", "picture-sheet");
    }

    VBox root() {
        return root;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    /** Whether it listens to a page. */
    boolean isFollowing() {
        return followed != null;
    }

    /** Opens it, or closes it. */
    void toggle(Optional<String> under) {
        if (isOpen()) {
            close();
        } else {
            open(under);
        }
    }

    /**
     * Opens it with the whole page.
     *
     * @param under the part that can be chosen instead
     */
    private void open(Optional<String> under) {
        focusBefore = root.getScene().getFocusOwner();
        offered = under;
        part = Optional.empty();
        root.setVisible(true);
        speak();
        LabModel<?, ?> shown = model.opened().model();
        shown.stateProperty().addListener(follow);
        followed = shown;
        parts().save.requestFocus();
    }

    void close() {
        if (isOpen()) {
            root.setVisible(false);
            if (followed != null) {
                followed.stateProperty().removeListener(follow);
                followed = null;
            }
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** Says all in the present language and size. */
    void speak() {
        parts().speak(desk.words());
        refresh();
    }

    /** Asks for a preview of what the page shows now. */
    private void refresh() {
        if (isOpen()) {
            double rem = model.seat().look().rem();
            parts().easel.wish(new PreviewWish(order(), WIDE * rem, HIGH * rem, CHECK * rem));
            parts().rows.forEach(Runnable::run);
        }
    }

    private PictureOrder<?, ?> order() {
        return pictures.order(part);
    }

    private PictureChoices choices() {
        return pictures.choicesProperty().get();
    }

    private void choose(UnaryOperator<PictureChoices> change) {
        pictures.choicesProperty().set(change.apply(choices()));
        refresh();
    }

    /** Created when the sheet is first opened. */
    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = new Parts();
            parts = known;
        }
        return known;
    }

    /** What lies on the sheet. */
    private final class Parts {
        private final Label title = new Label();
        private final ImageView picture = new ImageView();
        private final StackPane preview = new StackPane(picture);
        private final Label measures = new Label();
        private final Label fileName = new Label();
        private final Button save = Controls.button("fth-save", () -> pictures.save(order()), "primary");
        private final Button copy = Controls.button("fth-copy", () -> pictures.copy(part), "outlined");
        private final Button cancel = Controls.button("fth-x", PictureSheet.this::close, "outlined");
        private final GridPane grid = new GridPane();
        private final List<Runnable> rows = new ArrayList<>();
        private final List<Runnable> sayings = new ArrayList<>();
        private final Background<PreviewWish, Painted> easel = new Background<>(
                PreviewWish::paint, pictures.painter(), Platform::runLater, (wish, painted) -> show(painted));

        Parts() {
            title.getStyleClass().add("title");
            preview.getStyleClass().add("preview");
            picture.setPreserveRatio(true);
            grid.getStyleClass().add("rows");
            measures.getStyleClass().add("secondary");
            row(
                    0,
                    "picture.part",
                    null,
                    choice(
                            () -> part.isPresent(),
                            this::setPart,
                            value -> value ? "picture.this" : "picture.page",
                            false,
                            true),
                    () -> offered.isPresent());
            row(
                    1,
                    "picture.format",
                    null,
                    choice(
                            () -> choices().format(),
                            next -> choose(old -> old.withFormat(next)),
                            PictureSheet::key,
                            Format.SVG,
                            Format.PDF,
                            Format.PNG),
                    () -> true);
            row(
                    2,
                    "picture.size",
                    measures,
                    choice(
                            () -> choices().size(),
                            next -> choose(old -> old.withSize(next)),
                            PictureSheet::key,
                            PaperSize.values()),
                    () -> true);
            row(
                    3,
                    "picture.words",
                    null,
                    choice(
                            () -> choices()
                                    .language()
                                    .orElse(desk.languageProperty().get()),
                            next -> choose(old -> old.withLanguage(next)),
                            PictureSheet::key,
                            Language.values()),
                    () -> true);
            row(
                    4,
                    "picture.ground",
                    null,
                    choice(
                            () -> choices().ground(),
                            next -> choose(old -> old.withGround(next)),
                            PictureSheet::key,
                            Ground.values()),
                    () -> true);
            row(
                    5,
                    "picture.letters",
                    null,
                    choice(
                            () -> choices().text(),
                            next -> choose(old -> old.withText(next)),
                            value -> value ? "picture.letters.text" : "picture.letters.outlines",
                            false,
                            true),
                    () -> choices().format() == Format.SVG);
            row(
                    6,
                    "picture.data",
                    null,
                    choice(
                            () -> choices().withoutData(),
                            next -> choose(old -> old.withoutData(next)),
                            value -> value ? "picture.data.without" : "picture.data.whole",
                            false,
                            true),
                    () -> true);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            fileName.getStyleClass().add("secondary");
            HBox buttons = new HBox(save, copy, gap, fileName, cancel);
            buttons.getStyleClass().add("buttons");
            root.getChildren().addAll(title, preview, grid, buttons);
        }

        private void setPart(boolean wanted) {
            part = wanted ? offered : Optional.empty();
            refresh();
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // passes it on to one that only reads it
        private <T> Segmented<T> choice(Supplier<T> now, Consumer<T> choose, Function<T, String> message, T... values) {
            Segmented<T> choice = new Segmented<>(now, choose, values);
            rows.add(choice::show);
            sayings.add(() -> {
                Function<T, String> said = value -> desk.words().get(message.apply(value));
                choice.label(said, said, value -> "");
            });
            return choice;
        }

        private void row(int at, String name, @Nullable Label after, Segmented<?> choice, BooleanSupplier shown) {
            Label label = new Label();
            label.setLabelFor(choice);
            HBox line = after == null ? new HBox(choice) : new HBox(choice, after);
            line.getStyleClass().add("line");
            grid.add(label, 0, at);
            grid.add(line, 1, at);
            sayings.add(() -> {
                label.setText(desk.words().get(name));
                choice.setAccessibleText(label.getText());
            });
            rows.add(() -> List.of(label, line).forEach(node -> {
                node.setVisible(shown.getAsBoolean());
                node.setManaged(shown.getAsBoolean());
            }));
        }

        void speak(Words words) {
            double rem = model.seat().look().rem();
            preview.setPrefSize(WIDE * rem, HIGH * rem);
            picture.setFitWidth(WIDE * rem);
            picture.setFitHeight(HIGH * rem);
            title.setText(words.get("picture.title"));
            root.setAccessibleText(title.getText());
            Controls.say(save, words.get("picture.save"), "", false);
            Controls.say(copy, words.get("picture.copy"), "", false);
            Controls.say(cancel, words.get("picture.cancel"), "", false);
            sayings.forEach(Runnable::run);
        }

        private void show(Painted painted) {
            picture.setImage(painted.image());
            Words words = desk.words();
            measures.setText(painted.fault()
                    .map(fault -> fault.say(words))
                    .orElseGet(() -> words.get(
                            "picture.measures",
                            Numbers.fixed(painted.wide(), 1),
                            Numbers.fixed(painted.high(), 1),
                            Numbers.fixed(painted.type(), 1))));
            fileName.setText(pictures.fileName(choices().format()));
            picture.setAccessibleText(measures.getText());
        }
    }

    private static String key(Enum<?> value) {
        return "picture." + value.name().toLowerCase(Locale.ROOT);
    }
}
