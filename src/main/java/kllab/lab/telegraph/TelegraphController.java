package kllab.lab.telegraph;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.sound.RaceSound;
import kllab.io.sound.SoundLine;
import kllab.io.sound.SystemSound;
import kllab.io.sound.WavFile;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Hold;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** Runs the race by the clock and turns gestures into commands. */
final class TelegraphController extends LabController<TelegraphState, TelegraphResult, TelegraphModel> {
    private final LongSupplier nanos;
    private final RaceAudio audio;
    private final Run run;
    private RaceClock clock;
    private TelegraphResult raced;
    private boolean ticking;

    TelegraphController(Lab<TelegraphState, TelegraphResult> lab, Desk desk) {
        this(lab, desk, System::nanoTime, new SystemSound());
    }

    /**
     * A screen with a given clock and sound device.
     *
     * @param nanos nanoseconds of a steady clock
     */
    TelegraphController(
            Lab<TelegraphState, TelegraphResult> lab, Desk desk, LongSupplier nanos, SoundLine.Device device) {
        super(desk, new TelegraphModel(lab));
        this.nanos = nanos;
        this.audio = new RaceAudio(
                device, nanos, () -> Platform.runLater(() -> desk.say(words -> words.get("telegraph.sound.missing"))));
        this.run = plays(Run.ofLook(model, this::race, seconds -> tick()).onPause(audio::stop));
        this.raced = model.result();
        this.clock = RaceClock.of(raced, raced.playhead(), nanos.getAsLong());
        model.stateProperty().addListener(property -> follow());
    }

    @Override
    public PageView<TelegraphState, TelegraphResult> view(Seat seat) {
        return new TelegraphView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("play", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "", "telegraph.play")
                        .lit("fth-pause", "", "telegraph.pause")
                        .when(this::isAudible)
                        .line("keys.play")
                        .key(KeyCode.SPACE),
                Verb.of("forward", () -> model.movePlayhead(model.result().nextLetter()))
                        .face("fth-skip-forward", "", "telegraph.forward")
                        .when(this::isAudible)
                        .line("keys.step-letters")
                        .key(KeyCode.S),
                Verb.of("back", () -> model.movePlayhead(model.result().previousLetter()))
                        .face("fth-skip-back", "", "telegraph.back")
                        .when(this::isAudible)
                        .line("keys.step-letters")
                        .key(Key.shift(KeyCode.S)),
                Verb.of("mute", () -> mutedProperty().set(!mutedProperty().get()))
                        .on(() -> mutedProperty().get())
                        .face("fth-volume-2", "", "telegraph.sound.off")
                        .lit("fth-volume-x", "", "telegraph.sound.on")
                        .line("keys.mute")
                        .key(KeyCode.M),
                Verb.of("repeat", () -> model.setRepeat(!model.state().repeat()))
                        .on(() -> model.state().repeat())
                        .face("fth-repeat", "", "telegraph.repeat")
                        .line("keys.repeat")
                        .key(KeyCode.A),
                Verb.handle("keys.playhead", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.shift-playhead", Key.shift(KeyCode.LEFT), Key.shift(KeyCode.RIGHT)),
                Verb.handle("keys.stairs", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.of("save-sound", this::saveSound)
                        .face("fth-download", "", "telegraph.sound.save")
                        .when(this::isAudible));
    }

    // ---- race ---------------------------------------------------------------------------------------------------

    Run run() {
        return run;
    }

    BooleanProperty mutedProperty() {
        return audio.mutedProperty();
    }

    private boolean isAudible() {
        return !model.result().isSilent();
    }

    /** Continues the race; from the start if it is at the end. */
    private boolean race() {
        TelegraphResult result = model.result();
        if (result.isSilent()) {
            return false;
        }
        if (result.playhead() >= result.end()) {
            model.movePlayhead(0);
        }
        restart();
        return true;
    }

    /** Restarts the clock at the playhead: after a pause, a jump, or another speed or message. */
    private void restart() {
        raced = model.result();
        clock = RaceClock.of(raced, raced.playhead(), nanos.getAsLong());
        audio.play(raced, clock);
    }

    /** Shows the current position of the race; called with every pulse. */
    void tick() {
        long now = nanos.getAsLong();
        ticking = true;
        model.movePlayhead(clock.position(now));
        ticking = false;
        if (clock.isOver(now)) {
            run.pause();
        }
    }

    /** After other changes during the race, continues from the current position. */
    private void follow() {
        if (!run.isPlaying() || ticking) {
            return;
        }
        if (model.result().isSilent()
                || !model.result().sending().message().equals(raced.sending().message())) {
            run.pause();
        } else {
            restart();
        }
    }

    /** A hand takes the playhead: the race waits, and goes on from where it is let go. */
    Hold holdPlayhead() {
        Hold look = model.beginLook();
        boolean held = run.isPlaying();
        run.pause();
        return look.then(() -> {
            if (held && goesOn()) {
                run.play();
            }
        });
    }

    /** At its end the race is over, unless it repeats. */
    private boolean goesOn() {
        return model.state().repeat()
                || model.result().playhead() < model.result().end();
    }

    void send(String message) {
        if (!message.equals(model.state().message())) {
            run.pause();
            model.setMessage(message);
        }
    }

    // ---- sound --------------------------------------------------------------------------------------------------

    /** Asks for a file and writes the sound of the race into it, in the background. */
    void saveSound() {
        String title = desk().words().get("telegraph.sound.save");
        String name = desk().words().get("telegraph.sound.name");
        desk().files().toSave(Files.Kind.SOUND, title, name).ifPresent(this::saveSound);
    }

    private void saveSound(Path file) {
        RaceSound sound = RaceAudio.sound(model.result());
        Thread.ofVirtual().start(() -> {
            Notice said = written(file, sound);
            Platform.runLater(() -> desk().say(said::say));
        });
    }

    /** Writes the file; returns the notice about it. */
    private static Notice written(Path file, RaceSound sound) {
        try {
            WavFile.write(file, sound);
            return new Notice("shell.saved", String.valueOf(file.getFileName()));
        } catch (FileException e) {
            return e.notice();
        }
    }
}
