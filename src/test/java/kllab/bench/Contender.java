package kllab.bench;

import javafx.scene.Parent;

/** One way to show the pair while it is dragged. */
interface Contender {
    Parent root();

    /** Takes a step of the drag; what it changes is painted with the same pulse. */
    void step(int k);

    /** The drag is over. */
    default void end() {}

    /** How many pictures from the background have been shown so far, for those who have any. */
    default int mapsShown() {
        return 0;
    }
}
