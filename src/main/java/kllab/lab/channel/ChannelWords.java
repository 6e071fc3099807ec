package kllab.lab.channel;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The numbers of the Channel lab, and the sentences and labels with them. */
final class ChannelWords {
    private static final int DECIMALS = 3;
    private static final int MOST_DIGITS = 9;

    private static final Quantity<ChannelResult> LOST =
            amount("lost", r -> r.use().lostNatsPerUnit());
    private static final Quantity<ChannelResult> CAPACITY =
            amount("capacity", r -> r.telegraph().natsPerUnit());
    private static final Quantity<ChannelResult> IN_FULL =
            Quantity.information("capacity-in-full", 12, r -> r.telegraph().natsPerUnit());

    /** The capacity minus the loss, also as displayed. */
    private static final Quantity<ChannelResult> CARRIED = amount(
                    "carried", r -> r.use().natsPerUnit())
            .shownAs((r, look) -> Numbers.rounded(CAPACITY.shown(r, look) - LOST.shown(r, look), DECIMALS));

    static final Quantity<ChannelResult> USED = places("used", CHANCE, ChannelResult::used);
    static final Quantity<ChannelResult> BEST = places("best", CHANCE, ChannelResult::best);
    static final Quantity<ChannelResult> LOSSES = places("loss", INFORMATION, ChannelResult::lost);
    static final Quantity<ChannelResult> COSTS = Quantity.row(
            "cost",
            CHANCE,
            0,
            r -> r.state().spaces() ? ChannelState.SYMBOLS : ChannelState.MARKS,
            (r, i) -> r.telegraph().cost(SymbolContext.ALL.get(i).symbol()));
    private static final Quantity<ChannelResult> WORTH =
            Quantity.chance("worth", r -> r.telegraph().afterSpaceWeight());
    static final Quantity<ChannelResult> UNITS = Quantity.row(
            "duration",
            COUNT,
            0,
            r -> ChannelState.SYMBOLS,
            (r, i) -> r.state().durations().get(i));

    /** The fractions of all symbols that come after a mark, and after a space. */
    private static final Quantity<ChannelResult> SHARES = Quantity.row(
            "share",
            SHARE,
            1,
            r -> 2,
            (r, i) -> i == 0 ? r.use().shareAfterMark() : 1 - r.use().shareAfterMark());

    static final Quantity<ChannelResult> TIMES = times("time", 0);

    /** The times without the last gap. */
    static final Quantity<ChannelResult> OPEN_TIMES = times("open-time", 1);

    private static final Quantity<ChannelResult> COUNTS = counts("count", Numbers::count);
    static final Quantity<ChannelResult> SHORT_COUNTS = counts("short-count", ChannelWords::brief);
    private static final Quantity<ChannelResult> LATTICE = Quantity.count("lattice", ChannelResult::lattice);
    private static final Quantity<ChannelResult> FACTOR = Quantity.of(
            "growth", TIME, DECIMALS, r -> Math.exp(r.lattice() * r.telegraph().natsPerUnit()));

    static final Said<ChannelResult> HEADLINE = Said.message(
            ChannelWords::headlineKey, LOST.to(2).withUnit(), CAPACITY.to(2).withUnit());
    static final Readouts<ChannelResult> READOUTS = (result, pinned, look) -> List.of(
            new Readouts.Line<>("channel.readout.lost", LOST, "unit", Tone.KLT).of(result, pinned, look),
            new Readout(
                    look.rich("channel.readout.capacity"),
                    CAPACITY.apply(result, look),
                    look.unitPer("unit"),
                    look.presents() ? "" : IN_FULL.apply(result, look),
                    Tone.INK));

    /** The loss after its parts: with = if the displayed parts add up to it, with ≈ if they do not because of rounding. */
    static final Said<ChannelResult> LOSS_AFTER_PARTS = (result, look) -> {
        double parts = result.places().stream()
                .mapToDouble(place -> LOSSES.shown(result, SymbolContext.ALL.indexOf(place), look))
                .sum();
        double missed = Numbers.rounded(LOST.shown(result, look) - parts, DECIMALS);
        return (missed == 0 ? "= " : "\u2248 ") + LOST.apply(result, look);
    };

    static final Said<ChannelResult> SLOPE = Said.message("channel.count.slope", CAPACITY);

    /**
     * The asymptotic growth of the counts: W<sup>g</sup> times as many every g units, with g the greatest common
     * divisor of the durations.
     */
    static final Said<ChannelResult> GROWTH = Said.message(ChannelWords::growthKey, FACTOR, LATTICE);

    private static final List<Said<ChannelResult>> PRICES_OF_MARKS =
            List.of(Said.message("channel.prices.marks", COSTS.item(0), COSTS.item(1)));
    private static final List<Said<ChannelResult>> PRICES = List.of(
            Said.message("channel.prices.afterMark", COSTS.item(0), COSTS.item(1), COSTS.item(2), COSTS.item(3)),
            Said.message("channel.prices.afterSpace", COSTS.item(0), COSTS.item(1), WORTH));

    static final Said<ChannelResult> SPOKEN_GRAPH = Said.message(
            r -> r.state().spaces() ? "channel.graph.spoken" : "channel.graph.spoken.marks",
            UNITS.item(0),
            UNITS.item(1),
            UNITS.item(2),
            UNITS.item(3));
    static final Said<ChannelResult> SPOKEN_COUNTS = Said.message(
            "channel.count.spoken",
            (result, look) -> counted(result, result.state().time(), look).plain());
    static final Said<ChannelResult> SPOKEN_BALANCE =
            Said.message("channel.balance.spoken", CARRIED, LOST, CAPACITY, Said.unitPer("unit"));

    private ChannelWords() {}

    private static Quantity<ChannelResult> amount(String id, ToDoubleFunction<ChannelResult> nats) {
        return Quantity.information(id, DECIMALS, nats);
    }

    /** A number of each place of a symbol; a telegraph without spaces has only some. */
    private static Quantity<ChannelResult> places(
            String id, Quantity.Kind kind, ToDoubleBiFunction<ChannelResult, SymbolContext> of) {
        return Quantity.row(id, kind, DECIMALS, r -> SymbolContext.ALL.size(), (r, i) -> {
            SymbolContext place = SymbolContext.ALL.get(i);
            return r.places().contains(place) ? of.applyAsDouble(r, place) : Double.NaN;
        });
    }

    private static Quantity<ChannelResult> times(String id, int less) {
        return Quantity.row(id, COUNT, 0, r -> r.counts().size(), (r, t) -> t < less ? Double.NaN : t - less);
    }

    /** The number of messages of each duration, which a double does not hold exactly. */
    private static Quantity<ChannelResult> counts(String id, Function<BigInteger, String> text) {
        return Quantity.<ChannelResult>row(
                        id,
                        COUNT,
                        0,
                        r -> r.counts().size(),
                        (r, t) -> r.counts().get(t).doubleValue())
                .writtenBy((r, t, look) -> text.apply(r.counts().get(t)));
    }

    /** An exact count if it is short, otherwise three digits of it. */
    private static String brief(BigInteger count) {
        return count.bitLength() <= 30 && count.toString().length() <= MOST_DIGITS
                ? Numbers.count(count)
                : Numbers.scientific(count.doubleValue());
    }

    private static String headlineKey(ChannelResult result) {
        if (result.isBest()) {
            return "channel.headline.best";
        }
        return result.isSilent() ? "channel.headline.silent" : "channel.headline.loses";
    }

    private static String growthKey(ChannelResult result) {
        if (result.kind() == TelegraphKind.MARKS) {
            return "channel.count.fibonacci";
        }
        return result.lattice() == 1 ? "channel.count.growth" : "channel.count.growth.lattice";
    }

    /** Carried + lost = capacity, also as displayed. */
    static Balance balance(ChannelResult result, Look look) {
        String carried = "<v>H</v><m>(</m><v>P</v><m>)\u2009/\u2009</m><v>T</v>";
        String lost = "<KL/><m>\u2009/\u2009</m><v>T</v>";
        return new Balance(
                List.of(
                        Piece.of(Fill.P, carried, "channel.carried", CARRIED, result, look),
                        Piece.of(Fill.KL, lost, "channel.lost", LOST, result, look)),
                List.of(Piece.of(Fill.Q, "<v>C</v>", "channel.capacity", CAPACITY, result, look)),
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
        String key = afterMark ? "channel.afterMark.share" : "channel.afterSpace.share";
        return look.say(key, SHARES.at(result, afterMark ? 0 : 1, look));
    }

    /** A state of the graph. */
    static String station(ChannelResult result, boolean afterMark, Look look) {
        boolean spaces = result.state().spaces();
        return look.say(!spaces ? "channel.anywhere.short" : afterMark ? "channel.afterMark" : "channel.afterSpace");
    }

    /** 2 or e: the base of the cost of time. */
    static String base(Look look) {
        return look.unit() == LogBase.BITS ? "2" : "e";
    }

    /** The number of messages of a duration. */
    static RichText counted(ChannelResult result, int time, Look look) {
        BigInteger count = result.counts().get(time);
        String key = count.signum() == 0
                ? "channel.count.none"
                : count.equals(BigInteger.ONE) ? "channel.count.one" : "channel.count.many";
        return look.rich(key, TIMES.at(result, time, look), COUNTS.at(result, time, look));
    }

    /**
     * The sums of costs: 1 is the total cost of the symbols after a mark, those that lead to the other state weighted
     * by its value b; b is the total cost of the symbols after a space.
     */
    static List<RichText> prices(ChannelResult result, Look look) {
        return (result.state().spaces() ? PRICES : PRICES_OF_MARKS)
                .stream().map(line -> line.rich(result, look)).toList();
    }

    static String spokenPlace(SymbolContext place, ChannelResult result, Look look) {
        String key = !result.state().spaces()
                ? "channel.use.spoken.anywhere"
                : place.afterMark() ? "channel.use.spoken.afterMark" : "channel.use.spoken.afterSpace";
        int item = SymbolContext.ALL.indexOf(place);
        return look.say(key, symbol(place.symbol(), look), USED.at(result, item, look), BEST.at(result, item, look));
    }
}
