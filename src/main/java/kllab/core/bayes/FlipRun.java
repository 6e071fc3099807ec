package kllab.core.bayes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the flips of a coin teach, one after another. Amounts in nats. Immutable.
 *
 * <p>The surprises of the flips add up to that of all of them, −ln P(flips). Their lessons do not add up to what all of them teach
 * at once, KL(last belief‖first): what one flip teaches another may take back.
 */
public final class FlipRun {
    private final CoinBelief prior;
    private final boolean[] flips;

    /** What each flip surprised and taught. */
    private final double[] surprise;

    private final double[] lesson;

    /** After so many flips: the number of heads, and the sums of surprises and of lessons. */
    private final int[] heads;

    private final double[] surprises;
    private final double[] lessons;

    /** Of an earlier run as much as is kept. */
    private FlipRun(CoinBelief prior, boolean[] flips, @Nullable FlipRun before) {
        this.prior = prior;
        this.flips = flips;
        int size = flips.length;
        surprise = before == null ? new double[size] : Arrays.copyOf(before.surprise, size);
        lesson = before == null ? new double[size] : Arrays.copyOf(before.lesson, size);
        heads = before == null ? new int[size + 1] : Arrays.copyOf(before.heads, size + 1);
        surprises = before == null ? new double[size + 1] : Arrays.copyOf(before.surprises, size + 1);
        lessons = before == null ? new double[size + 1] : Arrays.copyOf(before.lessons, size + 1);
    }

    /** Before the first flip. */
    public static FlipRun of(CoinBelief prior) {
        return new FlipRun(prior, new boolean[0], null);
    }

    /** The run with these flips, heads as true; what it has in common with this one is not computed again. */
    public FlipRun with(boolean... next) {
        int kept = Arrays.mismatch(flips, next);
        if (kept < 0) {
            return this;
        }
        FlipRun run = new FlipRun(prior, next.clone(), this);
        run.computeFrom(kept);
        return run;
    }

    /** Computes the flips from one on: some at a time, always the same ones, so that a run that grew is the run from the beginning. */
    private void computeFrom(int kept) {
        int next = 0;
        while (next < flips.length) {
            int end = Math.min(flips.length, next + together(next));
            if (end > kept) {
                compute(next, end);
            }
            next = end;
        }
    }

    /** How many flips from one on can share the nodes of a quadrature: those that move the belief less than it is wide. */
    private int together(int flip) {
        return 1 + (int) (Math.sqrt(prior.beta().a() + prior.beta().b() + flip) / 2);
    }

    private void compute(int from, int to) {
        Prediction next = prior.ahead(heads[from], from - heads[from], together(from));
        for (int k = from; k < to; k++) {
            surprise[k] = next.surprise(flips[k]);
            lesson[k] = next.lesson(flips[k]);
            heads[k + 1] = heads[k] + (flips[k] ? 1 : 0);
            surprises[k + 1] = surprises[k] + surprise[k];
            lessons[k + 1] = lessons[k] + lesson[k];
            next = next.after(flips[k]);
        }
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
        return surprise[flip];
    }

    /** What one flip taught, KL(after‖before). */
    public double lesson(int flip) {
        return lesson[flip];
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
