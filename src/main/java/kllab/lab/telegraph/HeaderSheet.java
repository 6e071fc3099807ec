package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.RichText.Run;

/** The sentence that the screen opens with, and two readouts: KL and the lag. */
final class HeaderSheet implements Sheet<TelegraphResult> {
    /** Its height, in rem. */
    static final double HEIGHT = 4.8;

    private static final double HEADLINE = 1.85;
    private static final double LINE = 1.22;
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
                                TelegraphWords.count(pinned.lag()),
                                TelegraphWords.signedCount(result.lag() - pinned.lag()));
        return readout(
                brush,
                right,
                RichText.parse("<w>" + look.words().get("telegraph.lag") + "</w>"),
                TelegraphWords.count(result.lag()),
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
        double change = Numbers.rounded(look.shown(result.kl()), decimals)
                - Numbers.rounded(look.shown(pinned.kl()), decimals);
        return look.words()
                .get("telegraph.pinned", TelegraphWords.kl(pinned, look), Numbers.signed(change, decimals));
    }

    /** One readout with its right end at {@code right}; answers where it starts. */
    private static double readout(
            Brush brush, double right, RichText name, String digits, String unit, String note) {
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

    private void headline(Brush brush, double room) {
        List<RichText> lines = lines(TelegraphWords.headline(scene.result(), brush.look()));
        double size = brush.rem(HEADLINE);
        double widest = lines.stream()
                .mapToDouble(line -> brush.width(line, brush.rem(HEADLINE)))
                .max()
                .orElse(0);
        size *= Math.min(1, room / Math.max(1, widest));
        double y = brush.rem(HEADLINE);
        for (RichText line : lines) {
            brush.text(line, 0, y, Tone.INK, size, Anchor.START);
            y += brush.rem(HEADLINE) * LINE;
        }
    }

    /** A text at its line breaks. */
    private static List<RichText> lines(RichText text) {
        List<RichText> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : text.runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new RichText(line));
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Run(parts[i], run.face(), run.role(), run.bold(), run.italic(), run.subscript()));
                }
            }
        }
        lines.add(new RichText(line));
        return lines;
    }
}
