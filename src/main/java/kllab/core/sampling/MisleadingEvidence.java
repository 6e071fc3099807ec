package kllab.core.sampling;

import java.util.SortedMap;
import java.util.TreeMap;
import kllab.core.information.Comparison;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The probability that n draws from P together favour Q, that is, that Σ ln p/q over them is negative (Royall 2000, "On
 * the probability of observing misleading statistical evidence"). For large n it falls like e<sup>−nC</sup>.
 *
 * <p>Computed exactly by enumeration if there are few enough count vectors; otherwise by inverting the characteristic
 * function numerically (Davies 1973), with an error of about 10<sup>−4</sup> and with ties counted half.
 */
public final class MisleadingEvidence {
    /** Up to this number of count vectors are enumerated. */
    private static final double MOST_WAYS = 60_000;

    private static final int TERMS = 1500;
    private static final double REACH = 12;
    /** Sums closer to 0 than this are ties, up to rounding. */
    private static final double TIE = 1e-9;

    private final double[] values;
    private final double[] chances;

    private MisleadingEvidence(SortedMap<Double, Double> steps) {
        values = steps.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        chances = steps.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The evidence in draws from the pair's P; after a draw with q = 0 it never favours Q. */
    public static MisleadingEvidence of(Comparison pair) {
        SortedMap<Double, Double> steps = new TreeMap<>();
        for (int i = 0; i < pair.size(); i++) {
            double p = pair.p().probability(i);
            if (p > 0 && Double.isFinite(pair.logRatio(i))) {
                steps.merge(pair.logRatio(i) + 0.0, p, Double::sum);
            }
        }
        return new MisleadingEvidence(steps);
    }

    /**
     * The probability that the sum over {@code n} draws is negative, from 0 to 1.
     *
     * @param n at least 1
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public double chance(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("There must be at least one draw, not " + n + ".");
        }
        if (values.length == 0 || values[0] >= 0) {
            return 0;
        }
        return Math.clamp(ways(n) <= MOST_WAYS ? counted(n, 0, 0, 0) : inverted(n), 0, 1);
    }

    /** The number of count vectors of n draws. */
    private double ways(int n) {
        double ways = 1;
        for (int i = 1; i < values.length; i++) {
            ways = ways * (n + i) / i;
        }
        return ways;
    }

    /**
     * Sums n!/Πc!·Πp<sup>c</sup> over the distributions of the remaining draws among outcome {@code i} and the later
     * ones.
     */
    private double counted(int left, int i, double sum, double logChance) {
        if (i == values.length - 1) {
            boolean misleads = sum + left * values[i] < -TIE;
            return misleads ? Math.exp(logChance + logTerm(left, i) + (i == 0 ? LogGamma.value(left + 1.0) : 0)) : 0;
        }
        double start = i == 0 ? LogGamma.value(left + 1.0) : 0;
        double total = 0;
        for (int count = 0; count <= left; count++) {
            total += counted(left - count, i + 1, sum + count * values[i], start + logChance + logTerm(count, i));
        }
        return total;
    }

    private double logTerm(int count, int i) {
        return count * Math.log(chances[i]) - LogGamma.value(count + 1.0);
    }

    /**
     * ½ − Σ 2/(πj)·Im φ(2πj/W)<sup>n</sup> over odd j, with φ the characteristic function of one draw and W wide enough
     * for the sum of n; if draws with q = 0 are possible, the probability of no such draw replaces 1.
     */
    private double inverted(int n) {
        double mass = 0;
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mass += chances[i];
            mean += chances[i] * values[i];
        }
        mean /= mass;
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            variance += chances[i] / mass * (values[i] - mean) * (values[i] - mean);
        }
        double period = 2 * (Math.abs(n * mean) + REACH * Math.sqrt(n * variance));
        double sum = 0;
        for (int term = 0; term < TERMS; term++) {
            int j = 2 * term + 1;
            sum += imaginaryPower(2 * Math.PI * j / period, mass, n) * 2 / (Math.PI * j);
        }
        return Math.pow(mass, n) * (0.5 - sum);
    }

    /** Im (φ(ω)/mass)<sup>n</sup>. */
    private double imaginaryPower(double frequency, double mass, int n) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < values.length; i++) {
            real += chances[i] * Math.cos(frequency * values[i]);
            imaginary += chances[i] * Math.sin(frequency * values[i]);
        }
        double size = Math.hypot(real, imaginary) / mass;
        double power = Math.pow(size, n);
        return power < 1e-18 ? 0 : power * Math.sin(n * Math.atan2(imaginary, real));
    }
}
