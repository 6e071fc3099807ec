package kllab.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import kllab.ui.control.VerbMenu;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/**
 * The menu of a right click on a page, or of the menu key: what can be done with what is there, with the page, and on every
 * page. A text has JavaFX's own.
 */
final class PageMenu {
    private final ShellModel model;
    private final ShellController controller;

    PageMenu(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
    }

    /** Opens it where the event was; with keys, at what has the focus. */
    void show(PageView<?, ?> page, ContextMenuEvent event) {
        if (!(event.getTarget() instanceof Node node) || isText(node)) {
            return;
        }
        event.consume();
        Node target = event.isKeyboardTrigger() ? focused(page, node) : node;
        Bounds at = target.localToScreen(target.getLayoutBounds());
        Point2D place = event.isKeyboardTrigger() && at != null
                ? new Point2D(at.getCenterX(), at.getCenterY())
                : new Point2D(event.getScreenX(), event.getScreenY());
        Point2D inScene = event.isKeyboardTrigger()
                ? target.localToScene(
                        target.getLayoutBounds().getCenterX(),
                        target.getLayoutBounds().getCenterY())
                : new Point2D(event.getSceneX(), event.getSceneY());
        VerbMenu menu = new VerbMenu(model.desk().words());
        groups(page, target, page.partAt(inScene)).forEach(menu::group);
        menu.show(page, place.getX(), place.getY());
    }

    private static Node focused(Node page, Node otherwise) {
        Node owner = page.getScene().getFocusOwner();
        return owner == null ? otherwise : owner;
    }

    static boolean isText(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    /** Each verb once, where it belongs first. */
    List<List<Verb>> groups(PageView<?, ?> page, Node target, Optional<String> part) {
        ShellVerbs shell = controller.verbs();
        Set<String> known = new HashSet<>();
        List<List<Verb>> groups = new ArrayList<>();
        for (List<Verb> group : List.of(
                page.verbsAt(target, part),
                shell.pictures(),
                controller.pageVerbs(),
                List.of(shell.undo(), shell.redo(), shell.pin(), Verb.reset(controller::reset), shell.help()))) {
            List<Verb> offered = group.stream()
                    .filter(verb -> isOffered(verb) && known.add(verb.id()))
                    .toList();
            if (!offered.isEmpty()) {
                groups.add(offered);
            }
        }
        return groups;
    }

    /** Not the keys of handles, and not what only Esc does: a menu is closed by it. */
    private static boolean isOffered(Verb verb) {
        boolean escape = !verb.keys().isEmpty() && verb.keys().stream().allMatch(key -> key.code() == KeyCode.ESCAPE);
        return verb.run() != null && !escape;
    }
}
