package kllab.ui.hall;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Learns a remote: each of its buttons is pressed once, the one that begins twice, since it may send two keys in turn. */
public final class RemoteLearner {
    private static final int TWICE = 2;

    private final Map<Button, List<KeyCode>> heard = new EnumMap<>(Button.class);
    private Button asked = Button.NEXT;
    private boolean done;

    /** The buttons of a remote, in the order in which they are asked for. */
    public enum Button {
        NEXT("hall.remote.next"),
        BACK("hall.remote.back"),
        BLACK("hall.remote.black"),
        START("hall.remote.start");

        private final String asks;

        Button(String asks) {
            this.asks = asks;
        }

        /** The message that asks for it. */
        String message() {
            return asks;
        }
    }

    /** The button to be pressed now. */
    public Button asked() {
        return asked;
    }

    public boolean isDone() {
        return done;
    }

    /** The keys that a button has sent so far. */
    public List<KeyCode> heard(Button button) {
        return heard.getOrDefault(button, List.of());
    }

    /**
     * A key was pressed. The key of an earlier button means that there is no such button on this remote; a key that only changes others
     * is not heard.
     */
    public void hear(KeyCode code) {
        if (done || code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return;
        }
        boolean known = heard.entrySet().stream()
                .anyMatch(each -> each.getKey() != asked && each.getValue().contains(code));
        if (known) {
            skip();
            return;
        }
        List<KeyCode> keys = new ArrayList<>(heard(asked));
        keys.add(code);
        heard.put(asked, keys);
        if (asked != Button.START || keys.size() == TWICE) {
            goOn();
        }
    }

    /** This remote has no such button. */
    public void skip() {
        heard.remove(asked);
        goOn();
    }

    private void goOn() {
        switch (asked) {
            case NEXT -> asked = Button.BACK;
            case BACK -> asked = Button.BLACK;
            case BLACK -> asked = Button.START;
            case START -> done = true;
        }
    }

    /** What was learned. */
    public Remote remote() {
        return new Remote(
                first(Button.NEXT),
                first(Button.BACK),
                first(Button.BLACK),
                heard(Button.START).stream().distinct().toList());
    }

    private Optional<KeyCode> first(Button button) {
        return heard(button).stream().findFirst();
    }
}
