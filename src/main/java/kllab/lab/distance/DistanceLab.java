package kllab.lab.distance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kllab.core.probability.Categorical;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Ruler;

/** Simplex: distributions over three outcomes as points of a triangle, and KL from and to one of them as a map. */
public final class DistanceLab extends Lab<DistanceState, DistanceResult> {
    private static final List<String> WEATHER = List.of("@rain", "@sun", "@snow");

    public DistanceLab() {
        super(
                "distance",
                "simplex",
                "fth-triangle",
                DistanceState.class,
                (state, before) -> DistanceResult.of(state),
                () -> DistancePlan.PLAN,
                DistanceController::new);
    }

    @Override
    public List<Preset<DistanceState>> presets() {
        Categorical p = Categorical.of(0.6, 0.3, 0.1);
        Categorical q = Categorical.of(0.36, 0.24, 0.4);
        Categorical r = Categorical.of(0.06, 0.54, 0.4);
        Categorical even = Categorical.of(0.5, 0.5, 0);
        Categorical some = Categorical.of(0.25, 0.35, 0.4);
        Categorical other = Categorical.of(0.55, 0.3, 0.15);
        return List.of(
                preset("maps", Picture.MAPS, p, q, r),
                preset("coin", Picture.MAPS, Categorical.of(0.9, 0.1, 0), even, Categorical.of(0.1, 0.9, 0)),
                preset("edge", Picture.MAPS, Categorical.of(0.9, 0.08, 0.02), Categorical.of(0.5, 0.3, 0.2), p),
                preset("never", Picture.NEVER, some, other, r),
                preset("never", "far", Picture.NEVER, p, q, r),
                preset("never", "equal", Picture.NEVER, some, some, r),
                preset("never", "zero", Picture.NEVER, some, Categorical.of(0.6, 0.395, 0.005), r),
                preset("set", "closest", Picture.CLOSEST, p, q, Categorical.of(0.1, 0.3, 0.6)),
                preset("set", "line", Picture.CLOSEST, p, q, Categorical.of(0.15, 0.5, 0.35)),
                preset("balls", Picture.BALLS, Categorical.of(0.7, 0.22, 0.08), Categorical.of(0.5, 0.25, 0.25), r),
                preset(
                        "balls",
                        "border",
                        Picture.BALLS,
                        Categorical.of(0.6, 0.38, 0.02),
                        Categorical.of(0.4, 0.5, 0.1),
                        r));
    }

    private static Preset<DistanceState> preset(
            String id, Picture picture, Categorical p, Categorical q, Categorical r) {
        return preset(picture.name().toLowerCase(Locale.ROOT), id, picture, p, q, r);
    }

    private static Preset<DistanceState> preset(
            String group, String id, Picture picture, Categorical p, Categorical q, Categorical r) {
        return new Preset<>(id, group, new DistanceState(WEATHER, p, q, r, picture, Ruler.EUCLID, 0.5, 0.6));
    }

    @Override
    public List<String> topics() {
        return Arrays.stream(Picture.values()).map(DistanceLab::topic).toList();
    }

    @Override
    public String topic(DistanceState state) {
        return topic(state.picture());
    }

    private static String topic(Picture picture) {
        return picture == Picture.MAPS
                ? "distance"
                : "distance-" + picture.name().toLowerCase(Locale.ROOT);
    }
}
