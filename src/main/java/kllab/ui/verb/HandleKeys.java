package kllab.ui.verb;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys that handles of several pages share, for their lists of verbs. */
public final class HandleKeys {
    private HandleKeys() {}

    /** The keys of a bar. */
    public static List<Verb> bars() {
        return List.of(
                Verb.handle("keys.arrows", KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.shift-arrows", Key.shift(KeyCode.UP), Key.shift(KeyCode.DOWN)),
                Verb.handle("keys.alt-arrows", Key.alt(KeyCode.UP), Key.alt(KeyCode.DOWN)),
                Verb.handle("keys.home-end", KeyCode.HOME, KeyCode.END),
                Verb.handle("keys.enter", KeyCode.ENTER));
    }
}
