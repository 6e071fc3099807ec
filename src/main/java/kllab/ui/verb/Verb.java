package kllab.ui.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page can do. Its button, its tooltip, its keys and its line on the sheet of keys are made from this
 * value.
 *
 * <p>An entry without {@code run} only lists the keys of handles: these listen themselves while they have the focus.
 *
 * @param id its name, which stays the same; unique on a page
 * @param run does it; null for the keys of handles
 * @param keys the keys that do it
 * @param line the message of its line on the sheet of keys, which it may share with the next one; empty if it has none
 * @param face its button now
 * @param can whether it can be done now
 * @param on whether it is on, if it is something that stays
 * @param reach where its keys work
 */
public record Verb(
        String id,
        @Nullable Runnable run,
        List<Key> keys,
        String line,
        Supplier<Face> face,
        BooleanSupplier can,
        BooleanSupplier on,
        Reach reach) {
    /** Where a key works. */
    public enum Reach {
        /** Where nothing else takes it, and in no text field: single keys. */
        PAGE,
        /** Before whatever has the focus, but in no field. */
        HANDS,
        /** Before whatever has the focus, but texts have their own, such as undo. */
        FIELDS,
        /** Before whatever has the focus. */
        ALL
    }

    public Verb {
        keys = List.copyOf(keys);
    }

    /** Without a face; it can always be done, and is not on. */
    private Verb(String id, @Nullable Runnable run, List<Key> keys, String line) {
        this(id, run, keys, line, () -> new Face("", "", ""), () -> true, () -> false, Reach.PAGE);
    }

    /** Something to do. */
    public static Verb of(String id, Runnable run) {
        return new Verb(id, run, List.of(), "");
    }

    /** The keys of a handle, and the message that tells what they do. */
    public static Verb handle(String line, Key... keys) {
        return new Verb(line, null, List.of(keys), line);
    }

    /** The same for keys without modifiers. */
    public static Verb handle(String line, KeyCode first, KeyCode... more) {
        return handle(line).key(first).keys(more);
    }

    /** Back to the preset: on a page, the button of the shell's verb. */
    public static Verb reset(Runnable run) {
        return of("reset", run)
                .face("fth-rotate-ccw", "shell.reset", "shell.reset.tip")
                .key(Key.alt(KeyCode.R))
                .reach(Reach.ALL);
    }

    public Verb key(KeyCode code) {
        return key(Key.of(code));
    }

    public Verb key(Key key) {
        List<Key> all = new ArrayList<>(keys);
        all.add(key);
        return new Verb(id, run, all, line, face, can, on, reach);
    }

    private Verb keys(KeyCode... codes) {
        Verb verb = this;
        for (KeyCode code : codes) {
            verb = verb.key(code);
        }
        return verb;
    }

    /** The message of its line on the sheet of keys. */
    public Verb line(String message) {
        return new Verb(id, run, keys, message, face, can, on, reach);
    }

    /** Its button: the icon, and the messages of its name and of what it does. */
    public Verb face(String icon, String name, String tip) {
        Face next = new Face(icon, name, tip);
        return face(() -> next);
    }

    /** Its button, which changes. */
    public Verb face(Supplier<Face> now) {
        return new Verb(id, run, keys, line, now, can, on, reach);
    }

    /** Another button while it is on, which has to be said before. */
    public Verb lit(String icon, String name, String tip) {
        Supplier<Face> off = face;
        Face lit = new Face(icon, name, tip);
        return face(() -> on.getAsBoolean() ? lit : off.get());
    }

    /** When it can be done. */
    public Verb when(BooleanSupplier now) {
        return new Verb(id, run, keys, line, face, now, on, reach);
    }

    /** When it is on. */
    public Verb on(BooleanSupplier now) {
        return new Verb(id, run, keys, line, face, can, now, reach);
    }

    public Verb reach(Reach where) {
        return new Verb(id, run, keys, line, face, can, on, where);
    }

    /** Whether a pressed key is one of its own. */
    public boolean has(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.is(event));
    }

    /** A text about it with its first key behind. */
    public String hint(String text, Words words) {
        return keys.isEmpty() ? text : keys.getFirst().hint(text, words);
    }

    /** The lines of the sheet of keys: the message, and the keys of all verbs that share it, in the given order. */
    public static Map<String, List<Key>> lines(List<Verb> verbs) {
        Map<String, List<Key>> lines = new LinkedHashMap<>();
        for (Verb verb : verbs) {
            if (!verb.line.isEmpty()) {
                lines.computeIfAbsent(verb.line, line -> new ArrayList<>()).addAll(verb.keys);
            }
        }
        return lines;
    }
}
