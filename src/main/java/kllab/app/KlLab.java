package kllab.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javafx.application.Application;
import kllab.cli.Cli;
import kllab.cli.Console;
import kllab.io.Notice;
import kllab.text.Language;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The start: the window, with the file that is named, or a replacement if no window can open; with a command the command line. */
public final class KlLab {
    private static final String TOUR = "kllab.tour";

    /** Opens the window without help of the graphics card, for machines whose drivers fail. */
    private static final String SAFE_GRAPHICS = "--safe-graphics";

    private static final String STATE = "kl1:";
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(kllab|json|svg|pdf|png)");

    /** Names of commands open no file, even if there is one of that name. */
    private static final Set<String> COMMANDS = Set.of("compute", "render", "help");

    /** A strong reference that preserves the filter: the logging system drops unreferenced loggers. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private KlLab() {}

    public static void main(String[] arguments) {
        prepareJava();
        List<String> given = new ArrayList<>(List.of(arguments));
        if (given.remove(SAFE_GRAPHICS)) {
            System.setProperty("prism.order", "sw");
        }
        if (!given.isEmpty() && !isToOpen(given)) {
            useNoDisplay();
            System.exit(Cli.run(LabCatalog.all(), new ScreenCamera(), Console.ofProcess(), arguments));
        }
        String opened = given.isEmpty() ? "" : whole(given.getFirst());
        Display display = Display.find();
        if (display == Display.READY) {
            openWindow(opened);
        } else {
            useNoDisplay();
            Console console = Console.ofProcess();
            Tour tour = new Tour(LabCatalog.all(), new ScreenCamera(), console);
            System.exit(withoutWindow(display, System.getProperty(TOUR), opened, tour, console));
        }
    }

    /** Opens the window, or brings that of an earlier start to the front. */
    private static void openWindow(String opened) {
        Prelude.begin();
        OneWindow window = OneWindow.ofUser();
        if (window.claim() == OneWindow.Claim.TAKEN && window.handOver(opened)) {
            System.exit(Console.DONE);
        }
        Application.launch(ShellApplication.class, opened.isEmpty() ? new String[0] : new String[] {opened});
    }

    /** Whether it is one file or state that the window should open, rather than a command. */
    static boolean isToOpen(List<String> given) {
        String only = given.getFirst();
        return given.size() == 1
                && !only.startsWith("-")
                && !COMMANDS.contains(only)
                && (only.startsWith(STATE) || FILE.matcher(only).matches() || exists(only));
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A file's name from the root, since another process may open it. */
    private static String whole(String given) {
        try {
            return given.startsWith(STATE)
                    ? given
                    : Path.of(given).toAbsolutePath().toString();
        } catch (InvalidPathException e) {
            return given;
        }
    }

    /** The action if no window can open; returns the exit code. */
    static int withoutWindow(Display display, @Nullable String tourFolder, String opened, Tour tour, Console console) {
        if (!opened.isEmpty()) {
            Optional<Notice> fault = Documents.fault(opened);
            if (fault.isPresent()) {
                console.err().println(fault.get().say(Words.of(Language.EN)));
                return Console.FAILED;
            }
        }
        if (display == Display.NO_GTK) {
            console.err()
                    .println("KL Lab needs GTK 3 to open its window: install libgtk-3-0 (Debian, Ubuntu) or gtk3"
                            + " (Fedora), then start it again.");
            return Console.USAGE;
        }
        if (tourFolder == null) {
            console.err()
                    .println("KL Lab found no display for its window; without a display, draw pictures with:"
                            + " kl-lab render LAB -o FILE.png");
            return Console.FAILED;
        }
        console.lines().println("No display, so no window can open; every lab's screen is drawn to a file instead:");
        return tour.writeTo(Path.of(tourFolder));
    }

    /**
     * AWT draws to memory only. No warning about modules, since JavaFX works from the class path. A drag moves many
     * small separate nodes, so JavaFX is told to keep as many dirty regions apart as it can.
     */
    private static void prepareJava() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("prism.dirtyregioncount", "15");
        JAVAFX.setFilter(entry ->
                entry.getMessage() == null || !entry.getMessage().contains("Unsupported JavaFX configuration"));
    }

    private static void useNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
