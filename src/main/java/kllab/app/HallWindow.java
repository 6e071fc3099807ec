package kllab.app;

import javafx.geometry.Rectangle2D;

/** The window that a page is presented in, as far as presenting needs it. */
interface HallWindow {
    /** No window: nothing is filled. */
    HallWindow NONE = new HallWindow() {
        @Override
        public void fill(Runnable left) {}

        @Override
        public void restore() {}

        @Override
        public Rectangle2D bounds() {
            return Rectangle2D.EMPTY;
        }
    };

    /**
     * Fills its screen.
     *
     * @param left called when something else than {@link #restore} has ended that, such as the system's own keys
     */
    void fill(Runnable left);

    /** Becomes as it was before. */
    void restore();

    /** The screen that it is on, in pixels. */
    Rectangle2D bounds();
}
