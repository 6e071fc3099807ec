package kllab.bench;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kllab.figure.Hall;
import kllab.figure.Look;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;

/** The window in which contenders are measured, one after the other. */
final class FrameStage {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);
    private final Stage stage = new Stage();
    private final double width;
    private final double height;

    private FrameStage(double width, double height) {
        this.width = width;
        this.height = height;
        if (Boolean.getBoolean("kllab.bench.presenting")) {
            seat.present(Hall.USUAL, Hall.USUAL.rem(height));
        } else {
            seat.remProperty().set(Look.remOf(height));
        }
        stage.setX(0);
        stage.setY(0);
        empty();
        stage.show();
    }

    /** Starts JavaFX. */
    static void start() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(FrameStage::fail);
            FxFonts.load();
            return true;
        });
    }

    /** A contender that fails ends the benchmark; else it would wait for its frames for ever. */
    private static void fail(Thread thread, Throwable failure) {
        failure.printStackTrace();
        System.exit(1);
    }

    static FrameStage of(double width, double height) throws Exception {
        return onFx(() -> {
            makeRoom(width, height);
            return new FrameStage(width, height);
        });
    }

    /** The headless screen has room for 1000×1000 pixels: a larger window gets a larger buffer, in which its rows overlap. */
    private static void makeRoom(double width, double height) throws ReflectiveOperationException {
        Object application = com.sun.glass.ui.Application.GetApplication();
        if (application.getClass().getSimpleName().equals("HeadlessApplication")) {
            Field buffer = application.getClass().getDeclaredField("frameBuffer");
            buffer.setAccessible(true);
            int pixels = (int) Math.max(1_000_000, 1000 * height + width);
            buffer.set(application, ByteBuffer.allocate(4 * pixels));
        }
    }

    Seat seat() {
        return seat;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Puts a contender into the window. */
    <C extends Contender> C show(Callable<C> make) throws Exception {
        return onFx(() -> {
            C made = make.call();
            stage.setScene(new Scene(made.root(), width, height));
            return made;
        });
    }

    /** Its frames, after so many seconds of warming up. */
    Frames measure(Contender contender, double warm, double seconds) throws Exception {
        FrameClock.record(contender::step, warm);
        int mapsBefore = onFx(contender::mapsShown);
        FrameClock.Taken taken = FrameClock.record(contender::step, seconds);
        double maps = (onFx(contender::mapsShown) - mapsBefore) / seconds;
        return Frames.of(taken, maps);
    }

    void clear(Contender contender) throws Exception {
        onFx(() -> {
            contender.end();
            empty();
            return true;
        });
    }

    private void empty() {
        stage.setScene(new Scene(new Group(), width, height));
    }

    void close() throws Exception {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
