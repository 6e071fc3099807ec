package kllab.lab.hedge;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.learning.Hedge;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.hedge.Losses.Game;

/** Online learning with the advice of experts: trust moves against each day's losses, and KL is what moving costs. */
public final class HedgeLab extends Lab<HedgeState, HedgeResult> {
    private static final double TOO_LARGE = 3;
    private static final double TOO_SMALL = 0.05;

    /** The days of the adversary on which nobody may lead. */
    private static final int IN_TURN = 48;

    public HedgeLab() {
        super(
                "hedge",
                "simplex",
                "fth-triangle",
                HedgeState.class,
                HedgeResult::of,
                () -> HedgePlan.PLAN,
                HedgeController::new);
    }

    @Override
    public List<String> topics() {
        return List.of("hedge", "hedge-day");
    }

    @Override
    public String topic(HedgeState state) {
        return state.oneDay() ? "hedge-day" : "hedge";
    }

    @Override
    public List<Preset<HedgeState>> presets() {
        return List.of(
                preset("steady", "nature", Game.STEADY, 9, 3, Losses.DAYS, false),
                preset("right-or-wrong", "nature", Game.COINS, 140, 3, 8, true),
                mixed("mixture", "nature", List.of(), 8, true),
                preset("changes", "nature", Game.CHANGES, 3, 3, Losses.DAYS, false),
                preset("adversary", "nature", adversary(), best(3), Losses.DAYS, false),
                preset("too-large", "rate", adversary(), TOO_LARGE, 16, true),
                preset("too-small", "rate", losses(Game.COINS, 140, 3), TOO_SMALL, 8, true),
                preset("ten", "many", Game.COINS, 10, 10, Losses.DAYS, false),
                preset("hundred", "many", Game.COINS, 10, 100, Losses.DAYS, false),
                preset("double", "many", losses(Game.COINS, 140, 3).withStake(2), best(3), 8, true),
                mixed("uneven", "many", List.of(0.7, 0.2, 0.1), Losses.DAYS, false));
    }

    /** The rival trusts all experts a little: the account holds for every one. */
    private static Preset<HedgeState> mixed(String id, String group, List<Double> start, int day, boolean oneDay) {
        List<Double> against = List.of(0.1, 0.4, 0.5);
        Losses losses = losses(Game.COINS, 140, 3);
        return new Preset<>(id, group, new HedgeState(losses, start, against, best(3), day, oneDay, false));
    }

    /** One is wrong a day, in turn, so that nobody leads for long; in the end all but the last one are. */
    private static Losses adversary() {
        IntStream inTurn = IntStream.range(0, IN_TURN).map(day -> 3 * day + day % 3);
        IntStream last = IntStream.range(IN_TURN, Losses.DAYS).flatMap(day -> IntStream.of(3 * day, 3 * day + 1));
        return losses(Game.ADVERSARY, 0, 3)
                .withTurned(IntStream.concat(inTurn, last).boxed().toList());
    }

    private static Losses losses(Game game, long seed, int experts) {
        return new Losses(game, seed, experts, 1, List.of());
    }

    private static double best(int experts) {
        return Hedge.bestRate(experts, Losses.DAYS);
    }

    private static Preset<HedgeState> preset(
            String id, String group, Game game, long seed, int experts, int day, boolean oneDay) {
        return preset(id, group, losses(game, seed, experts), best(experts), day, oneDay);
    }

    private static Preset<HedgeState> preset(
            String id, String group, Losses losses, double rate, int day, boolean oneDay) {
        return new Preset<>(id, group, new HedgeState(losses, List.of(), List.of(), rate, day, oneDay, false));
    }
}
