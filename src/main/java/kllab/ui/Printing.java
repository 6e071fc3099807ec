package kllab.ui;

import javafx.scene.image.Image;

/** Prints pages. */
public interface Printing {
    /** What became of a page. */
    enum Outcome {
        SENT,
        /** The user thought better of it. */
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    /**
     * Asks for a printer and sends it a page, as large as the sheet of paper lets it be.
     *
     * @param name of the job
     */
    Outcome print(Image page, String name);

    /** Without a window: there is no printer. */
    static Printing none() {
        return (page, name) -> Outcome.NO_PRINTER;
    }
}
