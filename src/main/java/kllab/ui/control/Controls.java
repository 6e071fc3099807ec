package kllab.ui.control;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.figure.Fonts;
import kllab.text.Language;

/** Creates the buttons and labels of this app: flat, in text colour, each with a name for screen readers. */
public final class Controls {
    private static final String CHINESE = "chinese";
    private static final String TIP = "tip";

    private Controls() {}

    /** A button with an icon; its text is set by {@link #say}. */
    public static Button button(String icon, Runnable action, String... styleClasses) {
        Button button = modest(new Button(null, new Icon(icon)));
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that stays down while something is on. */
    public static ToggleButton toggle(String icon, Runnable action, String... styleClasses) {
        ToggleButton button = modest(new ToggleButton(null, new Icon(icon)));
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * Prevents a button from taking keys that are meant for the page: it handles Space only while its focus ring is
     * visible, so not after a mouse click; and the arrow keys, with which JavaFX would move the focus, go to the page.
     * A button whose page has disappeared while a key is still down does nothing.
     */
    public static <B extends ButtonBase> B modest(B button) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (button.getScene() == null) {
                event.consume();
            }
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean pages = isArrow(event.getCode()) || (event.getCode() == KeyCode.SPACE && !button.isFocusVisible());
            Parent behind = button.getParent();
            if (pages && behind != null) {
                Event.fireEvent(behind, event.copyFor(behind, behind));
                event.consume();
            }
        });
        return button;
    }

    /** An entry of a menu that chooses one of several; the chosen one is marked. */
    public static MenuItem choice(String name, boolean chosen, Runnable action) {
        MenuItem item = new MenuItem(name);
        if (chosen) {
            item.getStyleClass().add("chosen");
            item.setGraphic(new Icon("fth-check"));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The name of a group in a menu. It is a separator, for arrow keys stop at items also if they cannot be chosen. */
    public static MenuItem heading(String text) {
        SeparatorMenuItem heading = new SeparatorMenuItem();
        heading.setText(text);
        heading.getStyleClass().add("heading");
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        heading.setContent(label);
        return heading;
    }

    static boolean isHeading(MenuItem item) {
        return item.getStyleClass().contains("heading");
    }

    /** Whether it is one of the four arrow keys. */
    public static boolean isArrow(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.UP || code == KeyCode.DOWN;
    }

    public static void setIcon(Labeled button, String icon) {
        if (button.getGraphic() instanceof Icon shown && icon.equals(shown.literal())) {
            return;
        }
        button.setGraphic(new Icon(icon));
    }

    /**
     * Names a button: as text, or as a tooltip if there is room only for the icon; always for screen readers.
     *
     * @param tip what it does; if empty, there is no tooltip that repeats the text of the button
     */
    public static void say(ButtonBase button, String name, String tip, boolean iconOnly) {
        button.setText(iconOnly ? null : name);
        button.setAccessibleText(tip.isEmpty() ? name : tip);
        mark(button, "icon-only", iconOnly);
        tip(button, tip.isEmpty() && iconOnly ? name : tip);
    }

    /** Adds or removes a style class; does nothing if it is already so, to avoid restyling. */
    public static void mark(Node node, String style, boolean wears) {
        if (wears == node.getStyleClass().contains(style)) {
            return;
        }
        if (wears) {
            node.getStyleClass().add(style);
        } else {
            node.getStyleClass().remove(style);
        }
    }

    public static void tip(Node node, String text) {
        if (node.getProperties().put(TIP, text) == null) {
            Tip.install(node, 500, event -> String.valueOf(node.getProperties().get(TIP)));
        }
    }

    /** A thin line between groups of buttons. */
    public static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("divider");
        return line;
    }

    /** Chooses the face by the text that the user writes: Chinese needs its own, whatever the language of the app. */
    public static void faceFollowsText(TextInputControl field) {
        field.textProperty().addListener((property, before, now) -> face(field, now));
        face(field, field.getText());
    }

    /** The same for a label whose text comes from a user. */
    public static void faceFollowsText(Labeled label) {
        label.textProperty().addListener((property, before, now) -> face(label, now));
        face(label, label.getText());
    }

    private static void face(Node node, String text) {
        boolean chinese = text != null && "Noto Sans SC".equals(Fonts.textFamily(Language.EN, text));
        if (chinese) {
            FxFonts.loadUpright("Noto Sans SC");
        }
        mark(node, CHINESE, chinese);
    }
}
