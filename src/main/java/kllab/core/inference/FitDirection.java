package kllab.core.inference;

/** Which of the two divergences a fit makes small. */
public enum FitDirection {
    /** KL(P‖Q), the truth first: Q must cover all that P does. */
    FORWARD,
    /** KL(Q‖P), the fitted one first: Q must avoid what P does not do. */
    REVERSE
}
