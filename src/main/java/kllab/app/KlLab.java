package kllab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;
import kllab.cli.Cli;
import kllab.cli.Console;
import kllab.figure.Fonts;
import org.jspecify.annotations.Nullable;

/** The start: with arguments the command line, without arguments the window, or a replacement if no window can open. */
public final class KlLab {
    private static final String TOUR = "kllab.tour";

    /** Opens the window without help of the graphics card, for machines whose drivers fail. */
    private static final String SAFE_GRAPHICS = "--safe-graphics";

    /** A strong reference that preserves the filter: the logging system drops unreferenced loggers. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private KlLab() {}

    public static void main(String[] arguments) {
        prepareJava();
        boolean safe = List.of(arguments).equals(List.of(SAFE_GRAPHICS));
        if (safe) {
            System.setProperty("prism.order", "sw");
        }
        if (arguments.length > 0 && !safe) {
            useNoDisplay();
            System.exit(Cli.run(LabCatalog.all(), new ScreenCamera(), Console.ofProcess(), arguments));
        }
        Display display = Display.find();
        if (display == Display.READY) {
            Prelude.begin();
            Application.launch(ShellApplication.class);
        } else {
            useNoDisplay();
            Console console = Console.ofProcess();
            Tour tour = new Tour(LabCatalog.all(), new ScreenCamera(), console);
            System.exit(withoutWindow(display, System.getProperty(TOUR), tour, console));
        }
    }

    /** The action if no window can open; returns the exit code. */
    static int withoutWindow(Display display, @Nullable String tourFolder, Tour tour, Console console) {
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
        Fonts.register();
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
