package kllab.core.information;

/** The unit of information: everything is computed in nats and displayed in one of these. */
public enum LogBase {
    /** Natural logarithms. */
    NATS,
    /** Logarithms to base 2; 1 bit is ln 2 nats. */
    BITS;

    /** log₂ e, as the sum of two doubles. */
    private static final double LOG2_E = 1.4426950408889634;

    private static final double LOG2_E_REST = 2.0355273740931033e-17;

    private static final double NATS_PER_BIT = Math.log(2);

    /** An amount of information given in nats, in this unit; for bits, divided by ln 2 with a single rounding. */
    public double fromNats(double nats) {
        return this == NATS || nats == 0 || Double.isInfinite(nats) ? nats : toBits(nats);
    }

    /** An amount given in bits, in this unit. */
    public double fromBits(double bits) {
        return this == BITS ? bits : bits * NATS_PER_BIT;
    }

    private static double toBits(double nats) {
        double product = nats * LOG2_E;
        double rest = Math.fma(nats, LOG2_E, -product) + nats * LOG2_E_REST;
        return product + rest;
    }
}
