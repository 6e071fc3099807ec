package kllab.lab.coin;

import kllab.core.bayes.CoinBelief;
import kllab.core.bayes.FlipRun;
import kllab.core.probability.Beta;
import org.jspecify.annotations.Nullable;

/** What follows from a state; amounts of information in nats. */
final class CoinResult {
    /** How many flips are the last ones, of which the sentence tells, and from how many on it does. */
    static final int LAST = 10;

    private static final int FROM = 20;

    private final CoinState state;
    private final FlipRun run;
    private final CoinBelief posterior;
    private final Curves curves;
    private final int first;
    private final int most;
    private final double[] expected;
    private final double[] taught;

    private CoinResult(CoinState state, FlipRun run) {
        this.state = state;
        this.run = run;
        posterior = run.belief(run.size());
        curves = Curves.of(run.prior(), posterior);
        first = Math.max(0, run.size() - state.account().most());
        most = greatest(run);
        boolean waterfall = state.account() == Account.WATERFALL;
        expected = new double[waterfall ? run.size() - first : 0];
        taught = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = run.belief(first + i).expectedLesson();
            taught[i] = run.taught(first + i + 1);
        }
    }

    static CoinResult of(CoinState state, @Nullable CoinResult before) {
        CoinBelief prior = CoinBelief.of(Beta.of(state.a(), state.b()), state.low(), state.high());
        FlipRun known = before != null && before.run.prior().equals(prior) ? before.run : FlipRun.of(prior);
        return new CoinResult(state, known.with(flips(state)));
    }

    private static boolean[] flips(CoinState state) {
        boolean[] flips = new boolean[state.flips().length()];
        for (int i = 0; i < flips.length; i++) {
            flips[i] = state.isHeads(i);
        }
        return flips;
    }

    private static int greatest(FlipRun run) {
        int greatest = -1;
        double most = -1;
        for (int k = 0; k < run.size(); k++) {
            double lesson = run.lessons(k + 1) - run.lessons(k);
            if (lesson > most * (1 + 1e-9)) {
                greatest = k;
                most = lesson;
            }
        }
        return greatest;
    }

    CoinState state() {
        return state;
    }

    FlipRun run() {
        return run;
    }

    /** What is believed after all flips. */
    CoinBelief posterior() {
        return posterior;
    }

    /** Both densities. */
    Curves curves() {
        return curves;
    }

    /** The first of the flips that are shown; those before are taken together. */
    int first() {
        return first;
    }

    /** The flip that taught most; −1 if there is none. */
    int most() {
        return most;
    }

    int n() {
        return run.size();
    }

    int heads() {
        return run.heads(n());
    }

    CoinBelief prior() {
        return run.prior();
    }

    /** How many flips are shown. */
    int shown() {
        return n() - first;
    }

    /** Whether the prior excludes the coin as it is: then no flip can teach it. */
    boolean isExcluded() {
        return !prior().allows(state.truth());
    }

    // ---- amounts --------------------------------------------------------------------------------------------------

    /** What all flips have taught at once. */
    double kl() {
        return shown() == 0 ? 0 : run.taught(n());
    }

    double lessons() {
        return run.lessons(n());
    }

    double surprise() {
        return run.surprises(n());
    }

    /** What the flips before those that are shown have taught, one by one. */
    double earlier() {
        return run.lessons(first);
    }

    /** What a flip taught, of those that are shown. */
    double lesson(int shown) {
        return run.lessons(first + shown + 1) - run.lessons(first + shown);
    }

    /** What it was expected to teach; only the waterfall has that. */
    double expected(int shown) {
        return expected[shown];
    }

    /** What all flips up to it have taught at once; only the waterfall has that. */
    double taught(int shown) {
        return taught[shown];
    }

    /** Of how many flips is known what they were expected to teach. */
    int withExpected() {
        return expected.length;
    }

    double surprise(int shown) {
        return run.surprises(first + shown + 1) - run.surprises(first + shown);
    }

    /** Whether there are enough flips to tell of the last ones. */
    boolean hasLast() {
        return n() >= FROM;
    }

    /** What the last flips taught, one by one. */
    double lastLessons() {
        return hasLast() ? lessons() - run.lessons(n() - LAST) : Double.NaN;
    }
}
