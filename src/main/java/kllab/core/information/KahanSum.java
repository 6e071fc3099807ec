package kllab.core.information;

/** A sum of non-negative terms, compensated as by Kahan (1965); +∞ once a term is. */
final class KahanSum {
    private double sum;
    private double surplus;

    void add(double term) {
        if (sum < Double.POSITIVE_INFINITY) {
            double corrected = term - surplus;
            double next = sum + corrected;
            surplus = (next - sum) - corrected;
            sum = next;
        }
    }

    /** The sum, clamped to at least 0, since rounding can make terms negative. */
    double value() {
        return Math.max(0, sum);
    }
}
