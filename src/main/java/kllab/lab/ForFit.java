package kllab.lab;

import java.util.List;
import java.util.stream.Collectors;
import kllab.core.fitting.CoinPosterior;

/** What another page shows, as a state of Fit: pages do not know each other, so it is a text, as in a file. */
public final class ForFit {
    private ForFit() {}

    /**
     * A target, and a Q that is the learner's own.
     *
     * @param target the parts of a mixture, with standard deviations of 0.05 to 10 and means within ±20
     */
    public static String text(List<CoinPosterior.Bell> target, double mu, double sigma) {
        String humps = target.stream().map(ForFit::hump).collect(Collectors.joining(", "));
        double wide = Math.max(1, 2 * sigma);
        String starts = String.join(
                ", ", start(mu - wide, sigma), start(mu + wide, sigma), start(mu, 2 * sigma), start(mu, sigma));
        return "{\"lab\": \"fit\", \"version\": 1, \"state\": {\"humps\": [" + humps + "], \"starts\": [" + starts
                + "], \"start\": 3, \"step\": 0, \"shares\": false, \"seed\": 7}}";
    }

    private static String hump(CoinPosterior.Bell bell) {
        return "{\"weight\": " + bell.weight() + ", \"mean\": " + Math.clamp(bell.mean(), -20, 20) + ", \"sigma\": "
                + Math.clamp(bell.sigma(), 0.05, 10) + "}";
    }

    private static String start(double mu, double sigma) {
        return "{\"mu\": " + mu + ", \"sigma\": " + sigma + "}";
    }
}
