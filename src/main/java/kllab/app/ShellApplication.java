package kllab.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import kllab.io.Notice;
import kllab.io.export.PictureChoices;
import kllab.io.session.Preferences;
import kllab.io.session.Preferences.Bounds;
import kllab.io.session.PreferencesFile;
import kllab.ui.Background;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.hall.Remote;

/** The window: opens with its last position and size; if it was maximised, at its usual size. */
public final class ShellApplication extends Application {
    static final double HEIGHT = 768;
    private static final double WIDTH = 1366;
    private static final Duration KEPT_APART = Duration.ofMillis(500);

    @Override
    public void start(Stage stage) {
        open(stage, getParameters().getRaw());
    }

    /**
     * Opens the window.
     *
     * @param given what it should show: names of files, or states as text
     */
    static ShellModel open(Stage stage, List<String> given) {
        Prelude prelude = Prelude.ended();
        Seat seat = prelude.seat();
        Desk desk = seat.desk();
        Faults.watch(desk, prelude.file());
        Preferences preferences = prelude.loaded().preferences();
        Autosave autosave = new Autosave(prelude.workFile(), prelude.work().work(), desk);
        ShellModel model =
                new ShellModel(prelude.labs(), seat, prelude.firstLab().id(), autosave::opened);
        autosave.follow(model);
        ShellController controller = new ShellController(model, new Choosers(stage, desk));
        controller.documents().setRecent(preferences.recent());
        controller.pictures().setPrinting(new JobPrinter(stage));
        controller.pictures().choicesProperty().set(PictureChoices.of(preferences.pictures()));
        FullScreen screen = new FullScreen(stage);
        controller.presenting().setWindow(screen, Awake::ofSystem);
        controller.presenting().setHalls(Halls.of(preferences.halls()));
        controller.presenting().remoteProperty().set(Remote.of(preferences.remote()));
        Scene scene =
                new Scene(new javafx.scene.layout.StackPane(controller.view().root()), WIDTH, HEIGHT);
        controller.view().followSize(scene);
        controller.keeps("about.preferences", prelude.file().file());
        controller.keeps("about.work", prelude.workFile().file());
        controller.keeps("about.faults", Faults.file(prelude.file()));
        stage.setScene(scene);
        new WindowTitle(model, stage);
        preferences.window().ifPresent(bounds -> place(stage, bounds));
        stage.setOnHiding(event -> {
            OneWindow.ofUser().close();
            autosave.close();
            prelude.file().save(preferencesOf(desk, model, controller, screen));
            controller.presenting().leave();
        });
        prelude.loaded().notice().ifPresent(notice -> desk.say(notice::say));
        if (prelude.work().damaged()) {
            desk.say(prelude.workFile().setAside()::say);
        }
        keep(model, controller, screen, prelude.file());
        stage.show();
        controller.root().requestFocus();
        autosave.rehearse(model.opened());
        given.forEach(controller.documents()::open);
        OneWindow.ofUser().listen(later -> takeOver(stage, controller.documents(), later));
        return model;
    }

    /** Keeps the preferences as they change; where the window is, when it closes. */
    private static void keep(ShellModel model, ShellController controller, FullScreen screen, PreferencesFile file) {
        Desk desk = model.desk();
        Background<Preferences, Optional<Notice>> keeping = new Background<>(
                file::save, Background.thread("preferences", KEPT_APART), Platform::runLater, (kept, notice) -> {});
        InvalidationListener changed = property -> keeping.wish(preferencesOf(desk, model, controller, screen));
        desk.languageProperty().addListener(changed);
        desk.unitProperty().addListener(changed);
        desk.stillProperty().addListener(changed);
        model.seat().themeProperty().addListener(changed);
        controller.documents().recentProperty().addListener(changed);
        controller.pictures().choicesProperty().addListener(changed);
        controller.presenting().remoteProperty().addListener(changed);
        model.hallProperty().addListener(changed);
    }

    /** Comes to the front with what a later start was given; answers whether there still is a window. */
    private static boolean takeOver(Stage stage, Documents documents, String given) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            taken.complete(stage.isShowing());
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            if (!given.isEmpty()) {
                documents.open(given);
            }
        });
        return taken.completeOnTimeout(false, 2, TimeUnit.SECONDS).join();
    }

    private static Preferences preferencesOf(
            Desk desk, ShellModel model, ShellController controller, FullScreen screen) {
        return new Preferences(
                desk.languageProperty().get(),
                model.seat().themeProperty().get(),
                desk.unitProperty().get(),
                model.opened().lab().id(),
                screen.place(),
                desk.stillProperty().get(),
                controller.documents().recentProperty().get(),
                controller.pictures().choicesProperty().get().words(),
                controller.presenting().halls().words(),
                controller.presenting().remoteProperty().get().word());
    }

    /** Restores the last position, if part of it is still on a screen. */
    private static void place(Stage stage, Bounds bounds) {
        boolean visible = !javafx.stage.Screen.getScreensForRectangle(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
        if (visible) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    /** The system's file choosers. */
    private record Choosers(Stage stage, Desk desk) implements Files {
        @Override
        public Optional<Path> toOpen(Kind kind, String title) {
            return Optional.ofNullable(chooser(kind, title).showOpenDialog(stage))
                    .map(File::toPath);
        }

        @Override
        public Optional<Path> toSave(Kind kind, String title, String name) {
            FileChooser chooser = chooser(kind, title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        }

        private FileChooser chooser(Kind kind, String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(desk.words().get(kind.messageKey()), kind.patterns()));
            return chooser;
        }
    }
}
