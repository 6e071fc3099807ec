package kllab.words;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lab.hedge.HedgeState;
import kllab.lab.hedge.Losses;
import kllab.lab.hedge.Losses.Game;

/** States of online learning. */
final class HedgeStates {
    private static final List<Integer> EXPERTS = List.of(3, 3, 3, 2, 10, 100);

    private final AnyValues any;

    HedgeStates(AnyValues any) {
        this.any = any;
    }

    /** Nobody loses anything, all lose everything, steps that are tiny and huge, other starts and rivals, few and many experts. */
    Stream<HedgeState> edges() {
        Losses nothing = new Losses(Game.ADVERSARY, 0, 3, 1, List.of());
        Losses all = new Losses(
                Game.ADVERSARY, 0, 3, 1, IntStream.range(0, 180).boxed().toList());
        Losses first = new Losses(Game.ADVERSARY, 0, 3, 1, List.of(0));
        Losses tie = new Losses(Game.ADVERSARY, 0, 3, 1, List.of(0, 4));
        Losses coins = new Losses(Game.COINS, 10, 3, 1, List.of());
        return Stream.of(false, true)
                .flatMap(one -> Stream.of(
                        state(nothing, 0.3, 1, one),
                        state(all, 0.3, 60, one),
                        state(first, 0.3, 1, one),
                        state(first, 10, 2, one),
                        state(tie, 1, 2, one),
                        state(coins, 0.01, 17, one),
                        state(coins, 10, 60, one),
                        state(coins, 0.38, 17, one).at(List.of(), List.of(0.2, 0.3, 0.5)),
                        state(coins, 0.38, 5, one).at(List.of(), List.of(1.0, 0.0, 0.0)),
                        state(coins, 0.38, 60, one).at(List.of(0.998, 0.001, 0.001), List.of()),
                        state(coins, 0.38, 1, one).at(List.of(0.2, 0.3, 0.5), List.of(0.2, 0.3, 0.5)),
                        state(new Losses(Game.COINS, 1, 3, 4, List.of()), 10, 60, one),
                        state(new Losses(Game.STEADY, 1, 3, 0.1, List.of(7, 8)), 1, 33, one),
                        state(new Losses(Game.STEADY, 1, 2, 1, List.of()), 1, 1, one),
                        state(new Losses(Game.COINS, 1, 10, 1, List.of()), 0.5, 60, one),
                        state(new Losses(Game.CHANGES, 3, 100, 1, List.of()), 0.8, 30, one)))
                .map(Made::state);
    }

    private static Made state(Losses losses, double rate, int day, boolean one) {
        return new Made(new HedgeState(losses, List.of(), List.of(), rate, day, one, day % 2 == 0));
    }

    /** A state that may get other weights. */
    private record Made(HedgeState state) {
        Made at(List<Double> start, List<Double> against) {
            return new Made(new HedgeState(
                    state.losses(), start, against, state.rate(), state.day(), state.oneDay(), state.plain()));
        }
    }

    HedgeState any() {
        RandomGenerator random = any.random();
        int experts = any.one(EXPERTS);
        Game game = any.one(List.of(Game.values()));
        double stake = random.nextInt(3) > 0 ? 1 : random.nextDouble(0.1, 4);
        List<Integer> turned = IntStream.range(0, random.nextInt(50))
                .mapToObj(i -> random.nextInt(60 * experts))
                .toList();
        Losses losses = new Losses(game, random.nextInt(1000), experts, stake, turned);
        double rate = Math.exp(random.nextDouble(Math.log(0.011), Math.log(9.9)));
        Made made = new Made(new HedgeState(
                losses,
                List.of(),
                List.of(),
                rate,
                1 + random.nextInt(60),
                random.nextBoolean(),
                random.nextInt(3) == 0));
        return (experts == 3 && random.nextBoolean() ? made.at(List.of(), weights()) : made).state();
    }

    private List<Double> weights() {
        return Arrays.stream(any.chances(3).toArray()).boxed().toList();
    }
}
