package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Place;

/** p ln(p/q) − p + q in a chart, with its rounding error. */
final class Integrand {
    /** The relative rounding error of a log density: a few roundings per summand. */
    private static final double UNIT = 6 * 0x1p-53;

    /** For greater −ln q its logarithm is used. */
    private static final double GREATEST = 1e300;

    private final LineDensity p;
    private final LineDensity q;
    private double rounding;

    Integrand(LineDensity p, LineDensity q) {
        this.p = p;
        this.q = q;
    }

    /** The value at coordinate {@code u} of {@code chart}, per unit of u. */
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

    /** A bound for the rounding error of the last value. */
    double rounding() {
        return rounding;
    }

    /** If ln q is outside the range of a double, only the term p·(−ln q) matters. */
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
