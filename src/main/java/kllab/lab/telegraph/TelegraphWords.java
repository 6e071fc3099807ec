package kllab.lab.telegraph;

import static kllab.lab.telegraph.TelegraphNumbers.EXTRA;
import static kllab.lab.telegraph.TelegraphNumbers.HUFFMAN;
import static kllab.lab.telegraph.TelegraphNumbers.HUFFMAN_EXTRA;
import static kllab.lab.telegraph.TelegraphNumbers.IDEAL;
import static kllab.lab.telegraph.TelegraphNumbers.KL;
import static kllab.lab.telegraph.TelegraphNumbers.LAG;
import static kllab.lab.telegraph.TelegraphNumbers.MEAN;
import static kllab.lab.telegraph.TelegraphNumbers.MORSE;
import static kllab.lab.telegraph.TelegraphNumbers.MOST_LETTERS_NAMED;
import static kllab.lab.telegraph.TelegraphNumbers.MOST_NAMED;
import static kllab.lab.telegraph.TelegraphNumbers.WASTED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.coding.Telegram;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.io.data.LetterLanguage;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and labels of the Telegraph lab for a result. */
final class TelegraphWords {
    private static final int MOST_CHANGES_NAMED = 6;

    static final Said<TelegraphResult> HEADLINE = Said.message(
            TelegraphWords::headline,
            (result, look) -> result.sending()
                    .stuck()
                    .map(String::valueOf)
                    .orElseGet(() -> TelegraphNumbers.LONGER.apply(result, look)));

    static final Readouts<TelegraphResult> READOUTS = Readouts.of(
            new Readouts.Line<>("telegraph.kl", KL, "letter", Tone.KLT),
            new Readouts.Line<>(
                    Said.message("telegraph.lag"),
                    LAG,
                    Said.message("telegraph.lag.unit", TelegraphNumbers.SECONDS),
                    Tone.KLT));

    // ---- on the tapes -----------------------------------------------------------------------------------------------

    static final Said<TelegraphResult> DONE = Said.message("telegraph.done", TelegraphNumbers.DONE);
    static final Said<TelegraphResult> AT_END = Said.message("telegraph.atEnd", LAG.signed());
    static final Said<TelegraphResult> AXIS_OF_PART = Said.message("telegraph.axis.part", TelegraphNumbers.END);

    /** The lag of the belief's tape at the last letter that both have sent, and in short. */
    static final List<Said<TelegraphResult>> SO_FAR = Stream.of("telegraph.soFar", "telegraph.soFar.brief")
            .map(key -> Said.message(
                    key,
                    (result, look) -> String.valueOf(result.signAt(result.lastSentByBoth())),
                    TelegraphNumbers.HERE.signed(),
                    TelegraphNumbers.HERE_SECONDS.signed(),
                    TelegraphNumbers.HERE_IDEAL.signed(),
                    Said.unit()))
            .toList();

    // ---- on the chart -----------------------------------------------------------------------------------------------

    private static final Said<TelegraphResult> EXTRA_IDEAL =
            Said.message("telegraph.chart.ideal", (result, look) -> look.log(), more(IDEAL.get(EXTRA), 0));
    private static final Said<TelegraphResult> EXTRA_BITS =
            Said.message("telegraph.chart.huffman", more(HUFFMAN_EXTRA, 0));
    private static final Said<TelegraphResult> EXTRA_NATS =
            Said.message("telegraph.chart.huffman.nats", more(HUFFMAN_EXTRA, 0), more(HUFFMAN.get(EXTRA), 0));
    private static final Said<TelegraphResult> EXTRA_MORSE =
            Said.message("telegraph.chart.morse", more(MORSE.get(EXTRA), 0));

    // ---- notes ------------------------------------------------------------------------------------------------------

    private static final Said<TelegraphResult> PART = Said.message("telegraph.note.part", TelegraphNumbers.CHARACTERS);
    private static final Said<TelegraphResult> EXCEPTION = Said.message("telegraph.note.exception", MORSE.get(EXTRA));
    private static final Said<TelegraphResult> ENTROPY =
            Said.message("telegraph.note.entropy", TelegraphNumbers.ENTROPY.withUnit());

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static final Said<TelegraphResult> PLAYHEAD =
            Said.message("telegraph.playhead", TelegraphNumbers.NOW, TelegraphNumbers.END);
    static final Said<TelegraphResult> TAPES_SPOKEN =
            Said.message("telegraph.tapes.spoken", TelegraphNumbers.DONE, TelegraphNumbers.DONE_Q);
    static final Said<TelegraphResult> CHART_SPOKEN = Said.message(
            "telegraph.chart.spoken",
            KL.withUnit(),
            KL.withUnit(),
            more(HUFFMAN_EXTRA, 0).withUnit(),
            more(MORSE.get(EXTRA), 0));
    static final Said<TelegraphResult> LENGTHS_SPOKEN = Said.message(
            "telegraph.lengths.spoken",
            IDEAL.get(MEAN),
            IDEAL.get(WASTED),
            Said.unit(),
            HUFFMAN.get(MEAN),
            HUFFMAN.get(WASTED),
            MORSE.get(MEAN),
            MORSE.get(WASTED));

    private TelegraphWords() {}

    private static String headline(TelegraphResult result) {
        if (result.isStuck()) {
            return "telegraph.headline.stuck";
        }
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

    // ---- notes ------------------------------------------------------------------------------------------------------

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
            notes.add(ruledOut(result, look));
        } else if (isException(result, look)) {
            notes.add(EXCEPTION.apply(result, look));
        }
        notes.add(ENTROPY.apply(result, look));
        return notes;
    }

    /**
     * Whether the belief's code is not slower for this message, although it is slower on average, by the displayed
     * amounts.
     */
    private static boolean isException(TelegraphResult result, Look look) {
        return !result.isSilent()
                && result.lag() <= 0
                && !result.sameTimes()
                && MORSE.get(EXTRA).shown(result, look) > 0;
    }

    /** The parts of the message that are not sent as typed; usually none. */
    static List<String> messageNotes(TelegraphResult result, Look look) {
        Words words = look.words();
        List<String> notes = new ArrayList<>();
        Telegram telegram = result.sending().telegram();
        if (result.state().message().length() > MessageField.MOST_SHOWN) {
            notes.add(PART.apply(result, look));
        }
        if (!telegram.leftOut().isEmpty()) {
            Stream<String> characters = telegram.leftOut().stream().map(Telegram::visible);
            notes.add(words.get(
                    "telegraph.note.leftOut", named(characters, MOST_NAMED, more(result, 0, look), "\u2002", words)));
        } else if (result.isSilent()) {
            notes.add(words.get("telegraph.note.empty"));
        }
        if (!telegram.folded().isEmpty()) {
            Stream<String> folded = telegram.folded().entrySet().stream()
                    .map(each -> words.get("telegraph.folded", Telegram.visible(each.getKey()), each.getValue()));
            notes.add(named(folded, MOST_NAMED, more(result, 1, look), "\u2002", words));
        }
        return notes;
    }

    /** The letters that the belief rules out, and whether this message has one of them. */
    private static String ruledOut(TelegraphResult result, Look look) {
        String key = result.isStuck() ? "telegraph.note.ruledOut.stuck" : "telegraph.note.ruledOut";
        Stream<String> names = result.ruledOut().stream().map(TelegraphWords::letter);
        return look.say(key, named(names, MOST_LETTERS_NAMED, more(result, 2, look), "\u2009", look.words()));
    }

    private static int more(TelegraphResult result, int note, Look look) {
        return (int) TelegraphNumbers.MORE.shown(result, note, look);
    }

    /**
     * A list of names, shortened to the first few: only these are created, because this may be called in every frame.
     */
    private static String named(Stream<String> names, int most, int more, String between, Words words) {
        String named = names.limit(most).collect(Collectors.joining(between));
        return more > 0 ? words.get("telegraph.more", named, more) : named;
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }

    // ---- targets ----------------------------------------------------------------------------------------------------

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

    // ---- the chart --------------------------------------------------------------------------------------------------

    /** The extra lengths of the three codes, one in a line; in nats the number of code digits is given, too. */
    static List<RichText> extras(TelegraphResult result, Look look) {
        return Stream.of(EXTRA_IDEAL, look.unit() == LogBase.BITS ? EXTRA_BITS : EXTRA_NATS, EXTRA_MORSE)
                .map(said -> said.rich(result, look))
                .toList();
    }

    /** With a plus sign, if it is more than nothing. */
    static Said<TelegraphResult> more(Quantity<TelegraphResult> what, int item) {
        return (result, look) -> (what.exact(result, item, look) > 0 ? "+" : "") + what.at(result, item, look);
    }

    static String chartRemark(Look look) {
        return look.say(look.unit() == LogBase.BITS ? "telegraph.chart.remark" : "telegraph.chart.remark.nats");
    }

    /** The description of a step of the chart: the code, the position, and the increase of the mean length. */
    static Said<TelegraphResult> stair(Stair stair, int place) {
        return Said.message(
                stair.morse() ? "telegraph.stair.morse" : "telegraph.stair.huffman",
                TelegraphNumbers.STEPS.item(place),
                more(TelegraphNumbers.RISES, place));
    }

    /** The letters that change their words at a step, at most {@code most} of them by name. */
    static String changes(Stair stair, boolean tied, int most, Look look) {
        List<BeliefPath.Change> changes = stair.step().changes();
        Stream<String> names = changes.stream().map(change -> change(change, stair.morse()));
        String all = named(names, most, changes.size() - most, "\u2002", look.words());
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
