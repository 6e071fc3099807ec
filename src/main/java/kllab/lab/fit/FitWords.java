package kllab.lab.fit;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The labels of the Fit lab for a result. */
final class FitWords {
    static final int DECIMALS = 3;

    private static final double LEAST_PERCENT = 0.01;

    /** A column narrower than this, in rem, has eight faces and short titles. */
    private static final double NARROW_COLUMN = 36;

    private static final List<String> STARTS = List.of("A", "B", "C", "Q");

    private FitWords() {}

    static boolean isNarrow(double columnWidth, Look look) {
        return columnWidth < NARROW_COLUMN * look.rem();
    }

    /** The letter in the ring of a start. */
    static String startName(int start) {
        return STARTS.get(start);
    }

    static RichText kl(FitDirection direction, Look look) {
        return look.rich(isForward(direction) ? "fit.kl.forward" : "fit.kl.reverse");
    }

    static RichText title(FitDirection direction, Look look, boolean narrow) {
        String key = isForward(direction)
                ? narrow ? "fit.title.forward.short" : "fit.title.forward"
                : narrow ? "fit.title.reverse.short" : "fit.title.reverse";
        return look.rich(key);
    }

    static RichText mapTitle(FitDirection direction, Look look) {
        return look.rich(isForward(direction) ? "fit.map.forward" : "fit.map.reverse");
    }

    static RichText sharesTitle(FitDirection direction, Look look) {
        return look.rich(isForward(direction) ? "fit.shares.forward" : "fit.shares.reverse", look.log());
    }

    static List<String> uses(FitDirection direction, Look look) {
        Words words = look.words();
        return isForward(direction)
                ? List.of(words.get("fit.use.likelihood"), words.get("fit.use.supervised"))
                : List.of(words.get("fit.use.variational"), words.get("fit.use.reinforcement"));
    }

    static RichText q(FittedNormal q, Look look) {
        return look.rich("fit.q", Numbers.fixed(q.mu(), 2), Numbers.fixed(q.sigma(), 2));
    }

    static String amount(double nats, Look look) {
        return look.amount(nats, DECIMALS);
    }

    /** A minimum's value on its map. */
    static String value(double nats, boolean lowest, Look look) {
        String shown = look.amount(nats, 2);
        return lowest ? look.say("fit.map.lowest", shown) : shown;
    }

    /** The pinned number, and the difference of the displayed current number from it. */
    static String pinned(FitResult result, FitResult pinned, FitDirection direction, Look look) {
        double then = Numbers.rounded(look.shown(pinned.now(direction).kl(direction)), DECIMALS);
        double now = Numbers.rounded(look.shown(result.now(direction).kl(direction)), DECIMALS);
        return look.say(
                "fit.pinned", amount(pinned.now(direction).kl(direction), look), Numbers.signed(now - then, DECIMALS));
    }

    static RichText drawn(FitGallery gallery, Look look) {
        return look.rich(gallery.count() == FitResult.FEW ? "fit.drawn.eight" : "fit.drawn.twelve");
    }

    /** A chart in words: where Q is, and what it costs. */
    static String spokenCurves(FitResult result, FitDirection direction, Look look) {
        FittedNormal q = result.now(direction);
        return look.say(
                isForward(direction) ? "fit.curves.spoken.forward" : "fit.curves.spoken.reverse",
                Numbers.fixed(q.mu(), 2),
                Numbers.fixed(q.sigma(), 2),
                amount(q.kl(direction), look),
                look.unitName());
    }

    /** The faces and the remark about them, for screen readers. */
    static String spokenGallery(FitResult result, FitDirection direction, Look look) {
        FitGallery gallery = FitGallery.of(result, direction, FitAxes.of(result), false);
        return look.say(
                "fit.gallery.spoken",
                drawn(gallery, look).plain(),
                remark(gallery, look).plain());
    }

    /** The remark about the faces. */
    static RichText remark(FitGallery gallery, Look look) {
        return look.rich(remarkKey(gallery), Integer.toString(gallery.rareCount()), percent(gallery.rareShare()));
    }

    /** A whole percentage, or with a decimal if it would be 0. */
    static String percent(double share) {
        return Numbers.percent(share, share < LEAST_PERCENT ? 1 : 0);
    }

    private static String remarkKey(FitGallery gallery) {
        boolean few = gallery.count() == FitResult.FEW;
        if (gallery.rareCount() == gallery.count()) {
            return few ? "fit.faces.rare.percent" : "fit.faces.rare.all";
        }
        if (gallery.rareCount() > 0) {
            boolean one = gallery.rareCount() == 1;
            return few ? "fit.faces.rare.percent" : one ? "fit.faces.rare.one" : "fit.faces.rare.some";
        }
        if (gallery.allCats() && gallery.pMakesDogs()) {
            return "fit.faces.cats";
        }
        return gallery.allDogs() && gallery.pMakesCats() ? "fit.faces.dogs" : "fit.faces.made";
    }

    /** A map in words: its minima, the lowest first. */
    static String spokenMap(FitResult result, FitDirection direction, Look look) {
        List<FittedNormal> minima = isForward(direction)
                ? List.of(result.forwardFit())
                : result.reverseMinima().stream().map(ReverseMinimum::fit).toList();
        Stream<String> all = minima.stream()
                .map(each -> look.say(
                        "fit.map.spoken.minimum",
                        look.amount(each.kl(direction), 2),
                        look.unitName(),
                        Numbers.fixed(each.mu(), 2),
                        Numbers.fixed(each.sigma(), 2)));
        return look.say(
                isForward(direction) ? "fit.map.spoken.forward" : "fit.map.spoken.reverse",
                Integer.toString(minima.size()),
                look.words().inTurn(all));
    }

    /** A hump by its place from left to right; empty if there is none. */
    static String spokenHump(FitState state, int hump, Look look) {
        if (hump >= state.humps().size()) {
            return "";
        }
        Hump now = state.humps().get(hump);
        return look.say(
                "fit.hump.spoken",
                Integer.toString(state.placeOf(hump) + 1),
                Numbers.fixed(now.mean(), 2),
                Numbers.fixed(now.sigma(), 2),
                Numbers.fixed(now.weight(), 3));
    }

    static String spokenQ(FittedNormal q, Look look) {
        return look.say("fit.q.spoken", Numbers.fixed(q.mu(), 2), Numbers.fixed(q.sigma(), 2));
    }

    static String spokenStart(FitState state, int start, Look look) {
        Start spot = state.starts().get(start);
        return look.say(
                "fit.start.spoken", startName(start), Numbers.fixed(spot.mu(), 2), Numbers.fixed(spot.sigma(), 2));
    }

    /** The minima at which the paths from A, B and C end. */
    static String ends(FitResult result, Look look) {
        return look.say(
                switch (result.placesReached()) {
                    case 1 -> "fit.ends.one";
                    case 2 -> "fit.ends.two";
                    default -> "fit.ends.three";
                });
    }

    private static boolean isForward(FitDirection direction) {
        return direction == FitDirection.FORWARD;
    }
}
