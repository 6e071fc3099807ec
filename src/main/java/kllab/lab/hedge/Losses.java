package kllab.lab.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kllab.text.Refusal;

/**
 * The losses of all days, before Hedge has seen any of them.
 *
 * @param game how they come about
 * @param seed of what is random in them, 0 to {@value #GREATEST_SEED}
 * @param experts whose losses they are: {@value #FEWEST} to {@value #MOST}
 * @param stake what a loss of 1 counts: up to 1 the bounds hold, which assume losses in [0, 1]
 * @param turned the losses that were turned into 1 less the loss, by hand: day · experts + expert, in order
 */
public record Losses(Game game, long seed, int experts, double stake, List<Integer> turned) {
    static final int DAYS = 60;
    static final int FEWEST = 2;
    static final int MOST = 100;
    static final double LEAST_STAKE = 0.1;
    static final double GREATEST_STAKE = 4;
    static final long GREATEST_SEED = 999_999_999;

    /** Where losses come from. */
    public enum Game {
        /** Some experts are better than others, and stay so. */
        STEADY,
        /** Twice another expert becomes the best one. */
        CHANGES,
        /** Each day each expert is right or wrong. */
        COINS,
        /** Nobody loses anything but what is turned by hand: an adversary chooses. */
        ADVERSARY;

        private static final double NOISE = 0.6;
        private static final int EARLY = 15;

        double loss(int day, int expert, int experts, double uniform) {
            double rank = (double) expert / (experts - 1);
            double head = expert == experts - 2 && day < EARLY ? 0.22 : 0;
            return switch (this) {
                case STEADY -> noisy(0.62 - 0.28 * rank - head, uniform);
                case CHANGES -> noisy(expert == 3 * day / DAYS * (experts - 1) / 2 ? 0.25 : 0.6, uniform);
                case COINS -> uniform < 0.6 - 0.32 * rank - head ? 1 : 0;
                case ADVERSARY -> 0;
            };
        }

        private static double noisy(double mean, double uniform) {
            return Math.clamp(mean + (uniform - 0.5) * NOISE, 0, 1);
        }
    }

    public Losses {
        Refusal.unlessBetween("seed", seed, 0, GREATEST_SEED);
        Refusal.unlessBetween("experts", experts, FEWEST, MOST);
        Refusal.unlessBetween("stake", stake, LEAST_STAKE, GREATEST_STAKE);
        turned = turned.stream().sorted().distinct().toList();
        for (int place : turned) {
            Refusal.unlessBetween("turned", place, 0, DAYS * experts - 1);
        }
    }

    /** A row for each day. */
    double[][] rows() {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[DAYS][experts];
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < experts; i++) {
                rows[day][i] = game.loss(day, i, experts, random.nextDouble());
            }
        }
        for (int place : turned) {
            rows[place / experts][place % experts] = 1 - rows[place / experts][place % experts];
        }
        for (double[] row : rows) {
            for (int i = 0; i < experts; i++) {
                row[i] *= stake;
            }
        }
        return rows;
    }

    /** Whether every loss is nothing or all that can be lost. */
    boolean isAllOrNothing() {
        return game == Game.COINS || game == Game.ADVERSARY;
    }

    Losses with(Game other) {
        return new Losses(other, seed, experts, stake, List.of());
    }

    Losses withSeed(long other) {
        return new Losses(game, other, experts, stake, List.of());
    }

    Losses withExperts(int others) {
        return new Losses(game, seed, others, stake, List.of());
    }

    Losses withStake(double other) {
        return new Losses(game, seed, experts, other, turned);
    }

    Losses withTurned(List<Integer> places) {
        return new Losses(game, seed, experts, stake, places);
    }

    /** One loss turned; a second time it is as it was. */
    Losses turning(int day, int expert) {
        List<Integer> places = new ArrayList<>(turned);
        int place = day * experts + expert;
        if (!places.removeIf(each -> each == place)) {
            places.add(place);
        }
        return withTurned(places);
    }

    /** A day on which all losses but one are turned. */
    Losses sparing(int day, int spared) {
        List<Integer> places = new ArrayList<>(turned);
        places.removeIf(place -> place / experts == day);
        for (int i = 0; i < experts; i++) {
            if (i != spared) {
                places.add(day * experts + i);
            }
        }
        return withTurned(places);
    }
}
