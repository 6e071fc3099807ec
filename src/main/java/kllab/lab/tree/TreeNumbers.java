package kllab.lab.tree;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.core.coding.AskedTree;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.pair.PairNumbers;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result. Questions are counts, whatever the unit; what they bring are amounts of information. */
final class TreeNumbers {
    static final int DECIMALS = 3;
    /** A loss that is not seen. */
    static final String ZERO = Numbers.fixed(0, DECIMALS);

    private static final double LN_2 = Math.log(2);
    private static final int[] DENOMINATORS = {1, 2, 4, 8, 16, 32, 64};

    static final Quantity<TreeResult> P = pair().p().written(TreeNumbers::fraction);
    static final Quantity<TreeResult> Q = pair().q().written(TreeNumbers::fraction);
    static final Quantity<TreeResult> SHARES = pair().shares();
    static final Quantity<TreeResult> GAINS = pair().gains();
    static final Quantity<TreeResult> LOSSES = pair().losses();
    static final Quantity<TreeResult> KL = pair().kl();

    /** What is needed: the rest of what is asked, as shown. */
    static final Quantity<TreeResult> H = pair().entropy().shownAs(TreeNumbers::needed);

    static final PairNumbers<TreeResult> PAIR = new PairNumbers<>(P, Q, SHARES, GAINS, LOSSES, KL, H);
    static final Quantity<TreeResult> ROUNDING = amount("rounding", TreeResult::rounding);

    /** The same without its sign. */
    static final Quantity<TreeResult> ROUNDING_SIZE = amount("rounding-size", r -> Math.abs(r.rounding()));

    /** What the questions cost as an amount of information; in bits, their number. */
    static final Quantity<TreeResult> PAID = amount("paid", TreeResult::paid)
            .shownAs((r, look) -> look.unit() == LogBase.BITS ? r.expected() : look.shown(r.paid()));

    /** The mean number of questions of the learner's tree. */
    static final Quantity<TreeResult> QUESTIONS = questions("questions", TreeResult::expected);

    static final Quantity<TreeResult> BEST_QUESTIONS = questions(
            "best-questions", r -> r.best().tree().expectedQuestions(r.state().p()));

    /** How many questions more than the entropy: KL and what whole questions cost, as shown in bits. */
    static final Quantity<TreeResult> WASTED =
            questions("wasted", TreeResult::wasted).shownAs((r, look) -> bits(r.kl()) + bits(r.rounding()));

    static final Quantity<TreeResult> ASKED = asked("asked", TreeResult::mine, QUESTIONS);
    static final Quantity<TreeResult> BEST_ASKED = asked("best-asked", TreeResult::best, BEST_QUESTIONS);

    /** The sum of how often all questions are asked from a row on. */
    static final Quantity<TreeResult> DEEPER = deeper("deeper", TreeResult::mine, QUESTIONS);

    static final Quantity<TreeResult> BEST_DEEPER = deeper("best-deeper", TreeResult::best, BEST_QUESTIONS);

    /** What each question loses, so that all add up to what is wasted as shown. */
    static final Quantity<TreeResult> SHORTFALLS = Quantity.<TreeResult>row(
                    "shortfall",
                    INFORMATION,
                    DECIMALS,
                    r -> r.isInfinite() ? 0 : r.shortfalls().length,
                    (r, i) -> LN_2 * r.shortfalls()[i])
            .writtenBy((r, i, look) -> Numbers.fixed(shortfalls(r, look)[i], DECIMALS));

    /** All of them. */
    static final Quantity<TreeResult> LOSS =
            amount("loss", r -> LN_2 * r.wasted()).shownAs((r, look) -> KL.shown(r, look) + ROUNDING.shown(r, look));

    /** The probability of each node of a tree, and what each question promises and loses. */
    static final Quantity<TreeResult> REACHED = nodes(
                    "reached", CHANCE, TreeResult::mine, (asking, node) -> asking.chance(node))
            .written(TreeNumbers::fraction);

    static final Quantity<TreeResult> BEST_REACHED = nodes(
                    "best-reached", CHANCE, TreeResult::best, (asking, node) -> asking.chance(node))
            .written(TreeNumbers::fraction);
    static final Quantity<TreeResult> WORTH = nodes("worth", INFORMATION, TreeResult::mine, TreeNumbers::promised);
    static final Quantity<TreeResult> LOST = nodes("lost", INFORMATION, TreeResult::mine, TreeNumbers::lost);

    static final Quantity<TreeResult> NAME = Quantity.row("name", COUNT, 0, TreeResult::size, (r, i) -> i + 1);
    static final Quantity<TreeResult> SIZE = Quantity.count("size", TreeResult::size);

    // ---- the game -------------------------------------------------------------------------------------------------

    static final Quantity<TreeResult> ROUNDS =
            Quantity.count("rounds", r -> r.state().rounds());
    static final Quantity<TreeResult> AVERAGE = Quantity.maybe("average", TIME, 2, TreeResult::average);

    /** The questions of the first thing drawn, as long as there is no other. */
    static final Quantity<TreeResult> FIRST =
            Quantity.count("first-drawn", r -> r.state().rounds() == 1 ? r.average() : 0);

    static final Quantity<TreeResult> LENGTH = Quantity.maybe("length", INFORMATION, DECIMALS, TreeResult::length);
    static final Quantity<TreeResult> LOG_SIZE = amount("log-size", r -> Math.log(r.size()));
    static final Quantity<TreeResult> RECEIVED = Quantity.<TreeResult>row(
                    "received",
                    INFORMATION,
                    DECIMALS,
                    r -> r.game().answered(),
                    (r, i) -> LN_2 * r.game().received(i))
            .writtenBy((r, i, look) -> Numbers.amount(received(r, i, look), DECIMALS));
    static final Quantity<TreeResult> PROMISED = Quantity.row(
            "promised",
            INFORMATION,
            DECIMALS,
            r -> r.game().answered() + (r.game().isAsking() ? 1 : 0),
            (r, i) -> LN_2 * r.mine().promised(r.game().question(i)));

    /** What the answers to the next question bring: no, yes. */
    static final Quantity<TreeResult> ANSWERS = Quantity.row(
            "answers",
            INFORMATION,
            DECIMALS,
            r -> r.game().isAsking() ? 2 : 0,
            (r, yes) -> LN_2 * r.game().receivedIf(yes == 1));

    /** What is missing of a bar whose length is known. */
    static final Quantity<TreeResult> MISSING = Quantity.<TreeResult>maybe(
                    "missing", INFORMATION, DECIMALS, r -> Math.max(0, r.length() - r.received()))
            .shownAs(
                    (r, look) -> LENGTH.shown(r, look) - sumReceived(r, r.game().answered(), look));

    static final Quantity<TreeResult> ANSWERED =
            Quantity.count("answered", r -> r.game().answered());
    static final Quantity<TreeResult> TO_COME =
            Quantity.count("to-come", r -> r.game().toCome());
    static final Quantity<TreeResult> LEFT =
            Quantity.count("left", r -> r.game().left());
    static final Quantity<TreeResult> BEST_RECEIVED = Quantity.row(
            "best-received",
            INFORMATION,
            DECIMALS,
            r -> r.bestGame().answered(),
            (r, i) -> LN_2 * r.bestGame().received(i));
    static final Quantity<TreeResult> BEST_ANSWERED =
            Quantity.count("best-answered", r -> r.bestGame().answered());

    private TreeNumbers() {}

    private static PairNumbers<TreeResult> pair() {
        return PairNumbers.of(
                TreeResult::comparison,
                r -> IntStream.range(0, r.size())
                        .mapToDouble(i -> Math.max(0, r.comparison().contribution(i)))
                        .sum());
    }

    private static Quantity<TreeResult> amount(String id, ToDoubleFunction<TreeResult> nats) {
        return Quantity.information(id, DECIMALS, nats);
    }

    private static Quantity<TreeResult> questions(String id, ToDoubleFunction<TreeResult> count) {
        return Quantity.of(id, TIME, DECIMALS, count);
    }

    private static double needed(TreeResult result, Look look) {
        return result.isInfinite()
                ? look.shown(result.entropy())
                : PAID.shown(result, look) - KL.shown(result, look) - ROUNDING.shown(result, look);
    }

    private static double bits(double nats) {
        return Numbers.rounded(nats / LN_2, DECIMALS);
    }

    /** A probability as a fraction that halving gives. */
    static String fraction(double chance) {
        return Numbers.fraction(chance, DENOMINATORS);
    }

    private static Quantity<TreeResult> nodes(
            String id,
            Quantity.Kind kind,
            Function<TreeResult, AskedTree> of,
            ToDoubleBiFunction<AskedTree, Integer> value) {
        return Quantity.row(
                id,
                kind,
                DECIMALS,
                r -> of.apply(r).tree().size(),
                (r, node) -> value.applyAsDouble(of.apply(r), node));
    }

    private static double promised(AskedTree asking, int node) {
        return asking.tree().isQuestion(node) ? LN_2 * asking.promised(node) : 0;
    }

    private static double lost(AskedTree asking, int node) {
        return asking.tree().isQuestion(node) ? LN_2 * asking.shortfall(node) : 0;
    }

    // ---- how often questions are asked ------------------------------------------------------------------------------

    private static Quantity<TreeResult> asked(
            String id, Function<TreeResult, AskedTree> of, Quantity<TreeResult> total) {
        ToIntFunction<TreeResult> rows = r -> of.apply(r).rows();
        return Quantity.<TreeResult>row(
                        id, CHANCE, DECIMALS, rows, (r, i) -> of.apply(r).asked(i))
                .writtenBy((r, i, look) -> {
                    double[] asked = of.apply(r).asked();
                    return isOfHalves(asked)
                            ? fraction(asked[i])
                            : Numbers.fixed(adding(asked, total.shown(r, look))[i], DECIMALS);
                });
    }

    private static boolean isOfHalves(double... asked) {
        return DoubleStream.of(asked).allMatch(each -> !fraction(each).contains("."));
    }

    private static double[] adding(double[] asked, double total) {
        return Double.isFinite(total) ? AddingUp.to(total, DECIMALS, asked) : asked;
    }

    private static Quantity<TreeResult> deeper(
            String id, Function<TreeResult, AskedTree> of, Quantity<TreeResult> total) {
        ToIntFunction<TreeResult> rows = r -> of.apply(r).rows();
        return Quantity.<TreeResult>row(
                        id, TIME, DECIMALS, rows, (r, i) -> sumFrom(of.apply(r).asked(), i))
                .writtenBy((r, i, look) -> {
                    double[] asked = of.apply(r).asked();
                    double[] shown = isOfHalves(asked) ? asked : adding(asked, total.shown(r, look));
                    return Numbers.fixed(sumFrom(shown, i), DECIMALS);
                });
    }

    private static double sumFrom(double[] asked, int first) {
        return DoubleStream.of(asked).skip(first).sum();
    }

    private static double[] shortfalls(TreeResult result, Look look) {
        double[] losses = Arrays.stream(result.shortfalls())
                .map(bits -> look.shown(LN_2 * bits))
                .toArray();
        return AddingUp.to(LOSS.shown(result, look), DECIMALS, losses);
    }

    // ---- answers ----------------------------------------------------------------------------------------------------

    /** The last answer of a game brings what is missing as shown. */
    private static double received(TreeResult result, int answer, Look look) {
        boolean last = result.game().isFound() && answer == result.game().answered() - 1;
        double rest = last ? LENGTH.shown(result, look) - sumReceived(result, answer, look) : Double.NaN;
        return Double.isFinite(rest) ? rest : rounded(result, answer, look);
    }

    private static double rounded(TreeResult result, int answer, Look look) {
        return Numbers.rounded(RECEIVED.exact(result, answer, look), DECIMALS);
    }

    private static double sumReceived(TreeResult result, int answers, Look look) {
        return IntStream.range(0, answers)
                .mapToDouble(i -> rounded(result, i, look))
                .sum();
    }
}
