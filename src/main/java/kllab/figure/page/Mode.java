package kllab.figure.page;

/** What a page is shown on. */
public enum Mode {
    /** A window with controls: fields stand where a picture has numbers, and a button beside the balance. */
    WINDOW,
    /** A window in a hall: hands, but no fields, and only the buttons that a lecture needs; nothing around the page. */
    PRESENTING,
    /** A picture: no controls. */
    PAPER
}
