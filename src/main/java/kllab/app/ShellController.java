package kllab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.LabScreen;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;

/** The commands and keys of all labs. */
final class ShellController {
    private final ShellModel model;
    private final Desk desk;
    private final ShellView view;

    ShellController(ShellModel model, Files files) {
        this.model = model;
        this.desk = model.desk();
        desk.setFiles(files);
        this.view = new ShellView(model, this);
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, this::singleKey);
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, ShellController::stayHere);
    }

    ShellView view() {
        return view;
    }

    // ---- commands -----------------------------------------------------------------------------------------------

    void open(Lab<?, ?> lab) {
        model.open(lab);
    }

    void openGroup(List<Lab<?, ?>> group) {
        model.openGroup(group);
    }

    /** Opens the next tab of the open lab's entry, cyclically. */
    void nextTab(int step) {
        List<Lab<?, ?>> tabs = model.tabs();
        int at = tabs.indexOf(model.screen().lab());
        model.open(tabs.get(Math.floorMod(at + step, tabs.size())));
    }

    void undo() {
        model.screen().model().undo();
    }

    void redo() {
        model.screen().model().redo();
    }

    void reset() {
        model.screen().model().reset();
    }

    void togglePin() {
        LabModel<?, ?> lab = model.screen().model();
        if (lab.pinnedProperty().get() == null) {
            lab.pin();
        } else {
            lab.unpin();
        }
    }

    <S extends Record, R> void choose(LabScreen<S, R> screen, Preset<S> preset) {
        desk.hush();
        screen.model().choose(preset);
    }

    void nextUnit() {
        desk.unitProperty().set(desk.unitProperty().get() == LogBase.BITS ? LogBase.NATS : LogBase.BITS);
    }

    void nextLanguage() {
        desk.languageProperty().set(desk.languageProperty().get() == Language.EN ? Language.ZH : Language.EN);
    }

    void nextTheme() {
        desk.themeProperty().set(themeAfter(desk.themeProperty().get()));
    }

    static Theme themeAfter(Theme theme) {
        return switch (theme) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.PROJECTOR;
            case PROJECTOR -> Theme.LIGHT;
        };
    }

    void toggleHelp() {
        view.help().toggle();
    }

    void openState() {
        desk.files().toOpen(Files.Kind.STATE, desk.words().get("shell.open")).ifPresent(this::openState);
    }

    void openState(Path file) {
        openState(model.screen(), file);
    }

    /** Restores a state from a file; an invalid file gives an error sentence and changes nothing. */
    private <S extends Record, R> void openState(LabScreen<S, R> screen, Path file) {
        try {
            StateFile read = StateFile.read(file);
            Optional<Lab<?, ?>> own = read.lab().flatMap(id -> LabCatalog.named(model.labs(), id));
            if (own.isPresent() && !own.get().equals(screen.lab())) {
                restoreElsewhere(own.get(), read);
            } else {
                restore(screen, read);
            }
        } catch (FileException e) {
            desk.say(e.notice()::say);
        }
    }

    private void restoreElsewhere(Lab<?, ?> lab, StateFile read) throws FileException {
        read.state(lab.id(), lab.stateType()); // throws before anything changes
        model.open(lab);
        restore(model.screen(), read);
    }

    private <S extends Record, R> void restore(LabScreen<S, R> screen, StateFile read) throws FileException {
        S state = read.state(screen.lab().id(), screen.lab().stateType());
        desk.hush();
        screen.model().change(now -> state);
    }

    void saveState() {
        LabScreen<?, ?> screen = model.screen();
        String name = desk.words().get("shell.save.name", screen.lab().id());
        desk.files()
                .toSave(Files.Kind.STATE, desk.words().get("shell.save"), name)
                .ifPresent(file -> saveState(screen, file));
    }

    private <S extends Record, R> void saveState(LabScreen<S, R> screen, Path file) {
        try {
            StateFile.write(file, screen.lab().id(), screen.model().state());
            desk.say(words -> words.get("shell.saved", String.valueOf(file.getFileName())));
        } catch (FileException e) {
            desk.say(e.notice()::say);
        }
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    /** Keys with Ctrl or Alt, and special keys: they work wherever the focus is. */
    private void shortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean typing = event.getTarget() instanceof TextInputControl && !(event.getTarget() instanceof NumberField);
        boolean done = true;
        boolean control = event.isShortcutDown() && !event.isAltDown(); // AltGr is reported as Ctrl and Alt
        if (code == KeyCode.F1 || (code == KeyCode.ESCAPE && view.help().isOpen())) {
            toggleHelp();
        } else if (event.isAltDown() && !event.isControlDown() && code == KeyCode.R) {
            reset();
        } else if (control && code == KeyCode.Z && !typing) {
            if (event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
        } else if (control && code == KeyCode.Y && !typing) {
            redo();
        } else if (control && code == KeyCode.O) {
            openState();
        } else if (control && code == KeyCode.S) {
            saveState();
        } else if (control && code == KeyCode.TAB) {
            nextTab(event.isShiftDown() ? -1 : 1);
        } else if (control && code.isDigitKey()) {
            openNumber(code.getCode() - KeyCode.DIGIT1.getCode());
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void openNumber(int index) {
        List<List<Lab<?, ?>>> groups = model.groups();
        if (index >= 0 && index < groups.size()) {
            openGroup(groups.get(index));
        }
    }

    /** Consumes unhandled arrow keys, with which JavaFX would move the focus to another control. */
    private static void stayHere(KeyEvent event) {
        if (Controls.isArrow(event.getCode())) {
            event.consume();
        }
    }

    /** Single keys: disabled while a field is edited. */
    private void singleKey(KeyEvent event) {
        if (!isInLab(event)) {
            passToLab(event);
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean done = true;
        switch (event.getCode()) {
            case G -> togglePin();
            case U -> nextUnit();
            case L -> nextLanguage();
            case D -> nextTheme();
            case ESCAPE -> done = escape();
            default -> {
                done = "?".equals(event.getText());
                if (done) {
                    toggleHelp();
                }
            }
        }
        if (done) {
            event.consume();
        }
    }

    private boolean isInLab(KeyEvent event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            if (node.equals(model.screen().root())) {
                return true;
            }
        }
        return false;
    }

    /** Passes keys to the lab while the focus is outside it; unhandled keys return here. */
    private void passToLab(KeyEvent event) {
        Node lab = model.screen().root();
        KeyEvent copy = event.copyFor(lab, lab, event.getEventType());
        Event.fireEvent(lab, copy);
        event.consume();
    }

    private boolean escape() {
        if (model.screen().model().pinnedProperty().get() != null) {
            model.screen().model().unpin();
            return true;
        }
        return false;
    }

    /** The node that has the focus if nothing else has. */
    Node root() {
        return view.root();
    }
}
