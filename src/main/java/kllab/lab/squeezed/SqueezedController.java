package kllab.lab.squeezed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import kllab.io.FileException;
import kllab.io.squeezing.Coder;
import kllab.io.squeezing.Squeezing;
import kllab.io.text.LetterCounter;
import kllab.io.text.TextReader;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.OwnTexts;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done. */
final class SqueezedController extends LabController<SqueezedState, SqueezedResult, SqueezedModel> {
    private final OwnTexts texts;

    SqueezedController(Lab<SqueezedState, SqueezedResult> lab, Desk desk) {
        super(desk, new SqueezedModel(lab, Platform::runLater));
        texts = new OwnTexts(desk, SqueezedController::read, model::setText);
        model.stateProperty().addListener(property -> texts.reading().stop()); // another text is wanted meanwhile
    }

    @Override
    public PageView<SqueezedState, SqueezedResult> view(Seat seat) {
        return new SqueezedView(seat, model, this);
    }

    OwnTexts texts() {
        return texts;
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>(texts.verbs("squeezed."));
        verbs.add(Verb.of("half", () -> model.setHalf(!model.state().half()))
                .when(() -> model.result().canAddHalf())
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
}
