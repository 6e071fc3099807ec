package kllab.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.ui.verb.Face;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import kllab.ui.verb.Verb.Reach;

/** What can be done on every page. Each is made when it is asked for: the start needs only those with a button. */
final class ShellVerbs {
    /** The keys of the choices in the bar. */
    static final Key UNIT = Key.of(KeyCode.U);

    static final Key LANGUAGE = Key.of(KeyCode.L);

    private final ShellModel model;
    private final ShellController controller;

    ShellVerbs(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
    }

    /** The theme that comes next. */
    private Face themeFace() {
        return switch (ShellController.themeAfter(model.seat().themeProperty().get())) {
            case LIGHT -> new Face("fth-sun", "", "shell.theme.light");
            case DARK -> new Face("fth-moon", "", "shell.theme.dark");
            case PROJECTOR -> new Face("fth-monitor", "", "shell.theme.projector");
        };
    }

    Verb undo() {
        return Verb.of("undo", controller::undo)
                .face("fth-corner-up-left", "shell.undo", "shell.undo.tip")
                .line("keys.undo")
                .key(Key.control(KeyCode.Z))
                .reach(Reach.FIELDS)
                .when(controller::canUndo);
    }

    Verb redo() {
        return Verb.of("redo", controller::redo)
                .face("fth-corner-up-right", "shell.redo", "shell.redo.tip")
                .line("keys.undo")
                .key(Key.control(KeyCode.Y))
                .key(Key.control(KeyCode.Z).withShift())
                .reach(Reach.FIELDS)
                .when(() -> model.opened().model().canRedoProperty().get());
    }

    Verb pin() {
        return Verb.of("pin", controller::togglePin)
                .on(model::isPinned)
                .face("mdomz-push_pin", "shell.pin", "shell.pin.tip")
                .lit("mdomz-push_pin", "shell.pin", "shell.unpin.tip")
                .line("keys.pin")
                .key(KeyCode.G);
    }

    private Verb unit() {
        return Verb.of("unit", controller::nextUnit).line("keys.unit").key(UNIT);
    }

    private Verb language() {
        return Verb.of("language", controller::nextLanguage)
                .line("keys.language")
                .key(LANGUAGE);
    }

    Verb theme() {
        return Verb.of("theme", controller::nextTheme)
                .face(this::themeFace)
                .line("keys.theme")
                .key(KeyCode.D);
    }

    Verb help() {
        return Verb.of("help", controller::toggleHelp)
                .face("fth-help-circle", "shell.help", "shell.help.tip")
                .line("keys.help")
                .key(KeyCode.F1)
                .reach(Reach.ALL);
    }

    /** What changes only how a page is seen, in the order of the sheet of keys. */
    List<Verb> ofView() {
        return List.of(pin(), unit(), language(), theme());
    }

    /** All others, in the order of the sheet of keys. */
    List<Verb> everywhere() {
        List<Verb> all = new ArrayList<>(List.of(undo(), redo()));
        all.add(Verb.reset(controller::reset).line("keys.reset"));
        all.addAll(files());
        all.addAll(pictures());
        all.addAll(texts());
        openLabs(all);
        if (model.tabs().size() > 1) {
            all.add(tab("next-tab", 1, Key.control(KeyCode.TAB)));
            all.add(tab("last-tab", -1, Key.control(KeyCode.TAB).withShift()));
        }
        all.add(Verb.handle("keys.tab", Key.of(KeyCode.TAB), Key.shift(KeyCode.TAB)));
        all.addAll(controller.presenting().beginnings());
        all.add(help());
        all.add(Verb.of("help-sign", controller::toggleHelp).line("keys.help").key(Key.typed("?")));
        all.add(Verb.of("close-help", controller::toggleHelp)
                .when(controller::isHelpOpen)
                .key(KeyCode.ESCAPE)
                .reach(Reach.ALL));
        all.add(Verb.of("close-picture", controller::togglePictureSheet)
                .when(controller::isPictureSheetOpen)
                .key(KeyCode.ESCAPE)
                .reach(Reach.ALL));
        all.add(Verb.of("unpin", controller::togglePin).when(model::isPinned).key(KeyCode.ESCAPE));
        return all;
    }

    /** All of them. */
    List<Verb> all() {
        List<Verb> all = new ArrayList<>(ofView());
        all.addAll(everywhere());
        return all;
    }

    /** What the app is; reached from the help. */
    Verb about() {
        return Verb.of("about", controller::showAbout).face("fth-info", "about.title", "");
    }

    private void openLabs(List<Verb> all) {
        int digit = 0;
        for (List<Lab<?, ?>> group : model.groups()) {
            digit++;
            if (digit < 10) {
                all.add(Verb.of("open-" + group.getFirst().group(), () -> controller.openGroup(group))
                        .line("keys.labs")
                        .key(Key.control(KeyCode.getKeyCode(Integer.toString(digit))))
                        .reach(Reach.ALL));
            }
        }
    }

    private Verb tab(String id, int step, Key key) {
        return Verb.of(id, () -> controller.nextTab(step))
                .line("keys.tabs")
                .key(key)
                .reach(Reach.ALL);
    }

    /** The first group of the File menu. */
    List<Verb> files() {
        Documents documents = controller.documents();
        return List.of(
                file("open", documents::open, Key.control(KeyCode.O)).face("fth-folder", "shell.open", ""),
                file("save", documents::save, Key.control(KeyCode.S)).face("fth-save", "shell.save", ""),
                file("save-as", documents::saveAs, Key.control(KeyCode.S).withShift())
                        .face("", "shell.save-as", ""));
    }

    private static Verb file(String id, Runnable run, Key key) {
        return Verb.of(id, run).line("keys.files").key(key).reach(Reach.ALL);
    }

    /** The group of pictures in the File menu. */
    List<Verb> pictures() {
        return List.of(
                picture("copy-picture", controller::copyPicture, KeyCode.C)
                        .face("fth-copy", "picture.copy.name", "")
                        .line("keys.copy-picture"),
                picture("save-picture", controller::togglePictureSheet, KeyCode.E)
                        .face("fth-image", "picture.save.name", "")
                        .line("keys.save-picture")
                        .reach(Reach.ALL),
                picture("print", controller.pictures()::print, KeyCode.P)
                        .face("fth-printer", "picture.print.name", "")
                        .line("keys.print")
                        .reach(Reach.ALL));
    }

    private static Verb picture(String id, Runnable run, KeyCode code) {
        return Verb.of(id, run).key(Key.control(code));
    }

    /** The last group of the File menu. */
    List<Verb> texts() {
        return List.of(
                Verb.of("copy-text", controller.documents()::copyText)
                        .face("fth-clipboard", "shell.copy-text", "")
                        .line("keys.copy-text")
                        .key(Key.control(KeyCode.C).withShift()),
                Verb.of("paste", controller.arrivals()::paste)
                        .face("fth-edit-2", "shell.paste", "")
                        .line("keys.paste")
                        .key(Key.control(KeyCode.V)));
    }
}
