package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kllab.core.information.LogBase;
import kllab.core.sampling.Estimator;
import kllab.figure.Look;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Language;
import kllab.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evaluating a displayed formula gives the number beside it. */
class SamplingFormulasTest {
    @ParameterizedTest
    @EnumSource(LogBase.class)
    void theBiasIsWhatItsFormulaGives(LogBase unit) {
        Look look = Given.look(Language.EN, unit);
        SamplingResult result = Given.LAB.compute(Given.PICTURE.withPage(Page.BIAS));
        double byHand = value(SamplingWords.BIAS.apply(result, look), Map.of("m", 6.0, "n", 1000.0));
        assertThat(byHand).isCloseTo(look.shown(result.bias().orElseThrow().line(1000)), within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void theDrawsToBeExpectedAreWhatTheirFormulaGives(LogBase unit) {
        Look look = Given.look(Language.EN, unit);
        double kl = Given.LAB.compute(Given.PICTURE).kl();
        double byHand =
                value(SamplingWords.ODDS.apply(Given.LAB.compute(Given.PICTURE), look), Map.of("KL", look.shown(kl)));
        assertThat(byHand)
                .isCloseTo(
                        Double.parseDouble(SamplingNumbers.EXPECTED.apply(Given.LAB.compute(Given.PICTURE), look)),
                        within(0.05))
                .isCloseTo(27.8, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void everyEstimatorIsWhatItsFormulaGives(LogBase unit) {
        Look look = Given.look(Language.EN, unit);
        for (Estimator each : Estimator.values()) {
            String formula = SamplingWords.formula(each, look).plain();
            String right = formula.substring(formula.indexOf('=') + 1);
            double byHand = value(right, Map.of("p", 0.3, "q", 0.5));
            assertThat(byHand).as(formula).isCloseTo(look.shown(each.value(Math.log(0.3 / 0.5))), within(1e-15));
        }
    }

    private static double value(String formula, Map<String, Double> variables) {
        return new Reader(RichText.parse(formula).plain(), variables).sum();
    }

    /**
     * Parses the formulas of the lab: sums, products, quotients of products, logarithms of the term that follows
     * directly.
     */
    private static final class Reader {
        private final String text;
        private final Map<String, Double> variables;
        private int at;

        Reader(String text, Map<String, Double> variables) {
            this.text = text.replace("p/q", "r")
                    .replace("q/p", "s")
                    .replaceAll("[\\s\u2009]", "")
                    .replace("log2", "log");
            this.variables = variables;
        }

        double sum() {
            double sum = product();
            while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '\u2212')) {
                sum += text.charAt(at++) == '+' ? product() : -product();
            }
            return sum;
        }

        private double product() {
            double product = power();
            while (at < text.length() && ")+\u2212".indexOf(text.charAt(at)) < 0) {
                product = takes("/") ? product / product() : product * power(); // 1/2n is 1/(2n)
            }
            return product;
        }

        private double power() {
            double base = factor();
            return takes("\u00B2") ? base * base : base;
        }

        private double factor() {
            if (takes("(")) {
                double inside = sum();
                assertThat(takes(")")).isTrue();
                return inside;
            }
            if (takes("log")) {
                return Math.log(factor()) / Math.log(2);
            }
            if (takes("ln")) {
                return Math.log(factor());
            }
            return takes("\u00BD") ? 0.5 : number();
        }

        private double number() {
            int from = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                return Double.parseDouble(text.substring(from, at));
            }
            if (takes("r")) {
                return variables.get("p") / variables.get("q");
            }
            if (takes("s")) {
                return variables.get("q") / variables.get("p");
            }
            String name = takes("KL") ? "KL" : text.substring(at, ++at);
            return variables.get(name);
        }

        private boolean takes(String sign) {
            boolean there = text.startsWith(sign, at);
            at += there ? sign.length() : 0;
            return there;
        }
    }
}
