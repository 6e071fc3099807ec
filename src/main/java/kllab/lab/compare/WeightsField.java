package kllab.lab.compare;

import java.util.function.Consumer;
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

    private final CompareController controller;
    private final Side side;
    private final Consumer<Pasting.Outcome> told;

    /**
     * An empty field.
     *
     * @param told receives what was taken, or what is wrong
     */
    WeightsField(CompareController controller, Side side, Consumer<Pasting.Outcome> told) {
        this.controller = controller;
        this.side = side;
        this.told = told;
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

    void speak(Words words) {
        String wanted = words.get(side == Side.P ? "compare.paste.p" : "compare.paste.q");
        setPromptText(wanted);
        setAccessibleText(wanted);
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
        controller.paste(pasted, side, outcome -> {
            told.accept(outcome);
            if (outcome.taken() && getText().equals(pasted)) {
                clear();
            }
        });
    }
}
