package kllab.figure.page;

/** What a page is shown on. */
public enum Mode {
    /** A window with controls: fields stand where a picture has numbers, and a button beside the balance. */
    WINDOW,
    /** A picture: no controls. */
    PAPER
}
