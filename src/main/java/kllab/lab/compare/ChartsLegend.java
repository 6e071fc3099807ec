package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * The line above the charts with the names of P and Q, room for the swap button between them, and the pinned values.
 */
final class ChartsLegend {
    private static final double SWATCH = 1.05;
    private static final double GAP = 0.45;
    private static final double TOP = 0.32;
    private static final double BASE = 1.22;

    private final ChartsLayout layout;
    private final Scene<CompareResult> scene;
    private final boolean withSwap;

    ChartsLegend(ChartsLayout layout, Scene<CompareResult> scene, boolean withSwap) {
        this.layout = layout;
        this.scene = scene;
        this.withSwap = withSwap;
    }

    void paint(Brush brush) {
        Words words = brush.look().words();
        double size = brush.look().rem();
        double swatch = brush.rem(SWATCH);
        double y = brush.rem(TOP);
        double base = brush.rem(BASE);
        brush.fill(layout.left(), y, swatch, swatch, Tone.P);
        brush.text(truth(words), layout.left() + swatch + brush.rem(GAP), base, Tone.INK, size, START);
        double x = swapLeft(brush.look()) + brush.rem(withSwap ? 2.65 : 0.6);
        brush.hatched(x, y, swatch, swatch);
        x += swatch + brush.rem(GAP);
        x += brush.text(model(words), x, base, Tone.INK, size, START) + brush.rem(1.6);
        if (scene.pinned() != null) {
            x = pinned(brush, scene.pinned(), x, y, swatch, base);
        }
        String axis = words.get("compare.chances");
        if (x + brush.rem(1.5) + brush.width(axis, false, size) < layout.right()) {
            brush.text(axis, layout.right(), base, Tone.INK2, false, size, END);
        }
    }

    /** The position of the swap button, between the two names. */
    double swapLeft(Look look) {
        double name = look.width(truth(look.words()), look.rem());
        return layout.left() + (SWATCH + GAP + 0.75) * look.rem() + name;
    }

    /** For a pin with other outcomes, only their number. */
    private double pinned(Brush brush, CompareResult pinned, double x, double y, double swatch, double base) {
        Words words = brush.look().words();
        String text = pinned.size() == scene.result().size()
                ? words.get("compare.legend.pinned")
                : words.get("compare.legend.pinned.other", Numbers.count(pinned.size()));
        double left = x + swatch + brush.rem(GAP);
        brush.ghost(x, y, swatch, swatch);
        brush.text(text, left, base, Tone.INK2, false, brush.look().rem(), START);
        return left + brush.width(text, false, brush.look().rem());
    }

    private RichText truth(Words words) {
        String name = words.name(scene.result().state().truth());
        return RichText.parse(words.get("compare.legend.truth")).and(name, RichText.Role.WORDS);
    }

    private RichText model(Words words) {
        String name = words.name(scene.result().state().model());
        return RichText.parse(words.get("compare.legend.model")).and(name, RichText.Role.WORDS);
    }
}
