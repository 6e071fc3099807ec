package kllab.sample;

import java.util.Arrays;
import java.util.Optional;
import kllab.core.probability.Categorical;
import kllab.io.session.UserData;

/** One component of each type that a state may have. */
public record SampleState(
        Categorical q,
        int bars,
        double width,
        boolean mirrored,
        @UserData("text") String caption,
        Side side,
        Inner inner,
        Optional<Integer> picked) {
    public enum Side {
        LEFT,
        RIGHT
    }

    /** A record within a record. */
    public record Inner(long steps, double[] marks) {
        public Inner {
            marks = marks.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Inner that && steps == that.steps && Arrays.equals(marks, that.marks);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(steps);
        }
    }

    public SampleState {
        if (bars < 1 || bars > 30) {
            throw new IllegalArgumentException("The number of bars must be between 1 and 30, not " + bars + ".");
        }
    }

    public static SampleState initial() {
        return new SampleState(
                Categorical.of(0.1, 0.2, 0.7),
                5,
                0.8,
                false,
                "a caption",
                Side.LEFT,
                new Inner(3, new double[] {1.5, -2}),
                Optional.empty());
    }

    public SampleState withQ(Categorical next) {
        return new SampleState(next, bars, width, mirrored, caption, side, inner, picked);
    }

    public SampleState withCaption(String next) {
        return new SampleState(q, bars, width, mirrored, next, side, inner, picked);
    }

    public SampleState withInner(Inner next) {
        return new SampleState(q, bars, width, mirrored, caption, side, next, picked);
    }

    public SampleState withPicked(Optional<Integer> next) {
        return new SampleState(q, bars, width, mirrored, caption, side, inner, next);
    }
}
