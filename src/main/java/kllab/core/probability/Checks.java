package kllab.core.probability;

/** Checks of parameters; the messages name the parameter and the value. */
final class Checks {
    private static final double FARTHEST = 8e307;

    private Checks() {}

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The parameter " + name + " must be finite, not " + value + ".");
        }
    }

    /** A finite number such that the difference of two of them is finite. */
    static void location(String name, double value) {
        if (!(Math.abs(value) <= FARTHEST)) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " must be a number within ±" + FARTHEST + ", not " + value + ".");
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " must be finite and greater than 0, not " + value + ".");
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " must be finite and not negative, not " + value + ".");
        }
    }

    static void chance(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " must be a probability between 0 and 1, not " + value + ".");
        }
    }
}
