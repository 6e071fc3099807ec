package kllab.lab.english;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kllab.io.text.TextSource;
import kllab.lab.FileWork;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.TextDrop;
import kllab.lab.english.EnglishState.View;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done; texts come from files and from the clipboard. */
final class EnglishController extends LabController<EnglishState, EnglishResult, EnglishModel> {
    private final FileWork<TextSource> counting;
    private final TextDrop texts;

    EnglishController(Lab<EnglishState, EnglishResult> lab, Desk desk) {
        super(desk, new EnglishModel(lab));
        counting = new FileWork<>(desk, Counted::read, model::setText);
        texts = new TextDrop(
                desk, TextSource.LONGEST_OWN, text -> model.setText(TextSource.ofOwn(text)), counting::start);
        model.stateProperty().addListener(property -> counting.stop()); // another text cancels the count
    }

    @Override
    public PageView<EnglishState, EnglishResult> view(Seat seat) {
        return new EnglishView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.handle("keys.steps", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.of("play", model::play)
                        .on(() -> model.state().playing())
                        .when(() -> model.canPlay() || model.state().playing())
                        .face("fth-help-circle", "english.play.name", "english.play.tip")
                        .line("keys.play")
                        .key(KeyCode.Y),
                Verb.of("elsewhere", model::goElsewhere)
                        .when(() -> !model.result().isEmpty())
                        .face("fth-shuffle", "english.elsewhere", "english.elsewhere.tip")
                        .line("keys.elsewhere")
                        .key(KeyCode.A),
                Verb.of("growth", this::switchView)
                        .on(() -> model.state().view() == View.GROWTH)
                        .face("fth-trending-up", "english.growth.name", "english.growth.tip")
                        .line("keys.growth")
                        .key(KeyCode.W),
                Verb.of("paste-text", this::paste).face("fth-edit-2", "english.paste", "english.paste.tip"),
                Verb.of("open-text", this::openFile).face("fth-file-text", "english.open", "english.open.tip"));
    }

    FileWork<TextSource> counting() {
        return counting;
    }

    private void switchView() {
        model.setView(model.state().view() == View.GROWTH ? View.PASSAGE : View.GROWTH);
    }

    private void openFile() {
        desk().files()
                .toOpen(Files.Kind.TEXT, desk().words().get("counting.title"))
                .ifPresent(counting::start);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk().say(words -> words.get("shell.paste.nothing"));
        } else {
            texts.take(text);
        }
    }

    /** Texts that are pasted or dragged onto the page: one that a state can carry becomes the text of the page. */
    TextDrop texts() {
        return texts;
    }
}
