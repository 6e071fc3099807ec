package kllab.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Places regions on whole pixels, so that their contents are sharp. */
public final class Boxes {
    private static final int HANDFUL = 10;

    private Boxes() {}

    public static void place(Node node, double x, double y, double width, double height) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        node.resizeRelocate(left, top, Math.rint(x + width) - left, Math.rint(y + height) - top);
    }

    /**
     * Puts a node among others, or takes it away: hidden nodes are not in the scene, so that they need no styling at the
     * start.
     */
    public static void present(List<Node> among, int place, Node node, boolean on) {
        if (!on) {
            among.remove(node);
        } else if (!among.contains(node)) {
            among.add(Math.min(place, among.size()), node);
        }
    }

    /** A group at its parent's corner that does not lay out its nodes. */
    public static Group group(List<? extends Node> nodes) {
        Group group = new Group();
        group.getChildren().setAll(nodes);
        group.setAutoSizeChildren(false);
        group.setManaged(false); // moving nodes must not trigger a layout of the parent
        return group;
    }

    /**
     * Nodes in small groups. JavaFX repaints only what has changed, but a whole parent if more than twelve of its
     * children have changed; with small groups that does not happen.
     */
    public static List<Node> handfuls(List<? extends Node> nodes) {
        List<Node> groups = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += HANDFUL) {
            groups.add(group(nodes.subList(from, Math.min(nodes.size(), from + HANDFUL))));
        }
        return groups;
    }

    /** The space in a row that takes what is left. */
    public static Region stretch() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
