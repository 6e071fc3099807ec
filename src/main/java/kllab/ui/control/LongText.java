package kllab.ui.control;

import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Desk;

/**
 * The text of a field, which may be too long for a field to lay out at each key. Then the field shows only its
 * beginning, and the text can only be replaced as a whole, by pasting or by typing over all that is shown. A text that
 * is too long is refused with a sentence; nothing is ever cut off.
 */
public final class LongText {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R|\t");

    private final TextInputControl field;
    private final Desk desk;
    private final int mostShown;
    private final int longest;
    private final Listener listener;
    private String text = "";
    private boolean showing;
    private boolean replacing;

    /** Is notified of typing and pasting. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The text is another.
         *
         * @param replaced whether it takes the place of all that was there before
         */
        void edited(String text, boolean replaced);
    }

    /**
     * Manages a field's text.
     *
     * @param mostShown the length of the longest text that is shown completely, in characters
     * @param longest the length of the longest text that is accepted
     */
    public LongText(TextInputControl field, Desk desk, int mostShown, int longest, Listener listener) {
        this.field = field;
        this.desk = desk;
        this.mostShown = mostShown;
        this.longest = longest;
        this.listener = listener;
        field.setTextFormatter(new TextFormatter<>(this::filter));
        field.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                text = now;
                listener.edited(now, replacing);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::stopUndoOfAPart);
    }

    /** The whole text. */
    public String get() {
        return text;
    }

    /** Shows a text that the user did not type. */
    public void show(String next) {
        text = next;
        String shown = clean(shown(next));
        if (!shown.equals(field.getText())) {
            showing = true;
            field.setText(shown);
            showing = false;
        }
    }

    /** Makes the next paste replace a text that is shown in part. */
    public void beforePaste() {
        if (isPart(text)) {
            field.selectAll();
        }
    }

    /** Whether only the beginning of a text would be shown. */
    public boolean isPart(String of) {
        return of.length() > mostShown;
    }

    private String shown(String of) {
        if (!isPart(of)) {
            return of;
        }
        return of.substring(0, mostShown - (Character.isHighSurrogate(of.charAt(mostShown - 1)) ? 1 : 0));
    }

    private TextFormatter.Change filter(TextFormatter.Change change) {
        if (showing || !change.isContentChange()) {
            return change;
        }
        change.setText(clean(change.getText()));
        boolean all = change.getRangeStart() == 0 && change.getRangeEnd() == field.getLength();
        if (isPart(text) && !all) {
            desk.say(words -> words.get("text.part"));
            return nothing(change);
        }
        String next = all ? change.getText() : change.getControlNewText();
        if (next.length() > longest) {
            desk.say(words -> tooLong(next.length(), longest, words));
            return nothing(change);
        }
        boolean instead = all && field.getLength() > 0;
        if (isPart(next)) {
            Platform.runLater(() -> take(next, instead)); // a filter must not set the text itself
            return nothing(change);
        }
        replacing = instead;
        return change;
    }

    /** Replaces line breaks and tabs, which a single-line field would drop, joining words. */
    private String clean(String of) {
        return field instanceof TextField ? LINE_BREAKS.matcher(of).replaceAll(" ") : of;
    }

    /** The reason why a text is refused. */
    public static String tooLong(int length, int longest, Words words) {
        return words.get("text.long", Numbers.count(length), Numbers.count(longest));
    }

    /** A change that has no effect. */
    private static TextFormatter.Change nothing(TextFormatter.Change change) {
        change.setText("");
        change.setRange(0, 0);
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
    }

    private void take(String next, boolean instead) {
        show(next);
        listener.edited(next, instead);
    }

    /** Blocks the field's own undo, which would restore only the part shown. */
    private void stopUndoOfAPart(KeyEvent event) {
        if (isPart(text) && event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            event.consume();
        }
    }
}
