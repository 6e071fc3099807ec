package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and labels of the Telegraph lab, chosen by what is true of a result. */
final class TelegraphWords {
    static final int KL_DECIMALS = 3;

    private static final int MOST_LEFT_OUT_NAMED = 8;
    private static final double BITS_TO_NATS = Math.log(2);

    private TelegraphWords() {}

    static RichText headline(TelegraphResult result, Look look) {
        return RichText.parse(look.words().get(headlineKey(result), percent(Math.abs(result.lagPercent()))));
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
        return switch (Integer.signum(result.lag())) {
            case 1 -> "telegraph.headline.longer";
            case -1 -> "telegraph.headline.shorter";
            default -> "telegraph.headline.even";
        };
    }

    /** Whole per cent, or with as many decimals as it takes to show a first digit. */
    static String percent(double value) {
        int decimals = 0;
        while (value > 0 && Numbers.rounded(value, decimals) == 0) {
            decimals++;
        }
        return Numbers.fixed(value, decimals);
    }

    /** What else is to be said of this message and this belief; may be empty. */
    static List<String> notes(TelegraphResult result, Look look) {
        List<String> notes = new ArrayList<>();
        if (!result.leftOut().isEmpty()) {
            notes.add(leftOut(result.leftOut(), look.words()));
        } else if (result.isSilent()) {
            notes.add(look.words().get("telegraph.note.empty"));
        }
        if (result.isTied()) {
            List<Integer> order = result.path().order();
            notes.add(look.words().get("telegraph.note.tied", letter(order.getFirst()), letter(order.getLast())));
        }
        if (!result.isSilent() && result.lag() <= 0 && !result.sameTimes() && result.morseExtra() >= 0.005) {
            notes.add(look.words().get("telegraph.note.exception", Numbers.signed(result.morseExtra(), 2)));
        }
        return notes;
    }

    private static String leftOut(List<String> characters, Words words) {
        String named = characters.stream().limit(MOST_LEFT_OUT_NAMED).collect(Collectors.joining("\u2002"));
        int more = characters.size() - MOST_LEFT_OUT_NAMED;
        return more > 0
                ? words.get("telegraph.note.leftOutMore", named, Integer.toString(more))
                : words.get("telegraph.note.leftOut", named);
    }

    static String letter(int letter) {
        return Character.toString('A' + letter);
    }

    static String kl(TelegraphResult result, Look look) {
        return look.amount(result.kl(), KL_DECIMALS);
    }

    /** A whole number with a true minus sign. */
    static String count(int units) {
        return Numbers.fixed(units, 0);
    }

    static String signedCount(int units) {
        return Numbers.signed(units, 0);
    }

    /** An extra length in bits, in the shown unit. */
    static double shownBits(double bits, Look look) {
        return look.unit() == LogBase.BITS ? bits : bits * BITS_TO_NATS;
    }

    static String morse(TelegraphResult result, Look look) {
        return look.words().get("telegraph.chart.morse", Numbers.signed(result.morseExtra(), 2));
    }

    static String huffmanAmount(TelegraphResult result, Look look) {
        return Numbers.signed(shownBits(result.huffmanExtra(), look), KL_DECIMALS);
    }

    /** In nats the count of code digits is told too: digits are counted, whatever the unit. */
    static String huffman(TelegraphResult result, Look look) {
        String shown = huffmanAmount(result, look);
        return look.unit() == LogBase.BITS
                ? look.words().get("telegraph.chart.huffman", shown)
                : look.words()
                        .get("telegraph.chart.huffman.nats", shown, Numbers.signed(result.huffmanExtra(), KL_DECIMALS));
    }

    static RichText ideal(TelegraphResult result, Look look) {
        String extra = result.kl() > 0 ? "+" + kl(result, look) : kl(result, look);
        return RichText.parse(look.words().get("telegraph.chart.ideal", look.log(), extra));
    }

    static String chartRemark(Look look) {
        return look.words().get(look.unit() == LogBase.BITS ? "telegraph.chart.remark" : "telegraph.chart.remark.nats");
    }
}
