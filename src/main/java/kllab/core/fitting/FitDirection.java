package kllab.core.fitting;

/** Which of the two divergences a fit minimises. */
public enum FitDirection {
    /** KL(P‖Q), forward: Q must cover all of P. */
    FORWARD,
    /** KL(Q‖P), reverse: Q must avoid regions where P has no probability. */
    REVERSE
}
