package kllab.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.Preferences;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.io.session.Work;
import kllab.io.session.WorkPage;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.ui.Desk;
import kllab.ui.Files.Kind;

/**
 * The commands on files: a document is the state of one page (decision 0020). Whatever holds a state is opened the same way,
 * whether it is chosen, dropped, pasted or given at the start: as one undo step; what cannot be opened gives a sentence and changes
 * nothing. Files are read, decoded and written on another thread.
 */
final class Documents {
    /** What a file that is written back looks like; a picture is not overwritten with a state. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(kllab|json)");

    private static final String ENDING = ".kllab";

    private final ShellModel model;
    private final Desk desk;
    private final Clerk clerk;
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());

    Documents(ShellModel model) {
        this.model = model;
        this.desk = model.desk();
        this.clerk = new Clerk("documents", desk);
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

    /** Opens a state as text. */
    void openState(String text) {
        read(() -> StateFile.ofText(text), Optional.empty(), () -> {});
    }

    /** Opens the name of a file, or a state as text. */
    void open(String argument) {
        Optional<String> line = StateLine.in(argument);
        if (line.isPresent()) {
            openState(line.get());
            return;
        }
        try {
            open(Path.of(argument));
        } catch (InvalidPathException e) {
            desk.say(words -> words.get("file.missing", argument));
        }
    }

    /** Why what was given at the start cannot be opened, if so. */
    static Optional<Notice> fault(String argument) {
        try {
            Optional<String> line = StateLine.in(argument);
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

    private void read(Clerk.Job<StateFile> reading, Optional<Path> document, Runnable done) {
        Lab<?, ?> open = model.opened().lab();
        clerk.does(() -> shown(reading.run(), open, document), show -> {
            show.run();
            done.run();
        });
    }

    /**
     * Decodes what was read: a large state takes long.
     *
     * @param open the page to which it belongs, if it does not say so
     * @return shows it
     */
    private Runnable shown(StateFile read, Lab<?, ?> open, Optional<Path> document) throws FileException {
        Optional<Work> work = read.work();
        if (work.isPresent()) {
            return shown(work.get());
        }
        Optional<Lab<?, ?>> named = read.lab().flatMap(id -> LabCatalog.named(model.labs(), id));
        return shown(named.orElse(open), read, document);
    }

    private <S extends Record, R> Runnable shown(Lab<S, R> lab, StateFile read, Optional<Path> document)
            throws FileException {
        StateFile.Opened<S> opened = lab.restored(read);
        return () -> {
            // what is not whole is not written back
            show(lab, opened.state(), document.filter(file -> opened.missing().isEmpty()));
            opened.missing().ifPresent(notice -> desk.say(notice::say));
        };
    }

    private <S extends Record, R> void show(Lab<S, R> lab, S state, Optional<Path> document) {
        model.open(lab);
        desk.hush();
        @SuppressWarnings("unchecked") // a lab is opened once
        LabModel<S, R> its = (LabModel<S, R>) model.opened().model();
        its.open(state, document);
    }

    /** All pages of a copy of the work. */
    private Runnable shown(Work work) throws FileException {
        List<Runnable> shown = new ArrayList<>();
        for (Map.Entry<String, WorkPage> page : work.pages().entrySet()) {
            Optional<Lab<?, ?>> lab = LabCatalog.named(model.labs(), page.getKey());
            if (lab.isPresent()) {
                shown.add(shown(lab.get(), page.getValue()));
            }
        }
        return () -> {
            shown.forEach(Runnable::run);
            LabCatalog.named(model.labs(), work.open()).ifPresent(model::open);
        };
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

    private <S extends Record, R> void save(OpenLab<S, R> page, Path to) {
        Path whole = to.toAbsolutePath().normalize();
        S state = page.model().state();
        clerk.does(
                () -> {
                    StateFile.write(whole, page.lab().id(), state);
                    return whole;
                },
                file -> saved(page.model(), file, state));
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

    // ---- as text ----------------------------------------------------------------------------------------------------

    void copyText() {
        copyText(model.opened());
    }

    private <S extends Record, R> void copyText(OpenLab<S, R> page) {
        S state = page.model().state();
        clerk.does(() -> StateLine.of(page.lab().id(), state, StateLine.Data.WHOLE), line -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(line);
            Clipboard.getSystemClipboard().setContent(content);
            desk.say(words -> words.get("shell.copied-text"));
        });
    }
}
