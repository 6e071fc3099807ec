package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Place;

/** p ln(p/q) − p + q in a chart, with what rounding may do to it. */
final class Integrand {
    private static final double UNIT = 0x1p-52;

    private final LineDensity p;
    private final LineDensity q;
    private final Chart chart;
    private double rounding;

    Integrand(LineDensity p, LineDensity q, Chart chart) {
        this.p = p;
        this.q = q;
        this.chart = chart;
    }

    double at(double u) {
        Place place = chart.place(u);
        double stretch = chart.logStretch(u);
        double logP = p.logDensity(place);
        double logQ = q.logDensity(place);
        return of(logP, logQ, stretch);
    }

    /** The rounding error of the last value: that of the logarithms, times the slope of the integrand. */
    double rounding() {
        return rounding;
    }

    /** Where q is beyond the range of a double, it is taken for the least double, and the value for uncertain. */
    double of(double logP, double logQ, double stretch) {
        double densityP = Math.exp(logP + stretch);
        double densityQ = Math.exp(logQ + stretch);
        rounding = 0;
        if (densityP == 0 || logP == Double.NEGATIVE_INFINITY) {
            return densityQ;
        }
        if (Double.isInfinite(densityP) || Double.isInfinite(densityQ)) {
            return 0;
        }
        if (logQ == Double.NEGATIVE_INFINITY) {
            rounding = densityP * Double.MAX_VALUE;
            return rounding;
        }
        double d = logP - logQ;
        rounding = UNIT * (Math.abs(logP) + Math.abs(logQ) + 1) * Math.abs(densityP - densityQ);
        return Math.abs(d) <= 0.5 ? densityP * Excess.expLess(-d) : densityP * d - densityP + densityQ;
    }
}
