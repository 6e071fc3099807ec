package kllab.lab.languages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
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
    private static final double HEADROOM = 1.06;

    /** The room over and under the terms, for their numbers, in rem. */
    private static final double PAD = 1.4;

    private static final int LABELS = 5;

    private final Plot shares =
            new Plot(Scale.across().show(0, LETTERS), Scale.up().aligned());
    private final Plot terms =
            new Plot(Scale.across().show(0, LETTERS), Scale.up().signed());
    private final Labels labels = Labels.onPlates();

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double names = HEAD * r + UPPER_SHARE * Math.max(2, height() - (HEAD + NAMES + TITLE + FOOT) * r);
        shares.place(LEFT * r, HEAD * r, width(), names);
        terms.place(LEFT * r, names + (NAMES + TITLE) * r, width(), height() - FOOT * r);
        double share = LEAST_SHARE;
        double least = 0;
        double most = LEAST_TERM;
        List<Comparison> shown = Stream.of(settled(), result(), pinned())
                .map(LettersSheet::comparison)
                .filter(Objects::nonNull)
                .toList();
        for (Comparison each : shown) {
            for (int i = 0; i < LETTERS; i++) {
                double term = look.shown(each.contribution(i));
                share = Math.max(
                        share, Math.max(each.p().probability(i), each.q().probability(i)));
                least = Math.min(least, term);
                most = Double.isInfinite(term) ? most : Math.max(most, term);
            }
        }
        shares.up().show(0, share * HEADROOM).apart(shares.height() / 4.5 / HEADROOM, shares.height());
        double room = Math.max(1, terms.height() - (2 * PAD + 0.3) * r);
        double pad = PAD * r * (most - least) / room;
        terms.up().show(least < 0 ? least - pad : 0, most + pad).apart(Math.max(1.9 * r, room / 6), terms.height());
        return List.of(shares.key(), terms.key(), LanguagesWords.OF_SHOWN.apply(result(), look));
    }

    private static @Nullable Comparison comparison(@Nullable LanguagesResult of) {
        return of == null ? null : of.reading().map(Reading::comparison).orElse(null);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        double end = brush.key(look().rich("languages.p"), shares.left(), r, false);
        String language = say(LanguagesWords.OF_SHOWN);
        if (!language.isEmpty()) {
            brush.key(look().rich("languages.q", language), end + 1.6 * r, r, true);
        }
        brush.label(look().say("languages.share"), width(), r, Tone.AXIS, Anchor.END);
        shares.paintLevels(brush);
        terms.paintLevels(brush);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        Comparison now = comparison(result());
        for (int letter = 0; letter < LETTERS; letter++) {
            boolean culprit = now != null && now.infiniteAt().contains(letter);
            Tone tone = culprit ? Tone.KLT : Tone.INK;
            double base = shares.base() + brush.rem(1.3);
            brush.text(LanguagesWords.letter(letter), middle(letter), base, tone, true, brush.rem(1), Anchor.MIDDLE);
        }
        double above = terms.top() - brush.rem(0.75);
        brush.text(rich(LanguagesWords.TERMS_TITLE), terms.left(), above, Tone.INK, brush.rem(1), Anchor.START);
        if (now == null) {
            return;
        }
        for (int letter = 0; letter < LETTERS; letter++) {
            paintShares(brush, now, letter);
            paintTerm(brush, now, letter);
        }
        Comparison before = comparison(pinned());
        if (before != null) {
            paintPinned(brush, before);
        }
        labels.begin(0, 0, width(), height());
        labelTerms(now);
        labels.paint(brush);
    }

    private double middle(int letter) {
        return shares.x(letter + 0.5);
    }

    private double bar() {
        return Math.max(2, Math.floor(0.37 * shares.width() / LETTERS));
    }

    /** The left edge of the two bars of a letter, which are a pixel apart. */
    private double left(int letter) {
        return Math.round(middle(letter) - bar() - 0.5);
    }

    /** What is possible has a bar of at least a pixel. */
    private void paintShares(Brush brush, Comparison c, int letter) {
        double bar = bar();
        double base = shares.base();
        double p = Math.min(shares.y(c.p().probability(letter)), base - 1);
        double q = Math.min(shares.y(c.q().probability(letter)), base - 1);
        if (c.p().isPossible(letter)) {
            brush.fill(left(letter), p, bar, base - p, Tone.P);
        }
        if (c.q().isPossible(letter)) {
            brush.hatched(left(letter) + bar + 1, q, bar, base - q, brush.rem(OUTLINE));
        }
    }

    private void paintTerm(Brush brush, Comparison c, int letter) {
        double term = look().shown(c.contribution(letter));
        double zero = terms.y(0);
        double w = 2 * bar() + 1;
        double left = left(letter);
        if (Double.isInfinite(term)) {
            brush.endless(left, terms.top() - brush.rem(0.2), w, zero, Tone.KL);
        } else if (term > 0) {
            brush.fill(left, terms.y(term), w, Math.max(1, zero - terms.y(term)), Tone.KL);
        } else if (term < 0) {
            brush.dotted(left, zero, w, Math.max(1, terms.y(term) - zero), Tone.KL);
        }
    }

    private void paintPinned(Brush brush, Comparison before) {
        for (int letter = 0; letter < LETTERS; letter++) {
            double p = shares.y(before.p().probability(letter));
            brush.ghost(left(letter), p, bar(), shares.base() - p);
            double term = look().shown(before.contribution(letter));
            if (Double.isFinite(term)) {
                double y = terms.y(Math.max(0, term));
                brush.ghost(left(letter), y, 2 * bar() + 1, Math.abs(terms.y(0) - terms.y(term)));
            }
        }
    }

    /** The numbers of the greatest terms, as far as they do not overlap. */
    private void labelTerms(Comparison c) {
        IntStream.range(0, LETTERS)
                .boxed()
                .filter(letter -> c.contribution(letter) != 0)
                .sorted(Comparator.comparingDouble(letter -> -Math.abs(c.contribution(letter))))
                .limit(LABELS)
                .forEach(letter -> labelTerm(letter, look().shown(c.contribution(letter))));
    }

    /** Over or under the bar; an infinite one reaches up to the title, so its number is beside it. */
    private void labelTerm(int letter, double term) {
        double r = look().rem();
        String number = LanguagesWords.TERMS.signedAt(result(), letter, look());
        if (number.equals("0.00")) {
            return;
        }
        RichText shown = RichText.parse("<k>" + number + "</k>");
        double y = Double.isInfinite(term) ? terms.top() : terms.y(term);
        Anchor anchor = letter == 0 ? Anchor.START : letter == LETTERS - 1 ? Anchor.END : Anchor.MIDDLE;
        double x = middle(letter) + (2 * anchor.share() - 1) * bar();
        Wish outside = term > 0 ? new Wish(x, y - 0.1 * r, anchor, 1) : new Wish(x, y + 0.2 * r, anchor, 0);
        Wish[] wishes = Double.isInfinite(term)
                ? Wish.beside(middle(letter), bar() + 0.2 * r, y + 0.6 * r, letter < LETTERS / 2)
                : new Wish[] {outside};
        labels.want(look().small(), List.of(Double.isInfinite(term) ? shown.bold() : shown), wishes);
    }
}
