package kllab.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Menus and tips inside a scene: JavaFX's own are windows, which are absent from a window that is shared in a call and may
 * come up on another screen. A scene has one while it is presented; whoever opens a menu or a tip asks here for it.
 */
public final class PopupLayer extends Pane {
    private static final double APART = 6;
    private static final int MOST_COLUMNS = 3;

    private final HBox menu = new HBox();
    private final Label tip = new Label();
    private @Nullable Node focusBefore;
    private @Nullable Node tipOf;

    /** An empty layer. */
    public PopupLayer() {
        setPickOnBounds(false);
        menu.getStyleClass().add("scene-menu");
        menu.setAccessibleRole(AccessibleRole.CONTEXT_MENU);
        menu.setVisible(false);
        menu.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        tip.getStyleClass().addAll("tooltip", "scene-tip");
        tip.setWrapText(true);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        menu.setManaged(false);
        tip.setManaged(false);
        getChildren().addAll(menu, tip);
    }

    /** Serves a scene, or no longer. */
    public void serve(Scene scene, boolean now) {
        if (now) {
            scene.getProperties().put(PopupLayer.class, this);
        } else {
            scene.getProperties().remove(PopupLayer.class);
            closeMenu();
            hideTip();
        }
    }

    /** The layer of a node's scene, if it has one now. */
    static @Nullable PopupLayer of(Node node) {
        return node.getScene() != null
                        && node.getScene().getProperties().get(PopupLayer.class) instanceof PopupLayer layer
                ? layer
                : null;
    }

    // ---- menus ------------------------------------------------------------------------------------------------------

    /** Opens a menu below a node: in its scene if that has a layer, else in a window. If the node's menu is open, it closes that. */
    public static void open(ContextMenu menu, Node under) {
        PopupLayer layer = of(under);
        if (layer == null) {
            // JavaFX leaves a menu open when its own button is pressed
            if (under.getProperties().get(ContextMenu.class) instanceof ContextMenu before && before.isShowing()) {
                before.hide();
                return;
            }
            under.getProperties().put(ContextMenu.class, menu);
            menu.show(under, javafx.geometry.Side.BOTTOM, 0, 4);
        } else {
            Bounds at = under.localToScene(under.getLayoutBounds());
            layer.show(menu.getItems(), at.getMinX(), at.getMaxY() + 4);
        }
    }

    /** Opens a menu at a point of the screen. */
    public static void open(ContextMenu menu, Node owner, double screenX, double screenY) {
        PopupLayer layer = of(owner);
        if (layer == null) {
            menu.show(owner, screenX, screenY);
        } else {
            Point2D at = layer.screenToLocal(screenX, screenY);
            layer.show(menu.getItems(), at.getX(), at.getY());
        }
    }

    private void show(List<MenuItem> items, double x, double y) {
        hideTip();
        if (!menu.isVisible()) {
            focusBefore = getScene().getFocusOwner();
        }
        menu.setVisible(true);
        List<Node> rows = rows(items, false);
        double width = 0;
        double height = Double.POSITIVE_INFINITY;
        for (int columns = 1; height > getHeight() && columns <= MOST_COLUMNS; columns++) {
            menu.getChildren().setAll(columns(rows, columns));
            menu.applyCss();
            width = Math.min(Math.ceil(menu.prefWidth(-1)), getWidth());
            height = Math.ceil(menu.prefHeight(width));
        }
        height = Math.min(height, getHeight());
        menu.resizeRelocate(
                Math.clamp(x, 0, getWidth() - width), Math.clamp(y, 0, getHeight() - height), width, height);
        menu.layout();
        focusable().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** The rows in columns of about the same length: a long menu in large type is higher than the window. */
    private static List<Node> columns(List<Node> rows, int count) {
        List<Node> columns = new ArrayList<>();
        int each = Math.ceilDiv(rows.size(), count);
        for (int from = 0; from < rows.size(); from += each) {
            VBox column = new VBox();
            column.getChildren().setAll(rows.subList(from, Math.min(rows.size(), from + each)));
            columns.add(column);
        }
        return columns;
    }

    /** The items of a menu inside a menu stand below its name. */
    private List<Node> rows(List<MenuItem> items, boolean inner) {
        List<Node> rows = new ArrayList<>();
        for (MenuItem item : items) {
            if (item instanceof SeparatorMenuItem && !Controls.isHeading(item)) {
                Region line = new Region();
                line.getStyleClass().add("rule");
                rows.add(line);
            } else {
                rows.add(row(item, inner));
                if (item instanceof Menu more) {
                    rows.addAll(rows(more.getItems(), true));
                }
            }
        }
        return rows;
    }

    private Node row(MenuItem item, boolean inner) {
        if (Controls.isHeading(item) || item instanceof Menu) {
            Label label = new Label(item.getText());
            label.getStyleClass().add("heading");
            return label;
        }
        Button row = new Button(null, line(item));
        row.setAccessibleText(item.getText());
        row.getStyleClass().setAll("button", "row");
        Controls.mark(row, "inner", inner);
        Controls.mark(row, "chosen", item.getStyleClass().contains("chosen"));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setDisable(item.isDisable());
        row.setOnAction(event -> choose(item));
        row.setOnMouseEntered(event -> row.requestFocus());
        return row;
    }

    /** The icon, or the tick, the name, and its key. */
    private static Node line(MenuItem item) {
        StackPane icon = new StackPane();
        icon.getStyleClass().add("graphic-container");
        boolean ticked = item instanceof CheckMenuItem check && check.isSelected();
        if (ticked || item.getGraphic() instanceof Icon) {
            icon.getChildren().add(new Icon(ticked ? "fth-check" : ((Icon) item.getGraphic()).literal()));
        }
        Label key = new Label(
                item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText());
        key.getStyleClass().add("accelerator-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(icon, new Label(item.getText()), gap, key);
    }

    private void choose(MenuItem item) {
        closeMenu();
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        if (item.getOnAction() != null) {
            item.getOnAction().handle(new ActionEvent(item, item));
        }
    }

    private List<Node> focusable() {
        return menu.getChildren().stream()
                .flatMap(column -> ((VBox) column).getChildren().stream())
                .filter(row -> row instanceof Button && !row.isDisabled())
                .toList();
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> rows = focusable();
        if (step != 0 && !rows.isEmpty()) {
            int at = rows.indexOf(getScene().getFocusOwner());
            rows.get(Math.floorMod(at + step, rows.size())).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && getScene().getFocusOwner() instanceof Button row) {
            row.fire();
            event.consume();
        }
    }

    public boolean isMenuOpen() {
        return menu.isVisible();
    }

    /** Closes the menu; what had the focus before has it again. */
    public void closeMenu() {
        if (menu.isVisible()) {
            menu.setVisible(false);
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** Closes the menu, if something else was pressed, which then does nothing else. */
    public void pressed(MouseEvent event) {
        if (menu.isVisible() && !menu.contains(menu.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            closeMenu();
            event.consume();
        }
    }

    // ---- tips -------------------------------------------------------------------------------------------------------

    /** Shows what is said about a node, below the mouse or where there is room; an empty text is no tip. */
    void showTip(Node of, String text, double sceneX, double sceneY, double below) {
        tipOf = of;
        tip.setText(text);
        tip.setVisible(!text.isEmpty());
        if (tip.isVisible()) {
            tip.applyCss();
            double width = Math.min(Math.ceil(tip.prefWidth(-1)), getWidth() / 2);
            double height = Math.ceil(tip.prefHeight(width));
            double y = sceneY + below + height <= getHeight() ? sceneY + below : sceneY - APART - height;
            tip.resizeRelocate(Math.clamp(sceneX, 0, getWidth() - width), Math.max(0, y), width, height);
        }
    }

    /** Removes the tip of a node, if it is the one that is shown. */
    void hideTip(Node of) {
        if (of.equals(tipOf)) {
            hideTip();
        }
    }

    private void hideTip() {
        tip.setVisible(false);
        tipOf = null;
    }
}
