package kllab.figure.plot;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kllab.core.information.Detour;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Quantity.Kind;
import kllab.text.Numbers;

/**
 * The numbers of a way straight and of one by a third point, with two decimals: what is a sum or a difference is that of what is shown.
 *
 * @param saved what the detour saves, or costs more
 */
public record DetourNumbers<R>(
        Quantity<R> straight,
        Quantity<R> first,
        Quantity<R> second,
        Quantity<R> detour,
        Quantity<R> saved,
        Function<R, Detour> of) {
    private static final int DECIMALS = 2;

    public static <R> DetourNumbers<R> of(String id, Kind kind, Function<R, Detour> of) {
        Quantity<R> straight = part(id + ".straight", kind, of, Detour::direct);
        Quantity<R> first = part(id + ".first", kind, of, Detour::firstLeg);
        Quantity<R> detour = part(id + ".detour", kind, of, Detour::detour);
        Quantity<R> second = part(id + ".second", kind, of, Detour::secondLeg);
        Quantity<R> saved = part(id + ".saved", kind, of, way -> Math.abs(way.excess()))
                .shownAs((r, look) -> Math.abs(straight.shown(r, look) - detour.shown(r, look)));
        Quantity<R> rest = second.shownAs((r, look) -> Double.isFinite(detour.shown(r, look))
                ? detour.shown(r, look) - first.shown(r, look)
                : second.exact(r, 0, look));
        return new DetourNumbers<>(
                written(straight), written(first), written(rest), written(detour), written(saved), of);
    }

    private static <R> Quantity<R> part(String id, Kind kind, Function<R, Detour> of, ToDoubleFunction<Detour> part) {
        return Quantity.of(id, kind, DECIMALS, r -> part.applyAsDouble(of.apply(r)));
    }

    private static <R> Quantity<R> written(Quantity<R> what) {
        return what.written(shown -> Numbers.grouped(Numbers.fixed(shown, DECIMALS)));
    }

    public List<Quantity<R>> all() {
        return List.of(straight, first, second, detour, saved);
    }

    /** By how much the detour is shorter, as shown: negative if it is longer, NaN if both are infinite. */
    public double saving(R result, Look look) {
        return straight.shown(result, look) - detour.shown(result, look);
    }
}
