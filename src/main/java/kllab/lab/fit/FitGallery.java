package kllab.lab.fit;

import java.util.Arrays;
import kllab.core.fitting.FitDirection;

/** Some draws from the current Q as faces, and which of them P almost never produces. */
@SuppressWarnings("ArrayRecordComponent") // the array is not shared and not changed
record FitGallery(FitResult result, FitDirection direction, FitAxes axes, double[] draws) {
    /** Up to this shape a face is a cat; from 1 minus this it is a dog. */
    private static final double CAT = 0.25;

    /** A kind with less probability under P counts as not produced. */
    private static final double MADE = 0.05;

    static FitGallery of(FitResult result, FitDirection direction, FitAxes axes, boolean few) {
        return new FitGallery(result, direction, axes, result.draws(direction, few));
    }

    int count() {
        return draws.length;
    }

    /** From cat (0) to dog (1). */
    double face(int i) {
        return axes.faceOf(draws[i]);
    }

    boolean isRare(int i) {
        return result.solution().isRare(draws[i]);
    }

    int rareCount() {
        int count = 0;
        for (int i = 0; i < draws.length; i++) {
            count += isRare(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether all are cats, although P also produces dogs, with more than negligible probability. */
    boolean lacksDogs() {
        return Arrays.stream(draws).allMatch(x -> axes.faceOf(x) <= CAT)
                && made(axes.half() * (1 - 2 * CAT), Double.MAX_VALUE);
    }

    boolean lacksCats() {
        return Arrays.stream(draws).allMatch(x -> axes.faceOf(x) >= 1 - CAT)
                && made(-Double.MAX_VALUE, axes.half() * (2 * CAT - 1));
    }

    /** By the weight of the humps in the interval, since whole humps are what a viewer sees. */
    private boolean made(double from, double to) {
        return result.state().humps().stream()
                        .filter(hump -> hump.mean() >= from && hump.mean() <= to)
                        .mapToDouble(Hump::weight)
                        .sum()
                >= MADE;
    }
}
