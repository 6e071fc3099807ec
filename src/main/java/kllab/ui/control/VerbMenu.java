package kllab.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kllab.text.Words;
import kllab.ui.verb.Face;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/**
 * A menu of verbs: each with its icon, its name and its first key; grey if it cannot be done now, with a tick if it is on.
 *
 * <p>A menu is made when it is opened, so it is in the present language and shows the present state:
 *
 * <pre>new VerbMenu(words).group(verbs).heading(text).group(more).show(button)</pre>
 *
 * A verb is named by the name of its {@link Face}, else by its tip, else by its line on the sheet of keys; a verb that
 * shares its line with another needs a name. Keys of handles, which run nothing, are left out. For what is no verb (a
 * preset, a recent file, a heading that changes) there is {@link #item}.
 */
public final class VerbMenu {
    private final Words words;
    private final ContextMenu menu = new ContextMenu();
    private boolean between;

    public VerbMenu(Words words) {
        this.words = words;
    }

    /** A key as it is written behind a name; it does nothing here, since the page listens to it. */
    private static final class Cap extends KeyCombination {
        private final String text;

        Cap(String text) {
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return text;
        }
    }

    /** What a verb is called in a menu, with a capital letter. */
    public static String name(Verb verb, Words words) {
        Face face = verb.face().get();
        String message = !face.name().isEmpty() ? face.name() : !face.tip().isEmpty() ? face.tip() : verb.line();
        String name = words.get(message);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** Adds verbs as a group: a line divides it from what stands above. */
    public VerbMenu group(List<Verb> verbs) {
        rule();
        verbs.forEach(this::add);
        return this;
    }

    /** Begins a new group; two calls, or one at an end of the menu, draw no second line. */
    public VerbMenu rule() {
        between = !menu.getItems().isEmpty();
        return this;
    }

    /** Adds the name of a group, which cannot be chosen. */
    public VerbMenu heading(String text) {
        return item(Controls.heading(text));
    }

    /** Adds any item. */
    public VerbMenu item(MenuItem item) {
        if (between) {
            menu.getItems().add(new SeparatorMenuItem());
            between = false;
        }
        menu.getItems().add(item);
        return this;
    }

    /** Adds one verb to the group. */
    public void add(Verb verb) {
        Runnable run = verb.run();
        if (run == null) {
            return;
        }
        boolean on = verb.on().getAsBoolean();
        MenuItem item = on ? ticked(name(verb, words)) : new MenuItem(name(verb, words));
        String icon = verb.face().get().icon();
        if (!on && !icon.isEmpty()) {
            item.setGraphic(new Icon(icon));
        }
        if (!verb.keys().isEmpty()) {
            item.setAccelerator(new Cap(verb.keys().getFirst().cap(words)));
        }
        item.setDisable(!verb.can().getAsBoolean());
        item.setOnAction(event -> run.run());
        item(item);
    }

    private static MenuItem ticked(String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setSelected(true);
        return item;
    }

    /** A key as the text behind an item that is no verb. */
    public static void key(MenuItem item, Key key, Words words) {
        item.setAccelerator(new Cap(key.cap(words)));
    }

    public List<MenuItem> items() {
        return new ArrayList<>(menu.getItems());
    }

    /** Opens below a button. */
    public ContextMenu show(Node under) {
        PopupLayer.open(menu, under);
        return menu;
    }

    /** Opens at a point of the screen. */
    public ContextMenu show(Node owner, double screenX, double screenY) {
        PopupLayer.open(menu, owner, screenX, screenY);
        return menu;
    }
}
