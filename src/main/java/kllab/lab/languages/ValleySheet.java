package kllab.lab.languages;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.core.coding.ShiftCipher;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.lab.languages.Reading.Valley;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** KL from one language for each of the 26 keys: the minimum is the most likely key. */
final class ValleySheet extends SettledSheet<LanguagesResult> {
    private static final double LEFT = 2.9;
    private static final double RIGHT = 0.9;
    private static final double TOP = 3.6;
    private static final double BOTTOM = 4.2;
    private static final double LEAST_STEP = 0.05;
    private static final int MOST_TICKS = 6;
    private static final double LEAST = 0.2;
    private static final int TICK_EVERY = 5;

    private final ChartPlot plot = new ChartPlot();
    private final Rectangle2D.Double area = new Rectangle2D.Double();

    /** The key of the frame, besides the look. */
    private record Frame(ChartPlot.Range range, String language) {}

    ValleySheet() {
        plot.setAcross(0, ShiftCipher.LETTERS - 1);
    }

    @Override
    protected Object settle(Look look) {
        inset(area, LEFT, TOP, RIGHT, BOTTOM);
        plot.setUp(range(look));
        return new Frame(plot.up(), language(look.words()));
    }

    private ChartPlot.Range range(Look look) {
        double most = LEAST;
        for (Valley valley : valleys()) {
            for (double kl : valley.kl()) {
                most = Double.isInfinite(kl) ? most : Math.max(most, look.shown(kl));
            }
        }
        double step = Steps.atLeast(Math.max(LEAST_STEP, most / MOST_TICKS));
        return new ChartPlot.Range(0, most * 1.05, step, false);
    }

    private List<Valley> valleys() {
        Valley now = valley(result());
        Valley before = valley(pinned());
        return now == null ? List.of() : before == null ? List.of(now) : List.of(now, before);
    }

    private static @Nullable Valley valley(@Nullable LanguagesResult result) {
        return result == null ? null : result.reading().map(Reading::valley).orElse(null);
    }

    private String language(Words words) {
        Valley valley = valley(result());
        return valley == null ? "" : LanguagesWords.name(valley.language(), words);
    }

    // ---- position of a key --------------------------------------------------------------------------------------

    double x(int key) {
        return plot.x(key, area);
    }

    int key(double x) {
        double share = (x - area.x) / area.width;
        return Math.clamp(Math.round(share * (ShiftCipher.LETTERS - 1)), 0, ShiftCipher.LETTERS - 1);
    }

    Rectangle2D.Double area() {
        return area;
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        Words words = brush.look().words();
        double r = brush.rem(1);
        double small = brush.look().small();
        String language = language(words);
        String title =
                language.isEmpty() ? words.get("languages.valley.empty") : words.get("languages.valley", language);
        RichText remark = RichText.parse(words.get("languages.valley.remark"));
        FittedLine.paint(brush, RichText.parse(title), remark, 0, r, area.getMaxX() + RIGHT * r);
        plot.paintFrame(brush, area);
        ChartPlot.unit(brush, 0, brush.look().unitName(), area);
        for (int key = 0; key < ShiftCipher.LETTERS; key++) {
            double x = x(key);
            boolean named = key % TICK_EVERY == 0;
            brush.line(x, area.getMaxY(), x, area.getMaxY() + (named ? 0.4 : 0.22) * r, Tone.AXIS, 1.2);
            if (named) {
                brush.text(Integer.toString(key), x, area.getMaxY() + 1.45 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
            }
        }
        brush.text(
                words.get("languages.valley.across"),
                area.x,
                area.getMaxY() + 2.75 * r,
                Tone.INK2,
                false,
                r,
                Anchor.START);
    }

    @Override
    public void paintData(Brush brush) {
        Valley before = valley(pinned());
        if (before != null) {
            brush.ghost(curve(before, brush.look()));
        }
        Valley valley = valley(result());
        if (valley == null) {
            return;
        }
        double r = brush.rem(1);
        int key = result().state().cipher().key();
        brush.dashed(x(key), area.y - 0.3 * r, x(key), area.getMaxY(), Tone.INK, 1.4, 4, 3);
        brush.stroke(curve(valley, brush.look()), Tone.KL, 0.12 * r);
        for (int each = 0; each < valley.kl().size(); each++) {
            paintPoint(brush, valley, each, each == key);
        }
        paintKey(brush, key);
        paintBest(brush, valley, key);
    }

    private void paintPoint(Brush brush, Valley valley, int key, boolean now) {
        double r = brush.rem(1);
        double kl = valley.kl().get(key);
        if (Double.isInfinite(kl)) {
            arrow(brush, x(key), now);
            return;
        }
        double y = plot.y(brush.look().shown(kl), area);
        if (now) {
            brush.disc(x(key), y, 0.6 * r, Tone.BG);
            brush.ring(x(key), y, 0.5 * r, Tone.INK, 0.15 * r);
        }
        brush.disc(x(key), y, 0.24 * r, Tone.KL);
    }

    /** An infinite value: an arrow out of the chart. */
    private void arrow(Brush brush, double x, boolean now) {
        double r = brush.rem(1);
        double foot = area.y + 0.1 * r;
        Path2D head = Brush.polygon(x, area.y - 0.5 * r, x + 0.28 * r, foot, x - 0.28 * r, foot);
        brush.fill(head, now ? Tone.INK : Tone.KL);
    }

    private Path2D curve(Valley valley, Look look) {
        return plot.line(
                0, valley.kl().size() - 1, key -> look.shown(valley.kl().get(key)), area);
    }

    /** The current key, above the chart. */
    private void paintKey(Brush brush, int key) {
        double r = brush.rem(1);
        double w = 1.9 * r;
        double x = Math.clamp(x(key), area.x - 0.5 * r + w / 2, area.getMaxX() + RIGHT * r - w / 2);
        brush.fill(x - w / 2, area.y - 1.75 * r, w, 1.4 * r, Tone.INK);
        brush.text(Integer.toString(key), x, area.y - 0.68 * r, Tone.BG, true, r, Anchor.MIDDLE);
    }

    /** The minimum with its key and depth, beside the curve. */
    private void paintBest(Brush brush, Valley valley, int key) {
        if (Double.isInfinite(valley.depth())) {
            return;
        }
        double r = brush.rem(1);
        String label = brush.look()
                .say(
                        "languages.valley.best",
                        Integer.toString(valley.best()),
                        LanguagesWords.kl(valley.depth(), brush.look()));
        boolean left = valley.best() > ShiftCipher.LETTERS / 2;
        double gap = (valley.best() == key ? 0.95 : 0.6) * r;
        double y = plot.y(brush.look().shown(valley.depth()), area);
        brush.plate(
                label,
                x(valley.best()) + (left ? -gap : gap),
                Math.min(y + 0.33 * r, area.getMaxY() - 0.35 * r),
                Tone.KLT,
                true,
                r,
                left ? Anchor.END : Anchor.START,
                Tone.BG);
    }
}
