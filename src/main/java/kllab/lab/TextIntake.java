package kllab.lab;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import kllab.figure.Look;
import kllab.io.text.TextSource;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.verb.Verb;

/**
 * How a page about a text gets another one: pasted, dragged onto the page, or from a file, which is read in the background; whatever is
 * chosen meanwhile cancels that.
 */
public final class TextIntake {
    private final Desk desk;
    private final FileWork<TextSource> reading;
    private final TextDrop texts;

    /**
     * For a page.
     *
     * @param work makes a source of a file, on another thread
     * @param taken receives the sources
     */
    public TextIntake(Desk desk, FileWork.Work<TextSource> work, Consumer<TextSource> taken) {
        this.desk = desk;
        reading = new FileWork<>(desk, work, taken);
        texts = new TextDrop(
                desk, TextSource.LONGEST_OWN, text -> taken.accept(TextSource.ofOwn(text)), reading::start);
    }

    /** What can be done to get another text. */
    public List<Verb> verbs() {
        return List.of(
                Verb.of("open-text", this::openFile).face("fth-file-text", "intake.open", "intake.open.tip"),
                Verb.of("paste-text", this::paste).face("fth-edit-2", "intake.paste", "intake.paste.tip"));
    }

    private void openFile() {
        desk.files().toOpen(Files.Kind.TEXT, desk.words().get("counting.title")).ifPresent(reading::start);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.say(words -> words.get("shell.paste.nothing"));
        } else {
            take(text);
        }
    }

    /** Takes a text; a sentence says of one that is too long that it is. */
    public void take(String text) {
        texts.take(text);
    }

    /** The file that is being read. */
    public FileWork<TextSource> reading() {
        return reading;
    }

    /**
     * Takes what is dragged onto a page; returns the pane that shows how much of a file is read.
     *
     * @param changed called when the pane comes or goes
     */
    public CountingPane over(Node page, Supplier<Look> look, Runnable changed) {
        texts.on(page);
        CountingPane pane = new CountingPane(reading::stop);
        reading.progressProperty().addListener(property -> {
            reading.progressProperty().get().ifPresent(now -> pane.show(now, look.get()));
            changed.run();
        });
        return pane;
    }

    public boolean isReading() {
        return reading.progressProperty().get().isPresent();
    }
}
