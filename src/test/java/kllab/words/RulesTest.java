package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its violations, and ignores similar correct texts. */
class RulesTest {
    static Stream<Arguments> rules() {
        Rule key = Rules.keyAsText(Set.of("compare.kl", "state.refused.long"));
        return Stream.of(
                of(Rules.HYPHEN_FOR_MINUS, "KL is -0.5 bits|（-3）", "−0.5|kl-lab-2.json|2e-9|Shift-1"),
                of(Rules.SIGNED_ZERO, "+0.00|adds −0.000 bits|= −0", "+0.01|0.00|10⁻⁰|−0.5|±0"),
                of(Rules.NO_NUMBER, "KL is NaN bits|lag ? units|= null", "F1, ?|must not be null|Nan was here|is it?"),
                of(
                        Rules.NO_THOUSANDS,
                        "1000 rolls|of 12345 letters|1\u2009509",
                        "1,000|0.12345|(1948)|1844|log2\u2009100|2e1000"),
                of(Rules.NO_LEADING_ZERO, "Coin .9", "0.9|v1.9|state.json"),
                of(Rules.DASH_WITH_UNIT, "log p/q = – bits", "A – bit by bit"),
                of(Rules.SPACE_BEFORE_PERCENT, "45 %|45\u00A0％", "45%|share %"),
                of(Rules.DOUBLE_SPACE, "a  b|a\u00A0 b", "a b"),
                of(Rules.SPACE_AT_END, "a | a", "a"),
                of(Rules.SPACE_BEFORE_SIGN, "wait …|so , it|is it ?|a : b", "1, 2, …|wait…|100 : 1|P : Q|in .png|, ."),
                of(Rules.SPACE_BETWEEN_CHINESE, "比特 的", "比特的|KL 的|用法\u2002最佳"),
                of(Rules.SPACE_AT_FULL_WIDTH, "完。 又|完 。", "完。又"),
                of(Rules.HALF_WIDTH_AT_CHINESE, "机会: 1|（,）退,|完.", "机会：1|（,）|用 .png 文件"),
                of(Rules.FULL_WIDTH_IN_ENGLISH, "so，it", "so, it"),
                of(Rules.SPACED_SLASH, "bits / day|比特 / 天|时间单位 / 字母", "比特/天|p / q"),
                of(Rules.DOUBLED_STOP, "Done..|完。。|why?.|完。.", "Done.|0.5|“?”."),
                of(Rules.NO_FULL_STOP, "It is so|完", "It is so.|完。|Is it?|and so on…"),
                of(Rules.STOP_AT_LABEL, "Reset.|重置。", "Reset|0.5|Back (.)|."),
                of(Rules.ODD_QUOTES, "not \"ab…|a \"b\" \"", "not \"ab\".|a"),
                of(
                        Rules.AMOUNT_WITHOUT_UNIT,
                        "KL is 2.54.|After it, 0.5 bits: wasted 0.20.|浪费 0.74。",
                        "KL is 2.54 bits.|wasted 0.469, paid 1.000 bits per day.|浪费 0.74 个。|KL 0.90"),
                of(Rules.UNFILLED, "from {0}|from " + Rules.PLACE, "from A"),
                of(Rules.BREAK, "\u4E00\u00A6\u4E8C", "\u4E00\u4E8C"),
                of(Rules.TAG, "a <b>c|<KL(P|Q)/>", "a < b > c|<\u00A00.1%"),
                of(Rules.ONE_OF_MANY, "1 rolls|In 1 units", "1 roll|1.1 units|21 units|1 letter"),
                of(Rules.MANY_OF_ONE, "0 letter|12 unit", "0 letters|1 letter|26 letter codes|0.5 unit"),
                of(key, "compare.kl.title|the compare.kl", "state.q[3]|compare.json|I compare. It"),
                of(Rules.unitsOf(Language.EN, LogBase.BITS).get(0), "2.5 比特", "2.5 bits"),
                of(Rules.unitsOf(Language.ZH, LogBase.BITS).get(0), "2.5 bits", "2.5 比特"),
                of(Rules.unitsOf(Language.EN, LogBase.BITS).get(1), "2.5 nats", "2.5 bits|Donats"),
                of(
                        Rules.unitsOf(Language.EN, LogBase.NATS).get(1),
                        "2.5 bits",
                        "2.5 nats|Huffman 3 bits|1 bit = 0.693 nats"),
                of(Rules.unitsOf(Language.ZH, LogBase.NATS).get(1), "2.5 比特", "2.5 奈特"));
    }

    /** Texts are separated by bars; a bar within a text is written as another character. */
    private static Arguments of(Rule rule, String wrong, String right) {
        return arguments(rule, split(wrong), split(right));
    }

    private static List<String> split(String texts) {
        return Arrays.asList(texts.replace("P|Q", "P\u0001Q").split("\\|")).stream()
                .map(text -> text.replace('\u0001', '|'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsWhatBreaksItAndNothingElse(Rule rule, List<String> wrong, List<String> right) {
        assertThat(wrong)
                .allSatisfy(text -> assertThat(rule.broken(text)).as(text).isPresent());
        assertThat(right)
                .allSatisfy(text -> assertThat(rule.broken(text)).as(text).isEmpty());
    }

    @Test
    void aTextThatWasWrongIsFoundWithWhateverFillsItsPlaces() {
        WrongTexts wrong = WrongTexts.of(Language.EN);
        assertThat(wrong.shownIn("A letter is 0.401 units quicker than with the pinned deal."))
                .isPresent();
        assertThat(wrong.shownIn("After 10 rolls the wrong die is still ahead."))
                .isPresent();
        assertThat(wrong.shownIn("After 10 rolls the wrong die is ahead.")).isEmpty();
        assertThat(wrong.written("After {0}\nthe wrong {1} is still ahead.")).isPresent();
        assertThat(WrongTexts.of(Language.ZH).shownIn("已固定 2.5")).isPresent();
    }
}
