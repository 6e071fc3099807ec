package kllab.lab.languages;

import java.awt.geom.Path2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.lab.languages.Reading.Nearness;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The languages ranked by KL of the message, nearest first, one row each, and the strength of the evidence. */
final class RankSheet extends SettledSheet<LanguagesResult> {
    /** How far the band of the shown language extends to the left, in rem. */
    static final double OVERHANG = 0.4;

    private static final double HEAD = 2;
    private static final double FOOT = 3;
    private static final double NAME = 9.8;
    private static final double VALUE = 4.2;
    private static final double LEAST_SPAN = 1e-6;

    private double rem = 1;
    private double most = 1;

    @Override
    protected Object settle(Look look) {
        rem = look.rem();
        most = Math.max(needed(settled()), needed(result()));
        return look;
    }

    /** The longest finite bar, in nats. */
    private double needed(LanguagesResult of) {
        double longest = LEAST_SPAN;
        for (Reading reading : readings(of)) {
            longest = Math.max(longest, reading.byChance());
            for (Nearness each : reading.ranked()) {
                longest = Double.isInfinite(each.kl()) ? longest : Math.max(longest, each.kl());
            }
        }
        return longest;
    }

    private List<Reading> readings(LanguagesResult of) {
        Reading now = of.reading().orElse(null);
        Reading before = before();
        return now == null ? List.of() : before == null ? List.of(now) : List.of(now, before);
    }

    private @Nullable Reading before() {
        LanguagesResult pinned = pinned();
        return pinned == null ? null : pinned.reading().orElse(null);
    }

    // ---- position of a row --------------------------------------------------------------------------------------

    /** All rows. */
    Box rows() {
        return new Box(0, rowTop(0), width(), height() - (HEAD + FOOT) * rem);
    }

    private double rowTop(int row) {
        return HEAD * rem + row * rowHeight();
    }

    double rowHeight() {
        int rows = result().reading().map(r -> r.ranked().size()).orElse(7);
        return (height() - (HEAD + FOOT) * rem) / rows;
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        Words words = brush.look().words();
        RichText title = RichText.parse(words.get("languages.rank"));
        RichText unit =
                RichText.parse(words.get("languages.rank.unit", brush.look().unitPer("letter")));
        FittedLine.paint(brush, title, unit, overhang(), brush.rem(1), width() - overhang());
    }

    @Override
    public void paintData(Brush brush) {
        Reading reading = result().reading().orElse(null);
        if (reading == null) {
            String hint = brush.look().say("languages.rank.empty");
            brush.text(hint, overhang(), rowTop(1), Tone.INK3, false, brush.rem(1), Anchor.START);
            return;
        }
        for (int row = 0; row < reading.ranked().size(); row++) {
            paintRow(brush, reading, row);
        }
        Reading before = before();
        if (before != null) {
            paintPinned(brush, reading, before);
        }
        paintChance(brush, reading);
        paintRemarks(brush, reading);
    }

    private void paintRow(Brush brush, Reading reading, int row) {
        Nearness nearness = reading.ranked().get(row);
        Words words = brush.look().words();
        double top = rowTop(row);
        double h = barHeight();
        double y = barTop(row);
        double base = y + h / 2 + brush.rem(0.35);
        boolean shown = nearness.language() == reading.shown();
        if (shown) {
            brush.fill(0, top, width(), rowHeight(), Tone.BAND);
        }
        brush.text(
                LanguagesWords.name(nearness.language(), words),
                overhang(),
                base,
                Tone.INK,
                row == 0,
                brush.rem(1),
                Anchor.START);
        if (Double.isInfinite(nearness.kl())) {
            paintEndless(brush, nearness, y, h, base);
            return;
        }
        double w = Math.max(1.5, x(nearness.kl()) - left());
        brush.fill(left(), y, w, h, Tone.KL);
        brush.text(
                LanguagesWords.kl(nearness.kl(), brush.look()),
                left() + w + brush.rem(0.5),
                base,
                Tone.KLT,
                row == 0,
                brush.rem(1),
                Anchor.START);
    }

    /** An infinite bar: an arrow head, a break, and the reason. */
    private void paintEndless(Brush brush, Nearness nearness, double y, double h, double base) {
        double end = width() - brush.rem(2.2);
        double head = brush.rem(0.8);
        Path2D body = Brush.polygon(left(), y, end - head, y, end, y + h / 2, end - head, y + h, left(), y + h);
        brush.fill(body, Tone.KL);
        double at = end - 2.4 * head;
        Path2D.Double zigzag = new Path2D.Double();
        zigzag.moveTo(at - brush.rem(0.2), y - 3);
        for (int i = 1; i <= 4; i++) {
            zigzag.lineTo(at + (i % 2 == 0 ? -1 : 1) * brush.rem(0.2), y - 3 + i * (h + 6) / 4);
        }
        brush.stroke(zigzag, nearness.language() == shown() ? Tone.BAND : Tone.BG, brush.rem(0.26));
        String why = LanguagesWords.never(result(), nearness, brush.look().words());
        double room = at - left() - brush.rem(1.2);
        double size = Math.min(brush.rem(1), brush.rem(1) * room / Math.max(1, brush.width(why, true, brush.rem(1))));
        if (size >= brush.look().small()) {
            brush.text(why, left() + brush.rem(0.5), base, Tone.ONK, true, size, Anchor.START);
        }
        brush.text("\u221E", width(), base, Tone.KLT, true, brush.rem(1.3), Anchor.END);
    }

    private kllab.io.data.@Nullable LetterLanguage shown() {
        return result().reading().map(Reading::shown).orElse(null);
    }

    private void paintPinned(Brush brush, Reading reading, Reading before) {
        for (int row = 0; row < reading.ranked().size(); row++) {
            double kl = before.of(reading.ranked().get(row).language()).kl();
            double end = Double.isInfinite(kl) ? width() - brush.rem(2.2) : x(kl);
            double grow = brush.rem(0.14);
            brush.ghost(left(), barTop(row) - grow, Math.max(1.5, end - left()), barHeight() + 2 * grow);
        }
    }

    /** The tick on the nearest language's bar: the mean KL by chance. */
    private void paintChance(Brush brush, Reading reading) {
        if (!Double.isInfinite(reading.nearest().kl())) {
            paintTick(brush, x(reading.byChance()), barTop(0) - brush.rem(0.22), barHeight() + brush.rem(0.44));
        }
    }

    private static void paintTick(Brush brush, double x, double y, double h) {
        brush.fill(x - brush.rem(0.13), y, brush.rem(0.26), h, Tone.BG);
        brush.fill(x - brush.rem(0.06), y, brush.rem(0.12), h, Tone.INK);
    }

    private void paintRemarks(Brush brush, Reading reading) {
        Look look = brush.look();
        LanguagesResult result = result();
        double y = height() - brush.rem(FOOT - 1.35);
        FittedLine.paint(
                brush,
                RichText.parse(LanguagesWords.evidence(result, reading, look)),
                overhang(),
                y,
                width() - overhang());
        if (!Double.isInfinite(reading.nearest().kl())) {
            double below = y + brush.rem(1.4);
            paintTick(brush, overhang() + brush.rem(0.2), below - brush.rem(0.85), brush.rem(1.1));
            double x = overhang() + brush.rem(0.8);
            RichText chance = RichText.parse(LanguagesWords.chance(reading, look));
            FittedLine.paint(brush, chance, x, below, width() - x);
        }
    }

    private double overhang() {
        return OVERHANG * rem;
    }

    private double left() {
        return NAME * rem;
    }

    private double x(double kl) {
        return left() + kl / most * Math.max(1, width() - left() - VALUE * rem);
    }

    private double barHeight() {
        return Math.round(Math.min(1.25 * rem, rowHeight() * 0.72));
    }

    private double barTop(int row) {
        return Math.round(rowTop(row) + (rowHeight() - barHeight()) / 2);
    }
}
