package kllab.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kllab.core.information.LogBase;
import kllab.text.Language;
import kllab.text.Words;

/** The rules for all displayed texts. Texts have no tags; an open placeholder is {@link #PLACE}. */
final class Rules {
    /** Represents the value of a placeholder. */
    static final String PLACE = "\uFFFC";

    private static final String SPACE = "[ \u00A0\u2009\u202F]";
    private static final String HAN = "\\p{IsHan}";
    private static final String FULL_WIDTH = "，。：；？！、（）《》“”‘’…";
    private static final String COUNTED =
            "rolls?|tosse?s?|letters?|throws?|draws?|units?|outcomes?|characters?|learners?|days?|"
                    + "messages?|digits?|codes?|entr(?:y|ies)|cells?|lines?|columns?|humps?|signals?|words?|languages?|minutes?|bits?|nats?|"
                    + "levels?|values?|numbers?|names?|things?|faces?|steps?|balls?";

    // ---- signs and numbers --------------------------------------------------------------------------------------

    static final Rule HYPHEN_FOR_MINUS = Rule.of("a minus is U+2212", "(?<![\\w.)\\]/\uFFFC-])-(?=[\\d.∞])(?<!be -)");
    static final Rule SIGNED_ZERO =
            Rule.of("zero has no sign", "(?<![\\d\u207A-\u207E])[+\u2212-]0(?:\\.0*)?(?![\\d.])");
    static final Rule NO_NUMBER = Rule.of(
            "a number, not NaN",
            "(?<![\\w’])(?:NaN|Infinity|nan|(?<!be |为 )null)(?!\\w)|(?<=[=:（(]|" + SPACE + ")\\?(?=" + SPACE
                    + "|$)(?<!, \\?)");
    static final Rule NO_THOUSANDS = Rule.of(
            "thousands are parted by commas",
            "(?<![\\d.,\\p{L}/#-])(?!(?:1948|1951|1844)\\b)\\d{4,}(?![\\d]*[\\p{L}])|(?<!log)\\d[\u2009\u202F]\\d{3}(?!\\d)");
    static final Rule NO_LEADING_ZERO = Rule.of("a decimal begins with its zero", "(?<![\\w.])\\.\\d");
    static final Rule DASH_WITH_UNIT = Rule.of("a dash has no unit", "–[ \u00A0](?:bits|nats|比特|奈特)");
    static final Rule SPACE_BEFORE_PERCENT = Rule.of("no space before %", "[\\d\uFFFC]" + SPACE + "[%％]");

    // ---- spaces and punctuation ---------------------------------------------------------------------------------

    static final Rule DOUBLE_SPACE = Rule.of("one space", SPACE + "{2}");
    static final Rule SPACE_AT_END = Rule.of("no space at the end", "^" + SPACE + "|" + SPACE + "$");
    static final Rule SPACE_BEFORE_SIGN = Rule.of(
            "no space before punctuation",
            "(?<![,，\uFFFC]|^)(?<![\\d∞P\uFFFC](?= :" + SPACE + "))" + SPACE + "(?:[,;!?](?!\\p{L})|\\.(?![\\w.])|:(?!"
                    + SPACE + "?[\\dQ\uFFFC])|…)");
    static final Rule SPACE_BETWEEN_CHINESE = Rule.of("no space between Chinese characters", HAN + SPACE + "+" + HAN);
    static final Rule SPACE_AT_FULL_WIDTH = Rule.of(
            "no space beside full-width punctuation", SPACE + "[，。：；？！、（）《》]|[，。：；？！、（）《》]" + SPACE + "(?!\\*)");
    static final Rule HALF_WIDTH_AT_CHINESE = Rule.of(
            "full-width punctuation beside Chinese",
            HAN + "[,;:!?(]|" + HAN + "\\)(?<!\\w\\(.{1,9})|(?<!\\w(?=\\())[,;:!?()]" + HAN + "|" + HAN + "\\.(?!\\w)|["
                    + FULL_WIDTH + "&&[^“”‘’…]][,;:!?.()](?![\\w）])");
    static final Rule FULL_WIDTH_IN_ENGLISH =
            Rule.of("no full-width punctuation in English", "^(?=.*[a-z]{2}).*[，。：；？！、（）《》％]");
    static final Rule SPACED_SLASH = Rule.of(
            "no space at the slash of a unit",
            "(?:bits|nats|比特|奈特|单位|秒|\uFFFC)" + SPACE + "/|/" + SPACE + "(?:天|次|字母|个|球|数|单位)");
    static final Rule DOUBLED_STOP =
            Rule.of("one full stop", "\\.\\.|。。|，，|,,|[.。][.。]|[,，;；:：?？!！…][.。](?!\\d)|[.。][,，;；:：]");

    static final Rule NO_FULL_STOP = Rule.of("a sentence ends with a full stop", "(?<![.。!?！？…])$");
    static final Rule ODD_QUOTES = Rule.of("a quotation has two marks", "^[^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$");
    static final Rule STOP_AT_LABEL = Rule.of("a label has no full stop", "(?<![.\\s]|^)[.。]$");

    // ---- what should have been filled or read -------------------------------------------------------------------

    static final Rule UNFILLED = Rule.of("every place is filled", "\\{\\d*}|\uFFFC");
    static final Rule BREAK = Rule.of("no sign of where a line may break", "\u00A6");
    static final Rule TAG = Rule.of("no tags", "</?[A-Za-z][A-Za-z()|-]*/?>");

    // ---- amounts ------------------------------------------------------------------------------------------------

    private static final String UNIT = "bits?|nats?|比特|奈特|units?|单位|个|倍|次|%|rolls?|tosse?s?|letters?|draws?|∞";
    private static final String IN_SENTENCE_WITHOUT_UNIT = "(?:(?!" + UNIT + ")[^.。]|\\.(?=\\d))*";

    /** In a sentence; several amounts may share the unit that stands after the last. */
    static final Rule AMOUNT_WITHOUT_UNIT = Rule.of(
            "an amount has its unit",
            "(?:KL|[Ww]aste[ds]|[Ee]ntropy|lost|浪费|熵|损失)" + IN_SENTENCE_WITHOUT_UNIT + "\\d\\.\\d+"
                    + IN_SENTENCE_WITHOUT_UNIT + "[.。](?!\\d)");

    // ---- grammar ------------------------------------------------------------------------------------------------

    static final Rule ONE_OF_MANY = Rule.of(
            "one is singular",
            "(?<![\\d.,/:−-]|[−/]\u2009)\\b1[ \u00A0](?!(?:" + singular() + ")\\b)(?:" + COUNTED + ")\\b");
    static final Rule MANY_OF_ONE = Rule.of(
            "many are plural",
            "(?<![.,/\\d])\\b(?:0|[2-9]|\\d[\\d,]*\\d)[ \u00A0](?:" + singular()
                    + ")\\b(?![- ]?(?:learner|letter|die|space|code|length|number|per))");

    private Rules() {}

    private static String singular() {
        return "roll|toss|letter|throw|draw|unit|outcome|character|learner|day|message|digit|code|entry|cell|line|column|hump|signal|"
                + "word|language|minute|bit|nat|level|value|number|name|thing|face|step|ball";
    }

    /** The rules for every text of a language, in message files and on the screen. */
    static List<Rule> ofTexts(Language language) {
        List<Rule> rules = new ArrayList<>(List.of(
                HYPHEN_FOR_MINUS,
                SIGNED_ZERO,
                NO_NUMBER,
                NO_THOUSANDS,
                NO_LEADING_ZERO,
                DASH_WITH_UNIT,
                SPACE_BEFORE_PERCENT,
                DOUBLE_SPACE,
                SPACE_AT_END,
                SPACE_BEFORE_SIGN,
                SPACED_SLASH,
                DOUBLED_STOP,
                AMOUNT_WITHOUT_UNIT,
                TAG));
        rules.addAll(
                language == Language.ZH
                        ? List.of(SPACE_BETWEEN_CHINESE, SPACE_AT_FULL_WIDTH, HALF_WIDTH_AT_CHINESE)
                        : List.of(FULL_WIDTH_IN_ENGLISH, ONE_OF_MANY, MANY_OF_ONE));
        return rules;
    }

    /** The additional rules for texts on the screen. */
    static List<Rule> ofScreen(Words words, LogBase unit) {
        List<Rule> rules = new ArrayList<>(ofTexts(words.language()));
        rules.addAll(List.of(UNFILLED, BREAK));
        rules.add(keyAsText(words.keys()));
        rules.addAll(unitsOf(words.language(), unit));
        return rules;
    }

    /** Finds the key of a message shown instead of the message. */
    static Rule keyAsText(Set<String> keys) {
        Set<String> roots = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(root -> !Set.of("state", "file", "text").contains(root))
                .collect(Collectors.toSet());
        return Rule.of(
                "no key of a message",
                "(?<![\\w.-])(?:" + String.join("|", roots) + ")\\.[a-z][\\w.-]*(?<!\\.json|\\.wav)(?![\\w.-])");
    }

    /** Requires the chosen unit, in the language of the screen; code lengths are always in bits. */
    static List<Rule> unitsOf(Language language, LogBase unit) {
        String bits = language == Language.EN ? "(?<!\\p{L})bits?(?!\\p{L})" : "比特";
        String nats = language == Language.EN ? "(?<!\\p{L})nats?(?!\\p{L})" : "奈特";
        String foreign = language == Language.EN ? "比特|奈特" : "(?<!\\p{L})(?:bits?|nats?)(?!\\p{L})";
        return List.of(
                Rule.of("a unit in the language of the screen", foreign),
                Rule.of(
                        "the unit that is chosen",
                        "^(?!.*(?:Huffman|霍夫曼|1 bit|1 比特|1 nat|1 奈特|(?:bits|比特)(?:（log₂）| \\(log₂\\))?(?: or |或))).*(?:"
                                + (unit == LogBase.BITS ? nats : bits) + ")"));
    }
}
