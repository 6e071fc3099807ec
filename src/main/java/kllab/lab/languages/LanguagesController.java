package kllab.lab.languages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyCode;
import kllab.io.text.CountedFile;
import kllab.io.text.LetterCounter;
import kllab.lab.FileWork;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.TextDrop;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** Reads texts and files and turns gestures into commands. */
final class LanguagesController extends LabController<LanguagesState, LanguagesResult, LanguagesModel> {
    private final FileWork<CountedFile> counting;

    LanguagesController(Lab<LanguagesState, LanguagesResult> lab, Desk desk) {
        super(desk, new LanguagesModel(lab));
        counting = new FileWork<>(desk, LetterCounter::count, model::setFile);
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
    ReadOnlyObjectProperty<Optional<FileWork.Progress>> countingProperty() {
        return counting.progressProperty();
    }

    void openFile() {
        desk().files()
                .toOpen(Files.Kind.TEXT, desk().words().get("counting.title"))
                .ifPresent(this::count);
    }

    /** Counts a file in the background, one at a time; its letters then replace the text. */
    void count(Path file) {
        model.endTyping();
        counting.start(file);
    }

    void stopCounting() {
        counting.stop();
    }

    /** What is dragged onto the page. */
    TextDrop dropped() {
        return new TextDrop(desk(), LanguagesState.LONGEST_TEXT, model::setText, this::count);
    }
}
