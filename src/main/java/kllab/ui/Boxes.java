package kllab.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/** Places regions on whole pixels: what is painted in them is then as crisp as what it is painted with. */
public final class Boxes {
    private static final int HANDFUL = 10;

    private Boxes() {}

    public static void place(Node node, double x, double y, double width, double height) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        node.resizeRelocate(left, top, Math.rint(x + width) - left, Math.rint(y + height) - top);
    }

    /** Nodes in a group that lies at its parent's corner, and leaves them where they are put. */
    public static Group group(List<? extends Node> nodes) {
        Group group = new Group();
        group.getChildren().setAll(nodes);
        group.setAutoSizeChildren(false);
        group.setManaged(false); // what moves in it is not the parent's to lay out again
        return group;
    }

    /**
     * Nodes in groups of a few. JavaFX paints anew what has changed, but all of a parent as soon as more than twelve of its
     * children have: with these it sees no more than where the children are.
     */
    public static List<Node> handfuls(List<? extends Node> nodes) {
        List<Node> groups = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += HANDFUL) {
            groups.add(group(nodes.subList(from, Math.min(nodes.size(), from + HANDFUL))));
        }
        return groups;
    }
}
