package kllab.lab.tree;

import static kllab.lab.tree.TreeNumbers.BEST_QUESTIONS;
import static kllab.lab.tree.TreeNumbers.H;
import static kllab.lab.tree.TreeNumbers.KL;
import static kllab.lab.tree.TreeNumbers.LOSS;
import static kllab.lab.tree.TreeNumbers.PAID;
import static kllab.lab.tree.TreeNumbers.QUESTIONS;
import static kllab.lab.tree.TreeNumbers.ROUNDING;
import static kllab.lab.tree.TreeNumbers.SHORTFALLS;
import static kllab.lab.tree.TreeNumbers.SIZE;
import static kllab.lab.tree.TreeNumbers.WASTED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.QuestionTree;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The sentences of a result, and the names of things and questions. */
final class TreeWords {
    /** Below this no waste is seen with two decimals. */
    private static final double HARDLY = 0.005;

    /** So many losses of questions are written out, the largest; the others together. */
    private static final int MOST_LOSSES = 5;

    /** From so many questions about a single outcome on, a tree is called so. */
    private static final int SINGLES = 3;

    private static final int PROSE = 2;
    private static final String ONE = "1.00";

    static final Said<TreeResult> UNIT = (r, look) -> look.say("tree.unit." + kind(r), look.unitName());
    static final Said<TreeResult> IN_BITS =
            (r, look) -> look.unit() == LogBase.BITS ? look.say("tree.per." + kind(r)) : UNIT.apply(r, look);
    /** Questions, or nats. */
    static final Said<TreeResult> UNIT_ALONE =
            (r, look) -> look.unit() == LogBase.BITS ? look.say("tree.unit.questions") : look.unitName();

    static final Said<TreeResult> THING = Said.message(r -> "tree.thing." + kind(r));
    private static final Said<TreeResult> ONE_THING = Said.message(r -> "tree.one." + kind(r));
    private static final Said<TreeResult> ONE_DRAWN = Said.message(r -> "tree.drawn." + kind(r));
    private static final Said<TreeResult> MANY_THINGS = Said.message(r -> "tree.things." + kind(r));

    static final Readouts<TreeResult> READOUTS =
            Readouts.of(new Readouts.Line<>(Said.message("entropy.readout.kl"), KL, UNIT, Tone.KLT));
    static final Said<TreeResult> SPOKEN_READOUTS = Said.message("tree.spoken.readouts", KL, UNIT);
    static final Said<TreeResult> SPOKEN_TREES = Said.message("tree.spoken.trees", BEST_QUESTIONS, QUESTIONS);
    static final Said<TreeResult> SPOKEN_FORMULA = Said.message("tree.spoken.formula", H, KL, PAID, Said.unit());
    static final Said<TreeResult> SPOKEN_BALANCE = Said.message("tree.spoken.balance", H, KL, PAID, UNIT);

    static final Said<TreeResult> SPOKEN_BALLS = Said.inTurn(
            Said.message("tree.spoken.balls"),
            (r, look) -> look.words()
                    .inTurn(IntStream.range(0, r.size())
                            .mapToObj(i -> look.say(
                                    "tree.spoken.ball",
                                    NodeWords.name(r, i, look),
                                    TreeNumbers.P.at(r, i, look),
                                    TreeNumbers.Q.at(r, i, look)))));

    // ---- one game -------------------------------------------------------------------------------------------------

    static final Said<TreeResult> GAME = Said.message("tree.game");

    /** That all answers fill the bar; and what has been drawn so far. */
    static final Said<TreeResult> GAME_SAYS = Said.inTurn(
            (r, look) -> r.state().rounds() == 1 && Double.isFinite(r.average())
                    ? look.say("tree.game.round", ONE_DRAWN.apply(r, look), (int) r.average())
                    : "",
            Said.<TreeResult>message("tree.game.rounds", TreeNumbers.ROUNDS, MANY_THINGS, TreeNumbers.AVERAGE)
                    .when(r -> r.state().rounds() > 1 && Double.isFinite(r.average())),
            (r, look) -> r.isEqual()
                    ? look.say(
                            "tree.game.equal",
                            look.log(),
                            SIZE.apply(r, look),
                            TreeNumbers.LOG_SIZE.trimmed().apply(r, look),
                            look.unitName())
                    : r.isInfinite() ? "" : look.say("tree.game.says", look.log(), look.unitName()));

    static final Said<TreeResult> MISSING =
            Said.message("tree.missing", TreeNumbers.MISSING, TreeNumbers.LEFT, MANY_THINGS);
    static final Said<TreeResult> MISSING_BRIEF = Said.message("tree.missing.brief", TreeNumbers.MISSING);

    /** At the end of the learner's row. */
    static final List<Said<TreeResult>> MINE = List.of(
            (r, look) -> look.say("tree.mine")
                    + "\u2002"
                    + (r.game().isFound()
                            ? look.say("tree.game.found", r.game().answered())
                            : look.say(
                                    r.game().isPlaying() ? "tree.game.asked" : "tree.game.none",
                                    r.game().answered(),
                                    r.game().toCome())),
            Said.message("tree.mine"));

    /** At the end of the best tree's row. */
    static final List<Said<TreeResult>> BEST = List.of(
            (r, look) -> look.say("tree.best") + "\u2002"
                    + look.say("tree.game.found", r.bestGame().answered()),
            Said.message("tree.best"));

    static final Said<TreeResult> SPOKEN_GAME = Said.inTurn(
                    GAME,
                    (r, look) -> r.game().isPlaying() ? MINE.getFirst().apply(r, look) : look.say("tree.game.none"))
            .plain();

    private TreeWords() {}

    private static String kind(TreeResult result) {
        return switch (result.state().things()) {
            case BALLS -> "balls";
            case SQUARES -> "squares";
            case LETTERS -> "letters";
            case DAYS -> "days";
        };
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(TreeResult result, Look look) {
        if (result.isInfinite()) {
            int missing = IntStream.range(0, result.size())
                    .filter(i -> result.comparison().p().isPossible(i)
                            && result.mine().tree().leaf(i) == QuestionTree.NO_NODE)
                    .findFirst()
                    .orElseThrow();
            return look.rich("tree.headline.missing", NodeWords.name(result, missing, look));
        }
        return headline(result).rich(result, look);
    }

    private static Said<TreeResult> headline(TreeResult result) {
        Said<TreeResult> asked = count(QUESTIONS);
        Said<TreeResult> wasted = count(WASTED);
        if (result.isBest()) {
            return result.expected() == 0
                    ? Said.<TreeResult>message("tree.headline.sure")
                    : result.wasted() < HARDLY
                            ? Said.message("tree.headline.best", asked, THING)
                            : Said.message("tree.headline.rounded", asked, THING, WASTED.to(PROSE));
        }
        if (result.wasted() < HARDLY) {
            return Said.message("tree.headline.nearly", asked, THING);
        }
        if (!result.isTreesOwn()) {
            return Said.message("tree.headline.believed", wasted, THING);
        }
        QuestionTree tree = result.mine().tree();
        String key = tree.isLevel() && tree.leaves(0) == result.size()
                ? "tree.headline.level"
                : tree.isOneByOne()
                        ? "tree.headline.one-by-one"
                        : tree.singlesFirst() >= SINGLES ? "tree.headline.singles" : "tree.headline.other";
        return Said.message(key, wasted, THING, SIZE, MANY_THINGS, ONE_THING);
    }

    /** A number of questions in a sentence. */
    private static Said<TreeResult> count(Quantity<TreeResult> questions) {
        return (r, look) -> {
            String digits = questions.to(PROSE).apply(r, look);
            return look.say(digits.equals(ONE) ? "tree.question" : "tree.questions", digits);
        };
    }

    // ---- beside the trees -------------------------------------------------------------------------------------------

    /** What can be done. */
    static final Said<TreeResult> HINT = Said.message("tree.hint", ONE_THING);

    /** What the last merge has done; else where the waste is: what each question promises less than a bit. */
    static final Said<TreeResult> REMARK = TreeWords::remark;

    private static String merged(TreeResult result, Look look) {
        int question = result.lastMerged();
        if (question == QuestionTree.NO_NODE) {
            return look.say("tree.merge.first", ONE_THING.apply(result, look));
        }
        QuestionTree tree = result.best().tree();
        return look.say(
                "tree.merge.step",
                NodeWords.all(result, tree, tree.yes(question), look),
                TreeNumbers.BEST_REACHED.at(result, tree.yes(question), look),
                NodeWords.all(result, tree, tree.no(question), look),
                TreeNumbers.BEST_REACHED.at(result, tree.no(question), look),
                TreeNumbers.BEST_REACHED.at(result, question, look));
    }

    private static String remark(TreeResult result, Look look) {
        if (result.state().unmerged() > 0) {
            return merged(result, look);
        }
        if (result.isInfinite()) {
            return look.say("tree.remark.missing");
        }
        boolean inBits = look.unit() == LogBase.BITS;
        if (LOSS.shown(result, look) == 0) {
            return look.say(inBits ? "tree.remark.none" : "tree.remark.none.nats");
        }
        String key = inBits ? "tree.remark" : "tree.remark.nats";
        return look.say(key, losses(result, look), LOSS.apply(result, look), look.unitName());
    }

    /** The losses as they add up, in the order of the questions; of many only the first. */
    private static String losses(TreeResult result, Look look) {
        List<String> seen = IntStream.range(0, result.shortfalls().length)
                .mapToObj(i -> SHORTFALLS.at(result, i, look))
                .filter(digits -> !digits.equals(TreeNumbers.ZERO))
                .toList();
        String written = String.join(" + ", seen.subList(0, Math.min(MOST_LOSSES, seen.size())));
        return seen.size() > MOST_LOSSES ? written + " + " + look.say("tree.others") : written;
    }

    // ---- the sum ----------------------------------------------------------------------------------------------------

    /** Needed + wasted, and what whole questions cost, equal asked. */
    static Balance balance(TreeResult result, Look look) {
        List<Piece> upper = new ArrayList<>();
        upper.add(Piece.of(Fill.P, "<v>H</v><m>(</m><v>P</v><m>)</m>", "identity.needed", H, result, look));
        upper.add(Piece.of(Fill.KL, "<KL/>", "identity.wasted", KL, result, look));
        List<Piece> lower = new ArrayList<>();
        lower.add(Piece.of(Fill.Q, TreeFormula.asked(look), "tree.asked", PAID, result, look));
        if (result.rounding() > 0) {
            upper.add(Piece.of(Fill.MORE, "", "tree.rounding", ROUNDING, result, look));
        } else if (result.rounding() < 0) {
            lower.add(Piece.of(Fill.LESS, "", "tree.rounding", ROUNDING, result, look));
        }
        return new Balance(upper, lower, IN_BITS.apply(result, look));
    }
}
