package kllab.lab.morse;

/**
 * A signal in a hand.
 *
 * @param letter whom it belongs to now
 * @param x where its middle is, in pixels on the stage
 */
record Held(int letter, double x) {
    static final Held NOTHING = new Held(-1, 0);
}
