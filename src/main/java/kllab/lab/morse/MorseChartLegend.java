package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;
import kllab.text.RichText;
import kllab.text.Words;

/** The line above the stage with the names of P and Q, room for the button that chooses P, and the pinned values. */
final class MorseChartLegend {
    private static final double SWATCH = 1.05;
    private static final double GAP = 0.45;
    private static final double TOP = 0.42;
    private static final double BASE = 1.32;

    private final MorseChartLayout layout;
    private final Scene<MorseResult> scene;
    private final Look look;
    private final double chooser;

    /**
     * A legend.
     *
     * @param chooser the width of the button with the name of the letters; 0 if the name is painted instead
     */
    MorseChartLegend(MorseChartLayout layout, Scene<MorseResult> scene, Look look, double chooser) {
        this.layout = layout;
        this.scene = scene;
        this.look = look;
        this.chooser = chooser;
    }

    double chooserLeft() {
        return layout.left() + (SWATCH + GAP + 0.5) * look.rem() + look.width(truth(), look.rem());
    }

    void paint(Brush brush) {
        Words words = look.words();
        double size = look.rem();
        double swatch = brush.rem(SWATCH);
        double y = brush.rem(TOP);
        double base = brush.rem(BASE);
        brush.fill(layout.left(), y, swatch, swatch, Tone.P);
        double x = layout.left() + swatch + brush.rem(GAP);
        x += brush.text(truth(), x, base, Tone.INK, size, START);
        x = (chooser > 0 ? chooserLeft() + chooser : x) + brush.rem(1.5);
        brush.hatched(x, y, swatch, swatch);
        x += swatch + brush.rem(GAP);
        RichText belief = RichText.parse(words.get("morse.legend.belief"));
        x += brush.text(belief, x, base, Tone.INK, size, START) + brush.rem(1.6);
        if (scene.pinned() != null) {
            x = pinned(brush, x, y, swatch, base);
        }
        String axis = words.get("morse.chances");
        if (x + brush.width(axis, false, size) < layout.right()) {
            brush.text(axis, layout.right(), base, Tone.INK2, false, size, END);
        }
    }

    private static double pinned(Brush brush, double x, double y, double swatch, double base) {
        String text = brush.look().words().get("morse.legend.pinned");
        double left = x + swatch + brush.rem(GAP);
        brush.ghost(x, y, swatch, swatch);
        brush.text(text, left, base, Tone.INK2, false, brush.look().rem(), START);
        return left + brush.width(text, false, brush.look().rem()) + brush.rem(1.2);
    }

    private RichText truth() {
        RichText truth = RichText.parse(look.words().get("morse.legend.truth"));
        String name = MorseLetters.name(scene.result().state().language(), look.words());
        return chooser > 0 ? truth : truth.and(name, RichText.Role.WORDS);
    }
}
