package kllab.lab.fit;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.fitting.FitDirection;
import kllab.figure.Look;
import kllab.figure.Said;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The labels of the Fit lab for a result. */
final class FitWords {
    /** A column narrower than this, in rem, has eight faces and short titles. */
    private static final double NARROW_COLUMN = 36;

    private static final List<String> STARTS = List.of("A", "B", "C", "Q");

    /** The minima at which the paths from A, B and C end. */
    static final Said<FitResult> ENDS = Said.message(result -> switch (result.placesReached()) {
        case 1 -> "fit.ends.one";
        case 2 -> "fit.ends.two";
        default -> "fit.ends.three";
    });

    private FitWords() {}

    static boolean isNarrow(double columnWidth, Look look) {
        return columnWidth < NARROW_COLUMN * look.rem();
    }

    /** The letter in the ring of a start. */
    static String startName(int start) {
        return STARTS.get(start);
    }

    /** What is said in a direction's column. */
    static RichText of(FitDirection direction, String what, Look look, Object... places) {
        return look.rich(key(direction, what), places);
    }

    private static String key(FitDirection direction, String what) {
        return "fit." + FitPlan.id(direction, what);
    }

    static Said<FitResult> q(FitDirection direction) {
        int i = FitNumbers.place(direction);
        return Said.message("fit.q", FitNumbers.MU.item(i), FitNumbers.SIGMA.item(i));
    }

    /** A number at a tick. */
    static String tick(double value) {
        return Numbers.trimmed(value, 1);
    }

    static RichText drawn(FitGallery gallery, Look look) {
        return look.rich(gallery.count() == FitResult.FEW ? "fit.drawn.eight" : "fit.drawn.twelve");
    }

    /** The remark about the faces. */
    static RichText remark(FitGallery gallery, Look look) {
        return remark(gallery, remarkKey(gallery), look);
    }

    /** The same where there is less room. */
    static RichText inShort(FitGallery gallery, Look look) {
        return remark(gallery, gallery.rareCount() > 0 ? "fit.faces.rare.short" : remarkKey(gallery), look);
    }

    private static RichText remark(FitGallery gallery, String key, Look look) {
        int i = FitNumbers.place(gallery.direction());
        return Said.message(key, FitNumbers.RARE_FACES.item(i), FitNumbers.RARE.item(i))
                .rich(gallery.result(), look);
    }

    private static String remarkKey(FitGallery gallery) {
        boolean few = gallery.count() == FitResult.FEW;
        int rare = gallery.rareCount();
        if (rare > 0) {
            return few
                    ? "fit.faces.rare.percent"
                    : rare == gallery.count()
                            ? "fit.faces.rare.all"
                            : rare == 1 ? "fit.faces.rare.one" : "fit.faces.rare.some";
        }
        return gallery.lacksDogs() ? "fit.faces.cats" : gallery.lacksCats() ? "fit.faces.dogs" : "fit.faces.made";
    }

    // ---- for screen readers ---------------------------------------------------------------------------------------

    /** A chart in words: where Q is, and what it costs. */
    static Said<FitResult> spokenCurves(FitDirection direction) {
        int i = FitNumbers.place(direction);
        return Said.message(
                key(direction, ".curves.spoken"),
                FitNumbers.MU.item(i),
                FitNumbers.SIGMA.item(i),
                FitNumbers.KL.item(i),
                Said.unit());
    }

    /** The faces and the remark about them. */
    static Said<FitResult> spokenGallery(FitDirection direction) {
        return (result, look) -> {
            FitGallery gallery = FitGallery.of(result, direction, FitAxes.of(result), false);
            return look.say(
                    "fit.gallery.spoken",
                    drawn(gallery, look).plain(),
                    remark(gallery, look).plain());
        };
    }

    /** A map in words: its minima, the lowest first. */
    static Said<FitResult> spokenMap(FitDirection direction) {
        int first = FitNumbers.place(direction);
        return Said.message(
                key(direction, ".map.spoken"),
                FitNumbers.COUNTS.item(first),
                (result, look) -> look.words()
                        .inTurn(IntStream.range(
                                        0, FitNumbers.minima(result, direction).size())
                                .mapToObj(i -> minimum(first + i).apply(result, look))));
    }

    private static Said<FitResult> minimum(int i) {
        return Said.message(
                "fit.map.spoken.minimum",
                FitNumbers.MINIMA.item(i),
                Said.unit(),
                FitNumbers.MINIMA_MU.item(i),
                FitNumbers.MINIMA_SIGMA.item(i));
    }

    /** Q of a direction, as its handle is called. */
    static Said<FitResult> spokenQ(FitDirection direction) {
        int i = FitNumbers.place(direction);
        return Said.message("fit.q.spoken", FitNumbers.MU.item(i), FitNumbers.SIGMA.item(i));
    }

    /** A hump by its place from left to right; empty if there is none. */
    static String spokenHump(FitState state, int hump, Look look) {
        if (hump >= state.humps().size()) {
            return "";
        }
        Hump now = state.humps().get(hump);
        return look.say(
                "fit.hump.spoken",
                state.placeOf(hump) + 1,
                Numbers.fixed(now.mean(), 2),
                Numbers.fixed(now.sigma(), 2),
                Numbers.fixed(now.weight(), 3));
    }

    static String spokenStart(FitState state, int start, Look look) {
        Start spot = state.starts().get(start);
        return look.say(
                "fit.start.spoken", startName(start), Numbers.fixed(spot.mu(), 2), Numbers.fixed(spot.sigma(), 2));
    }
}
