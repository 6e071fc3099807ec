package kllab.lab;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import kllab.ui.Desk;
import kllab.ui.control.LongText;

/** Takes texts, and one file at a time, that are dragged onto a page. */
public final class TextDrop {
    private final Desk desk;
    private final int longest;
    private final Consumer<String> texts;
    private final Consumer<Path> files;

    /**
     * For a page.
     *
     * @param longest the length of the longest text that is taken; of a longer one a sentence says so
     */
    public TextDrop(Desk desk, int longest, Consumer<String> texts, Consumer<Path> files) {
        this.desk = desk;
        this.longest = longest;
        this.texts = texts;
        this.files = files;
    }

    /** Listens to what is dragged over the page. */
    public void on(Node page) {
        page.addEventHandler(DragEvent.DRAG_OVER, TextDrop::over);
        page.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        Dragboard dropped = event.getDragboard();
        if (dropped.hasFiles()) {
            take(dropped.getFiles());
        } else if (dropped.hasString()) {
            take(dropped.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    /** Takes a text, however it came. */
    public void take(String text) {
        if (text.length() > longest) {
            desk.say(words -> LongText.tooLong(text.length(), longest, words));
        } else {
            texts.accept(text);
        }
    }

    private void take(List<File> dropped) {
        if (dropped.size() == 1) {
            files.accept(dropped.getFirst().toPath());
        } else {
            desk.say(words -> words.get("counting.one"));
        }
    }
}
