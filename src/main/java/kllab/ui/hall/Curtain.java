package kllab.ui.hall;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import kllab.ui.control.Icon;

/** What hides a page from the room: a picture of how it was, or nothing but black. It lets no click through. */
public final class Curtain extends Region {
    private static final double MARK = 1.2;

    private final ImageView frozen = new ImageView();
    private final Icon mark = new Icon("fth-pause");
    private final Region black = new Region();

    /** It is open. */
    public Curtain() {
        getStyleClass().add("curtain");
        mark.getStyleClass().add("curtain-mark");
        black.getStyleClass().add("curtain-black");
        frozen.setVisible(false);
        mark.setVisible(false);
        black.setVisible(false);
        getChildren().addAll(frozen, mark, black);
        setVisible(false);
    }

    /** Shows what a node looks like now, whatever it will look like. */
    public void freeze(Node what, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        double width = what.getLayoutBounds().getWidth();
        double height = what.getLayoutBounds().getHeight();
        WritableImage image = new WritableImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
        frozen.setImage(what.snapshot(parameters, image));
        frozen.setFitWidth(width);
        frozen.setFitHeight(height);
        set(true, isBlack());
    }

    public void thaw() {
        set(false, isBlack());
        frozen.setImage(null);
    }

    public void setBlack(boolean now) {
        set(isFrozen(), now);
    }

    private void set(boolean frozenNow, boolean blackNow) {
        frozen.setVisible(frozenNow);
        mark.setVisible(frozenNow);
        black.setVisible(blackNow);
        setVisible(frozenNow || blackNow);
        requestLayout();
    }

    public boolean isFrozen() {
        return frozen.isVisible();
    }

    public boolean isBlack() {
        return black.isVisible();
    }

    @Override
    protected void layoutChildren() {
        black.resizeRelocate(0, 0, getWidth(), getHeight());
        mark.autosize();
        double side = MARK * mark.getLayoutBounds().getHeight();
        mark.relocate(getWidth() - side, getHeight() - side);
    }
}
