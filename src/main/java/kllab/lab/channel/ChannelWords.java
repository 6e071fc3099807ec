package kllab.lab.channel;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences and labels of the Channel lab for a result. */
final class ChannelWords {
    private static final int IN_PROSE = 2;
    private static final int ALL_DIGITS = 12;
    private static final int MOST_DIGITS = 9;
    private static final String CARRIED = "<v>H</v><m>(</m><v>P</v><m>)\u2009/\u2009</m><v>T</v>";

    private ChannelWords() {}

    static RichText headline(ChannelResult result, Look look) {
        double nats = result.isBest()
                ? result.telegraph().natsPerUnit()
                : result.use().lostNatsPerUnit();
        String amount = look.withUnit(look.amount(nats, IN_PROSE));
        return look.rich(headlineKey(result), amount);
    }

    private static String headlineKey(ChannelResult result) {
        if (result.isBest()) {
            return "channel.headline.best";
        }
        return result.isSilent() ? "channel.headline.silent" : "channel.headline.loses";
    }

    static List<Readout> readouts(ChannelResult result, @Nullable ChannelResult pinned, Look look) {
        double lost = result.use().lostNatsPerUnit();
        double capacity = result.telegraph().natsPerUnit();
        String perUnit = look.unitPer("unit");
        String was = pinned == null ? "" : pinned(lost, pinned.use().lostNatsPerUnit(), look);
        String digits = Numbers.fixed(look.shown(capacity), ALL_DIGITS);
        return List.of(
                new Readout(look.rich("channel.readout.lost"), amount(lost, look), perUnit, was, Tone.KLT),
                new Readout(look.rich("channel.readout.capacity"), amount(capacity, look), perUnit, digits, Tone.INK));
    }

    private static String pinned(double now, double was, Look look) {
        return look.pinned(look.shown(now), look.shown(was), ChannelResult.DECIMALS);
    }

    private static String amount(double nats, Look look) {
        return look.amount(nats, ChannelResult.DECIMALS);
    }

    /** Carried + lost = capacity, also as displayed. */
    static Balance balance(ChannelResult result, Look look) {
        double carried = look.shown(result.use().natsPerUnit());
        double lost = look.shown(result.use().lostNatsPerUnit());
        double capacity = look.shown(result.telegraph().natsPerUnit());
        String transmitted = Numbers.fixed(result.carriedShown(look), ChannelResult.DECIMALS);
        String loss = amount(result.use().lostNatsPerUnit(), look);
        String most = Numbers.fixed(capacity, ChannelResult.DECIMALS);
        return new Balance(
                List.of(
                        new Piece(Fill.P, carried, CARRIED, transmitted, look.say("channel.carried")),
                        new Piece(Fill.KL, lost, "<KL/><m>\u2009/\u2009</m><v>T</v>", loss, look.say("channel.lost"))),
                List.of(new Piece(Fill.Q, capacity, "<v>C</v>", most, look.say("channel.capacity"))),
                look.unitPer("unit"));
    }

    static String symbol(Symbol symbol, Look look) {
        return look.say("channel.symbol." + symbol.name().toLowerCase(Locale.ROOT));
    }

    /** The same on two lines, if it has two words. */
    static String shortSymbol(Symbol symbol, Look look) {
        return look.say("channel.symbol.short." + symbol.name().toLowerCase(Locale.ROOT));
    }

    static String kind(TelegraphKind kind, Look look) {
        return look.say("channel.kind." + kind.id());
    }

    /** The description of a kind in one line; {@link TelegraphKind#OWN} cannot be chosen. */
    static String kindTip(TelegraphKind kind, Look look) {
        return look.say("channel.tip." + kind.id());
    }

    /** The name of a group of symbols, with its fraction of all symbols. */
    static String group(ChannelResult result, boolean afterMark, Look look) {
        if (!result.state().spaces()) {
            return look.say("channel.anywhere");
        }
        double share = result.use().shareAfterMark();
        String percent = Numbers.percent(afterMark ? share : 1 - share, 1);
        return look.say(afterMark ? "channel.afterMark.share" : "channel.afterSpace.share", percent);
    }

    /** A state of the graph. */
    static String station(ChannelResult result, boolean afterMark, Look look) {
        if (!result.state().spaces()) {
            return look.say("channel.anywhere.short");
        }
        return look.say(afterMark ? "channel.afterMark" : "channel.afterSpace");
    }

    /** 2 or e: the base of the cost of time. */
    static String base(Look look) {
        return look.unit() == LogBase.BITS ? "2" : "e";
    }

    /** An exact count, in groups of three digits. */
    static String count(BigInteger count) {
        return Numbers.count(count);
    }

    /** An exact count if it is short, otherwise three digits of it. */
    static String shortCount(BigInteger count) {
        return count.bitLength() <= 30 && count.toString().length() <= MOST_DIGITS
                ? count(count)
                : Numbers.scientific(count.doubleValue());
    }

    /** The number of messages of a duration. */
    static RichText counted(ChannelResult result, int time, Look look) {
        BigInteger count = result.counts().get(time);
        String key = count.signum() == 0
                ? "channel.count.none"
                : count.equals(BigInteger.ONE) ? "channel.count.one" : "channel.count.many";
        return look.rich(key, Integer.toString(time), count(count));
    }

    static String spokenCounts(ChannelResult result, Look look) {
        return look.say("channel.count.spoken", counted(result, look).plain());
    }

    static RichText counted(ChannelResult result, Look look) {
        return counted(result, result.state().time(), look);
    }

    /**
     * The asymptotic growth of the counts: W<sup>g</sup> times as many every g units, with g the greatest common
     * divisor of the durations.
     */
    static RichText growth(ChannelResult result, Look look) {
        if (result.kind() == TelegraphKind.MARKS) {
            return look.rich("channel.count.fibonacci");
        }
        int units = result.lattice();
        double growth = Math.exp(units * result.telegraph().natsPerUnit());
        String factor = Numbers.fixed(growth, ChannelResult.DECIMALS);
        String key = units == 1 ? "channel.count.growth" : "channel.count.growth.lattice";
        return look.rich(key, factor, Integer.toString(units));
    }

    /**
     * The sums of costs: 1 is the total cost of the symbols after a mark, those that lead to the other state weighted
     * by its value b; b is the total cost of the symbols after a space.
     */
    static List<RichText> prices(ChannelResult result, Look look) {
        Words words = look.words();
        String dot = cost(result, Symbol.DOT);
        String dash = cost(result, Symbol.DASH);
        if (!result.state().spaces()) {
            return List.of(RichText.parse(words.get("channel.prices.marks", dot, dash)));
        }
        String letter = cost(result, Symbol.LETTER_SPACE);
        String word = cost(result, Symbol.WORD_SPACE);
        String worth = Numbers.chance(result.telegraph().afterSpaceWeight());
        return List.of(
                RichText.parse(words.get("channel.prices.afterMark", dot, dash, letter, word)),
                RichText.parse(words.get("channel.prices.afterSpace", dot, dash, worth)));
    }

    private static String cost(ChannelResult result, Symbol symbol) {
        return Numbers.chance(result.telegraph().cost(symbol));
    }

    static String spokenGraph(ChannelResult result, Look look) {
        List<Integer> t = result.state().durations();
        return result.state().spaces()
                ? look.say("channel.graph.spoken", t.get(0), t.get(1), t.get(2), t.get(3))
                : look.say("channel.graph.spoken.marks", t.get(0), t.get(1));
    }

    static String spokenBalance(ChannelResult result, Look look) {
        return look.say(
                "channel.balance.spoken",
                Numbers.fixed(result.carriedShown(look), ChannelResult.DECIMALS),
                amount(result.use().lostNatsPerUnit(), look),
                amount(result.telegraph().natsPerUnit(), look),
                look.unitPer("unit"));
    }

    static String spokenPlace(SymbolContext place, ChannelResult result, Look look) {
        String key = !result.state().spaces()
                ? "channel.use.spoken.anywhere"
                : place.afterMark() ? "channel.use.spoken.afterMark" : "channel.use.spoken.afterSpace";
        return look.say(
                key,
                symbol(place.symbol(), look),
                Numbers.chance(result.used(place)),
                Numbers.chance(result.best(place)));
    }
}
