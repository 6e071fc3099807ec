package kllab.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.lab.distance.DistanceState;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Ruler;

/** States of three distributions over three outcomes. */
final class DistanceStates {
    private static final List<String> NAMES = List.of("@rain", "@sun", "@snow");
    private static final Categorical P = Categorical.of(0.6, 0.3, 0.1);
    private static final Categorical R = Categorical.of(0.06, 0.54, 0.4);

    private final AnyValues any;

    DistanceStates(AnyValues any) {
        this.any = any;
    }

    /** Equal ones, impossible outcomes, corners; Q on the way; sets that are all, a corner, out of reach. */
    Stream<DistanceState> edges() {
        Categorical corner = Categorical.of(0, 0, 1);
        Categorical other = Categorical.of(1, 0, 0);
        Categorical side = Categorical.of(0.5, 0.5, 0);
        Categorical almost = Categorical.of(0.6 + 1e-7, 0.3 - 1e-7, 0.1);
        Categorical tiny = Categorical.of(1e-12, 0.5, 0.5 - 1e-12);
        return Stream.of(Picture.values())
                .flatMap(picture -> Stream.of(
                        of(picture, P, P, P),
                        of(picture, P, almost, almost),
                        of(picture, P, P, R),
                        of(picture, P, P.mix(R, 0.5), R),
                        of(picture, P, R, P),
                        of(picture, corner, other, P),
                        of(picture, P, corner, other),
                        of(picture, corner, P, corner),
                        of(picture, side, P, P),
                        of(picture, P, side, P),
                        of(picture, P, P, side),
                        of(picture, side, side, Categorical.of(0.2, 0.8, 0)),
                        of(picture, tiny, P, R),
                        of(picture, P, tiny, tiny),
                        of(picture, P, R, Categorical.of(0.15, 0.5, 0.35)).with(Ruler.JS),
                        of(picture, P, R, R).with(Ruler.TV).withSet(0, 0),
                        of(picture, P, R, R).withSet(1, 1),
                        of(picture, side, R, corner).withSet(0.3, 1),
                        of(picture, P, R, Categorical.of(0.1, 0.8, 0.1)).withSet(0.9, 0.3)));
    }

    DistanceState any() {
        List<String> names = IntStream.range(0, 3)
                .mapToObj(i -> any.random().nextBoolean() ? "" : any.one(AnyValues.ODD_NAMES))
                .toList();
        return new DistanceState(
                names,
                any.chances(3),
                any.chances(3),
                any.chances(3),
                any.one(List.of(Picture.values())),
                any.one(List.of(Ruler.values())),
                any.chance(),
                any.chance());
    }

    private static DistanceState of(Picture picture, Categorical p, Categorical q, Categorical r) {
        return new DistanceState(NAMES, p, q, r, picture, Ruler.EUCLID, 0.5, 0.6);
    }
}
