package kllab.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import kllab.io.Notice;
import kllab.io.session.StateFileException;
import kllab.io.session.Work;
import kllab.io.session.WorkFile;
import kllab.io.session.WorkPage;
import kllab.io.session.WorkPage.Content;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.lab.Snapshot;
import kllab.ui.Background;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is set on all pages in a file, as it changes, and gives a page its work back when it is opened (decision 0020). This
 * thread only takes states, which are values; another one writes them.
 */
final class Autosave {
    /** Between two writings: with the time that one takes, at most a second is lost. */
    private static final Duration APART = Duration.ofMillis(250);

    /** When the first picture has long been seen. */
    private static final Duration AFTER_START = Duration.ofMillis(1500);

    private final WorkFile file;
    private final Desk desk;
    private final Map<String, WorkPage> pages = new HashMap<>();
    private final Executor worker;
    private final Executor home;

    /** What should be written next; the worker takes it when it begins, whatever this thread is doing then. */
    private final AtomicReference<@Nullable Work> due = new AtomicReference<>();

    private final Set<LabModel<?, ?>> dirty = new HashSet<>();
    private boolean waiting;
    private @Nullable ShellModel model;
    private @Nullable Work newest;
    private Optional<Notice> told = Optional.empty();

    /**
     * Nothing has changed yet.
     *
     * @param before the work of the last run, if any
     */
    Autosave(WorkFile file, Optional<Work> before, Desk desk) {
        this(file, before, desk, Background.thread("autosave", APART), Platform::runLater);
    }

    Autosave(WorkFile file, Optional<Work> before, Desk desk, Executor worker, Executor home) {
        this.file = file;
        this.desk = desk;
        before.ifPresent(work -> pages.putAll(work.pages()));
        this.worker = worker;
        this.home = home;
    }

    /** Watches which page is open. */
    void follow(ShellModel shell) {
        model = shell;
        shell.openedProperty().addListener(property -> later());
    }

    /** Soon after the start, loads what writing needs: else the first writing would take a second longer than all others. */
    void rehearse(OpenLab<?, ?> lab) {
        WorkPage page = page(lab.model());
        Thread.ofPlatform().name("autosave rehearsal").daemon().start(() -> {
            LockSupport.parkNanos(AFTER_START.toNanos());
            worker.execute(page::rehearse);
        });
    }

    /** A page was opened: it goes on where it ended, and its changes are written from now on. */
    <S extends Record, R> void opened(OpenLab<S, R> lab) {
        LabModel<S, R> its = lab.model();
        WorkPage before = pages.get(lab.lab().id());
        if (before != null) {
            resume(its, before);
        }
        InvalidationListener changed = property -> changed(its);
        its.stateProperty().addListener(changed);
        its.presetProperty().addListener(changed);
        its.changedProperty().addListener(changed);
        its.pinnedProperty().addListener(changed);
        its.documentProperty().addListener(changed);
    }

    private <S extends Record, R> void resume(LabModel<S, R> lab, WorkPage before) {
        try {
            Content<S> content = before.decode(lab.lab().stateType());
            lab.resume(
                    new Snapshot.Moment<>(content.state(), content.preset(), content.changed()),
                    content.pinned(),
                    content.document(),
                    content.saved());
        } catch (StateFileException e) {
            pages.remove(lab.lab().id());
            Notice notice = file.keepCopy(lab.lab().id());
            home.execute(() -> desk.say(notice::say)); // when the page is shown
        }
    }

    private void changed(LabModel<?, ?> lab) {
        dirty.add(lab);
        later();
    }

    /** A command changes several properties: only what they are after it belongs together. */
    private void later() {
        if (!waiting) {
            waiting = true;
            home.execute(this::take);
        }
    }

    private void take() {
        if (waiting) {
            waiting = false;
            dirty.forEach(this::note);
            dirty.clear();
            write();
        }
    }

    private <S extends Record, R> void note(LabModel<S, R> lab) {
        String id = lab.lab().id();
        if (isFresh(lab)) {
            pages.remove(id);
        } else {
            pages.put(id, page(lab));
        }
    }

    private static <S extends Record, R> WorkPage page(LabModel<S, R> lab) {
        Optional<Path> document = lab.documentProperty().get();
        return WorkPage.of(new Content<>(
                lab.state(),
                lab.presetProperty().get().id(),
                lab.changedProperty().get(),
                lab.pinnedState(),
                document,
                document.isPresent() && lab.isSaved()));
    }

    /** Whether it is as when nobody has ever opened it. */
    private static <S extends Record, R> boolean isFresh(LabModel<S, R> lab) {
        Preset<S> first = lab.lab().first();
        return !lab.changedProperty().get()
                && lab.presetProperty().get().equals(first)
                && lab.pinnedProperty().get() == null
                && lab.documentProperty().get().isEmpty()
                && lab.state().equals(first.state());
    }

    private void write() {
        Work work = new Work(Objects.requireNonNull(model).opened().lab().id(), pages);
        newest = work;
        if (due.getAndSet(work) == null) {
            worker.execute(this::writeNewest);
        }
    }

    /** On the worker. */
    private void writeNewest() {
        Work work = due.getAndSet(null);
        if (work != null) {
            Optional<Notice> notice = file.save(work);
            home.execute(() -> tell(notice));
        }
    }

    /** Says what is new: a folder that cannot be written stays so for a while. */
    private void tell(Optional<Notice> notice) {
        if (!notice.equals(told)) {
            notice.ifPresent(sentence -> desk.say(sentence::say));
        }
        told = notice;
    }

    /** Writes now what has not been written yet. */
    void close() {
        take();
        if (newest != null) {
            file.save(newest);
        }
    }
}
