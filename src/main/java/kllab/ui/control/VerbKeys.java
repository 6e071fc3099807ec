package kllab.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kllab.ui.verb.Verb;
import kllab.ui.verb.Verb.Reach;

/** The one place where keys do the verbs of a page; handles, fields and lists have their own while they are focused. */
public final class VerbKeys {
    private final Supplier<List<Verb>> verbs;

    private VerbKeys(Supplier<List<Verb>> verbs) {
        this.verbs = verbs;
    }

    /**
     * Listens to all keys pressed in a node.
     *
     * @param verbs the verbs of the open page; if several have a key, the first that can be done has it
     */
    public static void listen(Node root, Supplier<List<Verb>> verbs) {
        VerbKeys keys = new VerbKeys(verbs);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::before);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::after);
    }

    /** Before the focused control gets it. */
    private void before(KeyEvent event) {
        take(event, Reach.ALL);
        if (!event.isConsumed() && !isText(event)) {
            take(event, Reach.HANDS);
        }
        if (!event.isConsumed() && (!isText(event) || event.getTarget() instanceof NumberField)) {
            take(event, Reach.FIELDS);
        }
    }

    /** What no control has taken. */
    private void after(KeyEvent event) {
        if (!isText(event)) {
            take(event, Reach.PAGE);
        }
    }

    private static boolean isText(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void take(KeyEvent event, Reach reach) {
        for (Verb verb : verbs.get()) {
            Runnable run = verb.run();
            if (run != null
                    && verb.reach() == reach
                    && verb.has(event)
                    && verb.can().getAsBoolean()) {
                run.run();
                event.consume();
                return;
            }
        }
    }
}
