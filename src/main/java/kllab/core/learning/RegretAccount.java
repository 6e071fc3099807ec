package kllab.core.learning;

import kllab.core.probability.Categorical;

/**
 * The regret of {@link Hedge} against any fixed weights u, as an account: a day's is (KL(u‖w) − KL(u‖next))/η, credit that is spent or
 * won back, plus KL(w‖next)/η, the price of moving. Days are counted from 1; sums after day 0 are 0. KLs are in nats, the rest in losses.
 * Immutable.
 */
public final class RegretAccount {
    private final Hedge hedge;
    private final double rate;
    private final double[] kl;
    private final double[] credits;
    private final double[] prices;

    /**
     * The account of a game.
     *
     * @param rate with which it was played
     * @param against u; an expert to which the first weights give 0 must have 0
     */
    public RegretAccount(Hedge hedge, double rate, Categorical against) {
        hedge.firstWeights().requireSameSize(against);
        this.hedge = hedge;
        this.rate = rate;
        int days = hedge.rounds().size();
        kl = new double[days + 1];
        credits = new double[days + 1];
        prices = new double[days + 1];
        kl[0] = kl(against, hedge.firstWeights());
        for (int day = 1; day <= days; day++) {
            MirrorStep step = step(day);
            double gained = 0;
            for (int i = 0; i < against.size(); i++) {
                gained += against.isPossible(i) ? against.probability(i) * step.logRatio(i) : 0;
            }
            kl[day] = kl(against, step.after());
            credits[day] = credits[day - 1] + gained / rate;
            prices[day] = prices[day - 1] + step.klOldNew() / rate;
        }
    }

    private static double kl(Categorical from, Categorical to) {
        double sum = 0;
        for (int i = 0; i < from.size(); i++) {
            sum += from.isPossible(i) ? from.probability(i) * (from.logProbability(i) - to.logProbability(i)) : 0;
        }
        return Math.max(0, sum);
    }

    public int days() {
        return kl.length - 1;
    }

    public MirrorStep step(int day) {
        return hedge.rounds().get(day - 1).step();
    }

    /** The weights after a day; after day 0 the first. */
    public Categorical weights(int day) {
        return day == 0 ? hedge.firstWeights() : step(day).after();
    }

    /** KL(u‖weights) after a day. */
    public double kl(int day) {
        return kl[day];
    }

    /** KL(w‖next) of a day. */
    public double move(int day) {
        return step(day).klOldNew();
    }

    /** Credit spent on a day; negative if some was won back. */
    public double credit(int day) {
        return credits[day] - credits[day - 1];
    }

    public double price(int day) {
        return prices[day] - prices[day - 1];
    }

    public double regretOf(int day) {
        return credit(day) + price(day);
    }

    /** Credit spent up to a day. */
    public double credits(int day) {
        return credits[day];
    }

    public double prices(int day) {
        return prices[day];
    }

    public double regret(int day) {
        return credits[day] + prices[day];
    }

    /** What the credit is at most from equal weights. */
    public double creditBound() {
        return Math.log(hedge.experts()) / rate;
    }

    /** What moving has cost at most up to a day, for losses in [0, 1]. */
    public double priceBound(int day) {
        return rate * day / 8;
    }

    /** What the regret is at most up to a day, if both hold. */
    public double bound(int day) {
        return creditBound() + priceBound(day);
    }

    /**
     * Which expert is right on a day when all others lose 1, if that is to hurt most: the regret against the best expert so far becomes
     * greatest for the one with the least sum of weight and losses.
     */
    public int spared(int day, double[][] losses) {
        int spared = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < hedge.experts(); i++) {
            double sum = weights(day - 1).probability(i);
            for (int before = 0; before < day - 1; before++) {
                sum += losses[before][i];
            }
            spared = sum < least ? i : spared;
            least = Math.min(least, sum);
        }
        return spared;
    }
}
