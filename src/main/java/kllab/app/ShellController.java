package kllab.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.control.Controls;
import kllab.ui.control.VerbKeys;
import kllab.ui.verb.Verb;

/** The commands and keys of all labs. */
final class ShellController {
    private final ShellModel model;
    private final Desk desk;
    private final Documents documents;
    private final Arrivals arrivals;
    private final Pictures pictures;
    private final Presenting presenting;
    private final ShellVerbs verbs;
    private final ShellView view;
    private final Map<String, Path> kept = new LinkedHashMap<>();

    ShellController(ShellModel model, Files files) {
        this.model = model;
        this.desk = model.desk();
        desk.setFiles(files);
        this.documents = new Documents(model);
        this.arrivals = new Arrivals(this, desk);
        this.pictures = new Pictures(model);
        this.presenting = new Presenting(model, this);
        this.verbs = new ShellVerbs(model, this);
        this.view = new ShellView(model, this);
        desk.setSending(this::send);
        view.root().addEventFilter(KeyEvent.ANY, presenting::hear);
        VerbKeys.listen(view.root(), this::allVerbs);
        view.root().addEventFilter(KeyEvent.ANY, this::keepFromPage);
        view.root().addEventFilter(ContextMenuEvent.ANY, this::keepInScene);
        view.root().addEventFilter(DragEvent.ANY, arrivals::dragged);
        view.root().addEventHandler(DragEvent.ANY, arrivals::left);
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, ShellController::stayHere);
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, this::closeField);
    }

    ShellView view() {
        return view;
    }

    // ---- commands -----------------------------------------------------------------------------------------------

    void open(Lab<?, ?> lab) {
        model.open(lab);
    }

    /** From one page to another: what it takes when it is pasted there, or else a state. */
    private void send(String lab, String text) {
        LabCatalog.named(model.labs(), lab).ifPresent(this::open);
        if (!view.page().take(text)) {
            documents.openState(text);
        }
    }

    void openGroup(List<Lab<?, ?>> group) {
        model.openGroup(group);
    }

    /** Opens the next tab of the open lab's entry, cyclically. */
    void nextTab(int step) {
        List<Lab<?, ?>> tabs = model.tabs();
        int at = tabs.indexOf(model.opened().lab());
        model.open(tabs.get(Math.floorMod(at + step, tabs.size())));
    }

    /** Undoes a step; at the beginning of work that was taken up again, says that. */
    void undo() {
        LabModel<?, ?> lab = model.opened().model();
        if (lab.canUndoProperty().get()) {
            lab.undo();
        } else if (lab.isResumed()) {
            desk.say(words -> words.get("shell.undo.resumed"));
        }
    }

    boolean canUndo() {
        LabModel<?, ?> lab = model.opened().model();
        return lab.canUndoProperty().get() || lab.isResumed();
    }

    void redo() {
        model.opened().model().redo();
    }

    void reset() {
        model.opened().reset();
    }

    void togglePin() {
        LabModel<?, ?> lab = model.opened().model();
        if (model.isPinned()) {
            lab.unpin();
        } else {
            lab.pin();
        }
    }

    <S extends Record, R> void choose(OpenLab<S, R> screen, Preset<S> preset) {
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
        model.seat().themeProperty().set(themeAfter(model.seat().themeProperty().get()));
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

    /** Shows what the app is, where the help is. */
    void showAbout() {
        view.help().showAbout();
    }

    /**
     * Where the app keeps something, for the sheet about it.
     *
     * @param message names it
     */
    void keeps(String message, Path file) {
        kept.put(message, file);
    }

    Map<String, Path> kept() {
        return Collections.unmodifiableMap(kept);
    }

    /** Closes whatever lies over the page. */
    void closeSheets() {
        if (isHelpOpen()) {
            toggleHelp();
        }
        view.pictureSheet().close();
        if (presenting.isOn()) {
            view.hall().closeMenu();
        }
    }

    Presenting presenting() {
        return presenting;
    }

    boolean isHelpOpen() {
        return view.help().isOpen();
    }

    /** The commands on pictures. */
    Pictures pictures() {
        return pictures;
    }

    /** Copies the chart under the pointer, or the whole page where there is none. */
    void copyPicture() {
        pictures.copy(view.partUnderPointer());
    }

    void togglePictureSheet() {
        view.pictureSheet().toggle(view.partUnderPointer());
    }

    boolean isPictureSheetOpen() {
        return view.pictureSheet().isOpen();
    }

    /** The commands on files. */
    Documents documents() {
        return documents;
    }

    /** What comes from other programs. */
    Arrivals arrivals() {
        return arrivals;
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    ShellVerbs verbs() {
        return verbs;
    }

    /** The verbs of the open page: those of the lab, and those of its view in this window. */
    List<Verb> pageVerbs() {
        List<Verb> all = new ArrayList<>(model.opened().verbs());
        all.addAll(view.page().verbs());
        return all;
    }

    /** While it is presented, its keys come first; where the page is hidden there are no others. */
    private List<Verb> allVerbs() {
        List<Verb> all = new ArrayList<>(presenting.verbs());
        if (presenting.hasAllKeys()) {
            return all;
        }
        all.addAll(pageVerbs());
        all.addAll(verbs.all());
        return all;
    }

    /** Where the page is hidden, nothing happens that the room does not see. */
    private void keepFromPage(KeyEvent event) {
        if (presenting.hasAllKeys()) {
            event.consume();
        }
    }

    /** The menu of a text is a window of JavaFX: in a hall there is none. */
    private void keepInScene(ContextMenuEvent event) {
        if (presenting.isOn() && event.getTarget() instanceof Node node && PageMenu.isText(node)) {
            event.consume();
        }
    }

    /** In a hall, Esc in a field that has nothing to take back gives the keys to the page. */
    private void closeField(KeyEvent event) {
        if (presenting.isOn() && event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl) {
            view.page().requestFocus();
            event.consume();
        }
    }

    /** Consumes unhandled arrow keys, with which JavaFX would move the focus to another control. */
    private static void stayHere(KeyEvent event) {
        if (Controls.isArrow(event.getCode())) {
            event.consume();
        }
    }

    /** The node that has the focus if nothing else has. */
    Node root() {
        return view.root();
    }
}
