package kllab.ui.hall;

/** What the mouse is while a page is presented. */
public enum Tool {
    /** It takes hold of what is on the page, as in a window. */
    HAND,
    /** A ring that can be seen from the last row; it takes hold, too. */
    POINTER,
    /** All but a disc around it is dimmed; it takes hold, too. */
    SPOTLIGHT,
    /** It draws over the page. */
    PEN,
    /** It removes what the pen has drawn. */
    ERASER;

    /** Whether it works on the ink, not on the page. */
    public boolean isOnInk() {
        return this == PEN || this == ERASER;
    }
}
