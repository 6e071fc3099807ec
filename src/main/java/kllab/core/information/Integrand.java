package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Place;

/** p ln(p/q) − p + q in a chart, with what rounding may do to it. */
final class Integrand {
    /** A few roundings for each number that a logarithm of a density is the sum of. */
    private static final double UNIT = 6 * 0x1p-53;

    /** Beyond it −ln q is told by its logarithm. */
    private static final double GREATEST = 1e300;

    private final LineDensity p;
    private final LineDensity q;
    private double rounding;

    Integrand(LineDensity p, LineDensity q) {
        this.p = p;
        this.q = q;
    }

    /** The value at coordinate {@code u} of {@code chart}, per length of u. */
    double at(Chart chart, double u) {
        return at(chart.place(u), chart.logStretch(u));
    }

    /** The value at a place, times e to {@code stretch}. */
    double at(Place place, double stretch) {
        double logP = p.logDensity(place);
        double logQ = q.logDensity(place);
        double densityP = Math.exp(logP + stretch);
        double densityQ = Math.exp(logQ + stretch);
        double errorQ = densityQ == 0 ? 0 : UNIT * (q.magnitude(place, logQ) + Math.abs(stretch));
        if (logP == Double.NEGATIVE_INFINITY) {
            rounding = densityQ * errorQ;
            return densityQ;
        }
        double errorP = UNIT * (p.magnitude(place, logP) + Math.abs(stretch));
        if (logQ < -GREATEST) {
            return beyond(logP + stretch, errorP, q.logSurprisal(place));
        }
        if (densityP == 0) {
            rounding = densityQ * errorQ;
            return densityQ;
        }
        if (densityQ == 0) {
            errorQ = UNIT * q.magnitude(place, logQ);
        }
        return value(densityP, densityQ, logP - logQ, errorP, errorQ);
    }

    /** How far the last value may be off. */
    double rounding() {
        return rounding;
    }

    /** Where ln q is beyond the range of a double: p·(−ln q) is all there is. */
    private double beyond(double logP, double errorP, double logSurprisal) {
        double value = Math.exp(logP + logSurprisal);
        double error = errorP + UNIT * (2 * Math.abs(logSurprisal) + 1);
        rounding = error < 1 ? value * Math.expm1(error) : Math.exp(logP + logSurprisal + error);
        return value;
    }

    private double value(double densityP, double densityQ, double d, double errorP, double errorQ) {
        double error = errorP + errorQ;
        if (Math.abs(d) <= 0.5) {
            double value = densityP * Excess.expLess(-d);
            rounding = Math.abs(densityP - densityQ) * error + densityP * error * error + value * (errorP + UNIT);
            return value;
        }
        double value = densityP * d - densityP + densityQ;
        rounding = densityP * Math.abs(d) * (errorP + UNIT) + (densityP + densityQ) * (errorQ + UNIT);
        return value;
    }
}
