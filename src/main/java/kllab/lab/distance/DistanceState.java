package kllab.lab.distance;

import java.util.List;
import kllab.core.information.HalfSpace;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;
import kllab.text.TypedName;

/**
 * All that a user can set.
 *
 * @param names of the three outcomes; those that begin with {@code @} are words of the app, an empty one is a number
 * @param p a distribution over three outcomes, {@code q} and {@code r} others
 * @param picture which of the pictures is shown
 * @param ruler what the third map shows, to compare
 * @param score of outcome 1, from 0 to 1, where outcome 0 counts 0 and outcome 2 counts 1: the set has all distributions whose mean score
 * is at least {@code least}, from 0 to 1
 */
public record DistanceState(
        List<String> names,
        Categorical p,
        Categorical q,
        Categorical r,
        Picture picture,
        Ruler ruler,
        double score,
        double least) {
    static final int OUTCOMES = 3;

    /** What is shown. */
    public enum Picture {
        /** Three maps, and ways from P to R. */
        MAPS,
        /** The member of a set that is closest to P, and Pythagoras. */
        CLOSEST,
        /** The curve under its tangent. */
        NEVER,
        /** All that is within the KL of Q, beside all that is within its distance by a ruler; and Pinsker's bound. */
        BALLS
    }

    /** What is no KL, to compare. */
    public enum Ruler {
        EUCLID,
        TV,
        JS
    }

    /** One of the three distributions. */
    enum Point {
        P,
        Q,
        R
    }

    public DistanceState {
        names = List.copyOf(names);
        Refusal.unlessCount("names", names.size(), OUTCOMES);
        Refusal.unlessCount("p", p.size(), OUTCOMES);
        Refusal.unlessCount("q", q.size(), OUTCOMES);
        Refusal.unlessCount("r", r.size(), OUTCOMES);
        for (String name : names) {
            Refusal.unlessShort("names", name, TypedName.LONGEST);
            Refusal.unless(TypedName.isWritable(name), "state.refused.control", "names");
        }
        Refusal.unlessBetween("score", score, 0, 1);
        Refusal.unlessBetween("least", least, 0, 1);
    }

    Categorical at(Point point) {
        return switch (point) {
            case P -> p;
            case Q -> q;
            case R -> r;
        };
    }

    DistanceState with(Point point, Categorical next) {
        return new DistanceState(
                names,
                point == Point.P ? next : p,
                point == Point.Q ? next : q,
                point == Point.R ? next : r,
                picture,
                ruler,
                score,
                least);
    }

    DistanceState withPair(List<String> nextNames, Categorical nextP, Categorical nextQ) {
        return new DistanceState(nextNames, nextP, nextQ, r, picture, ruler, score, least);
    }

    public DistanceState with(Picture next) {
        return new DistanceState(names, p, q, r, next, ruler, score, least);
    }

    public DistanceState with(Ruler next) {
        return new DistanceState(names, p, q, r, picture, next, score, least);
    }

    public DistanceState withSet(double nextScore, double nextLeast) {
        return new DistanceState(names, p, q, r, picture, ruler, nextScore, nextLeast);
    }

    HalfSpace set() {
        return new HalfSpace(new double[] {0, score, 1}, least);
    }
}
