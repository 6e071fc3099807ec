package kllab.lab.languages;

import java.util.Arrays;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.io.data.LetterLanguage;
import kllab.lab.languages.Reading.Nearness;
import kllab.text.RichText;

/** The languages ranked by KL of the message, nearest first, one row each, and the strength of the evidence. */
final class RankSheet extends SettledSheet<LanguagesResult> {
    /** How far the band of the shown language extends to the left, in rem. */
    static final double OVERHANG = 0.4;

    private static final double HEAD = 2;
    private static final double FOOT = 3;
    private static final double NAME = 9.8;
    private static final double VALUE = 4.2;
    private static final double LEAST_SPAN = 1e-6;
    private static final int EMPTY_ROWS = 7;

    /** Bars from left to right, in nats, and rows from above to below. */
    private final Plot plot = new Plot(Scale.across(), Scale.down());

    @Override
    protected Object settle(Look look) {
        place(plot, look.presents() ? names(look) : NAME, HEAD, VALUE, FOOT);
        double longest = LEAST_SPAN;
        for (LanguagesResult of : Arrays.asList(settled(), result(), pinned())) {
            longest = Math.max(
                    longest,
                    of == null ? 0 : of.reading().map(RankSheet::longest).orElse(0.0));
        }
        plot.across().show(0, longest);
        plot.up().show(0, result().reading().map(r -> r.ranked().size()).orElse(EMPTY_ROWS));
        return look;
    }

    /** The room for the names of the languages in a hall, in rem. */
    private static double names(Look look) {
        Stream<String> names = Stream.of(LetterLanguage.values()).map(each -> LanguagesWords.name(each, look.words()));
        return OVERHANG + look.widest(names, true) + 0.8;
    }

    /** The longest finite bar, in nats. */
    private static double longest(Reading reading) {
        double longest = reading.byChance();
        for (Nearness each : reading.ranked()) {
            longest = Double.isInfinite(each.kl()) ? longest : Math.max(longest, each.kl());
        }
        return longest;
    }

    /** All rows. */
    Box rows() {
        return new Box(0, plot.top(), width(), plot.height());
    }

    /** The row at a height below the first. */
    int rowAt(double y) {
        return (int) Math.floor(plot.valueAtY(plot.top() + y));
    }

    private double rowHeight() {
        return plot.y(1) - plot.y(0);
    }

    private double barHeight() {
        return Math.round(Math.min(look().rem() * 1.25, rowHeight() * 0.72));
    }

    private double barTop(int row) {
        return Math.round(plot.y(row + 0.5) - barHeight() / 2);
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double x = brush.rem(OVERHANG);
        RichText unit = look().rich("languages.rank.unit", look().unitPer("letter"));
        brush.title(look().rich("languages.rank"), unit, x, brush.rem(1), width() - x);
    }

    @Override
    public void paintData(Brush brush) {
        Reading reading = result().reading().orElse(null);
        if (reading == null) {
            String hint = look().say("languages.rank.empty");
            brush.text(hint, brush.rem(OVERHANG), plot.y(1), Tone.INK3, false, brush.rem(1), Anchor.START);
            return;
        }
        for (int row = 0; row < reading.ranked().size(); row++) {
            paintRow(brush, reading, row);
        }
        LanguagesResult pinned = pinned();
        if (pinned != null) {
            pinned.reading().ifPresent(before -> paintPinned(brush, reading, before));
        }
        paintRemarks(brush, reading);
    }

    private void paintRow(Brush brush, Reading reading, int row) {
        double r = brush.rem(1);
        Nearness nearness = reading.ranked().get(row);
        double h = barHeight();
        double y = barTop(row);
        double base = y + h / 2 + 0.35 * r;
        if (nearness.language() == reading.shown()) {
            brush.fill(0, plot.y(row), width(), rowHeight(), Tone.BAND);
        }
        String name = LanguagesWords.name(nearness.language(), look().words());
        brush.text(name, OVERHANG * r, base, Tone.INK, row == 0, r, Anchor.START);
        if (Double.isInfinite(nearness.kl())) {
            paintEndless(brush, row, y, h, base);
            return;
        }
        double w = Math.max(1.5, plot.along(nearness.kl()));
        brush.fill(plot.left(), y, w, h, Tone.KL);
        String kl = LanguagesWords.RANKED.at(result(), row, look());
        brush.text(kl, plot.left() + w + 0.5 * r, base, Tone.KLT, row == 0, r, Anchor.START);
    }

    /** An infinite bar with its reason. */
    private void paintEndless(Brush brush, int row, double y, double h, double base) {
        double r = brush.rem(1);
        double end = endOfEndless() - 0.8 * r;
        brush.fill(plot.left(), y, end - plot.left(), h, Tone.KL);
        brush.tip(end, endOfEndless(), y, h, Tone.KL);
        RichText why = RichText.parse("<b>" + LanguagesWords.never(result(), row, look()) + "</b>");
        double size = look().fitting(why, end - plot.left() - r);
        if (size >= look().small()) {
            brush.text(why, plot.left() + 0.5 * r, base, Tone.ONK, size, Anchor.START);
        }
        brush.text("\u221E", width(), base, Tone.KLT, true, 1.3 * r, Anchor.END);
    }

    private double endOfEndless() {
        return width() - look().rem() * 2.2;
    }

    private void paintPinned(Brush brush, Reading reading, Reading before) {
        double grow = brush.rem(0.14);
        for (int row = 0; row < reading.ranked().size(); row++) {
            double kl = before.of(reading.ranked().get(row).language()).kl();
            double end = Double.isInfinite(kl) ? endOfEndless() : plot.x(kl);
            brush.ghost(plot.left(), barTop(row) - grow, Math.max(1.5, end - plot.left()), barHeight() + 2 * grow);
        }
    }

    /** The evidence, and the mean KL by chance: a tick on the nearest language's bar. */
    private void paintRemarks(Brush brush, Reading reading) {
        double r = brush.rem(1);
        double x = OVERHANG * r;
        double y = height() - (FOOT - 1.35) * r;
        if (look().presents()) {
            paintEvidence(brush, x, y - r);
            return;
        }
        brush.fitted(rich(LanguagesWords.REMARK), x, y, width() - x, Tone.INK2, Anchor.START);
        if (!Double.isInfinite(reading.nearest().kl())) {
            paintTick(brush, plot.x(reading.byChance()), barTop(0) - 0.22 * r, barHeight() + 0.44 * r);
            paintTick(brush, x + 0.2 * r, y + 0.55 * r, 1.1 * r);
            brush.fitted(
                    rich(LanguagesWords.CHANCE),
                    x + 0.8 * r,
                    y + 1.4 * r,
                    width() - x - 0.8 * r,
                    Tone.INK2,
                    Anchor.START);
        }
    }

    /** In a hall only the evidence, on two lines if it needs them; what takes more is left out. */
    private void paintEvidence(Brush brush, double x, double y) {
        Paragraph evidence = new Paragraph(rich(LanguagesWords.REMARK), look(), look().rem(), width() - x);
        if (evidence.lineCount() <= 2) {
            evidence.paint(brush, x, y);
        }
    }

    private static void paintTick(Brush brush, double x, double y, double h) {
        brush.fill(x - brush.rem(0.13), y, brush.rem(0.26), h, Tone.BG);
        brush.fill(x - brush.rem(0.06), y, brush.rem(0.12), h, Tone.INK);
    }
}
