package kllab.lab.sampling;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.core.sampling.CategoricalPair;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.Moments;

/** Five numbers of draws for which the misleading probability is shown, from 1 to where it is very small. */
final class MisleadingStops {
    private static final int COUNT = 5;
    private static final int LEAST_RUNG = 4;
    private static final int LAST_RUNG = 10;
    /** The number of standard deviations below its mean at which the sum has probability 0.001. */
    private static final double FAR = 3.1;
    /** The last number may be smaller than required by this factor. */
    private static final double LEAST_SHARE = 0.7;

    private MisleadingStops() {}

    static List<Integer> of(Comparison pair) {
        Moments moments = new CategoricalPair(pair).moments(Estimator.K1);
        double ratio = FAR * moments.deviation() / moments.mean();
        double needed = Double.isFinite(ratio) ? ratio * ratio : 0;
        int last = LEAST_RUNG;
        while (last < LAST_RUNG && rung(last) < LEAST_SHARE * needed) {
            last++;
        }
        int top = last;
        return IntStream.range(0, COUNT)
                .mapToObj(i -> rung((int) Math.round((double) top * i / (COUNT - 1))))
                .toList();
    }

    /** 1, 3, 10, 30, 100, … */
    private static int rung(int i) {
        int power = i / 2;
        return (int) Math.round(Math.pow(10, power)) * (i % 2 == 0 ? 1 : 3);
    }
}
