package kllab.core.bayes;

import java.util.Arrays;

/**
 * What the flips of a coin teach, one after another. Amounts in nats. Immutable.
 *
 * <p>The surprises of the flips add up to that of all of them, −ln P(flips). Their lessons do not add up to what all of them teach
 * at once, KL(last belief‖first): what one flip teaches another may take back.
 */
public final class FlipRun {
    private final CoinBelief prior;
    private final boolean[] flips;

    /** After so many flips: the number of heads, and the sums of surprises and of lessons. */
    private final int[] heads;

    private final double[] surprises;
    private final double[] lessons;

    private FlipRun(CoinBelief prior, boolean[] flips, int[] heads, double[] surprises, double[] lessons) {
        this.prior = prior;
        this.flips = flips;
        this.heads = heads;
        this.surprises = surprises;
        this.lessons = lessons;
    }

    /** Before the first flip. */
    public static FlipRun of(CoinBelief prior) {
        return new FlipRun(prior, new boolean[0], new int[1], new double[1], new double[1]);
    }

    /** The run with these flips, heads as true; what it has in common with this one is not computed again. */
    public FlipRun with(boolean... next) {
        int kept = 0;
        while (kept < Math.min(flips.length, next.length) && flips[kept] == next[kept]) {
            kept++;
        }
        int size = next.length;
        FlipRun run = new FlipRun(
                prior,
                next.clone(),
                Arrays.copyOf(heads, size + 1),
                Arrays.copyOf(surprises, size + 1),
                Arrays.copyOf(lessons, size + 1));
        for (int k = kept; k < size; k++) {
            run.compute(k);
        }
        return run;
    }

    private void compute(int k) {
        CoinBelief before = belief(k);
        heads[k + 1] = heads[k] + (flips[k] ? 1 : 0);
        surprises[k + 1] = surprises[k] + before.surprise(flips[k]);
        lessons[k + 1] = lessons[k] + before.lesson(flips[k]);
    }

    public CoinBelief prior() {
        return prior;
    }

    public int size() {
        return flips.length;
    }

    public boolean isHeads(int flip) {
        return flips[flip];
    }

    /** The number of heads among so many flips. */
    public int heads(int n) {
        return heads[n];
    }

    /** What is believed after so many flips. */
    public CoinBelief belief(int n) {
        return n == 0 ? prior : prior.after(heads[n], n - heads[n]);
    }

    /** What one flip surprised. */
    public double surprise(int flip) {
        return belief(flip).surprise(flips[flip]);
    }

    /** What one flip taught, KL(after‖before). */
    public double lesson(int flip) {
        return belief(flip).lesson(flips[flip]);
    }

    /** What of its surprise was left to chance. */
    public double noise(int flip) {
        return belief(flip).noise(flips[flip]);
    }

    /** The surprise of the first flips: the sum of theirs, −ln P(flips). */
    public double surprises(int n) {
        return surprises[n];
    }

    /** The sum of what the first flips taught one by one. */
    public double lessons(int n) {
        return lessons[n];
    }

    /** What the first flips teach at once: KL(belief after them‖prior). */
    public double taught(int n) {
        return belief(n).taughtSince(prior);
    }
}
