package kllab.ui.control;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import kllab.text.Words;
import kllab.ui.verb.Face;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** The buttons of verbs: icon, name, tooltip, whether they can be pressed, and whether they are down. */
public final class VerbButtons {
    /** The verb of a button, and what is written on it. */
    private record Worn(
            Verb verb, @Nullable Face face, @Nullable Words words, boolean iconOnly) {}

    private VerbButtons() {}

    public static Button button(Verb verb, String... styleClasses) {
        return wear(Controls.button(verb.face().get().icon(), run(verb), styleClasses), verb);
    }

    /** A button that stays down while the verb is on. */
    public static ToggleButton toggle(Verb verb, String... styleClasses) {
        Runnable run = run(verb);
        ToggleButton button = Controls.toggle(verb.face().get().icon(), () -> {}, styleClasses);
        button.setOnAction(event -> {
            run.run();
            button.setSelected(verb.on().getAsBoolean()); // a press has already toggled it
        });
        return wear(button, verb);
    }

    private static Runnable run(Verb verb) {
        return Objects.requireNonNull(verb.run(), verb.id());
    }

    private static <B extends ButtonBase> B wear(B button, Verb verb) {
        button.getProperties().put(VerbButtons.class, new Worn(verb, null, null, false));
        return button;
    }

    /** The verb of a button, if it is one of these. */
    public static Optional<Verb> verb(Node node) {
        return worn(node).map(Worn::verb);
    }

    private static Optional<Worn> worn(Node node) {
        return node.hasProperties() && node.getProperties().get(VerbButtons.class) instanceof Worn worn
                ? Optional.of(worn)
                : Optional.empty();
    }

    /** Writes what it is now: called when language or width have changed. */
    public static void dress(ButtonBase button, Words words, boolean iconOnly) {
        worn(button).ifPresent(worn -> {
            Face face = worn.verb.face().get();
            if (!face.equals(worn.face) || !words.equals(worn.words) || iconOnly != worn.iconOnly) {
                button.getProperties().put(VerbButtons.class, new Worn(worn.verb, face, words, iconOnly));
                Controls.setIcon(button, face.icon());
                String tip = face.tip().isEmpty() ? "" : worn.verb.hint(words.get(face.tip()), words);
                Controls.say(button, face.name().isEmpty() ? "" : words.get(face.name()), tip, iconOnly);
            }
            button.setDisable(!worn.verb.can().getAsBoolean());
            if (button instanceof ToggleButton toggle) {
                toggle.setSelected(worn.verb.on().getAsBoolean());
            }
        });
    }

    /** Shows the state, in the language that it was dressed in; does nothing before that. */
    public static void refresh(ButtonBase button) {
        worn(button).ifPresent(worn -> {
            if (worn.words != null) {
                dress(button, worn.words, worn.iconOnly);
            }
        });
    }
}
