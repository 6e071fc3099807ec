package kllab.lab.languages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import kllab.io.FileException;
import kllab.io.text.CountedFile;
import kllab.io.text.LetterCounter;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.control.LongText;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** Reads texts and files and turns gestures into commands. */
final class LanguagesController extends LabController<LanguagesState, LanguagesResult, LanguagesModel> {
    private final ReadOnlyObjectWrapper<Optional<Counting>> counting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Count count;

    /**
     * A file being counted.
     *
     * @param share the fraction already counted, 0 to 1
     */
    record Counting(String name, double share) {}

    LanguagesController(Lab<LanguagesState, LanguagesResult> lab, Desk desk) {
        super(desk, new LanguagesModel(lab));
        model.stateProperty().addListener(property -> stopCounting()); // other input cancels the count
    }

    @Override
    public PageView<LanguagesState, LanguagesResult> view(Seat seat) {
        return new LanguagesView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.handle("keys.languages", KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.cipher-key", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.of("find", model::findKey)
                        .face("fth-search", "languages.find", "languages.find.tip")
                        .when(() -> model.result().reading().isPresent())
                        .line("keys.find-key")
                        .key(KeyCode.K),
                Verb.of("nearest", model::follow).line("keys.nearest").key(KeyCode.C),
                Verb.of("open-file", this::openFile).face("fth-file-text", "languages.open", "languages.open.tip"),
                Verb.of(
                                "reverse",
                                () -> model.setReversed(!model.state().cipher().reversed()))
                        .on(() -> model.state().cipher().reversed())
                        .face("fth-repeat", "languages.reversed", "languages.reversed.tip"),
                Verb.of("forget", model::forgetFile)
                        .face("fth-corner-up-left", "languages.forget", "")
                        .when(() -> model.state().file().isPresent()));
    }

    /** The file being counted, if any. */
    ReadOnlyObjectProperty<Optional<Counting>> countingProperty() {
        return counting.getReadOnlyProperty();
    }

    void openFile() {
        desk().files()
                .toOpen(Files.Kind.TEXT, desk().words().get("languages.open.title"))
                .ifPresent(this::count);
    }

    /** Counts a file in the background, one at a time; its letters then replace the text. */
    void count(Path file) {
        model.endTyping();
        stopCounting();
        count = new Count(file);
        Thread.ofPlatform().daemon().name("letters of a file").start(count);
    }

    void stopCounting() {
        if (count != null) {
            count.cancel(false);
        }
        counting.set(Optional.empty());
    }

    /** A count under way; once it is cancelled, nothing is heard of it. */
    private final class Count extends Task<CountedFile> {
        private final Path file;

        Count(Path file) {
            this.file = file;
            tell(0);
            progressProperty().addListener((property, before, share) -> {
                if (isRunning()) {
                    tell(share.doubleValue());
                }
            });
        }

        private void tell(double share) {
            counting.set(Optional.of(new Counting(String.valueOf(file.getFileName()), share)));
        }

        @Override
        protected CountedFile call() throws FileException {
            return LetterCounter.count(file, (done, all) -> {
                updateProgress(done, all);
                return !isCancelled();
            });
        }

        @Override
        protected void succeeded() {
            counting.set(Optional.empty());
            desk().hush(); // the notice was about another file
            model.setFile(getValue());
        }

        @Override
        protected void failed() {
            counting.set(Optional.empty());
            if (!(getException() instanceof FileException refused)) {
                throw new IllegalStateException(getException());
            }
            desk().say(refused.notice()::say);
        }
    }

    // ---- drag and drop ------------------------------------------------------------------------------------------

    void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    void drop(DragEvent event) {
        Dragboard dropped = event.getDragboard();
        if (dropped.hasFiles()) {
            take(dropped.getFiles());
        } else if (dropped.hasString()) {
            take(dropped.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private void take(String text) {
        if (text.length() > LanguagesState.LONGEST_TEXT) {
            desk().say(words -> LongText.tooLong(text.length(), LanguagesState.LONGEST_TEXT, words));
        } else {
            model.setText(text);
        }
    }

    private void take(List<File> files) {
        if (files.size() == 1) {
            count(files.getFirst().toPath());
        } else {
            desk().say(words -> words.get("languages.one"));
        }
    }
}
