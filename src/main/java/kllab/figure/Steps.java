package kllab.figure;

/** Round steps, such as those between ticks: 1, 2 or 5 times a power of ten. */
public final class Steps {
    private static final int MOST_DECIMALS = 6;
    private static final double ROUNDING = 1e-9;

    private Steps() {}

    /** The smallest that is not below a positive number. */
    public static double atLeast(double least) {
        double power = power(least);
        double mantissa = least / power * (1 - ROUNDING);
        return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
    }

    /** The largest that is not above a positive number. */
    public static double atMost(double most) {
        double power = power(most);
        double mantissa = most / power;
        return (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * power;
    }

    private static double power(double of) {
        return Math.pow(10, Math.floor(Math.log10(of)));
    }

    /** The decimals needed for a step of 1, 2, 2.5 or 5 times a power of ten. */
    public static int decimals(double step) {
        int decimals = 0;
        for (double rest = step;
                decimals < MOST_DECIMALS && Math.abs(rest - Math.rint(rest)) > 1e-9 * rest;
                rest *= 10) {
            decimals++;
        }
        return decimals;
    }
}
