package kllab.io.session;

/** A state that knows whether its data are the user's own or, say, an example's with other numbers, which are settings. */
public interface OwnsData {
    /**
     * Whether a piece of data is the user's own.
     *
     * @param name of the piece, as in {@link UserData}
     */
    boolean owns(String name);
}
