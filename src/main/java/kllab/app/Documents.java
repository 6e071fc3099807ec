package kllab.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.Preferences;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.io.session.Work;
import kllab.io.session.WorkPage;
import kllab.lab.Background;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.ui.Desk;
import kllab.ui.Files.Kind;

/**
 * The commands on files: a document is the state of one page (decision 0020). Whatever holds a state is opened the same way,
 * whether it is chosen, dropped, pasted or given at the start: as one undo step; what cannot be opened gives a sentence and changes
 * nothing. Files are read and written on another thread.
 */
final class Documents {
    /** The thread of files, started on first use. */
    private static final class Clerk {
        static final Executor THREAD = Background.thread("documents", Duration.ZERO);
    }

    /** What a file that is written back looks like; a picture is not overwritten with a state. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(kllab|json)");

    /** What is opened even where a page takes files of its own. */
    private static final Pattern STATE = Pattern.compile("(?i).*\\.(kllab|json|svg|pdf|png)");

    private static final String ENDING = ".kllab";
    private static final Pattern LINE = Pattern.compile("kl\\d{1,9}:[a-z][a-z0-9-]*\\.\\d+:[A-Za-z0-9_-]+");

    private final ShellModel model;
    private final ShellController controller;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());

    Documents(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        this.desk = model.desk();
    }

    /** Something read, or why it cannot be. */
    private interface Reading {
        StateFile read() throws FileException;
    }

    // ---- open -------------------------------------------------------------------------------------------------------

    void open() {
        desk.files().toOpen(Kind.STATE, desk.words().get("shell.open")).ifPresent(this::open);
    }

    void open(Path file) {
        open(file, () -> {});
    }

    private void open(Path file, Runnable done) {
        Path whole = file.toAbsolutePath().normalize();
        boolean writable = DOCUMENT.matcher(whole.toString()).matches();
        read(() -> StateFile.read(whole), writable ? Optional.of(whole) : Optional.empty(), () -> {
            remember(whole);
            done.run();
        });
    }

    /** Opens the first of several, and says so. */
    void open(List<Path> files) {
        Path first = files.getFirst();
        String name = String.valueOf(first.getFileName());
        open(first, () -> {
            if (files.size() > 1) {
                desk.say(words -> words.get("shell.open.first", name));
            }
        });
    }

    /** Opens what was given at the start: the name of a file, or a state as text. */
    void open(String argument) {
        Optional<String> line = line(argument);
        if (line.isPresent()) {
            openLine(line.get());
            return;
        }
        try {
            open(Path.of(argument));
        } catch (InvalidPathException e) {
            desk.say(words -> words.get("file.missing", argument));
        }
    }

    /** A state as text: all of a text that begins as one, or else what looks like one in it. */
    private static Optional<String> line(String text) {
        if (StateLine.isOne(text)) {
            return Optional.of(text);
        }
        Matcher found = LINE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private void openLine(String line) {
        read(() -> StateFile.ofText(line), Optional.empty(), () -> {});
    }

    /** Why what was given at the start cannot be opened, if so. */
    static Optional<Notice> fault(String argument) {
        try {
            Optional<String> line = line(argument);
            if (line.isPresent()) {
                StateFile.ofText(line.get());
            } else {
                StateFile.read(Path.of(argument));
            }
            return Optional.empty();
        } catch (FileException e) {
            return Optional.of(e.notice());
        } catch (InvalidPathException e) {
            return Optional.of(new Notice("file.missing", argument));
        }
    }

    private void read(Reading reading, Optional<Path> document, Runnable done) {
        Clerk.THREAD.execute(() -> {
            try {
                StateFile read = reading.read();
                Platform.runLater(() -> show(read, document, done));
            } catch (FileException e) {
                Platform.runLater(() -> desk.say(e.notice()::say));
            }
        });
    }

    private void show(StateFile read, Optional<Path> document, Runnable done) {
        try {
            Optional<Work> work = read.work();
            if (work.isPresent()) {
                show(work.get());
            } else {
                Optional<Lab<?, ?>> named = read.lab().flatMap(id -> LabCatalog.named(model.labs(), id));
                show(named.orElse(model.opened().lab()), read, document);
            }
            done.run();
        } catch (FileException e) {
            desk.say(e.notice()::say);
        }
    }

    private <S extends Record, R> void show(Lab<S, R> lab, StateFile read, Optional<Path> document)
            throws FileException {
        StateFile.Opened<S> opened = lab.restored(read); // throws before anything changes
        // what is not whole is not written back
        show(lab, opened.state(), document.filter(file -> opened.missing().isEmpty()));
        opened.missing().ifPresent(notice -> desk.say(notice::say));
    }

    private <S extends Record, R> void show(Lab<S, R> lab, S state, Optional<Path> document) {
        model.open(lab);
        desk.hush();
        @SuppressWarnings("unchecked") // a lab is opened once
        LabModel<S, R> its = (LabModel<S, R>) model.opened().model();
        its.open(state, document);
    }

    /** All pages of a copy of the work. */
    private void show(Work work) throws FileException {
        List<Runnable> shown = new ArrayList<>();
        for (Map.Entry<String, WorkPage> page : work.pages().entrySet()) {
            Optional<Lab<?, ?>> lab = LabCatalog.named(model.labs(), page.getKey());
            if (lab.isPresent()) {
                shown.add(shown(lab.get(), page.getValue()));
            }
        }
        shown.forEach(Runnable::run);
        LabCatalog.named(model.labs(), work.open()).ifPresent(model::open);
    }

    private <S extends Record, R> Runnable shown(Lab<S, R> lab, WorkPage page) throws FileException {
        WorkPage.Content<S> content = page.decode(lab.stateType());
        return () -> show(lab, content.state(), content.document());
    }

    // ---- save -------------------------------------------------------------------------------------------------------

    void save() {
        OpenLab<?, ?> page = model.opened();
        page.model().documentProperty().get().ifPresentOrElse(file -> save(page, file), this::saveAs);
    }

    void saveAs() {
        OpenLab<?, ?> page = model.opened();
        String name = page.model()
                .documentProperty()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(desk.words().get("shell.save.name", page.lab().id()));
        desk.files()
                .toSave(Kind.DOCUMENT, desk.words().get("shell.save-as"), name)
                .ifPresent(file -> save(page, ended(file)));
    }

    /** Some choosers leave the ending to the app; a file that they have not asked about is not replaced. */
    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        Path ended = file.resolveSibling(name + ENDING);
        return name.indexOf('.') >= 0 || Files.exists(ended) ? file : ended;
    }

    private <S extends Record, R> void save(OpenLab<S, R> page, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        S state = page.model().state();
        Clerk.THREAD.execute(() -> {
            try {
                StateFile.write(whole, page.lab().id(), state);
                Platform.runLater(() -> saved(page.model(), whole, state));
            } catch (FileException e) {
                Platform.runLater(() -> desk.say(e.notice()::say));
            }
        });
    }

    private <S extends Record, R> void saved(LabModel<S, R> page, Path file, S state) {
        page.savedIn(file, state);
        remember(file);
        desk.say(words -> words.get("shell.saved", String.valueOf(file.getFileName())));
    }

    // ---- recent documents -------------------------------------------------------------------------------------------

    /** The last first. */
    ReadOnlyObjectProperty<List<Path>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    void setRecent(List<Path> files) {
        recent.set(files);
    }

    private void remember(Path file) {
        List<Path> next = new ArrayList<>(recent.get());
        next.remove(file);
        next.addFirst(file);
        recent.set(List.copyOf(next.subList(0, Math.min(next.size(), Preferences.MOST_RECENT))));
    }

    /** Opens one of them; one that is gone is told and forgotten. */
    void openRecent(Path file) {
        if (Files.exists(file)) {
            open(file);
        } else {
            recent.set(recent.get().stream().filter(each -> !each.equals(file)).toList());
            desk.say(words -> words.get("shell.recent.gone", file.toString()));
        }
    }

    // ---- clipboard, drag and drop -----------------------------------------------------------------------------------

    void copyText() {
        copyText(model.opened());
    }

    private <S extends Record, R> void copyText(OpenLab<S, R> page) {
        try {
            ClipboardContent content = new ClipboardContent();
            content.putString(StateLine.of(page.lab().id(), page.model().state(), StateLine.Data.WHOLE));
            Clipboard.getSystemClipboard().setContent(content);
            desk.say(words -> words.get("shell.copied-text"));
        } catch (FileException e) {
            desk.say(e.notice()::say);
        }
    }

    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private void take(Clipboard from) {
        if (from.hasFiles() && !from.getFiles().isEmpty()) {
            open(from.getFiles().stream().map(File::toPath).toList());
        } else {
            String text = from.getString();
            take(text == null ? "" : text);
        }
    }

    private void take(String text) {
        Optional<String> line = line(text);
        if (line.isPresent()) {
            openLine(line.get());
        } else if (!controller.view().page().take(text)) {
            desk.say(words -> words.get("shell.paste.nothing"));
        }
    }

    /** What is dragged over the window, before a page sees it: states go to the window. */
    void dragged(DragEvent event) {
        if (event.getEventType() == DragEvent.DRAG_OVER) {
            if (holdsState(event, false)) {
                accept(event);
            }
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED && holdsState(event, true)) {
            drop(event);
        }
    }

    /** What no page has taken. */
    void left(DragEvent event) {
        if (event.getEventType() == DragEvent.DRAG_OVER
                && (event.getDragboard().hasFiles() || event.getDragboard().hasString())) {
            accept(event);
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED) {
            drop(event);
        }
    }

    private static void accept(DragEvent event) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void drop(DragEvent event) {
        take(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
    }

    /**
     * Whether it is a state.
     *
     * @param dropped a text is looked at only then, not at each step of the mouse
     */
    private static boolean holdsState(DragEvent event, boolean dropped) {
        if (event.getDragboard().hasFiles()) {
            List<File> files = event.getDragboard().getFiles();
            return !files.isEmpty() && STATE.matcher(files.getFirst().getName()).matches();
        }
        String text = dropped && event.getDragboard().hasString()
                ? event.getDragboard().getString()
                : "";
        return text != null && line(text).isPresent();
    }
}
