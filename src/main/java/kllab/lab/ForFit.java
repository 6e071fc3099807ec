package kllab.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kllab.core.fitting.CoinPosterior;

/** What another page shows, as a state of Fit: pages do not know each other, so it is a text, as in a file. */
public final class ForFit {
    private static final String STATE = """
            {"lab": "fit", "version": 1, "state": {
              "humps": [%s],
              "starts": [%s, %s, %s, %s],
              "start": 3, "step": 0, "shares": false, "seed": 7}}
            """;

    private ForFit() {}

    /**
     * A target, and a Q that is the learner's own.
     *
     * @param target the parts of a mixture, with standard deviations of 0.05 to 10 and means within ±20
     */
    public static String text(List<CoinPosterior.Bell> target, double mu, double sigma) {
        String humps = target.stream()
                .map(hump -> write(
                        "{\"weight\": %s, \"mean\": %s, \"sigma\": %s}",
                        hump.weight(), Math.clamp(hump.mean(), -20, 20), Math.clamp(hump.sigma(), 0.05, 10)))
                .collect(Collectors.joining(", "));
        double wide = Math.max(1, 2 * sigma);
        return STATE.formatted(
                humps, start(mu - wide, sigma), start(mu + wide, sigma), start(mu, 2 * sigma), start(mu, sigma));
    }

    private static String start(double mu, double sigma) {
        return write("{\"mu\": %s, \"sigma\": %s}", mu, sigma);
    }

    private static String write(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
