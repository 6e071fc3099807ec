package kllab.core.numeric;

import org.apache.commons.numbers.core.DD;

/** Angles in radians in double-double precision, because their differences matter. */
public final class Angles {
    /** 2π; its low part is 2(π − {@link Math#PI}), because sin({@link Math#PI}) is that difference. */
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
