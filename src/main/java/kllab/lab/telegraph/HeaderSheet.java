package kllab.lab.telegraph;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The sentence that the screen opens with, and two readouts: KL and the lag. */
final class HeaderSheet implements Sheet<TelegraphResult> {
    /** Its height, in rem. */
    static final double HEIGHT = 4.8;

    private static final double[] HEADLINES = {1.85, 1.6, 1.4, 1.2};
    private static final double DIGITS = 2.6;
    private static final double BETWEEN = 2.4;

    private Scene<TelegraphResult> scene;
    private double width;

    HeaderSheet(TelegraphResult first) {
        scene = new Scene<>(first, null, false);
    }

    @Override
    public Object settle(Scene<TelegraphResult> next, Look look, double w, double h) {
        scene = next;
        width = w;
        return look;
    }

    @Override
    public void paintFrame(Brush brush) {
        // every word here follows the values
    }

    @Override
    public void paintData(Brush brush) {
        double left = lag(brush, width);
        left = kl(brush, left - brush.rem(BETWEEN));
        headline(brush, left - brush.rem(BETWEEN));
    }

    private double lag(Brush brush, double right) {
        TelegraphResult result = scene.result();
        TelegraphResult pinned = scene.pinned();
        Look look = brush.look();
        String note = pinned == null
                ? ""
                : look.words()
                        .get(
                                "telegraph.pinned",
                                Numbers.fixed(pinned.lag(), 0),
                                TelegraphWords.change(result.lag(), pinned.lag(), 0));
        return readout(
                brush,
                right,
                RichText.parse("<w>" + look.words().get("telegraph.lag") + "</w>"),
                Numbers.fixed(result.lag(), 0),
                look.words().get("telegraph.lag.unit", Numbers.fixed(result.lagSeconds(), 2)),
                note);
    }

    private double kl(Brush brush, double right) {
        TelegraphResult result = scene.result();
        TelegraphResult pinned = scene.pinned();
        Look look = brush.look();
        String note = pinned == null ? "" : pinnedKl(result, pinned, look);
        return readout(
                brush,
                right,
                RichText.parse(look.words().get("telegraph.kl")),
                TelegraphWords.kl(result, look),
                look.words().get("telegraph.kl.unit", look.unitName()),
                note);
    }

    /** The change is that of the numbers as shown. */
    private static String pinnedKl(TelegraphResult result, TelegraphResult pinned, Look look) {
        int decimals = TelegraphWords.KL_DECIMALS;
        return look.words()
                .get(
                        "telegraph.pinned",
                        TelegraphWords.kl(pinned, look),
                        TelegraphWords.change(look.shown(result.kl()), look.shown(pinned.kl()), decimals));
    }

    /** One readout with its right end at {@code right}; answers where it starts. */
    private static double readout(Brush brush, double right, RichText name, String digits, String unit, String note) {
        double rem = brush.rem(1);
        double size = DIGITS * rem;
        double small = brush.look().small();
        double digitsWidth = brush.width(digits, true, size);
        double gap = 0.55 * rem;
        double nameWidth = brush.width(name, rem);
        double noteWidth = note.isEmpty() ? 0 : gap + brush.width(note, false, small);
        double width = Math.max(digitsWidth + gap + brush.width(unit, false, rem), nameWidth + noteWidth);
        double x = right - width;
        brush.text(name, x, 1.15 * rem, Tone.KLT, rem, Anchor.START);
        brush.text(note, x + nameWidth + gap, 1.15 * rem, Tone.INK3, false, small, Anchor.START);
        brush.text(digits, x, 3.78 * rem, Tone.KLT, true, size, Anchor.START);
        brush.text(unit, x + digitsWidth + gap, 3.78 * rem, Tone.INK2, false, rem, Anchor.START);
        return x;
    }

    /** Two lines, in smaller type if need be. */
    private void headline(Brush brush, double room) {
        RichText headline =
                TelegraphWords.headline(scene.result(), brush.look()).bold();
        for (double size : HEADLINES) {
            Paragraph paragraph = new Paragraph(headline, brush.look(), brush.rem(size), room);
            if (paragraph.height() <= brush.rem(HEIGHT) || size == HEADLINES[HEADLINES.length - 1]) {
                paragraph.paint(brush, 0, 0);
                return;
            }
        }
    }
}
