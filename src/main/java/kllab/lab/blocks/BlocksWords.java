package kllab.lab.blocks;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.text.Numbers;

/** The numbers of the Blocks lab, and the sentences and labels with them. */
final class BlocksWords {
    private static final int RAIN = 0;

    static final Quantity<BlocksResult> H =
            amount("entropy", r -> r.comparison().entropyP());
    static final Quantity<BlocksResult> KL = amount("kl", r -> r.comparison().klPQ());
    static final Quantity<BlocksResult> OWN = amount("own", r -> r.cost().own());
    static final Quantity<BlocksResult> PAID = amount("paid", r -> r.cost().paid());
    private static final Quantity<BlocksResult> EXTRA =
            amount("extra", r -> r.cost().extra()).shownAs(BlocksWords::extra);
    private static final Quantity<BlocksResult> IMPLIED = amount("implied", BlocksResult::impliedKl);
    private static final Quantity<BlocksResult> ROUNDING = amount("rounding", r -> Math.abs(r.rounding()));
    private static final Quantity<BlocksResult> LEAST = amount("least", BlocksResult::least);
    private static final Quantity<BlocksResult> GREATEST = amount("greatest", BlocksResult::greatest);
    private static final Quantity<BlocksResult> DAYS =
            Quantity.count("days", r -> r.state().block());
    private static final Quantity<BlocksResult> P = chances("p", Side.P);
    private static final Quantity<BlocksResult> Q = chances("q", Side.Q);
    static final Quantity<BlocksResult> BLOCKS = lines("blocks", COUNT, CodeRow::count);
    private static final Quantity<BlocksResult> P_PERCENTS = percents("p-percent", CodeRow::p);
    private static final Quantity<BlocksResult> Q_PERCENTS = percents("q-percent", CodeRow::q);
    private static final Quantity<BlocksResult> P_WORDS = words("p-word", CodeRow::own);
    private static final Quantity<BlocksResult> Q_WORDS = words("q-word", CodeRow::believed);

    static final Said<BlocksResult> HEADLINE =
            Said.message(BlocksWords::headlineKey, DAYS, prose(OWN), prose(IMPLIED), prose(EXTRA), prose(KL));
    static final Readouts<BlocksResult> READOUTS = Readouts.of(
            new Readouts.Line<>("blocks.readout.kl", KL, "day", Tone.KLT),
            new Readouts.Line<>(
                    Said.message(r -> isDaily(r) ? "blocks.readout.extra.daily" : "blocks.readout.extra", DAYS),
                    EXTRA,
                    "day",
                    Tone.INK));

    static final Said<BlocksResult> TABLE = Said.message(BlocksWords::tableKey, DAYS);
    private static final Said<BlocksResult> EXPLANATION =
            Said.message(BlocksWords::noteKey, ROUNDING.withUnit(), IMPLIED.withUnit(), KL.withUnit());
    private static final Said<BlocksResult> WITH_TIES =
            Said.inTurn(EXPLANATION, Said.message("blocks.note.ties", LEAST, GREATEST.withUnit()));

    /** Why the code costs more or less than H + KL, as in the picture, and what codes cost that are equally good for Q. */
    static final Said<BlocksResult> NOTE =
            (result, look) -> (result.tiesMatter() ? WITH_TIES : EXPLANATION).apply(result, look);

    static final Said<BlocksResult> SPOKEN_CHART =
            Said.message("blocks.chart.spoken", DAYS, OWN, PAID, Said.unitPer("day"));
    static final Said<BlocksResult> SPOKEN_TABLE = Said.inTurn(Said.message("blocks.table.spoken"), NOTE.plain());
    static final Said<BlocksResult> SPOKEN_BALANCE =
            Said.message("blocks.balance.spoken", H, KL, PAID, Said.unitPer("day"));

    private BlocksWords() {}

    private static Quantity<BlocksResult> amount(String id, ToDoubleFunction<BlocksResult> nats) {
        return Quantity.information(id, 3, nats);
    }

    private static Quantity<BlocksResult> chances(String id, Side side) {
        return Quantity.row(id, CHANCE, 0, r -> BlocksState.WEATHERS, (r, i) -> side.chance(r.state(), i));
    }

    /** A number of each line of the table. */
    private static Quantity<BlocksResult> lines(String id, Quantity.Kind kind, ToDoubleFunction<CodeRow> of) {
        return Quantity.row(
                id,
                kind,
                1,
                r -> r.rows().size(),
                (r, i) -> of.applyAsDouble(r.rows().get(i)));
    }

    /** The column names their sign once. */
    private static Quantity<BlocksResult> percents(String id, ToDoubleFunction<CodeRow> chance) {
        return lines(id, SHARE, chance).written(shown -> Numbers.fixed(shown, 1));
    }

    /** The words of a code: each word itself, or how many digits the words of the line have. */
    private static Quantity<BlocksResult> words(String id, Function<CodeRow, CodeRow.Words> code) {
        return lines(id, COUNT, line -> code.apply(line).shortest())
                .writtenBy((r, i, look) -> word(code.apply(r.rows().get(i)), look));
    }

    private static String word(CodeRow.Words words, Look look) {
        if (!words.digits().isEmpty()) {
            return words.digits();
        }
        if (Double.isInfinite(words.longest())) {
            return look.say("blocks.table.none");
        }
        String shortest = Numbers.fixed(words.shortest(), 0);
        String longest = Numbers.fixed(words.longest(), 0);
        return shortest.equals(longest) ? shortest : shortest + Quantity.NONE + longest;
    }

    static Quantity<BlocksResult> percents(boolean ofQ) {
        return ofQ ? Q_PERCENTS : P_PERCENTS;
    }

    static Quantity<BlocksResult> words(boolean ofQ) {
        return ofQ ? Q_WORDS : P_WORDS;
    }

    /** The difference of the two amounts as shown, unless these are equal. */
    private static double extra(BlocksResult result, Look look) {
        double seen = PAID.shown(result, look) - OWN.shown(result, look);
        return seen > 0 ? seen : EXTRA.exact(result, 0, look);
    }

    private static Said<BlocksResult> prose(Quantity<BlocksResult> amount) {
        return amount.to(2).withUnit();
    }

    /** Whether the code is for single days. */
    private static boolean isDaily(BlocksResult result) {
        return result.state().block() == 1;
    }

    private static String headlineKey(BlocksResult result) {
        if (result.isInfinite()) {
            return result.state().q().isPossible(RAIN) ? "blocks.headline.noSun" : "blocks.headline.noRain";
        }
        if (result.comparison().klPQ() == 0) {
            return result.rounding() == 0
                    ? "blocks.headline.right.exact"
                    : isDaily(result) ? "blocks.headline.right.daily" : "blocks.headline.right";
        }
        if (result.cost().extra() > 0) {
            return isDaily(result) ? "blocks.headline.extra.daily" : "blocks.headline.extra";
        }
        return isDaily(result) ? "blocks.headline.daily" : "blocks.headline.hidden";
    }

    private static String tableKey(BlocksResult result) {
        boolean each = result.state().block() <= CodeRow.LONGEST_ALONE;
        return !each
                ? "blocks.table.title.digits"
                : isDaily(result) ? "blocks.table.title.daily" : "blocks.table.title";
    }

    private static String noteKey(BlocksResult result) {
        if (result.isInfinite()) {
            return "blocks.note.infinite";
        }
        return result.rounding() == 0
                ? "blocks.note.even"
                : result.rounding() < 0 ? "blocks.note.beats" : "blocks.note.worse";
    }

    /** Needed + wasted, and the effect of whole digits, equal paid; each is rounded by itself. */
    static Balance balance(BlocksResult result, Look look) {
        String needed = "<v>H</v><m>(</m><v>P</v><m>)</m>";
        List<Piece> upper = new ArrayList<>();
        upper.add(Piece.of(Fill.P, needed, "blocks.needed", H, result, look));
        upper.add(Piece.of(Fill.KL, "<KL/>", "blocks.wasted", KL, result, look));
        List<Piece> lower = new ArrayList<>();
        lower.add(Piece.of(Fill.Q, "", "blocks.paid", PAID, result, look));
        if (result.rounding() > 0) {
            upper.add(Piece.of(Fill.MORE, "", "blocks.more", ROUNDING, result, look));
        } else if (result.rounding() < 0) {
            lower.add(Piece.of(Fill.LESS, "", "blocks.less", ROUNDING, result, look));
        }
        return new Balance(upper, lower, look.unitPer("day"));
    }

    static String weather(int weather, Look look) {
        return look.words().name(weather == RAIN ? "@rain" : "@sun");
    }

    /** The number of days of a block, under its column. */
    static String days(int days) {
        return Numbers.count(days);
    }

    static String spokenBar(Side side, int weather, BlocksResult result, Look look) {
        String chance = (side == Side.P ? P : Q).at(result, weather, look);
        return look.say(side == Side.P ? "blocks.bar.p" : "blocks.bar.q", weather(weather, look), chance);
    }
}
