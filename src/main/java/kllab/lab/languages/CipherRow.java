package kllab.lab.languages;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.core.coding.ShiftCipher;
import kllab.figure.Look;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/** The controls between message and letters: opening a file, and the key for deciphering. */
final class CipherRow extends HBox {
    /** Below this width, in rem, buttons show only their icons. */
    private static final double NARROW = 80;

    private final LanguagesModel model;
    private final Button open;
    private final Label keyName = new Label();
    private final FilledSlider<LanguagesState> key;
    private final Label keyValue = new Label();
    private final ToggleButton reversed;
    private final Button find;
    private @Nullable Look dressed;
    private double dressedRems;

    CipherRow(LanguagesModel model, LanguagesController controller) {
        this.model = model;
        open = Controls.button("fth-file-text", controller::openFile, "outlined", "tall");
        key = new FilledSlider<>(new Grip<>(model), keyOf(model).by(pace -> pace.of(1, 10, 0)), "key");
        reversed = Controls.toggle("fth-repeat", this::reverse, "tool", "outlined", "tall");
        find = Controls.button("fth-search", model::findKey, "outlined", "tall");
        build();
    }

    /** The key for deciphering. */
    static Dial<LanguagesState> keyOf(LanguagesModel model) {
        return new Dial<LanguagesState>(
                        () -> model.state().cipher().key(),
                        (key, from) -> model.setKey((int) key),
                        0,
                        ShiftCipher.LETTERS - 1)
                .inStepsOf(1);
    }

    private void build() {
        getStyleClass().add("cipher-row");
        setAlignment(Pos.CENTER_LEFT);
        keyName.getStyleClass().add("bold");
        keyValue.getStyleClass().add("bold");
        keyValue.setAlignment(Pos.CENTER_RIGHT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(open, space, keyName, key, keyValue, reversed, find);
    }

    private void reverse() {
        model.setReversed(reversed.isSelected());
    }

    /** Shows the state, without triggering commands. */
    void showState() {
        ShiftCipher cipher = model.state().cipher();
        key.show();
        keyValue.setText(Integer.toString(cipher.key()));
        reversed.setSelected(cipher.reversed());
        find.setDisable(model.result().reading().isEmpty());
    }

    /** Updates texts and sizes, if language or size have changed. */
    void dress(Look look, double rems) {
        if (look.equals(dressed) && rems == dressedRems) {
            return;
        }
        dressed = look;
        dressedRems = rems;
        boolean narrow = rems < NARROW;
        double r = look.rem();
        Words words = look.words();
        setSpacing(0.6 * r);
        Controls.say(open, words.get("languages.open"), words.get("languages.open.tip"), false);
        Controls.say(reversed, words.get("languages.reversed"), words.get("languages.reversed.tip"), narrow);
        Controls.say(find, words.get("languages.find"), words.get("languages.find.tip"), narrow);
        keyName.setText(words.get("languages.key"));
        keyName.setMinWidth(USE_PREF_SIZE);
        key.setAccessibleText(words.get("languages.key"));
        fix(key, (narrow ? 12 : 17) * r, 2.4 * r);
        keyValue.setMinWidth(1.6 * r);
        HBox.setMargin(key, new Insets(0, 0, 0, 0.4 * r));
        HBox.setMargin(reversed, new Insets(0, 0, 0, 0.8 * r));
    }

    private static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }
}
