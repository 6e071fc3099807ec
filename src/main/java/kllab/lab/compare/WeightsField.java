package kllab.lab.compare;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Words;

/**
 * A field for a pasted row, column or table; Enter applies it. A text that is too long to be displayed is applied as
 * soon as it is pasted, and not displayed.
 */
final class WeightsField extends TextArea {
    private static final int LONGEST_SHOWN = 2000;

    private final Pasting pasting;
    private final Side side;
    private final Supplier<Words> words;
    private final Consumer<String> tell;

    /**
     * An empty field.
     *
     * @param tell receives a sentence: what was taken, or what is wrong
     */
    WeightsField(Pasting pasting, Side side, Supplier<Words> words, Consumer<String> tell) {
        this.pasting = pasting;
        this.side = side;
        this.words = words;
        this.tell = tell;
        setPrefRowCount(2);
        setMinHeight(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                if (!getText().isBlank()) {
                    take(getText());
                }
                event.consume();
            }
        });
    }

    void speak() {
        String key = side == Side.P ? "compare.paste.p" : "compare.paste.q";
        setPromptText(words.get().get(key));
        setAccessibleText(words.get().get(key));
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && pasted.length() > LONGEST_SHOWN) {
            take(pasted);
        } else {
            super.paste();
        }
    }

    /** Applies the text; invalid text stays for correction. */
    private void take(String pasted) {
        pasting.take(pasted, side, outcome -> {
            tell.accept(outcome.sentence(words.get()));
            if (outcome.taken() && getText().equals(pasted)) {
                clear();
            }
        });
    }
}
