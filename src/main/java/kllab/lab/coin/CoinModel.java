package kllab.lab.coin;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.text.Numbers;

/** The state with its commands. */
final class CoinModel extends LabModel<CoinState, CoinResult> {
    CoinModel(Lab<CoinState, CoinResult> lab) {
        super(lab);
    }

    @Override
    protected CoinState keepLook(CoinState restored, CoinState now) {
        return restored.withAccount(now.account());
    }

    /** Texts of flips shorten the history. */
    @Override
    protected int characters(CoinState state) {
        return state.flips().length();
    }

    void show(Account account) {
        adjust(state -> state.withAccount(account));
    }

    // ---- the prior ------------------------------------------------------------------------------------------------

    void setA(double a) {
        change(state -> state.withPrior(a, state.b()));
    }

    void setB(double b) {
        change(state -> state.withPrior(state.a(), b));
    }

    /** {@code from} with another mean of the prior, and the same strength a + b. */
    void setMean(double mean, CoinState from) {
        setPrior(mean * from.strength(), (1 - mean) * from.strength());
    }

    /** {@code from} with another strength a + b, and the same mean. */
    void setStrength(double strength, CoinState from) {
        double mean = from.mean();
        double least = CoinState.LEAST / Math.min(mean, 1 - mean);
        double most = Math.max(least, CoinState.MOST / Math.max(mean, 1 - mean));
        double inside = Double.isNaN(strength) ? most : Math.clamp(strength, least, most);
        setPrior(mean * inside, (1 - mean) * inside);
    }

    private void setPrior(double a, double b) {
        change(state -> state.withPrior(inside(a), inside(b)));
    }

    private static double inside(double count) {
        return Math.clamp(Numbers.rounded(count, 2), CoinState.LEAST, CoinState.MOST);
    }

    void setLow(double low) {
        change(state -> state.withInterval(Math.min(low, state.high() - CoinState.LEAST_WIDTH), state.high()));
    }

    void setHigh(double high) {
        change(state -> state.withInterval(state.low(), Math.max(high, state.low() + CoinState.LEAST_WIDTH)));
    }

    void setTruth(double chance) {
        change(state -> state.withTruth(chance));
    }

    // ---- flips ----------------------------------------------------------------------------------------------------

    boolean canFlip() {
        return state().behind() > 0 || canAdd();
    }

    boolean canAdd() {
        return state().flips().length() < CoinState.LONGEST;
    }

    boolean hasFlips() {
        return !state().flips().isEmpty();
    }

    void add(boolean heads) {
        if (canAdd()) {
            change(state -> state.withBehind(0).withFlips(state.flips() + CoinState.letter(heads)));
        }
    }

    /** Goes back, or on, to this flip as the last one that has been seen. */
    void goTo(int flip) {
        change(state -> state.withBehind(state.flips().length() - 1 - flip));
    }

    /** Flips the coin as it is so often, after what is behind; the seed and the number of flips decide what comes. */
    void flip(int times) {
        change(state -> {
            StringBuilder flips = new StringBuilder(state.flips());
            for (int k = state.behind(); k < times && flips.length() < CoinState.LONGEST; k++) {
                double uniform = new SplittableRandom(state.seed() * CoinState.LONGEST + flips.length()).nextDouble();
                flips.append(CoinState.letter(uniform < state.truth()));
            }
            return state.withFlips(flips.toString()).withBehind(Math.max(0, state.behind() - times));
        });
    }

    /** {@code from} with the other side of a coin up. */
    void turn(int flip, CoinState from) {
        arrange(from, flips -> flips.replace(flip, flip + 1, CoinState.letter(!from.isHeads(flip))));
    }

    /** {@code from} with a coin in another place. */
    void move(int flip, int to, CoinState from) {
        arrange(from, flips -> flips.deleteCharAt(flip).insert(to, CoinState.letter(from.isHeads(flip))));
    }

    void remove(int flip) {
        arrange(state(), flips -> flips.deleteCharAt(flip));
    }

    /** The same flips in another order. */
    void shuffle() {
        SplittableRandom random = new SplittableRandom(state().seed());
        arrange(state().withSeed((state().seed() + 1) % (CoinState.GREATEST_SEED + 1)), flips -> {
            for (int k = flips.length() - 1; k > 0; k--) {
                int other = random.nextInt(k + 1);
                char moved = flips.charAt(k);
                flips.setCharAt(k, flips.charAt(other));
                flips.setCharAt(other, moved);
            }
        });
    }

    private void arrange(CoinState from, Consumer<StringBuilder> change) {
        StringBuilder flips = new StringBuilder(from.flips());
        change.accept(flips);
        change(state -> state.withSeed(from.seed()).withFlips(flips.toString()));
    }
}
