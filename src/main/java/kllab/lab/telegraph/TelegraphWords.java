package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.coding.Telegram;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and labels of the Telegraph lab for a result. */
final class TelegraphWords {
    /** The decimals of a displayed amount of information or time. */
    static final int DECIMALS = 3;

    private static final int MOST_LETTERS_NAMED = 8;
    private static final int MOST_NAMED = 4;
    private static final int MOST_CHANGES_NAMED = 6;

    private TelegraphWords() {}

    static RichText headline(TelegraphResult result, Look look) {
        if (result.sending().stuck().isPresent()) {
            char letter = result.sending().stuck().get();
            return look.rich("telegraph.headline.stuck", String.valueOf(letter));
        }
        return look.rich(headlineKey(result), percent(Math.abs(result.lagShare())));
    }

    private static String headlineKey(TelegraphResult result) {
        if (result.isSilent()) {
            return "telegraph.headline.nothing";
        }
        if (result.kl() == 0) {
            return "telegraph.headline.right";
        }
        if (result.sameCodes()) {
            return "telegraph.headline.sameOrder";
        }
        if (result.sameTimes()) {
            return "telegraph.headline.sameTimes";
        }
        return switch ((int) Math.signum(result.lag())) {
            case 1 -> "telegraph.headline.longer";
            case -1 -> "telegraph.headline.shorter";
            default -> "telegraph.headline.even";
        };
    }

    /** A whole percentage, or with as many decimals as needed for one nonzero digit. */
    static String percent(double share) {
        int decimals = 0;
        while (share > 0 && Numbers.rounded(100 * share, decimals) == 0) {
            decimals++;
        }
        return Numbers.percent(share, decimals);
    }

    /** The notes about this message and this belief; may be empty. */
    static List<String> notes(TelegraphResult result, Look look) {
        List<String> notes = new ArrayList<>();
        if (result.isTied()) {
            List<Integer> order = result.path().order();
            notes.add(look.say("telegraph.note.tied", letter(order.getFirst()), letter(order.getLast())));
        }
        if (result.lacksTarget()) {
            notes.add(look.say("telegraph.note.noLetters"));
        }
        if (result.rulesOut()) {
            notes.add(ruledOut(result, look.words()));
        } else if (isException(result)) {
            notes.add(look.say("telegraph.note.exception", Numbers.fixed(morseExtra(result), DECIMALS)));
        }
        notes.add(look.say(
                "telegraph.note.entropy",
                look.withUnit(look.amount(result.path().entropy(), DECIMALS))));
        return notes;
    }

    /**
     * Whether the belief's code is not slower for this message, although it is slower on average, by the displayed
     * amounts.
     */
    private static boolean isException(TelegraphResult result) {
        return !result.isSilent()
                && result.lag() <= 0
                && !result.sameTimes()
                && Numbers.rounded(morseExtra(result), DECIMALS) > 0;
    }

    /** The parts of the message that are not sent as typed; usually none. */
    static List<String> messageNotes(TelegraphResult result, Look look) {
        Words words = look.words();
        List<String> notes = new ArrayList<>();
        Telegram telegram = result.sending().telegram();
        int length = result.state().message().length();
        if (length > MessageField.MOST_SHOWN) {
            notes.add(words.get("telegraph.note.part", count(length)));
        }
        if (!telegram.leftOut().isEmpty()) {
            Stream<String> characters = telegram.leftOut().stream().map(Telegram::visible);
            notes.add(words.get(
                    "telegraph.note.leftOut",
                    named(characters, telegram.leftOut().size(), MOST_NAMED, "\u2002", words)));
        } else if (result.isSilent()) {
            notes.add(words.get("telegraph.note.empty"));
        }
        if (!telegram.folded().isEmpty()) {
            Stream<String> folded = telegram.folded().entrySet().stream()
                    .map(each -> words.get("telegraph.folded", Telegram.visible(each.getKey()), each.getValue()));
            notes.add(named(folded, telegram.folded().size(), MOST_NAMED, "\u2002", words));
        }
        return notes;
    }

    private static double morseExtra(TelegraphResult result) {
        return result.lengths().morse().extra();
    }

    /** The letters that the belief rules out, and whether this message has one of them. */
    private static String ruledOut(TelegraphResult result, Words words) {
        String key = result.isStuck() ? "telegraph.note.ruledOut.stuck" : "telegraph.note.ruledOut";
        List<Integer> letters = result.ruledOut();
        Stream<String> names = letters.stream().map(TelegraphWords::letter);
        return words.get(key, named(names, letters.size(), MOST_LETTERS_NAMED, "\u2009", words));
    }

    /** The target's name, short enough for a button. */
    static String target(String target, Words words) {
        String own = words.find("telegraph.target." + target);
        return own == null ? targetInFull(target, words) : own;
    }

    /** The target's name in full. */
    static String targetInFull(String target, Words words) {
        return words.get(
                Targets.language(target).map(LetterLanguage::messageKey).orElse("telegraph.target.long." + target));
    }

    /** The lag of the belief's tape at the last letter that both have sent; none before that. */
    static Optional<RichText> soFar(TelegraphResult result, Look look, boolean brief) {
        int place = result.lastSentByBoth();
        if (place < 0) {
            return Optional.empty();
        }
        int lag = result.lagAt(place);
        return Optional.of(look.rich(
                brief ? "telegraph.soFar.brief" : "telegraph.soFar",
                String.valueOf(result.signAt(place)),
                signedCount(lag),
                Numbers.signed(lag * result.state().secondsPerUnit(), 2),
                Numbers.signed(look.shown(result.idealExtraAt(place)), 1),
                look.unitName()));
    }

    /** The difference of two displayed numbers; empty if both are infinite. */
    static String change(double now, double before, int decimals) {
        double change = now == before ? 0 : Numbers.rounded(now, decimals) - Numbers.rounded(before, decimals);
        return Numbers.signed(change, decimals);
    }

    /**
     * A list of names, shortened to the first few: only these are created, because this may be called in every frame.
     */
    private static String named(Stream<String> names, int count, int most, String between, Words words) {
        String named = names.limit(most).collect(Collectors.joining(between));
        return count > most ? words.get("telegraph.more", named, Integer.toString(count - most)) : named;
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }

    static String kl(TelegraphResult result, Look look) {
        return look.amount(result.kl(), DECIMALS);
    }

    /** The playhead, for screen readers. */
    static String playhead(TelegraphResult result, Words words) {
        return words.get("telegraph.playhead", count(result.now()), count(result.end()));
    }

    /** The extra lengths of the chart in words. */
    static String chartSpoken(TelegraphResult result, Look look) {
        return look.say(
                "telegraph.chart.spoken",
                look.withUnit(kl(result, look)),
                look.withUnit(kl(result, look)),
                look.withUnit(huffmanAmount(result, look)),
                morseAmount(result));
    }

    /** A whole number. */
    static String count(int units) {
        return Numbers.count(units);
    }

    static String signedCount(int units) {
        return Numbers.signedCount(units);
    }

    static String morseAmount(TelegraphResult result) {
        return Numbers.signed(morseExtra(result), DECIMALS);
    }

    static String huffmanAmount(TelegraphResult result, Look look) {
        return Numbers.signed(look.unit().fromBits(result.lengths().huffman().extra()), DECIMALS);
    }

    /** The extra lengths of the three codes, one in a line. */
    static List<RichText> extras(TelegraphResult result, Look look) {
        String extra = result.kl() > 0 ? "+" + kl(result, look) : kl(result, look);
        String morse = look.say("telegraph.chart.morse", morseAmount(result));
        return List.of(
                look.rich("telegraph.chart.ideal", look.log(), extra),
                RichText.parse("<b>" + huffman(result, look) + "</b>"),
                RichText.parse("<w><b>" + morse + "</b></w>"));
    }

    /** In nats the number of code digits is given, too. */
    private static String huffman(TelegraphResult result, Look look) {
        String shown = huffmanAmount(result, look);
        return look.unit() == LogBase.BITS
                ? look.say("telegraph.chart.huffman", shown)
                : look.say(
                        "telegraph.chart.huffman.nats",
                        shown,
                        Numbers.signed(result.lengths().huffman().extra(), DECIMALS));
    }

    /** The durations of both messages, for screen readers. */
    static String tapesSpoken(TelegraphResult result, Look look) {
        return look.say(
                "telegraph.tapes.spoken",
                count(result.sentP().duration()),
                Numbers.grouped(Numbers.fixed(result.lengths().morse().message(), 0)));
    }

    /** The table of lengths in words. */
    static String lengthsSpoken(TelegraphResult result, Look look) {
        Lengths lengths = result.lengths();
        return look.say(
                "telegraph.lengths.spoken",
                look.amount(lengths.ideal().mean(), DECIMALS),
                look.amount(lengths.ideal().wasted(), DECIMALS),
                look.unitName(),
                Numbers.fixed(lengths.huffman().mean(), DECIMALS),
                Numbers.fixed(lengths.huffman().wasted(), DECIMALS),
                Numbers.fixed(lengths.morse().mean(), DECIMALS),
                Numbers.fixed(lengths.morse().wasted(), DECIMALS));
    }

    static String chartRemark(Look look) {
        return look.say(look.unit() == LogBase.BITS ? "telegraph.chart.remark" : "telegraph.chart.remark.nats");
    }

    /** The description of a step of the chart: the code, the position, and the increase of the mean length. */
    static String stair(Stair stair, Look look) {
        String belief = Numbers.fixed(stair.step().belief(), 3);
        String rise = (stair.rise() > 0 ? "+" : "") + Numbers.amount(stair.rise(), DECIMALS);
        return look.say(stair.morse() ? "telegraph.stair.morse" : "telegraph.stair.huffman", belief, rise);
    }

    /** The letters that change their words at a step, at most {@code most} of them by name. */
    static String changes(Stair stair, boolean tied, int most, Look look) {
        List<BeliefPath.Change> changes = stair.step().changes();
        Stream<String> names = changes.stream().map(change -> change(change, stair.morse()));
        String all = named(names, changes.size(), most, "\u2002", look.words());
        return tied ? look.say("telegraph.stair.tied", all) : all;
    }

    /** The same, with as many names as fit into a width. */
    static String changesWithin(Stair stair, boolean tied, double width, Look look) {
        for (int most = MOST_CHANGES_NAMED; most > 1; most--) {
            String changes = changes(stair, tied, most, look);
            if (look.width(changes, false, look.rem()) <= width) {
                return changes;
            }
        }
        return changes(stair, tied, 1, look);
    }

    private static String change(BeliefPath.Change change, boolean morse) {
        String before = morse ? signal(change.before()) : change.before();
        String after = morse ? signal(change.after()) : change.after();
        return letter(change.letter()) + "\u00A0" + before + "\u2192" + after;
    }

    /** Dots and dashes as printed. */
    private static String signal(String signal) {
        return signal.replace('.', '\u00B7').replace('-', '\u2212');
    }
}
