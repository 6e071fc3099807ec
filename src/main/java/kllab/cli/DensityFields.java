package kllab.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kllab.core.probability.Bernoulli;
import kllab.core.probability.Beta;
import kllab.core.probability.Binomial;
import kllab.core.probability.Categorical;
import kllab.core.probability.Cauchy;
import kllab.core.probability.Density;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Exponential;
import kllab.core.probability.Gamma;
import kllab.core.probability.Geometric;
import kllab.core.probability.Gumbel;
import kllab.core.probability.Laplace;
import kllab.core.probability.LineDensity;
import kllab.core.probability.LogNormal;
import kllab.core.probability.Mixture;
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Pareto;
import kllab.core.probability.Poisson;
import kllab.core.probability.Uniform;
import kllab.core.probability.VonMises;

/**
 * Distributions from fields: a single one with a family and its parameters, or a pair with parameters numbered 1 and 2.
 */
final class DensityFields {
    private static final int MOST_OUTCOMES = 1000;
    private static final int MOST_DIMENSIONS = 60;
    private static final int MOST_PARTS = 100;

    /** The parameters of each family. */
    private static final Map<String, List<String>> PARAMETERS = new TreeMap<>(Map.ofEntries(
            Map.entry("normal", List.of("mu", "sigma")),
            Map.entry("laplace", List.of("mu", "b")),
            Map.entry("exponential", List.of("rate")),
            Map.entry("gamma", List.of("shape", "rate")),
            Map.entry("beta", List.of("a", "b")),
            Map.entry("poisson", List.of("rate")),
            Map.entry("binomial", List.of("n", "p")),
            Map.entry("bernoulli", List.of("p")),
            Map.entry("geometric", List.of("p")),
            Map.entry("von_mises", List.of("mu", "kappa")),
            Map.entry("gumbel", List.of("mu", "beta")),
            Map.entry("cauchy", List.of("x0", "gamma")),
            Map.entry("lognormal", List.of("mu", "sigma")),
            Map.entry("uniform", List.of("lo", "hi")),
            Map.entry("pareto", List.of("scale", "alpha")),
            Map.entry("dirichlet", List.of("alpha")),
            Map.entry("mvn", List.of("mean", "cov")),
            Map.entry("mixture", List.of("weights", "parts"))));

    private final Fields fields;
    private final String number;

    private DensityFields(Fields fields, String number) {
        this.fields = fields;
        this.number = number;
    }

    /** The field {@code name} as a distribution: an object with its family and parameters. */
    static Density alone(Fields fields, String name) {
        return alone(name, fields.object(name));
    }

    private static Density alone(String name, Fields object) {
        String family = family(object);
        Set<String> known = new HashSet<>(PARAMETERS.getOrDefault(family, List.of()));
        known.add("family");
        boolean renamed = family.equals("bernoulli") && object.has("prob");
        if (renamed) {
            known.add("prob");
            requireOneName(object, "p", "prob");
        }
        object.allowOnly(known);
        return Fields.checked(
                name,
                () -> renamed ? Bernoulli.of(object.number("prob")) : new DensityFields(object, "").density(family));
    }

    /** The fields {@code family} and {@code params} as a pair P, Q. */
    static List<Density> pair(Fields fields) {
        String family = family(fields);
        if (family.equals("mixture")) {
            throw new BadInput("The field family cannot be mixture here: give p and q.");
        }
        Fields params = fields.object("params");
        Set<String> known = new HashSet<>();
        if (family.equals("dirichlet")) {
            known.addAll(Set.of("alpha", "beta"));
        } else {
            PARAMETERS.getOrDefault(family, List.of()).forEach(each -> known.addAll(Set.of(each + "1", each + "2")));
        }
        if (family.equals("binomial")) {
            known.add("n");
            requireOneName(params, "n", "n1");
            requireOneName(params, "n", "n2");
        }
        params.allowOnly(known);
        return Fields.checked(
                "params",
                () -> List.of(
                        new DensityFields(params, "1").numbered(family),
                        new DensityFields(params, "2").numbered(family)));
    }

    /** One of a pair; error messages use the numbered name of a parameter. */
    private Density numbered(String family) {
        try {
            return density(family);
        } catch (IllegalArgumentException e) {
            String refused = String.valueOf(e.getMessage());
            String name = family.equals("dirichlet") ? "The parameter " + concentrations() : "$0" + number;
            throw new IllegalArgumentException(refused.replaceFirst("^The parameter \\w+", name), e);
        }
    }

    private static void requireOneName(Fields fields, String name, String other) {
        if (fields.has(name) && fields.has(other)) {
            throw new BadInput("The fields " + name + " and " + other
                    + " are two names for one parameter: give only one of them.");
        }
    }

    private static String family(Fields fields) {
        return fields.oneOf("family", PARAMETERS.keySet());
    }

    private Density density(String family) {
        return switch (family) {
            case "normal" -> Normal.of(number("mu"), number("sigma"));
            case "laplace" -> Laplace.of(number("mu"), number("b"));
            case "exponential" -> Exponential.of(number("rate"));
            case "gamma" -> Gamma.of(number("shape"), number("rate"));
            case "beta" -> Beta.of(number("a"), number("b"));
            case "poisson" -> Poisson.of(number("rate"));
            case "binomial" -> Binomial.of(fields.integer(trials(), 0, Integer.MAX_VALUE - 1), number("p"));
            case "bernoulli" -> Bernoulli.of(number("p"));
            case "geometric" -> Geometric.of(number("p"));
            case "von_mises" -> VonMises.of(number("mu"), number("kappa"));
            case "gumbel" -> Gumbel.of(number("mu"), number("beta"));
            case "cauchy" -> Cauchy.of(number("x0"), number("gamma"));
            case "lognormal" -> LogNormal.of(number("mu"), number("sigma"));
            case "uniform" -> Uniform.of(number("lo"), number("hi"));
            case "pareto" -> Pareto.of(number("scale"), number("alpha"));
            case "dirichlet" -> dirichlet(concentrations());
            case "mvn" -> multivariate();
            default -> mixture();
        };
    }

    private double number(String name) {
        return fields.number(name + number);
    }

    /** The two binomial distributions of a pair may share their number of trials. */
    private String trials() {
        return fields.has("n") ? "n" : "n" + number;
    }

    /** The parameter of a Dirichlet distribution: in a pair the two have different names. */
    private String concentrations() {
        return number.equals("2") ? "beta" : "alpha";
    }

    private Dirichlet dirichlet(String name) {
        double[] alpha = fields.numbers(name);
        requireAtMost(MOST_OUTCOMES, name, alpha.length);
        return Dirichlet.of(alpha);
    }

    private MultivariateNormal multivariate() {
        double[] mean = fields.numbers("mean" + number);
        requireAtMost(MOST_DIMENSIONS, "mean" + number, mean.length);
        return MultivariateNormal.of(mean, fields.rows("cov" + number));
    }

    private Mixture mixture() {
        Categorical weights = fields.weights("weights");
        requireAtMost(MOST_PARTS, "weights", weights.size());
        List<Fields> parts = fields.objects("parts");
        Fields.requireSameSize("weights", weights.size(), "parts", parts.size());
        return Mixture.of(weights, parts.stream().map(DensityFields::part).toList());
    }

    private static LineDensity part(Fields part) {
        if (alone("parts", part) instanceof LineDensity line && !(line instanceof Mixture)) {
            return line;
        }
        throw new BadInput("The field parts must contain one-dimensional distributions that are not mixtures.");
    }

    private static void requireAtMost(int most, String name, int size) {
        if (size > most) {
            throw new BadInput("The field " + name + " must have at most " + most + " elements, not " + size + ".");
        }
    }
}
