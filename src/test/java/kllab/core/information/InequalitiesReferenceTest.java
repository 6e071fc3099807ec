package kllab.core.information;

import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Laws that KL obeys or violates: the cases of online.json; sequences of draws and of steps are in {@link
 * InequalitiesTest}.
 */
class InequalitiesReferenceTest {
    private static final JsonNode FILE = Reference.file("online.json");

    /** A value that is 0 in exact arithmetic is computed as the square of a rounding error: accurate to 1e-30. */
    private static final double SQUARED_ROUNDING = 1e-18;

    static Stream<Named<JsonNode>> triangles() {
        return Reference.cases(FILE.get("triangle"));
    }

    static Stream<Named<JsonNode>> normals() {
        return Reference.cases(FILE.get("triangle_gaussian"));
    }

    static Stream<Named<JsonNode>> pinsker() {
        return Reference.cases(FILE.get("pinsker"));
    }

    static Stream<Named<JsonNode>> channels() {
        return Reference.cases(FILE.get("data_processing"));
    }

    static Stream<Named<JsonNode>> joints() {
        return Reference.cases(FILE.get("chain_rule"));
    }

    static Stream<Named<JsonNode>> sanov() {
        return FILE.get("sanov").valueStream().map(each -> Named.of("n = " + each.get("n"), each));
    }

    private static Categorical distribution(ReferenceCase c, String key) {
        return Categorical.of(c.inputs(key));
    }

    @ParameterizedTest
    @MethodSource("triangles")
    void aDetourIsAsLongAsTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            Categorical p = distribution(c, "P");
            Categorical q = distribution(c, "Q");
            Categorical r = distribution(c, "R");
            Detour detour = Detour.of(p, q, r);
            compareLegs(c, detour);
            c.number("excess", detour.excess());
            c.is("violated", detour.isShorter());
            double pr = Divergence.js(p, r);
            double pq = Divergence.js(p, q);
            double qr = Divergence.js(q, r);
            c.number("sqrt_js_pr", Math.sqrt(pr));
            c.number("sqrt_js_pq", Math.sqrt(pq));
            c.number("sqrt_js_qr", Math.sqrt(qr));
            // the tolerance of a difference of divergences is relative to the greatest of them
            c.number("js_pr_minus_js_pq_minus_js_qr", pr - pq - qr, pr);
        });
    }

    @ParameterizedTest
    @MethodSource("normals")
    void aDetourOverNormalsIsAsLongAsTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            double[] means = c.inputs("means");
            compareLegs(c, Detour.ofNormals(means[0], means[1], means[2], c.input("sigma")));
        });
    }

    private static void compareLegs(ReferenceCase c, Detour detour) {
        c.number("kl_pr", detour.direct());
        c.number("kl_pq", detour.firstLeg());
        c.number("kl_qr", detour.secondLeg());
    }

    @ParameterizedTest
    @MethodSource("pinsker")
    void aDistanceHasItsBounds(JsonNode each) {
        ReferenceCase.check(each, c -> {
            DistanceBounds bounds = DistanceBounds.of(distribution(c, "P"), distribution(c, "Q"));
            c.number("kl", bounds.kl());
            c.number("tv", bounds.totalVariation());
            c.number("hellinger_sq", bounds.hellingerSquared());
            c.number("pinsker_bound", bounds.pinsker());
            c.number("bretagnolle_huber_bound", bounds.bretagnolleHuber());
            c.number("ratio_tv_over_pinsker", bounds.ratioToPinsker());
            c.is("tighter", bounds.isPinskerTighter() ? "pinsker" : "bretagnolle_huber");
        });
    }

    @Test
    void theBoundsCrossWhereTheReferenceSays() {
        ReferenceCase.check(FILE.get("pinsker_crossing"), c -> {
            DistanceBounds crossing = new DistanceBounds(DistanceBounds.crossing(), 0, 0);
            c.number("kl_where_the_bounds_cross", crossing.kl());
            c.number("value", crossing.pinsker());
            c.number("value", crossing.bretagnolleHuber());
        });
    }

    @ParameterizedTest
    @MethodSource("channels")
    void aChannelLosesWhatTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            Categorical p = distribution(c, "P");
            Categorical q = distribution(c, "Q");
            Channel channel = Channel.of(c.rows("W_rows"));
            c.numbers("P_after", channel.after(p).toArray());
            c.numbers("Q_after", channel.after(q).toArray());
            c.number("kl_before", Divergence.kl(p, q));
            c.number("kl_after", Divergence.kl(channel.after(p), channel.after(q)), SQUARED_ROUNDING);
            c.number("lost", channel.lost(p, q), SQUARED_ROUNDING);
        });
    }

    @ParameterizedTest
    @MethodSource("joints")
    void theChainRuleTakesKlApart(JsonNode each) {
        ReferenceCase.check(each, c -> {
            JointComparison joint = JointComparison.of(c.rows("P_joint"), c.rows("Q_joint"));
            c.number("kl_joint", joint.kl());
            c.number("kl_x", joint.klX());
            c.number("kl_y", joint.klY());
            c.number("kl_y_given_x", joint.klYGivenX());
            c.number("kl_x_given_y", joint.klXGivenY());
            c.number("mutual_information_P", joint.mutualInformationP(), SQUARED_ROUNDING);
            c.number("mutual_information_Q", joint.mutualInformationQ(), SQUARED_ROUNDING);
            c.number("sum_of_marginal_kls", joint.klX() + joint.klY());
        });
    }

    @ParameterizedTest
    @MethodSource("sanov")
    void manyHeadsAreAsUnlikelyAsTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            LargeDeviation heads = LargeDeviation.of(0.5, 0.7, c.take("n").asInt());
            c.number("exact_probability_at_least_70_percent_heads", heads.probability());
            c.number("chernoff_bound_exp_minus_n_kl", heads.chernoffBound());
            c.number("minus_ln_prob_over_n", heads.observedRate());
            c.number("kl_.7_.5", heads.rate());
        });
    }
}
