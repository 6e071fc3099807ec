package kllab.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window. */
public final class ShellApplication extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("KL Lab");
        stage.show();
    }
}
