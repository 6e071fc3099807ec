package kllab.ui;

/** What a hand holds: all changes until its end are one step. Something else may end it, too. */
public interface Hold {
    /** Whether it was ended, by whom ever: then it moves nothing any more. */
    boolean isOver();

    void end();

    /** Reverts all its changes. */
    void cancel();
}
