package kllab.core.numeric;

import org.apache.commons.numbers.core.DD;

/** Angles in radians to twice the digits of a double, since their differences are what counts. */
public final class Angles {
    /** 2π, whose second half is twice what the double {@link Math#PI} lacks: sin π of it. */
    private static final DD CIRCLE = DD.ofSum(2 * Math.PI, 2 * Math.sin(Math.PI));

    private static final double MOST_TURNS = 1e15;

    private Angles() {}

    /** The angle between −π and π that differs from this one by whole turns. */
    public static DD reduced(DD angle) {
        double turns = Math.rint(angle.hi() / CIRCLE.hi());
        if (Math.abs(turns) > MOST_TURNS) {
            return reduced(DD.ofSum(Math.atan2(Math.sin(angle.hi()), Math.cos(angle.hi())), angle.lo()));
        }
        return turns == 0 ? angle : angle.subtract(CIRCLE.multiply(turns));
    }
}
