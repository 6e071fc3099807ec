package kllab.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kllab.io.export.FigureFile;
import kllab.io.export.Format;
import kllab.io.export.Paper;
import kllab.io.export.PictureChoices;
import kllab.lab.LabModel;
import kllab.ui.Desk;
import kllab.ui.Files.Kind;
import kllab.ui.Printing;

/** The commands on pictures: a page, or the part of it under the pointer, to the clipboard, to a file, to a printer. */
final class Pictures {
    private final ShellModel model;
    private final Desk desk;
    private final Clerk clerk;
    private final ObjectProperty<PictureChoices> choices = new SimpleObjectProperty<>(PictureChoices.INITIAL);
    private Printing printing = Printing.none();

    Pictures(ShellModel model) {
        this.model = model;
        this.desk = model.desk();
        this.clerk = new Clerk("pictures", desk);
    }

    /** The thread that paints. */
    Executor painter() {
        return clerk.thread();
    }

    void setPrinting(Printing by) {
        printing = by;
    }

    /** How pictures are written. */
    ObjectProperty<PictureChoices> choicesProperty() {
        return choices;
    }

    /** The picture of what the open page shows now. */
    PictureOrder<?, ?> order(Optional<String> part) {
        return order(choices.get(), part);
    }

    private PictureOrder<?, ?> order(PictureChoices chosen, Optional<String> part) {
        return PictureOrder.of(
                model.opened(),
                desk.unitProperty().get(),
                desk.languageProperty().get(),
                chosen,
                part);
    }

    /** Copies a picture as the PNG that would be saved. */
    void copy(Optional<String> part) {
        desk.hush();
        painted(order(part), image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            desk.say(words -> words.get(part.isPresent() ? "picture.copied.part" : "picture.copied"));
        });
    }

    /** Prints the whole page as the window shows it, but on a light ground, as large as the printer's paper lets it be. */
    void print() {
        desk.hush();
        String name = "KL Lab: " + name();
        painted(order(PictureChoices.INITIAL, Optional.empty()), image -> {
            switch (printing.print(image, name)) {
                case SENT -> desk.say(words -> words.get("picture.printed"));
                case NO_PRINTER -> desk.say(words -> words.get("picture.no-printer"));
                case FAILED -> desk.say(words -> words.get("picture.not-printed"));
                case CANCELLED -> {}
            }
        });
    }

    private void painted(PictureOrder<?, ?> order, Consumer<Image> done) {
        clerk.does(() -> image(order.paper(), FigureFile.PRINT_SCALE), done);
    }

    static Image image(Paper<?> paper, double scale) {
        return SwingFXUtils.toFXImage(FigureFile.image(paper, scale), null);
    }

    /** Asks for a file and writes a picture to it. */
    void save(PictureOrder<?, ?> order) {
        Format format = order.choices().format();
        desk.files()
                .toSave(kind(format), desk.words().get("picture.save"), fileName(format))
                .map(file -> ending(file, format))
                .ifPresent(file -> write(order, file));
    }

    private void write(PictureOrder<?, ?> order, Path file) {
        boolean text = order.choices().text();
        clerk.does(
                () -> {
                    FigureFile.write(file, order.paper(), FigureFile.PRINT_SCALE, text);
                    return String.valueOf(file.getFileName());
                },
                name -> desk.say(words -> words.get("shell.saved", name)));
    }

    private static Kind kind(Format format) {
        return switch (format) {
            case SVG -> Kind.SVG;
            case PDF -> Kind.PDF;
            case PNG -> Kind.PNG;
        };
    }

    /** A name without an ending, or with another, gets that of the format. */
    private static Path ending(Path file, Format format) {
        String ending = '.' + format.extension();
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    /** The name that is proposed for a file. */
    String fileName(Format format) {
        return name() + '.' + format.extension();
    }

    /** The page, and the preset as long as nothing in it was changed. */
    private String name() {
        LabModel<?, ?> lab = model.opened().model();
        boolean changed = lab.changedProperty().get() || lab.ownProperty().get();
        String page = model.opened().lab().id();
        return changed ? page : page + '-' + lab.presetProperty().get().id();
    }
}
