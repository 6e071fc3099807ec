package kllab.core.numeric;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The distance of ln Γ, without its dominant terms, from its tangent: T(a, b) = φ(b) − φ(a) − (b − a)φ′(a) for the
 * convex φ(x) = ln Γ(x) − x ln x + x.
 *
 * <p>It is the KL between gamma distributions of the same mean with shapes a and b, and a term of the KL of gamma,
 * beta, Dirichlet and Gumbel distributions. Written with ln Γ and digamma it loses all digits for large or for close
 * shapes; here it is the integral over s = ln(t/a) of (b/t − 1)·t²φ″(t), with a non-negative integrand whose last
 * factor stays between ½ and 1.
 */
public final class GammaGap {
    private static final Legendre RULE = Legendre.ofOrder(12);

    private static final double LONGEST_PANEL = 2;

    private static final double ASYMPTOTIC = 16;

    private static final double LARGE = 700;

    private static final double HALF_LOG_2_PI = 0.9189385332046728;

    private GammaGap() {}

    /** T(from, to), at least 0, to full relative precision; both greater than 0. */
    public static double of(double from, double to) {
        return of(from, to, to - from);
    }

    /** The same if {@code change} = to − from is known more accurately than from the rounded numbers. */
    public static double of(double from, double to, double change) {
        if (change == 0) {
            return 0;
        }
        double relative = change / from;
        double length = Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(to) - Math.log(from);
        return RULE.integral(s -> Math.expm1(length - s) * curvature(grown(from, s)), 0, length, LONGEST_PANEL);
    }

    /** from·e<sup>s</sup>, even if the power is outside the range of a double. */
    private static double grown(double from, double s) {
        return s < LARGE ? from * Math.exp(s) : Math.exp(Math.log(from) + s);
    }

    /** φ(x) = ln Γ(x) − x ln x + x for x &gt; 0: small for large x, where ln Γ itself is huge. */
    public static double bulkless(double x) {
        if (x < ASYMPTOTIC) {
            return LogGamma.value(x) - x * Math.log(x) + x;
        }
        double y = 1 / x;
        double square = y * y;
        double series = 1 / 12.0
                + square
                        * (-1 / 360.0
                                + square
                                        * (1 / 1260.0
                                                + square
                                                        * (-1 / 1680.0
                                                                + square * (1 / 1188.0 - square * 691 / 360360))));
        return HALF_LOG_2_PI - Math.log(x) / 2 + y * series;
    }

    /**
     * t²φ″(t) = t²ψ′(t) − t, between 1 (t → 0) and ½ (t → ∞), from ψ′(t) − 1/t = Σ 1/((t + k)²(t + k + 1)) and its
     * asymptotic series (Abramowitz and Stegun 6.4.12).
     */
    static double curvature(double t) {
        double sum = 0;
        double x = t;
        while (x < ASYMPTOTIC) {
            sum += t / x * (t / x) / (x + 1);
            x++;
        }
        double scale = t / x;
        return sum + scale * scale * tail(1 / x);
    }

    /** x²(ψ′(x) − 1/x) for large x = 1/y. */
    private static double tail(double y) {
        double square = y * y;
        double series = -1 / 30.0
                + square
                        * (1 / 42.0
                                + square
                                        * (-1 / 30.0
                                                + square * (5 / 66.0 + square * (-691 / 2730.0 + square * 7 / 6))));
        return 0.5 + y * (1 / 6.0 + square * series);
    }
}
