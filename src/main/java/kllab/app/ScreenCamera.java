package kllab.app;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import kllab.cli.ScreenRenderer;
import kllab.figure.Hall;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.control.FxFonts;

/** Draws screens with JavaFX, without a window: a scene can be laid out and painted without a stage. */
final class ScreenCamera implements ScreenRenderer {
    private boolean started;

    @Override
    public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
        start();
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> paint(screen, picture));
        try {
            return picture.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the screen cannot be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drawing was interrupted", e);
        }
    }

    private void start() {
        if (!started) {
            started = true;
            try {
                Platform.startup(FxFonts::load);
            } catch (IllegalStateException running) {
                Platform.runLater(FxFonts::load); // the toolkit is already running, in a test
            }
        }
    }

    private static void paint(Screen<?, ?> wanted, CompletableFuture<BufferedImage> picture) {
        try {
            Desk desk = new Desk();
            desk.languageProperty().set(wanted.language());
            Seat seat = new Seat(desk);
            seat.themeProperty().set(wanted.theme());
            desk.unitProperty().set(wanted.unit());
            ShellModel model =
                    new ShellModel(LabCatalog.all(), seat, wanted.lab().id());
            ShellController controller = new ShellController(model, Files.none());
            restore(model.opened(), wanted);
            if (wanted.presenting()) {
                model.hallProperty().set(Hall.USUAL);
            }
            Scene scene = new Scene(new StackPane(controller.view().root()), wanted.width(), wanted.height());
            SheetView.enlarge(scene, wanted.scale());
            controller.view().followSize(scene);
            controller.view().page().whenSettled(() -> complete(picture, () -> snapshot(scene, wanted.scale())));
        } catch (RuntimeException | Error e) {
            picture.completeExceptionally(e);
        }
    }

    private static void complete(CompletableFuture<BufferedImage> picture, Supplier<BufferedImage> work) {
        try {
            picture.complete(work.get());
        } catch (RuntimeException | Error e) {
            picture.completeExceptionally(e);
        }
    }

    /** Sets the lab to the state of the picture, titled by its preset. */
    private static <S extends Record, R> void restore(OpenLab<?, ?> opened, Screen<S, R> wanted) {
        @SuppressWarnings("unchecked") // the catalog has only one lab with this id
        LabModel<S, R> lab = (LabModel<S, R>) opened.model();
        lab.lab().presets().stream()
                .filter(preset -> preset.state().equals(wanted.state()))
                .findFirst()
                .ifPresentOrElse(lab::choose, () -> lab.change(now -> wanted.state()));
    }

    private static BufferedImage snapshot(Scene scene, int scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = new WritableImage((int) (scene.getWidth() * scale), (int) (scene.getHeight() * scale));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().snapshot(parameters, image);
        return SwingFXUtils.fromFXImage(image, null);
    }
}
