package kllab.ui.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.text.Words;

/**
 * A key with its modifiers.
 *
 * @param code the key; {@code UNDEFINED} for a character, wherever the keyboard has it
 * @param typed the character; otherwise empty
 * @param shift whether Shift is held
 * @param control whether Ctrl (on a Mac: Command) is held
 * @param alt whether Alt is held
 */
public record Key(KeyCode code, String typed, boolean shift, boolean control, boolean alt) {
    /** On the sheet, longer lists of keys show only their beginning. */
    private static final int MOST_CAPS = 3;

    private static final int BEGINNING = 2;
    private static final int MOST_GROUPS = 4;

    public static Key of(KeyCode code) {
        return new Key(code, "", false, false, false);
    }

    public static Key shift(KeyCode code) {
        return new Key(code, "", true, false, false);
    }

    public static Key control(KeyCode code) {
        return new Key(code, "", false, true, false);
    }

    public static Key alt(KeyCode code) {
        return new Key(code, "", false, false, true);
    }

    /** A character that keyboards have in different places. */
    public static Key typed(String character) {
        return new Key(KeyCode.UNDEFINED, character, false, false, false);
    }

    public Key withShift() {
        return new Key(code, typed, true, control, alt);
    }

    /** Whether it is pressed by an event. AltGr is reported as Ctrl and Alt together, so it is neither. */
    public boolean is(KeyEvent event) {
        boolean modified =
                event.isShortcutDown() == control && event.isAltDown() == alt && !(alt && event.isControlDown());
        if (!modified) {
            return false;
        }
        return typed.isEmpty()
                ? event.getCode() == code && event.isShiftDown() == shift
                : typed.equals(event.getText());
    }

    /** Several keys as they are written on the sheet of keys; arrows with the same modifiers are written together. */
    public static String caps(List<Key> keys, Words words) {
        List<String> caps = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (i > 0
                    && key.isArrow()
                    && keys.get(i - 1).isArrow()
                    && key.modifiers().equals(keys.get(i - 1).modifiers())) {
                caps.add(caps.removeLast() + ' ' + key.name(words));
            } else {
                caps.add(key.cap(words));
            }
        }
        return caps.size() <= MOST_CAPS
                ? String.join(", ", caps)
                : String.join(", ", caps.subList(0, BEGINNING)) + ", \u2026";
    }

    /**
     * Several keys as caps, each with those of its modifiers, which keys that follow with the same ones share; arrows share a
     * cap. A second key with two modifiers is left out, and so is what follows four keys.
     */
    public static List<List<String>> capsOf(List<Key> keys, Words words) {
        List<List<String>> groups = new ArrayList<>();
        Key last = keys.getFirst();
        for (Key key : keys) {
            List<String> caps = new ArrayList<>();
            if (groups.isEmpty() || !key.modifiers().equals(last.modifiers())) {
                caps.addAll(key.modifierNames());
            }
            if (groups.size() == MOST_GROUPS) {
                groups.add(List.of("\u2026"));
                break;
            }
            if (!groups.isEmpty() && caps.isEmpty() && key.isArrow() && last.isArrow()) {
                List<String> arrows = groups.getLast();
                arrows.add(arrows.removeLast() + '\u2009' + key.name(words));
            } else if (groups.isEmpty() || caps.size() < 2) {
                caps.add(key.name(words));
                groups.add(caps);
                last = key;
            }
        }
        return groups;
    }

    /** The key as it is written in tooltips. */
    public String cap(Words words) {
        return modifiers() + name(words);
    }

    /** A text with the key behind: {@code Undo (Ctrl+Z)}. */
    public String hint(String text, Words words) {
        return words.get("keys.hint", text, cap(words));
    }

    private String modifiers() {
        return modifierNames().stream().map(name -> name + '+').collect(Collectors.joining());
    }

    private List<String> modifierNames() {
        List<String> names = new ArrayList<>();
        if (control) {
            names.add("Ctrl");
        }
        if (alt) {
            names.add("Alt");
        }
        if (shift) {
            names.add("Shift");
        }
        return names;
    }

    private boolean isArrow() {
        return code.isArrowKey();
    }

    private String name(Words words) {
        return switch (code) {
            case UNDEFINED -> typed;
            case SPACE -> words.get("keys.space");
            case LEFT -> "\u2190";
            case UP -> "\u2191";
            case RIGHT -> "\u2192";
            case DOWN -> "\u2193";
            default -> code.getName();
        };
    }
}
