package kllab.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import kllab.io.FaultLog;
import kllab.io.FaultLog.Outcome;
import kllab.io.session.PreferencesFile;
import kllab.ui.Desk;

/** What happens when something in the app breaks that nobody expected: it is noted in a file, said in one sentence, and the app goes on. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final String FILE = "faults.log";

    private final FaultLog log;
    private final Desk desk;

    Faults(FaultLog log, Desk desk) {
        this.log = log;
        this.desk = desk;
    }

    /** From now on, on all threads; the log stands beside the preferences. */
    static void watch(Desk desk, PreferencesFile preferences) {
        String version = Faults.class.getPackage().getImplementationVersion();
        FaultLog log = new FaultLog(file(preferences), Clock.systemUTC(), version);
        Thread.setDefaultUncaughtExceptionHandler(new Faults(log, desk));
    }

    /** The log. */
    static Path file(PreferencesFile preferences) {
        return preferences.file().resolveSibling(FILE);
    }

    /** The first time of each fault is said: one that comes with every frame would else cover all other notices. */
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        fault.printStackTrace();
        Outcome outcome = log.note(fault);
        if (outcome != Outcome.KNOWN) {
            Platform.runLater(() -> desk.say(words -> outcome == Outcome.NOTED
                    ? words.get("shell.fault", log.file().toString())
                    : words.get("shell.fault.unwritten")));
        }
    }
}
