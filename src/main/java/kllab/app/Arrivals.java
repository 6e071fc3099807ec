package kllab.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import kllab.io.session.StateLine;
import kllab.ui.Desk;

/** What comes from other programs: pasted, dragged over the window, dropped on it. States are opened; a page takes texts of its own. */
final class Arrivals {
    /** What is opened even where a page takes files of its own. */
    private static final Pattern STATE = Pattern.compile("(?i).*\\.(kllab|json|svg|pdf|png)");

    /** The name of one as text, as terminals copy it, and some file managers in quotes. */
    private static final Pattern NAME =
            Pattern.compile("(?i)\\s*\"?((?:/|[a-z]:\\\\|\\\\\\\\).*\\.(?:kllab|json|svg|pdf|png))\"?\\s*");

    private final ShellController controller;
    private final Desk desk;

    Arrivals(ShellController controller, Desk desk) {
        this.desk = desk;
        this.controller = controller;
    }

    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private void take(Clipboard from) {
        if (from.hasFiles() && !from.getFiles().isEmpty()) {
            controller
                    .documents()
                    .open(from.getFiles().stream().map(File::toPath).toList());
        } else {
            String text = from.getString();
            take(text == null ? "" : text);
        }
    }

    private void take(String text) {
        Optional<String> state = state(text);
        if (state.isPresent()) {
            controller.documents().open(state.get());
        } else if (!controller.view().page().take(text)) {
            desk.say(words -> words.get("shell.paste.nothing"));
        }
    }

    /** A state in a text, or the name of a file that has one. */
    private static Optional<String> state(String text) {
        Matcher name = NAME.matcher(text);
        return name.matches() ? Optional.of(name.group(1)) : StateLine.in(text);
    }

    /** What is dragged over the window, before a page sees it: states go to the window. */
    void dragged(DragEvent event) {
        if (event.getEventType() == DragEvent.DRAG_OVER) {
            if (holdsState(event, false)) {
                accept(event);
            }
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED && holdsState(event, true)) {
            drop(event);
        }
    }

    /** What no page has taken. */
    void left(DragEvent event) {
        if (event.getEventType() == DragEvent.DRAG_OVER
                && (event.getDragboard().hasFiles() || event.getDragboard().hasString())) {
            accept(event);
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED) {
            drop(event);
        }
    }

    private static void accept(DragEvent event) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void drop(DragEvent event) {
        take(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
    }

    /**
     * Whether it is a state.
     *
     * @param dropped a text is looked at only then, not at each step of the mouse
     */
    private static boolean holdsState(DragEvent event, boolean dropped) {
        if (event.getDragboard().hasFiles()) {
            List<File> files = event.getDragboard().getFiles();
            return !files.isEmpty() && STATE.matcher(files.getFirst().getName()).matches();
        }
        String text = dropped && event.getDragboard().hasString()
                ? event.getDragboard().getString()
                : "";
        return text != null && state(text).isPresent();
    }
}
