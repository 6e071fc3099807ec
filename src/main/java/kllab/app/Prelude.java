package kllab.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kllab.io.session.Preferences;
import kllab.io.session.PreferencesFile;
import kllab.io.session.WorkFile;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;

/**
 * The part of the start that runs on its own thread while JavaFX starts: reads settings, work, messages and fonts, and lets
 * the first lab compute its first picture, which loads the classes for that.
 *
 * <p>It ends before the first node is created and creates none itself: static initialisers of node classes wait for
 * each other and could deadlock on two threads.
 */
final class Prelude {
    private static final FutureTask<Prelude> ONCE = new FutureTask<>(Prelude::new);

    private final List<Lab<?, ?>> labs = LabCatalog.all();
    private final PreferencesFile file = PreferencesFile.ofUser();
    private final PreferencesFile.Loaded loaded =
            file.load(Preferences.initial(Language.ofCode(Locale.getDefault().getLanguage())));
    private final Seat seat = seatOf(loaded.preferences());

    private final WorkFile workFile = WorkFile.beside(file);
    private final WorkFile.Loaded work = workFile.load();
    private final Lab<?, ?> first = first();

    private Prelude() {
        FxFonts.load();
        work.work().map(all -> all.pages().get(first.id())).ifPresent(page -> page.prepare(first.stateType()));
        first.rehearse(seat.look());
    }

    /** The page that was open last. */
    private Lab<?, ?> first() {
        return work.work()
                .flatMap(all -> LabCatalog.named(labs, all.open()))
                .or(() -> LabCatalog.named(labs, loaded.preferences().lab()))
                .orElse(labs.getFirst());
    }

    /** Starts it. */
    static void begin() {
        Thread thread = new Thread(ONCE, "prelude");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for its end and returns the outcome. */
    static Prelude ended() {
        ONCE.run(); // if it has not been started
        try {
            return ONCE.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the start failed", e);
        }
    }

    /** The rem of the usual window, set before any node is created, so that no style is applied twice. */
    private static Seat seatOf(Preferences preferences) {
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        desk.languageProperty().set(preferences.language());
        seat.themeProperty().set(preferences.theme());
        desk.unitProperty().set(preferences.unit());
        desk.stillProperty().set(preferences.still());
        seat.remProperty().set(ShellView.remOf(ShellApplication.HEIGHT));
        return seat;
    }

    List<Lab<?, ?>> labs() {
        return labs;
    }

    PreferencesFile file() {
        return file;
    }

    PreferencesFile.Loaded loaded() {
        return loaded;
    }

    WorkFile workFile() {
        return workFile;
    }

    WorkFile.Loaded work() {
        return work;
    }

    Lab<?, ?> firstLab() {
        return first;
    }

    Seat seat() {
        return seat;
    }
}
