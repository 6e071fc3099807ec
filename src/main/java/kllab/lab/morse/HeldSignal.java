package kllab.lab.morse;

/**
 * A signal being dragged.
 *
 * @param letter the letter to which it currently belongs
 * @param x its centre, in pixels on the stage
 */
record HeldSignal(int letter, double x) {
    static final HeldSignal NOTHING = new HeldSignal(-1, 0);
}
