package kllab.lab.languages;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The message compared with one language, letter by letter: the frequencies of both, and below each letter's
 * contribution to KL.
 */
final class LettersSheet extends SettledSheet<LanguagesResult> {
    private static final int LETTERS = 26;
    private static final double LEFT = 2.9;
    private static final double HEAD = 2.1;
    private static final double NAMES = 1.75;
    private static final double TITLE = 2;
    private static final double FOOT = 0.4;
    private static final double UPPER_SHARE = 0.56;
    private static final double OUTLINE = 0.09;
    private static final double LEAST_SHARE = 0.05;
    private static final double LEAST_TERM = 0.02;
    private static final int LABELS = 5;

    private final ChartPlot shares = new ChartPlot();
    private final ChartPlot terms = new ChartPlot();
    private final Rectangle2D.Double upper = new Rectangle2D.Double();
    private final Rectangle2D.Double lower = new Rectangle2D.Double();

    /** What the frame shows besides the look: its key. */
    private record Frame(ChartPlot.Range shares, ChartPlot.Range terms, String language) {}

    LettersSheet() {
        shares.setAcross(0, LETTERS);
        terms.setAcross(0, LETTERS);
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double room = Math.max(2, height() - (HEAD + NAMES + TITLE + FOOT) * r);
        double wide = Math.max(1, width() - LEFT * r);
        upper.setRect(LEFT * r, HEAD * r, wide, UPPER_SHARE * room);
        lower.setRect(LEFT * r, upper.getMaxY() + (NAMES + TITLE) * r, wide, (1 - UPPER_SHARE) * room);
        Frame fresh = frame(result(), look);
        Frame rested = moment().moving() ? frame(settled(), look) : fresh;
        Frame frame = holds(rested, fresh) ? rested : fresh;
        shares.setUp(frame.shares);
        terms.setUp(frame.terms);
        return frame;
    }

    private Frame frame(LanguagesResult of, Look look) {
        return new Frame(shareRange(of), termRange(of, look), language(of, look));
    }

    /** Whether all values fit on an older scale. */
    private static boolean holds(Frame older, Frame fresh) {
        return older.language.equals(fresh.language)
                && older.shares.high() >= fresh.shares.high()
                && older.terms.high() >= fresh.terms.high()
                && older.terms.low() <= fresh.terms.low();
    }

    private static String language(LanguagesResult of, Look look) {
        return of.reading()
                .map(reading -> LanguagesWords.name(reading.shown(), look.words()))
                .orElse("");
    }

    private List<Comparison> shown(LanguagesResult of) {
        List<Comparison> shown = new ArrayList<>();
        of.reading().map(Reading::comparison).ifPresent(shown::add);
        Comparison before = before();
        if (before != null) {
            shown.add(before);
        }
        return shown;
    }

    private @Nullable Comparison before() {
        LanguagesResult pinned = pinned();
        return pinned == null ? null : pinned.reading().map(Reading::comparison).orElse(null);
    }

    private ChartPlot.Range shareRange(LanguagesResult of) {
        double most = LEAST_SHARE;
        for (Comparison c : shown(of)) {
            for (int i = 0; i < c.size(); i++) {
                most = Math.max(most, Math.max(c.p().probability(i), c.q().probability(i)));
            }
        }
        return new ChartPlot.Range(0, most * 1.06, Steps.atLeast(most / 4.5), 2, false);
    }

    private ChartPlot.Range termRange(LanguagesResult of, Look look) {
        double least = 0;
        double most = LEAST_TERM;
        for (Comparison c : shown(of)) {
            for (int i = 0; i < c.size(); i++) {
                double term = look.shown(c.contribution(i));
                least = Math.min(least, term);
                most = Double.isInfinite(term) ? most : Math.max(most, term);
            }
        }
        double perPixel = (most - least) / Math.max(1, lower.height - 3.1 * look.rem());
        double step =
                Steps.atLeast(Math.max(LEAST_TERM / 2, Math.max(perPixel * 1.9 * look.rem(), (most - least) / 6)));
        double pad = 1.4 * look.rem() * perPixel;
        return new ChartPlot.Range(least < 0 ? least - pad : 0, most + pad, step, true);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintLegend(brush);
        shares.paintFrame(brush, upper);
        terms.paintFrame(brush, lower);
    }

    private void paintLegend(Brush brush) {
        Words words = brush.look().words();
        double r = brush.rem(1);
        double x = upper.x;
        brush.fill(x, 0.2 * r, 0.95 * r, 0.95 * r, Tone.P);
        x += 1.45 * r;
        x += brush.text(RichText.parse(words.get("languages.p")), x, r, Tone.INK, r, Anchor.START) + 1.6 * r;
        String language = language(result(), brush.look());
        if (!language.isEmpty()) {
            brush.hatched(x, 0.2 * r, 0.95 * r, 0.95 * r);
            x += 1.45 * r;
            brush.text(RichText.parse(words.get("languages.q", language)), x, r, Tone.INK, r, Anchor.START);
        }
        brush.text(
                words.get("languages.share"),
                width(),
                r,
                Tone.AXIS,
                false,
                brush.look().small(),
                Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        Reading reading = result().reading().orElse(null);
        paintNames(brush, reading);
        paintTermTitle(brush, reading);
        if (reading == null) {
            return;
        }
        for (int letter = 0; letter < LETTERS; letter++) {
            paintShares(brush, reading.comparison(), letter);
            paintTerm(brush, reading.comparison(), letter);
        }
        Comparison before = before();
        if (before != null) {
            paintPinned(brush, before);
        }
        paintTermLabels(brush, reading.comparison());
    }

    private void paintNames(Brush brush, @Nullable Reading reading) {
        double base = upper.getMaxY() + brush.rem(1.3);
        for (int letter = 0; letter < LETTERS; letter++) {
            boolean culprit =
                    reading != null && reading.comparison().infiniteAt().contains(letter);
            brush.text(
                    LanguagesWords.letter(letter),
                    middle(letter),
                    base,
                    culprit ? Tone.KLT : Tone.INK,
                    true,
                    brush.rem(1),
                    Anchor.MIDDLE);
        }
    }

    private void paintTermTitle(Brush brush, @Nullable Reading reading) {
        Look look = brush.look();
        double base = lower.y - brush.rem(0.75);
        String title = reading == null
                ? look.say("languages.terms.empty", look.log())
                : look.say("languages.terms", look.log(), LanguagesWords.kl(reading.kl(), look), look.unitName());
        brush.text(RichText.parse(title), upper.x, base, Tone.INK, brush.rem(1), Anchor.START);
    }

    private void paintShares(Brush brush, Comparison c, int letter) {
        double bar = bar();
        double p = shares.y(c.p().probability(letter), upper);
        double q = shares.y(c.q().probability(letter), upper);
        double base = upper.getMaxY();
        double left = Math.round(middle(letter) - bar - 0.5);
        if (c.p().isPossible(letter)) {
            brush.fill(left, Math.min(p, base - 1), bar, Math.max(1, base - p), Tone.P);
        }
        if (c.q().isPossible(letter)) {
            brush.hatched(left + bar + 1, Math.min(q, base - 1), bar, Math.max(1, base - q), brush.rem(OUTLINE));
        }
    }

    private void paintTerm(Brush brush, Comparison c, int letter) {
        double term = brush.look().shown(c.contribution(letter));
        double zero = terms.y(0, lower);
        double w = 2 * bar() + 1;
        double left = Math.round(middle(letter) - bar() - 0.5);
        if (Double.isInfinite(term)) {
            brush.endless(left, lower.y - brush.rem(0.2), w, zero, Tone.KL);
        } else if (term > 0) {
            double y = terms.y(term, lower);
            brush.fill(left, y, w, Math.max(1, zero - y), Tone.KL);
        } else if (term < 0) {
            brush.dotted(left, zero, w, Math.max(1, terms.y(term, lower) - zero), Tone.KL);
        }
    }

    private void paintPinned(Brush brush, Comparison before) {
        for (int letter = 0; letter < LETTERS; letter++) {
            double left = Math.round(middle(letter) - bar() - 0.5);
            double p = shares.y(before.p().probability(letter), upper);
            brush.ghost(left, p, bar(), upper.getMaxY() - p);
            double term = brush.look().shown(before.contribution(letter));
            if (Double.isFinite(term)) {
                double y = terms.y(term, lower);
                double zero = terms.y(0, lower);
                brush.ghost(left, Math.min(y, zero), 2 * bar() + 1, Math.abs(zero - y));
            }
        }
    }

    /** The numbers of the greatest terms, as far as they do not overlap. */
    private void paintTermLabels(Brush brush, Comparison c) {
        List<double[]> taken = new ArrayList<>();
        double small = brush.look().small();
        IntStream.range(0, LETTERS)
                .boxed()
                .filter(letter -> c.contribution(letter) != 0)
                .sorted(Comparator.comparingDouble(letter -> -Math.abs(c.contribution(letter))))
                .limit(LABELS)
                .forEach(letter -> {
                    double term = brush.look().shown(c.contribution(letter));
                    String label = Double.isInfinite(term) ? "+\u221E" : Numbers.signed(term, 2);
                    double half = brush.width(label, false, small) / 2 + brush.rem(0.1);
                    double x = Math.clamp(middle(letter), upper.x + half, width() - half);
                    boolean free = taken.stream()
                            .allMatch(t -> t[2] != Math.signum(term) || x - half >= t[1] || x + half <= t[0]);
                    if (free && !Numbers.signed(term, 2).equals("0.00")) {
                        taken.add(new double[] {x - half, x + half, Math.signum(term)});
                        brush.plate(
                                label,
                                x,
                                labelBase(brush, term),
                                Tone.KLT,
                                Double.isInfinite(term),
                                small,
                                Anchor.MIDDLE,
                                Tone.BG);
                    }
                });
    }

    private double labelBase(Brush brush, double term) {
        if (Double.isInfinite(term)) {
            return lower.y - brush.rem(0.45);
        }
        double y = terms.y(term, lower);
        return term > 0 ? y - brush.rem(0.35) : y + brush.rem(1.05);
    }

    private double middle(int letter) {
        return upper.x + (letter + 0.5) * upper.width / LETTERS;
    }

    private double bar() {
        return Math.max(2, Math.floor(0.37 * upper.width / LETTERS));
    }
}
