package kllab.lab.coin;

import kllab.core.bayes.CoinBelief;
import kllab.core.bayes.FlipRun;
import kllab.core.information.Entropy;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import org.jspecify.annotations.Nullable;

/** What follows from a state; amounts of information in nats. */
final class CoinResult {
    /** How many flips are the last ones, of which the sentence tells, and from how many on it does. */
    static final int LAST = 10;

    private static final int FROM = 20;

    private final CoinState state;
    private final FlipRun run;
    private final CoinBelief posterior;
    private final int n;
    private final int first;
    private final int most;
    private final double[] expected;
    private final double[] taught;

    private CoinResult(CoinState state, FlipRun run) {
        this.state = state;
        this.run = run;
        n = run.size() - state.behind();
        posterior = run.belief(n);
        first = Math.max(0, Math.min(run.size() - state.account().most(), n - 1));
        most = greatest();
        expected = new double[isWaterfall() ? shown() : 0];
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

    private int greatest() {
        int greatest = -1;
        double best = -1;
        for (int k = 0; k < n; k++) {
            if (run.lesson(k) > best * (1 + 1e-9)) {
                greatest = k;
                best = run.lesson(k);
            }
        }
        return greatest;
    }

    boolean isWaterfall() {
        return state.account() == Account.WATERFALL;
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

    /** The first of the flips that are shown; those before are taken together. */
    int first() {
        return first;
    }

    /** The flip that taught most; −1 if there is none. */
    int most() {
        return most;
    }

    /** How many flips have been seen. */
    int n() {
        return n;
    }

    int heads() {
        return run.heads(n);
    }

    CoinBelief prior() {
        return run.prior();
    }

    /** How many flips are shown, those behind the playhead included. */
    int shown() {
        return Math.min(state.account().most(), run.size() - first);
    }

    boolean isHeads(int shown) {
        return run.isHeads(first + shown);
    }

    /** What is believed before a flip that is shown, or after the last one. */
    CoinBelief belief(int shown) {
        return run.belief(first + shown);
    }

    /** How many of those that are shown have been seen. */
    int seen() {
        return Math.min(shown(), n - first);
    }

    /** Whether the prior excludes the coin as it is: then no flip can teach it. */
    boolean isExcluded() {
        return !prior().allows(state.truth());
    }

    /** What the coin's flips surprise on average who knows it; not a number where that is not told. */
    double floor() {
        boolean told = isExcluded() && !isWaterfall();
        return told ? Entropy.of(Categorical.of(state.truth(), 1 - state.truth())) : Double.NaN;
    }

    // ---- amounts --------------------------------------------------------------------------------------------------

    /** What all flips have taught at once. */
    double kl() {
        return n == 0 ? 0 : run.taught(n);
    }

    double lessons() {
        return run.lessons(n);
    }

    double surprise() {
        return run.surprises(n);
    }

    /** What the flips before those that are shown have taught, one by one. */
    double earlier() {
        return run.lessons(first);
    }

    /** What a flip taught, of those that are shown. */
    double lesson(int shown) {
        return run.lesson(first + shown);
    }

    /** Where the bar of a flip that is shown begins: in the waterfall where the last one ended. */
    double foot(int shown) {
        return isWaterfall() ? run.lessons(first + shown) : 0;
    }

    /** Where it ends. */
    double head(int shown) {
        return isWaterfall() ? run.lessons(first + shown + 1) : surprise(shown);
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
        return run.surprise(first + shown);
    }

    /** Whether there are enough flips to tell of the last ones. */
    boolean hasLast() {
        return n >= FROM;
    }

    /** What the last flips taught, one by one. */
    double lastLessons() {
        return hasLast() ? lessons() - run.lessons(n - LAST) : Double.NaN;
    }
}
