package kllab.lab.morse;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import kllab.text.Words;
import kllab.ui.Seat;
import kllab.ui.control.Controls;

/** The button with the name of the letters that are sent, and its menu of known ones. */
final class LetterChooser {
    private final MorseModel model;
    private final Seat seat;
    private final Button button;

    LetterChooser(MorseModel model, Seat seat) {
        this.model = model;
        this.seat = seat;
        button = Controls.button("fth-chevron-down", this::show, "outlined", "chooser");
        Controls.faceFollowsText(button);
    }

    Button button() {
        return button;
    }

    void speak() {
        String name = MorseLetters.name(model.state().language(), seat.words());
        Controls.say(button, name, seat.words().get("morse.letters.tip", name), false);
    }

    private void show() {
        ContextMenu menu = new ContextMenu();
        Words words = seat.words();
        MorseLetters now = MorseLetters.of(model.state());
        for (MorseLetters letters : MorseLetters.ALL) {
            menu.getItems()
                    .add(Controls.choice(
                            MorseLetters.name(letters.id(), words),
                            letters.equals(now),
                            () -> model.setLetters(letters.id(), letters.letters())));
        }
        menu.show(button, Side.BOTTOM, 0, 4);
    }
}
