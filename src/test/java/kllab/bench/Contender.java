package kllab.bench;

import javafx.scene.Parent;

/** One way to show the pair while it is dragged. */
interface Contender {
    Parent root();

    /** Performs a step of the drag; its changes are painted in the same pulse. */
    void step(int k);

    /** Ends the drag. */
    default void end() {}

    /** The number of pictures from the background shown so far, if there are any. */
    default int mapsShown() {
        return 0;
    }
}
