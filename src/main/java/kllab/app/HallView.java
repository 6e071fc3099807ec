package kllab.app;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;
import kllab.figure.Look;
import kllab.lab.LabModel;
import kllab.ui.Boxes;
import kllab.ui.chart.SheetView;
import kllab.ui.control.Controls;
import kllab.ui.control.PopupLayer;
import kllab.ui.hall.Curtain;
import kllab.ui.hall.HallCheckView;
import kllab.ui.hall.InkView;
import kllab.ui.hall.PointerView;
import kllab.ui.hall.RemoteSheet;
import kllab.ui.hall.Tool;
import kllab.ui.page.PageView;
import org.jspecify.annotations.Nullable;

/** What lies over a page in a hall: ink, menus and tips, the pointer, the bar at the upper edge, the curtain. */
final class HallView {
    private static final Duration IDLE = Duration.seconds(3);
    private static final double REMOTE = 34;
    private static final double MARGIN = 0.97;
    private static final double LARGEST_ZOOM = 3;

    private final ShellModel model;
    private final ShellView shell;
    private final Presenting presenting;
    private final InkView ink;
    private final PopupLayer popups = new PopupLayer();
    private final PointerView pointer = new PointerView();
    private final HallBar bar;
    private final HallCheckView check;
    private final RemoteSheet remote;
    private final Curtain curtain = new Curtain();
    private final PauseTransition idle = new PauseTransition(IDLE);
    private final InvalidationListener stepped = property -> stepped();
    private @Nullable LabModel<?, ?> followed;
    private @Nullable String zoomed;
    private @Nullable PageView<?, ?> zoomedPage;

    HallView(ShellModel model, ShellView shell, Presenting presenting) {
        this.model = model;
        this.shell = shell;
        this.presenting = presenting;
        ink = new InkView(model.seat()::look, presenting::draw);
        bar = new HallBar(model, presenting);
        check = new HallCheckView(model.seat()::look);
        remote = new RemoteSheet(
                model.desk().words(),
                presenting.remoteProperty()::set,
                () -> shell.page().requestFocus());
        presenting
                .toolProperty()
                .addListener(property -> take(presenting.toolProperty().get()));
        idle.setOnFinished(event -> hideCursor(true));
    }

    /** From the lowest to the highest. */
    List<Node> nodes() {
        return List.of(ink, popups, check, remote, pointer, bar, curtain);
    }

    /** Begins to serve the scene. */
    void open() {
        popups.serve(shell.root().getScene(), true);
        idle.playFromStart();
        followSteps(model.opened().model());
        showInk();
    }

    /** Each step has its own ink, and its name on the bar. */
    private void followSteps(@Nullable LabModel<?, ?> lab) {
        if (followed != null) {
            followed.presetProperty().removeListener(stepped);
        }
        followed = lab;
        if (lab != null) {
            lab.presetProperty().addListener(stepped);
        }
    }

    private void stepped() {
        bar.refresh();
        showInk();
    }

    /** Lets go of the scene: everything is as it was. */
    void close() {
        check.close();
        remote.close();
        zoomOut();
        thaw();
        setBlack(false);
        popups.serve(shell.root().getScene(), false);
        followSteps(null);
        idle.stop();
        hideCursor(false);
    }

    void place(double width, double height, Look look) {
        for (Node layer : List.of(ink, popups, check, curtain)) {
            Boxes.place(layer, 0, 0, width, height);
        }
        double wide = Math.min(width, REMOTE * look.rem());
        double high = Math.min(height, Math.ceil(remote.prefHeight(wide)));
        Boxes.place(remote, (width - wide) / 2, (height - high) / 2, wide, high);
        pointer.fit(width, height, look.rem());
        bar.place(width);
    }

    // ---- the mouse --------------------------------------------------------------------------------------------------

    /** Any event of the mouse: the cursor is there again, and goes when it rests. */
    void follow(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            popups.pressed(event);
        }
        hideCursor(false);
        idle.playFromStart();
        pointer.follow(event);
        bar.follow(event.getSceneY());
    }

    /** Nodes have cursors of their own: the style takes them away, and then they have that of the window. */
    private void hideCursor(boolean now) {
        Controls.mark(shell.root(), "idle", now);
        shell.root().setCursor(now ? Cursor.NONE : null);
    }

    private void take(Tool tool) {
        ink.take(tool);
        pointer.take(tool);
        bar.refresh();
    }

    /** Shows the ink on what is shown. */
    void showInk() {
        ink.show(presenting.ink());
    }

    /** The test card. */
    HallCheckView check() {
        return check;
    }

    /** The sheet that learns a remote. */
    RemoteSheet remote() {
        return remote;
    }

    // ---- menus ------------------------------------------------------------------------------------------------------

    boolean isMenuOpen() {
        return popups.isMenuOpen();
    }

    void closeMenu() {
        popups.closeMenu();
    }

    // ---- the curtain ------------------------------------------------------------------------------------------------

    boolean isBlack() {
        return curtain.isBlack();
    }

    void setBlack(boolean now) {
        closeMenu();
        curtain.setBlack(now);
        bar.refresh();
    }

    boolean isFrozen() {
        return curtain.isFrozen();
    }

    void freeze() {
        closeMenu();
        bar.hide();
        Scene scene = shell.root().getScene();
        curtain.freeze(
                shell.root(), scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX());
    }

    void thaw() {
        if (isFrozen()) {
            curtain.thaw();
            bar.refresh();
        }
    }

    // ---- zoom -------------------------------------------------------------------------------------------------------

    boolean isZoomed() {
        return zoomed != null;
    }

    /** The part that is enlarged, if one is. */
    Optional<String> zoomedPart() {
        return Optional.ofNullable(zoomed);
    }

    /** Enlarges the part under the mouse, or the largest, until it fills the window; or shows the whole page again. */
    void zoom() {
        if (isZoomed()) {
            zoomOut();
            return;
        }
        PageView<?, ?> page = shell.page();
        shell.partUnderPointer().or(page::largestPart).ifPresent(part -> zoomInto(page, part));
    }

    private void zoomInto(PageView<?, ?> page, String part) {
        Bounds box = page.boundsOf(part);
        double times = Math.min(page.getWidth() / box.getWidth(), page.getHeight() / box.getHeight());
        double by = Math.min(times * MARGIN, LARGEST_ZOOM);
        if (!(by > 1)) {
            return; // it fills the window, or nothing has room yet
        }
        zoomed = part;
        zoomedPage = page;
        page.getTransforms()
                .setAll(
                        new Translate(
                                page.getWidth() / 2 - by * box.getCenterX(),
                                page.getHeight() / 2 - by * box.getCenterY()),
                        new Scale(by, by));
        repaint(page, (int) Math.ceil(by));
    }

    void zoomOut() {
        PageView<?, ?> page = zoomedPage;
        if (page != null) {
            zoomed = null;
            zoomedPage = null;
            page.getTransforms().clear();
            repaint(page, 1);
        }
    }

    private void repaint(PageView<?, ?> page, int times) {
        SheetView.enlarge(shell.root().getScene(), times);
        page.repaint();
        bar.refresh();
        showInk();
    }
}
