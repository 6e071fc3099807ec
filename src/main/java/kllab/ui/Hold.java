package kllab.ui;

/** What a hand holds: all changes until its end are one step. Something else may end it, too. */
public interface Hold {
    /** Whether it was ended, by whom ever: then it moves nothing any more. */
    boolean isOver();

    void end();

    /** Reverts all its changes. */
    void cancel();

    /** The same; then, when it has ended or was reverted, something else happens. */
    default Hold then(Runnable afterwards) {
        return new Hold() {
            @Override
            public boolean isOver() {
                return Hold.this.isOver();
            }

            @Override
            public void end() {
                Hold.this.end();
                afterwards.run();
            }

            @Override
            public void cancel() {
                Hold.this.cancel();
                afterwards.run();
            }
        };
    }
}
