package kllab.ui.hall;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Palette;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.ui.hall.HallCheck.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A test card for the last row: letters, hatches, lines, greys and colours, and what the answers set. */
final class TestCard extends SettledSheet<HallCheck> {
    private static final double MARGIN = 1.8;
    private static final double TOP = 5.2;
    private static final double FOOT = 3.6;
    private static final double LEFT = 0.585;
    private static final double GUTTER = 2.2;
    private static final double CAPTION = 1.75;
    private static final double NARROW = 1.5;
    private static final double[] STROKES = {0.26, 0.17, 0.11, 0.07};
    private static final double USUAL_STROKE = 0.17;
    private static final double USUAL_PITCH = 0.5;
    private static final String CHECK = Character.toString(Feather.CHECK.getCode());

    /** Letters, digits and characters that are taken for each other. */
    private static final List<String> LETTERS =
            List.of("R3B 8KE S5G", "H8M B3W 6GC", "E5S 3B8 KXR 1I7", "B8R 5S2 G6C VYX Z27");

    private static final List<String> HANZI = List.of(
            "\u5DF1\u5DF2 \u672A\u672B \u571F\u58EB",
            "\u65E5\u76EE \u4EBA\u5165 \u5E72\u5343",
            "\u4E8E\u5E72 \u4EE4\u4ECA \u6298\u62C6 \u672B\u672A",
            "\u6982\u7387 \u6BD4\u7279 \u8D1D\u53F6\u65AF \u6790\u6298 \u65E5\u66F0");

    private static final List<String> FORMULAS =
            List.of("hall.check.formula.24", "hall.check.formula.30", "hall.check.formula.40", "hall.check.formula.50");

    /** Without an area before the first painting. */
    private final Rectangle2D[] lines = Stream.generate(Rectangle2D.Double::new)
            .limit(HallCheck.LINES.size())
            .toArray(Rectangle2D[]::new);

    private Brush brush;

    @SuppressWarnings("NullAway.Init") // set by every painting before it is used
    TestCard() {}

    /** The area of a line of letters, to be clicked. */
    Rectangle2D line(int i) {
        return lines[i];
    }

    private boolean isNarrow() {
        return width() / height() < NARROW;
    }

    @Override
    public void paintData(Brush with) {
        brush = with;
        double r = with.rem(1);
        double inner = width() - 2 * MARGIN * r;
        with.fill(0, 0, width(), height(), Tone.BG);
        paintHead(inner);
        double high = height() - (top() + FOOT) * r;
        double left = LEFT * inner;
        paintLetters(new Box(MARGIN * r, top() * r, left, high));
        double x = MARGIN * r + left + GUTTER * r;
        paintSamples(new Box(x, top() * r, inner - left - GUTTER * r, high));
        paintFoot(inner);
    }

    private double top() {
        return isNarrow() ? TOP + 1.4 : TOP;
    }

    private void paintHead(double inner) {
        String key = switch (result().stage()) {
            case LETTERS -> result().letters() == 0 ? "hall.check.letters" : "hall.check.letters.more";
            case HATCHES -> "hall.check.hatches";
            case GREYS -> "hall.check.greys";
        };
        RichText sentence = look().rich(key).bold();
        Paragraph.fitting(sentence, look(), inner, brush.rem(isNarrow() ? 5 : 3), brush.rem(1.85), brush.rem(1.5))
                .paint(brush, brush.rem(MARGIN), brush.rem(0.95));
    }

    private void caption(String title, String remark, double x, double y, double room) {
        brush.title(look().rich(title).bold(), look().rich(remark), x, y + brush.rem(0.8), room);
    }

    // ---- letters ----------------------------------------------------------------------------------------------------

    private void paintLetters(Box box) {
        double r = brush.rem(1);
        caption("hall.check.type", "hall.check.type.remark", box.x(), box.y(), box.width());
        double needed =
                HallCheck.LINES.stream().mapToDouble(n -> height() / n * 2.6).sum();
        double gap = (box.height() - needed - 2.2 * r) / HallCheck.LINES.size();
        double y = box.y() + 2.2 * r;
        for (int i = 0; i < HallCheck.LINES.size(); i++) {
            double high = height() / HallCheck.LINES.get(i) * 2.6 + gap;
            lines[i] = new Rectangle2D.Double(box.x(), y, box.width(), high);
            paintLine(i, box.x(), y, box.width(), high);
            y += high;
        }
    }

    private void paintLine(int i, double x, double y, double wide, double high) {
        double r = brush.rem(1);
        int n = HallCheck.LINES.get(i);
        double size = height() / n;
        boolean last = i == result().letters() - 1;
        if (last) {
            ring(x, y, wide, high);
        }
        double middle = y + high / 2;
        boolean read = i < result().letters();
        brush.text("1/" + n, x + r, middle + 0.4 * r, read ? Tone.INK : Tone.INK2, last, 1.15 * r, START);
        if (read) {
            brush.icon(CHECK, x + 4.1 * r, middle + 0.6 * r, 1.5 * r, Tone.INK);
        }
        double start = x + 6.4 * r;
        double base = middle - 0.35 * size;
        brush.text(LETTERS.get(i), start, base, Tone.INK, false, size, START);
        double end = start + brush.width(LETTERS.get(i), false, size) + 1.1 * size;
        brush.text(HANZI.get(i), end, base, Tone.INK, false, size, START);
        brush.text(look().rich(FORMULAS.get(i)), start, middle + 1.05 * size, Tone.INK, size, START);
    }

    private void ring(double x, double y, double wide, double high) {
        double r = brush.rem(1);
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(x + 0.1 * r, y + 0.1 * r, wide - 0.2 * r, high - 0.2 * r, 0.7 * r, 0.7 * r);
        brush.stroke(shape, Tone.INK, new BasicStroke((float) (0.2 * r)));
    }

    // ---- hatches, lines, greys, colours
    // -------------------------------------------------------------------------------

    private void paintSamples(Box box) {
        double r = brush.rem(1);
        double scale = Math.min(1, (box.height() - (isNarrow() ? 9.5 : 8) * r) / (27.3 * r));
        double y = box.y();
        caption("hall.check.pair", "hall.check.pair.remark", box.x(), y, box.width());
        y = paintHatches(box, y + CAPTION * r, 5.2 * r * scale);
        if (!isNarrow()) {
            caption("hall.check.lines", "hall.check.lines.remark", box.x(), y, box.width());
            y = paintStrokes(box, y + CAPTION * r);
        }
        caption("hall.check.grey", "hall.check.grey.remark", box.x(), y, box.width());
        y = paintGreys(box, y + CAPTION * r, 3 * r * scale);
        caption("hall.check.colours", "hall.check.colours.remark", box.x(), y, box.width());
        y = paintColours(box, y + CAPTION * r, 3.8 * r * scale);
        paintAnswer(box, Math.min(box.bottom() - 6.1 * r, y));
    }

    private double paintHatches(Box box, double y, double high) {
        double r = brush.rem(1);
        int count = HallCheck.PITCHES.size();
        double gap = 0.7 * r;
        double wide = (box.width() - gap * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            double x = box.x() + i * (wide + gap);
            double half = (wide - 0.15 * r) / 2;
            double pitch = HallCheck.PITCHES.get(i);
            brush.fill(x, y, half, high, Tone.P);
            double q = x + half + 0.15 * r;
            brush.fill(q, y, half, high, Tone.BG);
            brush.hatch(q, y, half, high, pitch * r, 0.34 * pitch * r);
            brush.outline(q, y, half, high, Tone.Q, 0.17 * r);
            boolean confirmed = i < result().hatches();
            brush.text(
                    Numbers.fixed(pitch, 2) + "\u00A0R",
                    x + wide / 2,
                    y + high + 1.05 * r,
                    Tone.INK,
                    mark(pitch),
                    r,
                    MIDDLE);
            tick(confirmed, x + wide / 2, y + high + 1.4 * r, wide);
        }
        return y + high + 2.3 * r;
    }

    private static boolean mark(double pitch) {
        return pitch == USUAL_PITCH;
    }

    /** A line below what was confirmed. */
    private void tick(boolean confirmed, double middle, double y, double wide) {
        if (confirmed) {
            brush.fill(middle - wide / 2, y, wide, brush.rem(0.2), Tone.INK);
        }
    }

    private double paintStrokes(Box box, double y) {
        double r = brush.rem(1);
        double gap = 1.1 * r;
        double wide = (box.width() - 3 * gap) / STROKES.length;
        for (int i = 0; i < STROKES.length; i++) {
            double x = box.x() + i * (wide + gap);
            double stroke = STROKES[i] * r;
            brush.fill(x, y + 0.35 * r - stroke / 2, wide, stroke, Tone.INK);
            brush.dashed(x, y + 1.05 * r, x + wide, y + 1.05 * r, Tone.KL, stroke, 0.42 * r, 0.26 * r);
            boolean usual = STROKES[i] == USUAL_STROKE;
            String label = Numbers.fixed(STROKES[i], 2) + "\u00A0R";
            brush.text(label, x + wide / 2, y + 2.35 * r, Tone.INK, usual, r, MIDDLE);
        }
        return y + 3.6 * r;
    }

    private double paintGreys(Box box, double y, double high) {
        int count = HallCheck.GREYS.size();
        double wide = box.width() / count;
        for (int i = 0; i < count; i++) {
            int level = (int) Math.round(255 * (1 - HallCheck.GREYS.get(i)));
            brush.graphics().setPaint(new Color(level, level, level));
            brush.graphics().fill(new Rectangle2D.Double(box.x() + i * wide, y, wide + 0.6, high));
            tick(i < result().greys(), box.x() + (i + 0.5) * wide, y + high + brush.rem(0.25), wide);
        }
        brush.outline(box.x(), y, box.width(), high, Tone.AXIS, 1.5);
        return y + high + brush.rem(1.2);
    }

    private double paintColours(Box box, double y, double high) {
        double r = brush.rem(1);
        Tone[][] pairs = {
            {Tone.P, Tone.ONP},
            {Tone.KL, Tone.ONK},
            {Tone.BG, Tone.QT},
            {Tone.BAND, Tone.INK2},
            {Tone.INK, Tone.BG},
            {Tone.BG, Tone.KLT}
        };
        String[] words = {"P", "KL", "Q", look().say("hall.check.word"), look().say("hall.check.button"), "KL"};
        double wide = box.width() / pairs.length;
        Palette palette = look().palette();
        for (int i = 0; i < pairs.length; i++) {
            double x = box.x() + i * wide;
            brush.fill(x, y, wide, high, pairs[i][0]);
            double size = Math.min(1.15 * r, 1.15 * r * (wide - 0.3 * r) / brush.width(words[i], true, 1.15 * r));
            brush.text(words[i], x + wide / 2, y + high / 2 + 0.4 * r, pairs[i][1], true, size, MIDDLE);
            String contrast = Numbers.fixed(Palette.contrast(palette.get(pairs[i][0]), palette.get(pairs[i][1])), 1);
            brush.text(contrast, x + wide / 2, y + high + 1.15 * r, Tone.INK2, false, r, MIDDLE);
        }
        brush.outline(box.x(), y, box.width(), high, Tone.AXIS, 1.5);
        return y + high + 2.1 * r;
    }

    // ---- what the answers set ---------------------------------------------------------------------------------------

    private void paintAnswer(Box box, double y) {
        double r = brush.rem(1);
        brush.line(box.x(), y, box.right(), y, Tone.LINE, 1.5);
        HallCheck check = result();
        String factor = Numbers.fixed(check.factor(), 2);
        boolean none = check.letters() == 0;
        boolean more = check.needsMore();
        String answered = none ? "hall.check.none" : more ? "hall.check.more" : "hall.check.answer";
        RichText answer = look().rich(answered, check.smallest(), factor);
        double size = Math.min(1.5 * r, 1.5 * r * box.width() / brush.width(answer, 1.5 * r));
        brush.text(answer, box.x(), y + 2 * r, Tone.INK, size, START);
        String pitch = Numbers.fixed(check.hall().pitch(), 2);
        String then = none ? "hall.check.none.rest" : more ? "hall.check.more.rest" : "hall.check.rest";
        RichText rest = look().rich(then, check.hall().lines(), pitch);
        new Paragraph(rest, look(), r, box.width()).paint(brush, box.x(), y + 2.7 * r);
    }

    private void paintFoot(double inner) {
        double r = brush.rem(1);
        double base = height() - 1.1 * r;
        double x = MARGIN * r;
        for (Stage stage : Stage.values()) {
            boolean now = stage == result().stage();
            RichText name = look().rich(stage.message());
            x += brush.text(now ? name.bold() : name, x, base, now ? Tone.INK : Tone.INK2, r, START) + 1.6 * r;
        }
        RichText keys = look().rich(isNarrow() ? "hall.check.keys.short" : "hall.check.keys");
        brush.text(keys, MARGIN * r + inner, base, Tone.INK2, r, Brush.Anchor.END);
    }
}
