package kllab.lab.hedge;

import java.util.List;
import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.lab.hedge.Losses.Game;
import kllab.text.Numbers;

/** The state with its commands. */
final class HedgeModel extends LabModel<HedgeState, HedgeResult> {
    private static final int DECIMALS = 3;

    HedgeModel(Lab<HedgeState, HedgeResult> lab) {
        super(lab);
    }

    @Override
    protected boolean isAbout(Preset<HedgeState> from, HedgeState state) {
        return from.state().losses().equals(state.losses());
    }

    /** Undo leaves the view as it is. */
    @Override
    protected HedgeState keepLook(HedgeState restored, HedgeState now) {
        return restored.seen(now.oneDay(), now.plain());
    }

    void show(boolean oneDay) {
        adjust(state -> state.seen(oneDay, state.plain()));
    }

    void showPlain(boolean plain) {
        adjust(state -> state.seen(state.oneDay(), plain));
    }

    void setDay(int day) {
        change(state -> state.withDay(Math.clamp(day, 1, Losses.DAYS)));
    }

    void setRate(double rate) {
        change(state -> state.withRate(Math.clamp(rate, HedgeState.LEAST_RATE, HedgeState.GREATEST_RATE)));
    }

    /** As a power of ten, with the digits that are shown. */
    void setLogRate(double log) {
        double rate = Math.pow(10, log);
        setRate(Numbers.rounded(rate, HedgeNumbers.decimals(rate)));
    }

    void takeBestRate() {
        setRate(HedgeResult.bestRate(state()));
    }

    boolean hasBestRate() {
        return state().rate() == HedgeResult.bestRate(state());
    }

    // ---- the losses -----------------------------------------------------------------------------------------------

    void setGame(Game game) {
        change(state -> state.with(state.losses().with(game)));
    }

    void newSeed() {
        change(state -> state.with(state.losses().withSeed((state.losses().seed() + 1) % (Losses.GREATEST_SEED + 1))));
    }

    /** The best rate stays the best. */
    void setExperts(int experts) {
        boolean best = hasBestRate();
        change(state -> {
            HedgeState next = state.with(state.losses().withExperts(experts));
            return best ? next.withRate(HedgeResult.bestRate(next)) : next;
        });
    }

    void turn(int day, int expert) {
        change(state -> state.with(state.losses().turning(day - 1, expert)));
    }

    /** The day gets the losses that hurt most, given all days before; then the next one is looked at. */
    void hurt() {
        change(state -> {
            Losses worst =
                    state.losses().sparing(state.day() - 1, result().account().spared(state.day(), result().losses()));
            return state.with(worst).withDay(Math.min(Losses.DAYS, state.day() + 1));
        });
    }

    // ---- on the triangle ------------------------------------------------------------------------------------------

    /** Compares with the point of the triangle that is nearest to this one. */
    void compareWith(double x, double y) {
        change(state -> state.withAgainst(weights(x, y, 0)));
    }

    /** Compares with the best expert again. */
    void compareWithBest() {
        change(state -> state.withAgainst(List.of()));
    }

    /** Begins at another point of the triangle; in the middle all weights are equal. */
    void startAt(double x, double y) {
        List<Double> weights = weights(x, y, HedgeState.LEAST_START);
        double third = 1.0 / 3;
        boolean equal = weights.stream().allMatch(weight -> Math.abs(weight - third) < 0.0015);
        change(state -> state.withStart(equal ? List.of() : weights));
    }

    /** The weights nearest to a point, in thousandths. */
    private static List<Double> weights(double x, double y, double least) {
        Categorical nearest = Simplex.nearest(new Simplex.Point(x, y), least);
        double second = Numbers.rounded(nearest.probability(1), DECIMALS);
        double third = Numbers.rounded(nearest.probability(2), DECIMALS);
        return List.of(Math.max(least, Numbers.rounded(1 - second - third, DECIMALS)), second, third);
    }
}
