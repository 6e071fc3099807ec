package kllab.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The baseline for the start: a JavaFX window with one button. */
public final class BareWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Button("Start")), 1366, 768));
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(BareWindow.class);
    }
}
