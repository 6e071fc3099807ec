package kllab.lab.sampling;

import kllab.core.sampling.LearnerCrowd;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Opening;
import kllab.figure.SceneSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The headline of a page, and two readouts: its KL quantity in dark red, and the value from the draws. */
final class HeaderSheet extends SceneSheet<SamplingResult> {
    private static final double DIGITS = 2.6;
    private static final double LARGE_DIGITS = 3.5;
    private static final double LONG_DIGITS = 1.8;
    private static final double BETWEEN = 2.4;
    private static final String INFINITY = "\u221E";
    private static final double INFINITY_DROP = 0.32;

    /** A number with its name and unit; both may be empty. */
    private record Readout(RichText name, String digits, String unit, String note, Tone tone) {}

    @Override
    public void paintData(Brush brush) {
        double left = paint(brush, second(brush.look()), width());
        left = paint(brush, first(brush.look()), left - brush.rem(BETWEEN));
        headline(brush, left - brush.rem(BETWEEN));
    }

    private Readout first(Look look) {
        SamplingResult result = result();
        Words words = look.words();
        return switch (result.state().page()) {
            case DRAWS, ESTIMATORS -> kl(result, look);
            case LIKELIHOOD ->
                result.likelihood()
                        .map(found -> new Readout(
                                RichText.parse(words.get("sampling.kl.seen.model")),
                                SamplingWords.amount(found.here(), look),
                                SamplingWords.unit(result, look),
                                "",
                                Tone.KLT))
                        .orElseGet(() -> kl(result, look));
            case BIAS ->
                new Readout(
                        RichText.parse(words.get("sampling.kl.seen")),
                        result.draws() == 0 ? "\u2013" : SamplingWords.amount(BiasCurve.seen(result.run()), look),
                        result.draws() == 0 ? "" : SamplingWords.unit(result, look),
                        "",
                        Tone.KLT);
            case CROWD -> result.isInfinite() ? wait(result, look) : expected(result, look);
        };
    }

    private Readout expected(SamplingResult result, Look look) {
        Words words = look.words();
        SamplingResult pinned = pinned();
        return new Readout(
                RichText.parse(words.get("sampling.crowd.expected", SamplingFormulas.odds(look))),
                SamplingFormulas.expected(result.kl()),
                words.get(SamplingWords.key("plural", result)),
                pinned == null ? "" : words.get("sampling.pinned.at", SamplingFormulas.expected(pinned.kl())),
                Tone.KLT);
    }

    /** For infinite KL: the mean number of draws until an outcome that Q rules out. */
    private static Readout wait(SamplingResult result, Look look) {
        return new Readout(
                RichText.parse("<w>" + look.words().get("sampling.crowd.wait") + "</w>"),
                SamplingFormulas.mean(1 / result.impossible()),
                look.words().get(SamplingWords.key("plural", result)),
                "",
                Tone.INK2);
    }

    private Readout kl(SamplingResult result, Look look) {
        SamplingResult pinned = pinned();
        return new Readout(
                RichText.parse(look.words().get("sampling.kl")),
                SamplingWords.amount(result.kl(), look),
                SamplingWords.unit(result, look),
                pinned == null ? "" : note(pinned.kl(), result.kl(), look),
                Tone.KLT);
    }

    private Readout second(Look look) {
        SamplingResult result = result();
        Words words = look.words();
        return switch (result.state().page()) {
            case DRAWS, ESTIMATORS -> mean(result, look);
            case LIKELIHOOD ->
                new Readout(
                        RichText.parse(words.get("sampling.best.name")),
                        result.likelihood().map(found -> tilt(found.best())).orElse("\u2013"),
                        "",
                        "",
                        Tone.INK);
            case BIAS ->
                new Readout(
                        RichText.parse(words.get("sampling.bias.name", SamplingFormulas.bias(look))),
                        result.bias()
                                .filter(curve -> result.draws() > 0)
                                .map(curve -> SamplingWords.amount(curve.line(result.draws()), look))
                                .orElse("\u2013"),
                        result.draws() == 0 ? "" : SamplingWords.unit(result, look),
                        "",
                        Tone.INK2);
            case CROWD ->
                new Readout(
                        RichText.parse("<w>" + words.get("sampling.crowd.median") + "</w>"),
                        result.crowd().map(HeaderSheet::median).orElse("\u2013"),
                        SamplingWords.noun(
                                result, result.crowd().map(LearnerCrowd::median).orElse(0.0), look),
                        "",
                        Tone.INK2);
        };
    }

    private Readout mean(SamplingResult result, Look look) {
        SamplingResult pinned = pinned();
        boolean none = result.draws() == 0;
        String name = none
                ? look.words().get("sampling.mean.none")
                : look.words().get("sampling.mean", SamplingWords.draws(result, result.draws(), look));
        return new Readout(
                RichText.parse("<w>" + name + "</w>"),
                none ? "\u2013" : SamplingWords.value(result.mean(), look),
                none ? "" : SamplingWords.unit(result, look),
                pinned == null || none || pinned.draws() == 0 ? "" : note(pinned.mean(), result.mean(), look),
                Tone.INK2);
    }

    private static String tilt(double best) {
        return Double.isNaN(best) ? "\u2013" : Numbers.fixed(best, 2);
    }

    private static String median(LearnerCrowd crowd) {
        double median = crowd.median();
        return Double.isInfinite(median) ? "> " + Numbers.count(LearnerCrowd.MOST_DRAWS) : Numbers.count((int) median);
    }

    /** The change is the difference of the displayed numbers. */
    private static String note(double before, double now, Look look) {
        int decimals = SamplingWords.DECIMALS;
        double change = Numbers.rounded(look.shown(now), decimals) - Numbers.rounded(look.shown(before), decimals);
        return look.words()
                .get(
                        "sampling.pinned",
                        SamplingWords.value(before, look),
                        Double.isNaN(change) ? "0" : Numbers.signed(change, decimals));
    }

    /** The size of the digits: ∞ is larger, a power of ten is longer. */
    private static double size(String digits) {
        return digits.equals(INFINITY) ? LARGE_DIGITS : digits.contains("\u00D7") ? LONG_DIGITS : DIGITS;
    }

    /** One readout with its right end at {@code right}; returns its left end. */
    private static double paint(Brush brush, Readout readout, double right) {
        double r = brush.rem(1);
        double small = brush.look().small();
        double size = size(readout.digits) * r;
        double digits = brush.width(readout.digits, true, size);
        double unit = readout.unit.isEmpty() ? 0 : 0.55 * r + brush.width(readout.unit, false, r);
        double name = brush.width(readout.name, r);
        double note = readout.note.isEmpty() ? 0 : brush.width(readout.note, false, small);
        double width = Math.max(Math.max(digits + unit, name), note);
        double x = right - width;
        brush.text(readout.name, x, 1.15 * r, readout.tone, r, Anchor.START);
        double drop = readout.digits.equals(INFINITY) ? INFINITY_DROP * r : 0; // the symbol is higher than digits
        brush.text(readout.digits, x, 3.6 * r + drop, readout.tone, true, size, Anchor.START);
        brush.text(readout.unit, x + digits + 0.55 * r, 3.6 * r, Tone.INK2, false, r, Anchor.START);
        brush.text(readout.note, x, 4.75 * r, Tone.INK3, false, small, Anchor.START);
        return x;
    }

    /** Two lines, or three in smaller type if necessary. */
    private void headline(Brush brush, double room) {
        Opening.headline(brush, new SamplingWords(result(), brush.look()).headline(), 0, 0, room);
    }
}
