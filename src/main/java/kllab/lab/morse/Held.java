package kllab.lab.morse;

/**
 * A signal being dragged.
 *
 * @param letter the letter to which it currently belongs
 * @param x its centre, in pixels on the stage
 */
record Held(int letter, double x) {
    static final Held NOTHING = new Held(-1, 0);
}
