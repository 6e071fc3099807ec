package kllab.bench;

import javafx.scene.Parent;

/** One way to show the pair while it is dragged. */
interface Contender {
    Parent root();

    /** Takes a step of the drag; what it changes is painted with the same pulse. */
    void step(int k);

    /** The drag is over. */
    default void end() {}
}
