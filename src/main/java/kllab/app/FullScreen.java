package kllab.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kllab.io.session.Preferences.Bounds;

/** A stage that fills its screen; Esc is left to the page. */
final class FullScreen implements HallWindow {
    private final Stage stage;
    private Runnable whenLeft = () -> {};
    private boolean filling;
    private Optional<Bounds> before = Optional.empty();

    FullScreen(Stage stage) {
        this.stage = stage;
        InvalidationListener follow = property -> follow();
        stage.fullScreenProperty().addListener(follow);
    }

    /** The system has keys of its own that end it. */
    private void follow() {
        if (filling && !stage.isFullScreen()) {
            filling = false;
            whenLeft.run();
        }
    }

    @Override
    public void fill(Runnable left) {
        whenLeft = left;
        before = place();
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(true);
        filling = stage.isFullScreen();
    }

    @Override
    public void restore() {
        filling = false;
        stage.setFullScreen(false);
    }

    /** Where the window is when it neither fills its screen nor is maximised; if it fills it, where it was before. */
    Optional<Bounds> place() {
        if (stage.isFullScreen()) {
            return before;
        }
        return stage.isMaximized() || !(stage.getWidth() > 0)
                ? Optional.empty()
                : Optional.of(new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Override
    public Rectangle2D bounds() {
        List<Screen> screens = Screen.getScreensForRectangle(
                stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2, 1, 1);
        return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getBounds();
    }
}
