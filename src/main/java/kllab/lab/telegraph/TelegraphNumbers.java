package kllab.lab.telegraph;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kllab.core.coding.CodeBook;
import kllab.core.information.LogBase;
import kllab.figure.Quantity;
import kllab.figure.Quantity.Kind;
import kllab.text.Numbers;

/** The numbers of a race, its codes and the beliefs on its path. */
final class TelegraphNumbers {
    private static final int DECIMALS = 3;
    static final int MOST_NAMED = 4;
    static final int MOST_LETTERS_NAMED = 8;
    private static final double MOST_WITH_DECIMALS = 10_000;

    static final Quantity<TelegraphResult> KL = Quantity.information("kl", DECIMALS, TelegraphResult::kl);
    static final Quantity<TelegraphResult> ENTROPY =
            Quantity.information("entropy", DECIMALS, r -> r.path().entropy());
    static final Quantity<TelegraphResult> BELIEF =
            Quantity.of("belief", TIME, 2, r -> r.state().belief());

    // ---- the race ---------------------------------------------------------------------------------------------------

    static final Quantity<TelegraphResult> LAG = Quantity.of("lag", TIME, 0, TelegraphResult::lag);
    static final Quantity<TelegraphResult> SECONDS = Quantity.of("seconds", TIME, 2, TelegraphResult::lagSeconds);
    static final Quantity<TelegraphResult> LONGER = Quantity.<TelegraphResult>of(
                    "longer", SHARE, 0, r -> Math.abs(r.lagShare()))
            .written(TelegraphNumbers::percent);
    static final Quantity<TelegraphResult> DONE =
            Quantity.count("done", r -> r.sentP().duration());
    static final Quantity<TelegraphResult> DONE_Q =
            Quantity.of("done-q", TIME, 0, r -> r.lengths().morse().message());
    static final Quantity<TelegraphResult> NOW = Quantity.count("now", TelegraphResult::now);
    static final Quantity<TelegraphResult> END = Quantity.count("end", TelegraphResult::end);
    static final Quantity<TelegraphResult> LAG_NOW = Quantity.count("lag-now", TelegraphResult::lagSoFar);
    static final Quantity<TelegraphResult> CHARACTERS =
            Quantity.count("characters", r -> r.state().message().length());
    static final Quantity<TelegraphResult> LETTERS =
            Quantity.count("letters", r -> r.sending().letters());

    /** How many letters are not named in the notes: of those that are left out, are folded, are ruled out. */
    static final Quantity<TelegraphResult> MORE = Quantity.row("more", COUNT, 0, r -> 3, (r, i) -> switch (i) {
        case 0 -> r.sending().telegram().leftOut().size() - MOST_NAMED;
        case 1 -> r.sending().telegram().folded().size() - MOST_NAMED;
        default -> r.ruledOut().size() - MOST_LETTERS_NAMED;
    });

    // ---- at the last letter that both have sent ---------------------------------------------------------------------

    static final Quantity<TelegraphResult> HERE = here("here", COUNT, 0, TelegraphResult::lagAt);
    static final Quantity<TelegraphResult> HERE_SECONDS =
            here("here-seconds", TIME, 2, (r, i) -> r.lagAt(i) * r.state().secondsPerUnit());
    static final Quantity<TelegraphResult> HERE_IDEAL =
            here("here-ideal", INFORMATION, 1, TelegraphResult::idealExtraAt);

    // ---- the codes: of each its mean length, needed and wasted, its extra length, expected and in the message -------

    static final int MEAN = 0;
    static final int NEEDED = 1;
    static final int WASTED = 2;
    static final int EXTRA = 3;
    static final List<Quantity<TelegraphResult>> IDEAL = code("ideal", INFORMATION, 1, Lengths::ideal);
    static final List<Quantity<TelegraphResult>> HUFFMAN = code("huffman", TIME, 0, Lengths::huffman);
    static final List<Quantity<TelegraphResult>> MORSE = code("morse", TIME, 0, Lengths::morse);

    /** In the displayed unit, not in bits. */
    static final Quantity<TelegraphResult> HUFFMAN_EXTRA = Quantity.<TelegraphResult>information(
            "huffman", DECIMALS, r -> r.lengths().huffman().extra() / LogBase.BITS.fromNats(1));

    // ---- letters, and steps of the chart ----------------------------------------------------------------------------

    static final Quantity<TelegraphResult> P =
            letters("p", (r, i) -> r.path().p().probability(i));
    static final Quantity<TelegraphResult> Q = letters("q", (r, i) -> r.q().probability(i));
    static final Quantity<TelegraphResult> STEPS =
            stairs("step", stair -> stair.step().belief());
    static final Quantity<TelegraphResult> RISES = stairs("rise", Stair::rise).written(TelegraphNumbers::amount);

    private TelegraphNumbers() {}

    private static Quantity<TelegraphResult> here(
            String id, Kind kind, int decimals, Quantity.Value<TelegraphResult> at) {
        return Quantity.maybe(
                id, kind, decimals, r -> r.lastSentByBoth() < 0 ? Double.NaN : at.of(r, r.lastSentByBoth()));
    }

    private static List<Quantity<TelegraphResult>> code(
            String id, Kind kind, int decimals, Function<Lengths, Lengths.Length> code) {
        return List.of(
                length(id + "-mean", kind, code, Lengths.Length::mean),
                length(id + "-needed", kind, code, Lengths.Length::needed),
                length(id + "-wasted", kind, code, Lengths.Length::wasted),
                length(id + "-extra", kind, code, Lengths.Length::extra).written(TelegraphNumbers::amount),
                Quantity.<TelegraphResult>of(id + "-expected", kind, 1, r -> expected(r, code.apply(r.lengths())))
                        .written(shown -> signed(shown, 1)),
                length(id + "-message", kind, code, Lengths.Length::messageExtra)
                        .written(shown -> signed(shown, decimals)));
    }

    private static Quantity<TelegraphResult> length(
            String id, Kind kind, Function<Lengths, Lengths.Length> code, ToDoubleFunction<Lengths.Length> what) {
        return Quantity.of(id, kind, DECIMALS, r -> what.applyAsDouble(code.apply(r.lengths())));
    }

    private static double expected(TelegraphResult result, Lengths.Length length) {
        long letters = result.sending().letters();
        return letters == 0 ? 0 : letters * length.extra();
    }

    private static Quantity<TelegraphResult> letters(String id, Quantity.Value<TelegraphResult> chance) {
        return Quantity.row(id, SHARE, 1, r -> CodeBook.SIZE, chance).written(shown -> Numbers.fixed(shown, 1));
    }

    private static Quantity<TelegraphResult> stairs(String id, ToDoubleFunction<Stair> what) {
        return Quantity.row(
                id,
                TIME,
                DECIMALS,
                r -> Stair.of(r.path()).size(),
                (r, i) -> what.applyAsDouble(Stair.of(r.path()).get(i)));
    }

    /** A whole percentage, or with as many decimals as needed for one nonzero digit. */
    static String percent(double percents) {
        int decimals = 0;
        while (percents > 0 && Numbers.rounded(percents, decimals) == 0) {
            decimals++;
        }
        return Numbers.percent(percents / 100, decimals);
    }

    /** As amounts of information are written: never 0 for what is more. */
    private static String amount(double shown) {
        return Numbers.amount(shown, DECIMALS);
    }

    /** With this number of decimals; a long number without decimals, because there is no room. */
    static String signed(double shown, int decimals) {
        boolean whole = Math.abs(shown) >= MOST_WITH_DECIMALS && Double.isFinite(shown);
        return Numbers.signed(shown, whole ? 0 : decimals);
    }
}
