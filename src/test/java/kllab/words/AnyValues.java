package kllab.words;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.probability.Categorical;

/** Random numbers and distributions for states. */
final class AnyValues {
    static final List<String> ODD_NAMES = List.of(
            "a<b",
            "x > y",
            "O’Neil",
            "ω",
            "\u65E5\u672C",
            "\u4E0B\u96E8",
            "\u00DF",
            "tip",
            "own",
            "7",
            "100%",
            "‘1’",
            "A & B",
            "\u05D0",
            "W".repeat(40));

    static final double TINY = 1e-9;

    private final RandomGenerator random;

    AnyValues(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    RandomGenerator random() {
        return random;
    }

    /** One certain, some impossible, all equal, equal in pairs, or random. */
    Categorical chances(int n) {
        double[] weights = new double[n];
        int kind = random.nextInt(8);
        Arrays.setAll(weights, i -> switch (kind) {
            case 0 -> 1;
            case 1 -> 1 + i / 2;
            case 2 -> random.nextInt(3);
            case 3 -> Math.pow(10, -random.nextInt(12));
            default -> random.nextDouble();
        });
        if (kind == 4) {
            Arrays.fill(weights, 0);
        }
        if (Arrays.stream(weights).sum() == 0) {
            weights[random.nextInt(n)] = 1;
        }
        return Categorical.of(weights);
    }

    /** Random letter frequencies, all positive. */
    Categorical letters() {
        return chances(26).mix(Categorical.uniform(26), 0.001);
    }

    double chance() {
        double[] edges = {0, 1, 0.5, TINY, 1 - TINY};
        return random.nextInt(3) == 0 ? edges[random.nextInt(edges.length)] : random.nextDouble();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
