package kllab.core.numeric;

import org.apache.commons.numbers.core.Sum;

/**
 * The total of raw weights, found in one pass; weight/total is a probability.
 *
 * @param greatest the greatest weight, greater than 0
 * @param likeliest the first index that has it
 * @param rest the compensated sum of all other weights, accurate even if it is lost in the total
 * @param total the compensated sum of all weights; may overflow, see {@link #isOrdinary}
 */
public record WeightTotal(double greatest, int likeliest, double rest, double total) {
    private static final int ORDINARY = 900;

    /**
     * Adds up {@code weights}.
     *
     * @param weights at least one, each finite and not negative, not all zero
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static WeightTotal of(double... weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("A distribution needs at least one outcome, not 0.");
        }
        double greatest = 0;
        int likeliest = 0;
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i];
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw bad(i, weight);
            }
            if (weight > greatest) {
                greatest = weight;
                likeliest = i;
            }
            double next = sum + weight;
            double kept = next - sum;
            lost += (sum - (next - kept)) + (weight - kept);
            sum = next;
        }
        if (greatest == 0) {
            throw new IllegalArgumentException("All weights are zero: at least one, such as the weight at index 0,"
                    + " must be greater than 0.0.");
        }
        double rest = Sum.of(sum, -greatest, lost).getAsDouble();
        return new WeightTotal(greatest, likeliest, rest, sum + lost);
    }

    private static IllegalArgumentException bad(int index, double weight) {
        return new IllegalArgumentException(
                "The weight at index " + index + " must be finite and not negative, not " + weight + ".");
    }

    /**
     * Whether the weights can be added and divided unscaled, without overflow or loss; true up to 10<sup>±270</sup>.
     */
    public boolean isOrdinary() {
        return Math.abs(exponent()) <= ORDINARY;
    }

    /** The exponent of the power of two by which to divide the weights to bring the greatest into [1, 2). */
    public int exponent() {
        return greatest < Double.MIN_NORMAL ? Math.getExponent(greatest * 0x1p60) - 60 : Math.getExponent(greatest);
    }
}
