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

    /** At least 0: terms that rounding makes negative add up to no negative sum. */
    double value() {
        return Math.max(0, sum);
    }
}
