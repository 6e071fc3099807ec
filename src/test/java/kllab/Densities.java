package kllab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Pareto;
import kllab.core.probability.Poisson;
import kllab.core.probability.Uniform;
import kllab.core.probability.VonMises;
import tools.jackson.databind.JsonNode;

/** The distributions of continuous.json. */
public final class Densities {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)");

    private Densities() {}

    /** P and Q of a case: parameters end in 1 and 2, or are shared. */
    public static List<Density> pair(JsonNode each) {
        JsonNode params = each.get("params");
        String family = each.get("family").asString();
        if (family.equals("dirichlet")) {
            return List.of(
                    Dirichlet.of(Reference.numbers(params.get("alpha"))),
                    Dirichlet.of(Reference.numbers(params.get("beta"))));
        }
        if (family.equals("mvn")) {
            return List.of(multivariate(params, "1"), multivariate(params, "2"));
        }
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        params.properties().forEach(param -> {
            double value = Reference.number(param.getValue());
            if (!param.getKey().endsWith("2")) {
                one.add(value);
            }
            if (!param.getKey().endsWith("1")) {
                two.add(value);
            }
        });
        return List.of(of(family, one), of(family, two));
    }

    private static Density multivariate(JsonNode params, String which) {
        double[][] rows =
                params.get("cov" + which).valueStream().map(Reference::numbers).toArray(double[][]::new);
        return MultivariateNormal.of(Reference.numbers(params.get("mean" + which)), rows);
    }

    /** Such as {@code Normal(-1,2)}. */
    public static Density parse(String call) {
        Matcher parts = CALL.matcher(call);
        if (!parts.matches()) {
            throw new IllegalArgumentException(call);
        }
        List<Double> values = new ArrayList<>();
        for (String each : parts.group(2).split(",")) {
            values.add(Double.parseDouble(each));
        }
        return of(parts.group(1).toLowerCase(), values);
    }

    private static Density of(String family, List<Double> v) {
        return switch (family) {
            case "normal" -> Normal.of(v.get(0), v.get(1));
            case "laplace" -> Laplace.of(v.get(0), v.get(1));
            case "exponential" -> Exponential.of(v.get(0));
            case "gamma" -> Gamma.of(v.get(0), v.get(1));
            case "chi2" -> Gamma.of(v.get(0) / 2, 0.5);
            case "beta" -> Beta.of(v.get(0), v.get(1));
            case "poisson" -> Poisson.of(v.get(0));
            case "binomial" -> Binomial.of(v.get(0).intValue(), v.get(1));
            case "bernoulli" -> Bernoulli.of(v.get(0));
            case "geometric" -> Geometric.of(v.get(0));
            case "von_mises" -> VonMises.of(v.get(0), v.get(1));
            case "gumbel" -> Gumbel.of(v.get(0), v.get(1));
            case "cauchy" -> Cauchy.of(v.get(0), v.get(1));
            case "lognormal" -> LogNormal.of(v.get(0), v.get(1));
            case "uniform" -> Uniform.of(v.get(0), v.get(1));
            case "pareto" -> Pareto.of(v.get(0), v.get(1));
            default -> throw new IllegalArgumentException(family);
        };
    }
}
