package kllab.lab.blocks;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The sentences and labels of the Blocks lab for a result. */
final class BlocksWords {
    private static final int RAIN = 0;
    private static final int IN_PROSE = 2;

    private BlocksWords() {}

    static RichText headline(BlocksResult result, Look look) {
        String k = Integer.toString(result.state().block());
        BlocksResult.Cost cost = result.cost();
        String kl = prose(result.klBits(), look);
        return RichText.parse(
                switch (kind(result)) {
                    case INFINITE -> look.say(missingKey(result));
                    case EXACT -> look.say("blocks.headline.right.exact", prose(cost.own(), look));
                    case RIGHT ->
                        look.say(
                                isDaily(result) ? "blocks.headline.right.daily" : "blocks.headline.right",
                                k,
                                prose(cost.own(), look),
                                prose(result.impliedKlBits(), look));
                    case DAILY -> look.say("blocks.headline.daily", kl);
                    case HIDDEN -> look.say("blocks.headline.hidden", k, kl);
                    case EXTRA ->
                        look.say(
                                isDaily(result) ? "blocks.headline.extra.daily" : "blocks.headline.extra",
                                k,
                                prose(cost.extra(), look),
                                kl);
                });
    }

    /** The cases of the headline. */
    private enum Kind {
        /** A possible block has no word. */
        INFINITE,
        /** The belief equals P, and its code reaches the entropy. */
        EXACT,
        /** The belief equals P. */
        RIGHT,
        /** Day by day right and wrong code cost one digit. */
        DAILY,
        /** In blocks, too, they cost the same. */
        HIDDEN,
        EXTRA
    }

    private static Kind kind(BlocksResult result) {
        if (result.isInfinite()) {
            return Kind.INFINITE;
        }
        if (result.klBits() == 0) {
            return result.roundingBits() == 0 ? Kind.EXACT : Kind.RIGHT;
        }
        if (result.cost().extra() > 0) {
            return Kind.EXTRA;
        }
        return isDaily(result) ? Kind.DAILY : Kind.HIDDEN;
    }

    /** Whether the code is for single days. */
    private static boolean isDaily(BlocksResult result) {
        return result.state().block() == 1;
    }

    /** The extra cost of the wrong code: the difference of the two displayed numbers, unless these are equal. */
    private static String extra(BlocksResult.Cost cost, Look look) {
        double seen = rounded(cost.paid(), look) - rounded(cost.own(), look);
        return seen > 0 ? Numbers.fixed(seen, BlocksResult.DECIMALS) : amount(cost.extra(), look);
    }

    private static double rounded(double bits, Look look) {
        return Numbers.rounded(shown(bits, look), BlocksResult.DECIMALS);
    }

    /** Bits in the displayed unit, formatted for the headline. */
    private static String prose(double bits, Look look) {
        return look.withUnit(Numbers.amount(shown(bits, look), IN_PROSE));
    }

    private static String missingKey(BlocksResult result) {
        return result.state().q().isPossible(RAIN) ? "blocks.headline.noSun" : "blocks.headline.noRain";
    }

    /** Bits in the displayed unit. */
    static double shown(double bits, Look look) {
        return look.unit().fromBits(bits);
    }

    /** Bits formatted in the displayed unit. */
    static String amount(double bits, Look look) {
        return Numbers.amount(shown(bits, look), BlocksResult.DECIMALS);
    }

    static List<Readout> readouts(BlocksResult result, @Nullable BlocksResult pinned, Look look) {
        String perDay = look.unitPer("day");
        String key = isDaily(result) ? "blocks.readout.extra.daily" : "blocks.readout.extra";
        RichText name = look.rich(key, result.state().block());
        double kl = result.klBits();
        double extra = result.cost().extra();
        String wasKl = pinned == null ? "" : pinned(kl, pinned.klBits(), look);
        String wasExtra = pinned == null ? "" : pinned(extra, pinned.cost().extra(), look);
        return List.of(
                new Readout(look.rich("blocks.readout.kl"), amount(kl, look), perDay, wasKl, Tone.KLT),
                new Readout(name, extra(result.cost(), look), perDay, wasExtra, Tone.INK));
    }

    private static String pinned(double now, double was, Look look) {
        return look.pinned(shown(now, look), shown(was, look), BlocksResult.DECIMALS);
    }

    /** Needed + wasted, and the effect of whole digits, equal paid; each is rounded by itself. */
    static Balance balance(BlocksResult result, Look look) {
        double entropy = result.entropyBits();
        double kl = result.klBits();
        double paid = shown(result.cost().paid(), look);
        double rounding = shown(result.isInfinite() ? 0 : result.roundingBits(), look);
        String difference = result.isInfinite() ? "" : amount(Math.abs(result.roundingBits()), look);
        String symbol = "<v>H</v><m>(</m><v>P</v><m>)</m>";
        List<Piece> upper = new ArrayList<>(List.of(
                new Piece(Fill.P, shown(entropy, look), symbol, amount(entropy, look), look.say("blocks.needed")),
                new Piece(Fill.KL, shown(kl, look), "<KL/>", amount(kl, look), look.say("blocks.wasted"))));
        List<Piece> lower = new ArrayList<>(List.of(new Piece(Fill.Q, paid, "", fixed(paid), look.say("blocks.paid"))));
        if (rounding > 0) {
            upper.add(new Piece(Fill.MORE, rounding, "", difference, look.say("blocks.more")));
        } else if (rounding < 0) {
            lower.add(new Piece(Fill.LESS, -rounding, "", difference, look.say("blocks.less")));
        }
        return new Balance(upper, lower, look.unitPer("day"));
    }

    private static String fixed(double amount) {
        return Numbers.fixed(amount, BlocksResult.DECIMALS);
    }

    /**
     * Why the code costs more or less than H + KL, with the three decimals of the picture, and an additional sentence
     * if Q has ties.
     */
    static RichText note(BlocksResult result, Look look) {
        String explanation = explanation(result, look);
        return RichText.parse(result.tiesMatter() ? both(explanation, ties(result, look), look) : explanation);
    }

    private static String ties(BlocksResult result, Look look) {
        String greatest = look.withUnit(amount(result.greatest(), look));
        return look.say("blocks.note.ties", amount(result.least(), look), greatest);
    }

    /** Joins two sentences. */
    private static String both(String first, String second, Look look) {
        return look.say("blocks.note.both", first, second);
    }

    private static String explanation(BlocksResult result, Look look) {
        if (result.isInfinite()) {
            return look.say("blocks.note.infinite");
        }
        String implied = look.withUnit(amount(result.impliedKlBits(), look));
        String kl = look.withUnit(amount(result.klBits(), look));
        String difference = look.withUnit(amount(Math.abs(result.roundingBits()), look));
        return switch ((int) Math.signum(result.roundingBits())) {
            case -1 -> look.say("blocks.note.beats", difference, implied, kl);
            case 1 -> look.say("blocks.note.worse", difference, implied, kl);
            default -> look.say("blocks.note.even", kl);
        };
    }

    static String weather(int weather, Look look) {
        return look.words().name(weather == RAIN ? "@rain" : "@sun");
    }

    static String spokenBar(Side side, int weather, BlocksResult result, Look look) {
        return look.say(
                side == Side.P ? "blocks.bar.p" : "blocks.bar.q",
                weather(weather, look),
                Numbers.chance(side.chance(result.state(), weather)));
    }

    static String spokenChart(BlocksResult result, Look look) {
        BlocksResult.Cost cost = result.cost();
        return look.say(
                "blocks.chart.spoken",
                result.state().block(),
                amount(cost.own(), look),
                amount(cost.paid(), look),
                look.unitPer("day"));
    }

    static String spokenTable(BlocksResult result, Look look) {
        return both(look.say("blocks.table.spoken"), note(result, look).plain(), look);
    }

    static String spokenBalance(BlocksResult result, Look look) {
        return look.say(
                "blocks.balance.spoken",
                amount(result.entropyBits(), look),
                amount(result.klBits(), look),
                amount(result.cost().paid(), look),
                look.unitPer("day"));
    }
}
