package kllab.ui;

import javafx.scene.Node;

/** Places regions on whole pixels: what is painted in them is then as crisp as what it is painted with. */
public final class Boxes {
    private Boxes() {}

    public static void place(Node node, double x, double y, double width, double height) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        node.resizeRelocate(left, top, Math.rint(x + width) - left, Math.rint(y + height) - top);
    }
}
