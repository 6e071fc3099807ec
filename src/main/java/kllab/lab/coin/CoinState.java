package kllab.lab.coin;

import kllab.io.session.Changed;
import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param a the prior is Beta(a, b), cut to an interval; {@value #LEAST} to {@value #MOST}
 * @param b the same
 * @param low where the interval begins
 * @param high where it ends
 * @param truth the coin's probability of heads, with which it is flipped
 * @param flips what has been seen: H and T, at most {@value #LONGEST}
 * @param behind how many of them, the last ones, are behind the playhead: as if they had not come yet
 * @param seed of the next flips, 0 to {@value #GREATEST_SEED}
 * @param account what the chart of the flips accounts for
 */
@Changed(in = 2, field = "behind", absent = "0")
public record CoinState(
        double a,
        double b,
        double low,
        double high,
        double truth,
        String flips,
        int behind,
        long seed,
        Account account) {
    static final double LEAST = 0.5;
    static final double MOST = 1000;
    static final int LONGEST = 10_000;
    static final long GREATEST_SEED = 999_999_999;

    /** The least width of the interval. */
    static final double LEAST_WIDTH = 0.01;

    private static final double ROUNDING = 1e-9;
    private static final char HEAD = 'H';
    private static final char TAIL = 'T';

    public CoinState {
        Refusal.unlessBetween("a", a, LEAST, MOST);
        Refusal.unlessBetween("b", b, LEAST, MOST);
        Refusal.unlessBetween("low", low, 0, 1 - LEAST_WIDTH + ROUNDING);
        Refusal.unlessBetween("high", high, low + LEAST_WIDTH - ROUNDING, 1);
        Refusal.unlessBetween("truth", truth, 0, 1);
        Refusal.unlessShort("flips", flips, LONGEST);
        Refusal.unless(flips.chars().allMatch(side -> side == HEAD || side == TAIL), "coin.refused.flips");
        Refusal.unlessBetween("behind", behind, 0, flips.length());
        Refusal.unlessBetween("seed", seed, 0, GREATEST_SEED);
    }

    /** All flips have been seen. */
    public CoinState(
            double a, double b, double low, double high, double truth, String flips, long seed, Account account) {
        this(a, b, low, high, truth, flips, 0, seed, account);
    }

    /** The mean of the prior before it was cut. */
    double mean() {
        return a / strength();
    }

    double strength() {
        return a + b;
    }

    static String letter(boolean heads) {
        return heads ? "H" : "T";
    }

    boolean isHeads(int flip) {
        return flips.charAt(flip) == HEAD;
    }

    CoinState withPrior(double nextA, double nextB) {
        return new CoinState(nextA, nextB, low, high, truth, flips, behind, seed, account);
    }

    CoinState withInterval(double from, double to) {
        return new CoinState(a, b, from, to, truth, flips, behind, seed, account);
    }

    CoinState withTruth(double chance) {
        return new CoinState(a, b, low, high, chance, flips, behind, seed, account);
    }

    /** Of other flips as many are behind, at most all of them. */
    CoinState withFlips(String next) {
        return new CoinState(a, b, low, high, truth, next, Math.min(behind, next.length()), seed, account);
    }

    CoinState withBehind(int next) {
        return new CoinState(a, b, low, high, truth, flips, next, seed, account);
    }

    CoinState withSeed(long next) {
        return new CoinState(a, b, low, high, truth, flips, behind, next, account);
    }

    CoinState withAccount(Account next) {
        return new CoinState(a, b, low, high, truth, flips, behind, seed, next);
    }
}
