package kllab.core.information;

/**
 * The contribution of one outcome to KL(P‖Q), in nats.
 *
 * @param index the outcome
 * @param p its probability under P
 * @param q its probability under Q
 * @param logRatio ln(p/q): +∞ if q = 0 &lt; p, −∞ if p = 0 &lt; q, 0 if both are 0
 * @param value p·ln(p/q): may be negative; 0 if p = 0, +∞ if q = 0 &lt; p
 */
public record Contribution(int index, double p, double q, double logRatio, double value) {}
