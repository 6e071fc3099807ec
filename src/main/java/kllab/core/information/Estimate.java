package kllab.core.information;

/**
 * A number found by approximation.
 *
 * @param value the number
 * @param error about how far it may be off, at least 0
 */
public record Estimate(double value, double error) {
    /** The sum, whose errors add up. */
    public Estimate plus(Estimate other) {
        return new Estimate(value + other.value, error + other.error);
    }
}
