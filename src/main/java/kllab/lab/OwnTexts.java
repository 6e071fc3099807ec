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

/** How a page gets a text of the user's own: pasted, dropped, or from a file, which is read in the background. */
public final class OwnTexts {
    private final Desk desk;
    private final FileWork<TextSource> reading;
    private final TextDrop texts;

    /**
     * Nothing is read yet.
     *
     * @param work reads a file, and keeps what it finds out about a long one
     * @param taken receives each text
     */
    public OwnTexts(Desk desk, FileWork.Work<TextSource> work, Consumer<TextSource> taken) {
        this.desk = desk;
        reading = new FileWork<>(desk, work, taken);
        texts = new TextDrop(
                desk, TextSource.LONGEST_OWN, text -> taken.accept(TextSource.ofOwn(text)), reading::start);
    }

    /**
     * The commands, to paste a text and to open a file.
     *
     * @param names the beginning of the messages with their names and tips
     */
    public List<Verb> verbs(String names) {
        return List.of(
                Verb.of("paste-text", this::paste).face("fth-edit-2", names + "paste", names + "paste" + ".tip"),
                Verb.of("open-text", this::open).face("fth-file-text", names + "open", names + "open.tip"));
    }

    /** The file under way. */
    public FileWork<TextSource> reading() {
        return reading;
    }

    private void open() {
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

    /** A text that a state can carry becomes the text of the page; a sentence says of a longer one that it is too long. */
    public void take(String text) {
        texts.take(text);
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
