package kllab.ui.verb;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/** The keys that handles of several pages share, for their lists of verbs. */
public final class HandleKeys {
    private HandleKeys() {}

    /** The keys of a bar. */
    public static List<Verb> bars() {
        return with(Verb.handle("keys.arrows", KeyCode.UP, KeyCode.DOWN), "keys.home-end");
    }

    /** The keys of marks that slide to and fro, and of ends that are pulled up and down. */
    public static List<Verb> marks() {
        Verb arrows = Verb.handle("keys.marks", KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);
        List<Verb> keys = with(arrows, "keys.lowest-highest");
        keys.add(Verb.handle("keys.take-back", KeyCode.ESCAPE));
        return keys;
    }

    private static List<Verb> with(Verb arrows, String homeAndEnd) {
        return new ArrayList<>(List.of(
                arrows,
                Verb.handle("keys.shift-arrows", Key.shift(KeyCode.UP), Key.shift(KeyCode.DOWN)),
                Verb.handle("keys.alt-arrows", Key.alt(KeyCode.UP), Key.alt(KeyCode.DOWN)),
                Verb.handle(homeAndEnd, KeyCode.HOME, KeyCode.END),
                Verb.handle("keys.enter", KeyCode.ENTER)));
    }
}
