package kllab.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kllab.io.session.Preferences;
import kllab.io.session.PreferencesFile;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.control.FxFonts;

/**
 * What a start can do while JavaFX wakes up, on a thread of its own: it reads settings, words and fonts, and has the first lab work its
 * first picture out, after which the classes that do so are there.
 *
 * <p>It ends before the first node is made and makes none itself: classes of nodes begin by waiting for each other, and on two threads
 * they might do so for ever.
 */
final class Prelude {
    private static final FutureTask<Prelude> ONCE = new FutureTask<>(Prelude::new);

    private final List<Lab<?, ?>> labs = LabCatalog.all();
    private final PreferencesFile file = PreferencesFile.ofUser();
    private final PreferencesFile.Loaded loaded =
            file.load(Preferences.initial(Language.ofCode(Locale.getDefault().getLanguage())));
    private final Desk desk = deskOf(loaded.preferences());

    private Prelude() {
        FxFonts.load();
        LabCatalog.named(labs, loaded.preferences().lab())
                .orElse(labs.getFirst())
                .rehearse(desk.look());
    }

    /** Begins it. */
    static void begin() {
        Thread thread = new Thread(ONCE, "prelude");
        thread.setDaemon(true);
        thread.start();
    }

    /** Its outcome, when it has ended. */
    static Prelude ended() {
        ONCE.run(); // for who has not begun it
        try {
            return ONCE.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the start failed", e);
        }
    }

    /** The rem is that of the usual window: known before anything is made, so that nothing is dressed twice. */
    private static Desk deskOf(Preferences preferences) {
        Desk desk = new Desk();
        desk.languageProperty().set(preferences.language());
        desk.themeProperty().set(preferences.theme());
        desk.unitProperty().set(preferences.unit());
        desk.stillProperty().set(preferences.still());
        desk.remProperty().set(ShellView.remOf(ShellApplication.HEIGHT));
        return desk;
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

    Desk desk() {
        return desk;
    }
}
