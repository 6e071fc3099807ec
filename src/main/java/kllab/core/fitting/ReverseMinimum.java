package kllab.core.fitting;

/**
 * A local minimum of KL(Q‖P) over all normal Q.
 *
 * @param fit its position and value
 * @param global whether no other minimum is lower by more than 10<sup>−12</sup> nats: symmetric minima tie
 */
public record ReverseMinimum(FittedNormal fit, boolean global) {}
