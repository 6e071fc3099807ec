package kllab.lab.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.Typed;
import kllab.text.Words;

/**
 * A field that takes a pasted row or column of weights: Enter takes what is there. What is too long to be looked at is taken as it is
 * pasted, and never becomes text on the screen.
 */
final class WeightsField extends TextArea {
    private static final int LONGEST_SHOWN = 2000;

    private final CompareModel model;
    private final Side side;
    private final Supplier<Words> words;
    private final Consumer<String> tell;

    /**
     * An empty field.
     *
     * @param tell told in a sentence what was taken, or what is wrong
     */
    WeightsField(CompareModel model, Side side, Supplier<Words> words, Consumer<String> tell) {
        this.model = model;
        this.side = side;
        this.words = words;
        this.tell = tell;
        setPrefRowCount(2);
        setMinHeight(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                take(getText());
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

    /** Takes what was pasted as weights, or says what is wrong with it; then the old ones stay. */
    void take(String pasted) {
        Words say = words.get();
        if (pasted.length() > Typed.LONGEST) {
            tell.accept(say.get("compare.paste.long", Numbers.count(Typed.LONGEST)));
            return;
        }
        List<String> pieces = Typed.pieces(pasted);
        if (pieces.size() < CompareState.FEWEST || pieces.size() > CompareState.MOST) {
            String most = Numbers.count(CompareState.MOST);
            tell.accept(say.get("compare.paste.count", Numbers.count(pieces.size()), CompareState.FEWEST, most));
            return;
        }
        double[] weights = new double[pieces.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            OptionalDouble typed = Typed.number(pieces.get(i));
            if (typed.isEmpty() || typed.getAsDouble() < 0) {
                tell.accept(say.get("compare.paste.wrong", Numbers.count(i + 1), shortened(pieces.get(i))));
                return;
            }
            weights[i] = typed.getAsDouble();
            sum += weights[i];
        }
        if (sum == 0) {
            tell.accept(say.get("compare.paste.zero"));
            return;
        }
        boolean resized = weights.length != model.state().size();
        model.setWeights(side, weights);
        clear();
        String count = Numbers.count(weights.length);
        tell.accept(
                resized
                        ? say.get("compare.paste.resized", count, side == Side.P ? "Q" : "P")
                        : say.get("compare.paste.taken", count));
    }

    private static String shortened(String piece) {
        return piece.length() <= 40 ? piece : piece.substring(0, 40) + "…";
    }
}
