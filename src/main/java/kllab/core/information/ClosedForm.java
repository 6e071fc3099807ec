package kllab.core.information;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kllab.core.numeric.Angles;
import kllab.core.numeric.CircularMoments;
import kllab.core.numeric.Excess;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Pivots;
import kllab.core.numeric.Ratios;
import kllab.core.probability.Bernoulli;
import kllab.core.probability.Beta;
import kllab.core.probability.Binomial;
import kllab.core.probability.Cauchy;
import kllab.core.probability.Density;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Exponential;
import kllab.core.probability.Gamma;
import kllab.core.probability.Geometric;
import kllab.core.probability.Gumbel;
import kllab.core.probability.Laplace;
import kllab.core.probability.LogNormal;
import kllab.core.probability.Mixture;
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Pareto;
import kllab.core.probability.Poisson;
import kllab.core.probability.Uniform;
import kllab.core.probability.VonMises;
import org.apache.commons.numbers.core.DD;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * KL within a family, for pairs where it is finite. Each formula is a sum of non-negative terms, so that no digits are
 * lost where the parameters nearly coincide; they are equal to the formulas in textbooks.
 */
final class ClosedForm {
    private static final int GREATEST_EXPONENT = 450;
    private static final double EULER = 0.5772156649015329;

    private ClosedForm() {}

    static OptionalDouble kl(Density p, Density q) {
        if (p.getClass() != q.getClass() || p instanceof Mixture) {
            return OptionalDouble.empty();
        }
        if (p instanceof Binomial one && one.n() != ((Binomial) q).n()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(ofSameFamily(p, q));
    }

    private static double ofSameFamily(Density p, Density q) {
        return switch (p) {
            case Normal one -> kl(one, (Normal) q);
            case LogNormal one -> kl(one, (LogNormal) q);
            case Laplace one -> kl(one, (Laplace) q);
            case Exponential one -> Ratios.excess(((Exponential) q).rate(), one.rate());
            case Gamma one -> kl(one, (Gamma) q);
            case Beta one -> kl(one, (Beta) q);
            case Poisson one -> Ratios.term(one.rate(), ((Poisson) q).rate(), ((Poisson) q).rate() - one.rate());
            case Binomial one -> one.n() * coin(one.p(), ((Binomial) q).p());
            case Bernoulli one -> coin(one.p(), ((Bernoulli) q).p());
            case Geometric one -> coin(one.p(), ((Geometric) q).p()) / one.p();
            case VonMises one -> kl(one, (VonMises) q);
            case Gumbel one -> kl(one, (Gumbel) q);
            case Cauchy one -> kl(one, (Cauchy) q);
            case Uniform one -> kl(one, (Uniform) q);
            case Pareto one -> kl(one, (Pareto) q);
            case Dirichlet one -> dirichlet(one.toArray(), ((Dirichlet) q).toArray());
            case MultivariateNormal one -> kl(one, (MultivariateNormal) q);
            case Mixture one -> throw new IllegalArgumentException("No closed form for " + one + ".");
        };
    }

    private static double kl(Normal p, Normal q) {
        return normal(p.mu() - q.mu(), p.sigma(), q.sigma());
    }

    private static double kl(LogNormal p, LogNormal q) {
        return normal(p.mu() - q.mu(), p.sigma(), q.sigma());
    }

    /** ½(s² − 1 − ln s²) + ½(Δ/σ₂)² with s = σ₁/σ₂. */
    private static double normal(double shift, double one, double other) {
        double relative = (one - other) / other;
        double ratio = one / other;
        double wider = Math.abs(relative) < 0.2
                ? Excess.lessLog(relative * (2 + relative)) / 2
                : (ratio * ratio - 1) / 2 - (Math.log(one) - Math.log(other));
        double z = shift / other;
        return wider + z * z / 2;
    }

    /** (b₁/b₂ − 1 − ln b₁/b₂) + (b₁/b₂)(e<sup>−t</sup> − 1 + t) with t = |μ₁ − μ₂|/b₁. */
    private static double kl(Laplace p, Laplace q) {
        double t = Math.abs(p.mu() - q.mu()) / p.b();
        return Ratios.excess(p.b(), q.b()) + p.b() / q.b() * Excess.expLess(-t);
    }

    /**
     * T(a₁, a₂) + a₂(r − 1 − ln r) with r = b₂a₁/(a₂b₁): via the distribution with Q's shape and P's mean, by the
     * Pythagorean theorem of KL.
     */
    private static double kl(Gamma p, Gamma q) {
        int shapes = -Math.getExponent(Math.max(p.shape(), q.shape()));
        int rates = -Math.getExponent(Math.max(p.rate(), q.rate()));
        double means = meansExcess(
                Math.scalb(p.shape(), shapes),
                Math.scalb(p.rate(), rates),
                Math.scalb(q.shape(), shapes),
                Math.scalb(q.rate(), rates));
        return GammaGap.of(p.shape(), q.shape()) + q.shape() * means;
    }

    /** r − 1 − ln r with r = b₂a₁/(a₂b₁), which does not depend on the units of the shapes a and of the rates b. */
    private static double meansExcess(double a1, double b1, double a2, double b2) {
        double difference = a1 * (b2 - b1) - (a2 - a1) * b1;
        return Ratios.excess(b2 * a1, a2 * b1, difference);
    }

    private static double kl(Beta p, Beta q) {
        return dirichlet(new double[] {p.a(), p.b()}, new double[] {q.a(), q.b()});
    }

    /**
     * Σ T(α<sub>i</sub>, β<sub>i</sub>) − T(Σα, Σβ) + Σβ·KL(mean of Q‖mean of P): as for gamma variables of equal rate,
     * whose proportions have a Dirichlet distribution.
     */
    private static double dirichlet(double[] alpha, double[] beta) {
        double scale = scale(alpha, beta);
        double from = 0;
        double to = 0;
        double change = 0;
        for (int i = 0; i < alpha.length; i++) {
            from += scale * alpha[i];
            to += scale * beta[i];
            change += scale * (beta[i] - alpha[i]);
        }
        double gaps = 0;
        double shares = 0;
        for (int i = 0; i < alpha.length; i++) {
            double own = scale * (beta[i] - alpha[i]);
            gaps += GammaGap.of(alpha[i], beta[i]);
            double difference = (scale * alpha[i] * change - own * from) / from;
            shares += share(scale * alpha[i], scale * beta[i], to / from, difference);
        }
        return gaps == Double.POSITIVE_INFINITY
                ? gaps
                : Math.max(0, gaps - GammaGap.of(from, to, change) + shares / scale);
    }

    /** The term for the weights {@code to} and {@code from}·{@code ratio}; the latter may underflow. */
    private static double share(double from, double to, double ratio, double difference) {
        double matched = from * ratio;
        if (matched >= Double.MIN_NORMAL || to == 0) {
            return Ratios.term(to, matched, difference);
        }
        return to * (Math.log(to) - Math.log(from) - Math.log(ratio)) - to + matched;
    }

    /**
     * A power of two that keeps sums and products within the range of a double: the terms are proportional to the
     * weights, and for such large totals the gap depends only on their ratio.
     */
    private static double scale(double[] alpha, double[] beta) {
        double greatest = Math.max(
                Arrays.stream(alpha).max().orElse(1), Arrays.stream(beta).max().orElse(1));
        return Math.scalb(1.0, Math.min(0, GREATEST_EXPONENT - Math.getExponent(greatest)));
    }

    /** KL between coins: a sum of two non-negative terms. */
    private static double coin(double p, double q) {
        return Ratios.term(p, q, q - p) + Ratios.term(1 - p, 1 - q, p - q);
    }

    /** The gap in concentration, plus κ₂A(κ₁)(1 − cos Δ) for the rotation. */
    private static double kl(VonMises p, VonMises q) {
        double sine = Math.sin(Angles.reduced(DD.ofDifference(p.mu(), q.mu())).hi() / 2);
        double length = CircularMoments.meanCosine(p.kappa());
        return CircularMoments.gap(p.kappa(), q.kappa()) + 2 * q.kappa() * length * sine * sine;
    }

    /**
     * (ln Γ(r) + γ(r − 1)) + (e<sup>y</sup> − 1 − y) with r = β₁/β₂, y = (μ₂ − μ₁)/β₂ + ln Γ(1 + r), both non-negative.
     */
    private static double kl(Gumbel p, Gumbel q) {
        double change = (p.beta() - q.beta()) / q.beta();
        double ratio = p.beta() / q.beta();
        double gap = GammaGap.of(1, ratio, change) + Ratios.term(ratio, 1, -change);
        double logGamma = Math.log(ratio) - EULER * change + gap;
        if (Math.abs(change) < 0.5) {
            logGamma = Math.log1p(change) - EULER * change + gap;
        }
        return gap + Excess.expLess((q.mu() - p.mu()) / q.beta() + logGamma);
    }

    /** ln(1 + (Δx₀² + Δγ²)/4γ₁γ₂): symmetric (Chyzak and Nielsen 2019). */
    private static double kl(Cauchy p, Cauchy q) {
        double apart = Math.hypot(p.x0() - q.x0(), p.gamma() - q.gamma());
        double one = apart / (2 * p.gamma());
        double other = apart / (2 * q.gamma());
        double product = one * other;
        return product < 1e300 ? Math.log1p(product) : Math.log(one) + Math.log(other);
    }

    private static double kl(Uniform p, Uniform q) {
        double width = p.hi() - p.lo();
        double wider = (p.lo() - q.lo() + (q.hi() - p.hi())) / width;
        return wider < 1 ? Math.log1p(wider) : Math.log((q.hi() - q.lo()) / width);
    }

    /** (α₂/α₁ − 1 − ln α₂/α₁) + α₂ ln(m₁/m₂). */
    private static double kl(Pareto p, Pareto q) {
        double relative = (p.scale() - q.scale()) / q.scale();
        double log = relative < 1 ? Math.log1p(relative) : Math.log(p.scale()) - Math.log(q.scale());
        return Ratios.excess(q.alpha(), p.alpha()) + q.alpha() * log;
    }

    /** ½(tr Σ₂⁻¹Σ₁ − n − ln det Σ₁/det Σ₂ + ΔᵀΣ₂⁻¹Δ). */
    private static double kl(MultivariateNormal p, MultivariateNormal q) {
        double[] from = p.mean();
        double[] to = q.mean();
        DD[] shift = new DD[from.length];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = DD.ofDifference(from[i], to[i]);
        }
        return (shapes(p, q) + q.pivots().square(shift).doubleValue()) / 2;
    }

    private static double shapes(MultivariateNormal p, MultivariateNormal q) {
        double[] changes = relativeChanges(p, q);
        double greatest = 0;
        double sum = 0;
        for (double change : changes) {
            greatest = Math.max(greatest, Math.abs(change));
            sum += Math.abs(change) <= 0.5 ? Excess.lessLog(change) : 0;
        }
        if (greatest <= 0.5) {
            return sum;
        }
        Pivots one = p.pivots();
        Pivots other = q.pivots();
        return other.traceOfSolved(one).subtract(p.dimension()).doubleValue() - one.logDeterminantOver(other);
    }

    /** The eigenvalues of Σ₂⁻¹(Σ₁ − Σ₂). */
    private static double[] relativeChanges(MultivariateNormal p, MultivariateNormal q) {
        return new EigenDecompositionSymmetric(whitenedChange(p, q)).getEigenvalues();
    }

    /** Σ₁ − Σ₂ in coordinates in which Q is standard normal. */
    private static RealMatrix whitenedChange(MultivariateNormal p, MultivariateNormal q) {
        double[][] one = p.covariance();
        double[][] other = q.covariance();
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                one[i][j] -= other[i][j];
            }
        }
        double[][] whitened = q.pivots().whitened(one);
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                whitened[i][j] = whitened[j][i];
            }
        }
        return MatrixUtils.createRealMatrix(whitened);
    }

    /** P in coordinates in which Q is standard normal and P is uncorrelated. */
    static List<Normal> standardised(MultivariateNormal p, MultivariateNormal q) {
        EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(whitenedChange(p, q));
        double[] from = p.mean();
        double[] to = q.mean();
        DD[] shift = new DD[from.length];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = DD.ofDifference(from[i], to[i]);
        }
        DD[] half = q.pivots().halfSolve(shift);
        double[] whitened = new double[half.length];
        for (int i = 0; i < half.length; i++) {
            whitened[i] = half[i].doubleValue() / Math.sqrt(q.pivots().pivot(i));
        }
        double[] means = axes.getVT().operate(whitened);
        double least = Math.ulp(1 + Math.abs(axes.getEigenvalue(0)));
        return IntStream.range(0, means.length)
                .mapToObj(i -> Normal.of(means[i], Math.sqrt(Math.max(least, 1 + axes.getEigenvalue(i)))))
                .toList();
    }
}
