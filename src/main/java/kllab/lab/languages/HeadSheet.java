package kllab.lab.languages;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentence that the screen opens with, and two readouts: KL from the language looked at, and the letters counted. */
final class HeadSheet implements Sheet<LanguagesResult> {
    /** Its height, in rem. */
    static final double HEIGHT = 4.8;

    private static final double[] HEADLINES = {1.85, 1.6, 1.4, 1.2, 1};
    private static final double DIGITS = 2.6;
    private static final double BETWEEN = 2.4;

    private Scene<LanguagesResult> scene;
    private double width;

    HeadSheet(LanguagesResult first) {
        scene = new Scene<>(first, null, false);
    }

    @Override
    public Object settle(Scene<LanguagesResult> next, Look look, double w, double h) {
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
        double left = letters(brush, width);
        Reading reading = scene.result().reading().orElse(null);
        if (reading != null) {
            left = kl(brush, reading, left - brush.rem(BETWEEN));
        }
        headline(brush, left - brush.rem(BETWEEN));
    }

    private double letters(Brush brush, double right) {
        Words words = brush.look().words();
        String name = words.get("languages.letters");
        return readout(
                brush,
                right,
                RichText.parse("<w>" + name + "</w>"),
                Tone.INK,
                LanguagesWords.count(scene.result().letters()),
                "",
                "");
    }

    private double kl(Brush brush, Reading reading, double right) {
        Look look = brush.look();
        LanguagesResult pinned = scene.pinned();
        Reading before = pinned == null ? null : pinned.reading().orElse(null);
        return readout(
                brush,
                right,
                RichText.parse(look.words().get("languages.kl", LanguagesWords.name(reading.shown(), look.words()))),
                Tone.KLT,
                LanguagesWords.kl(reading.kl(), look),
                look.words().get("languages.kl.unit", look.unitName()),
                before == null ? "" : pinned(reading, before, look));
    }

    /** The change is that of the numbers as shown; none is told from or to infinity. */
    private static String pinned(Reading reading, Reading before, Look look) {
        String kl = LanguagesWords.kl(before.kl(), look);
        if (Double.isInfinite(before.kl()) || Double.isInfinite(reading.kl())) {
            return look.words().get("languages.pinned", kl);
        }
        int decimals = LanguagesWords.KL_DECIMALS;
        double change = Numbers.rounded(look.shown(reading.kl()), decimals)
                - Numbers.rounded(look.shown(before.kl()), decimals);
        return look.words().get("languages.pinned.change", kl, Numbers.signed(change, decimals));
    }

    /** One readout with its right end at {@code right}; answers where it starts. */
    private static double readout(
            Brush brush, double right, RichText name, Tone tone, String digits, String unit, String note) {
        double rem = brush.rem(1);
        double size = DIGITS * rem;
        double small = brush.look().small();
        double gap = 0.55 * rem;
        RichText number = RichText.parse("<b>" + digits + "</b>");
        double digitsWidth = brush.width(number, size);
        double nameWidth = brush.width(name, rem);
        double unitWidth = unit.isEmpty() ? 0 : gap + brush.width(unit, false, rem);
        double noteWidth = note.isEmpty() ? 0 : gap + brush.width(note, false, small);
        double x = right - Math.max(digitsWidth + unitWidth, nameWidth + noteWidth);
        brush.text(name, x, 1.15 * rem, tone, rem, Anchor.START);
        brush.text(note, x + nameWidth + gap, 1.15 * rem, Tone.INK3, false, small, Anchor.START);
        brush.text(number, x, 3.78 * rem, tone, size, Anchor.START);
        brush.text(unit, x + digitsWidth + gap, 3.78 * rem, Tone.INK2, false, rem, Anchor.START);
        return x;
    }

    /** Two lines, in smaller type if need be. */
    private void headline(Brush brush, double room) {
        RichText headline =
                LanguagesWords.headline(scene.result(), brush.look()).bold();
        for (double size : HEADLINES) {
            Paragraph paragraph = new Paragraph(headline, brush.look(), brush.rem(size), room);
            if (paragraph.height() <= brush.rem(HEIGHT) || size == HEADLINES[HEADLINES.length - 1]) {
                paragraph.paint(brush, 0, 0);
                return;
            }
        }
    }
}
