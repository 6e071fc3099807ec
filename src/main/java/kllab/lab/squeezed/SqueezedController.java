package kllab.lab.squeezed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kllab.io.FileException;
import kllab.io.squeezing.Coder;
import kllab.io.squeezing.Squeezed;
import kllab.io.squeezing.Squeezing;
import kllab.io.text.LetterCounter;
import kllab.io.text.TextReader;
import kllab.io.text.TextSource;
import kllab.lab.FileWork;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.control.LongText;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done. */
final class SqueezedController extends LabController<SqueezedState, SqueezedResult, SqueezedModel> {
    private final FileWork<TextSource> reading;

    SqueezedController(Lab<SqueezedState, SqueezedResult> lab, Desk desk) {
        super(desk, new SqueezedModel(lab, Platform::runLater));
        reading = new FileWork<>(desk, SqueezedController::read, model::setText);
        model.stateProperty().addListener(property -> reading.stop()); // another text is wanted meanwhile
    }

    @Override
    public PageView<SqueezedState, SqueezedResult> view(Seat seat) {
        return new SqueezedView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>();
        verbs.add(Verb.of("paste-text", this::paste).face("fth-edit-2", "squeezed.paste", "squeezed.paste.tip"));
        verbs.add(Verb.of("open-text", this::openText).face("fth-file-text", "squeezed.open", "squeezed.open.tip"));
        verbs.add(Verb.of("half", () -> model.setHalf(!model.state().half()))
                .when(() -> model.result().isThere()
                        && new Squeezed.Known(model.state().language(), false).lacksLetters())
                .on(() -> model.state().half())
                .face("", "squeezed.half", "squeezed.half.tip")
                .line("keys.half")
                .key(KeyCode.H));
        for (Coder coder : Coder.values()) {
            verbs.add(Verb.of("coder-" + coder.id(), () -> model.select(coder))
                    .face("fth-bar-chart-2", "squeezed.named." + coder.id(), ""));
        }
        return verbs;
    }

    // ---- texts ------------------------------------------------------------------------------------------------------

    /** A short text is carried by the state; of a long one it has only the name. Runs on another thread. */
    private static TextSource read(Path file, LetterCounter.Watcher watcher) throws FileException {
        Optional<String> own = TextReader.shortText(file);
        if (own.isPresent()) {
            return TextSource.ofOwn(own.get());
        }
        Squeezing.OfFile done = Squeezing.of(file, watcher);
        TextSource source = TextSource.of(done.file());
        SqueezedResult.KNOWN.put(source, done.squeezed());
        return source;
    }

    ReadOnlyObjectProperty<Optional<FileWork.Progress>> readingProperty() {
        return reading.progressProperty();
    }

    void stopReading() {
        reading.stop();
    }

    private void openText() {
        desk().files()
                .toOpen(Files.Kind.TEXT, desk().words().get("languages.open.title"))
                .ifPresent(reading::start);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk().say(words -> words.get("shell.paste.nothing"));
        } else {
            take(text);
        }
    }

    /** Takes a text that was pasted or dropped. */
    void take(String text) {
        if (text.length() > TextSource.LONGEST_OWN) {
            desk().say(words -> LongText.tooLong(text.length(), TextSource.LONGEST_OWN, words));
        } else {
            model.setText(TextSource.ofOwn(text));
        }
    }
}
