package kllab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

/** Where headlines break. */
class ParagraphTest {
    private static final Look LOOK = Looks.of(Language.ZH, LogBase.BITS);
    private static final double SIZE = 20;

    private static List<String> lines(String text, double characters) {
        RichText broken = new Paragraph(
                        RichText.parse(text.replace('\u00A6', Words.BREAK)), LOOK, SIZE, characters * SIZE)
                .broken();
        String all =
                String.join("", broken.runs().stream().map(RichText.Run::text).toList());
        return List.of(all.split("\n"));
    }

    @Test
    void markedChineseBreaksAtItsMarksAndAfterPunctuationAlone() {
        assertThat(lines("用撒哈拉的编码\u00A6来记录\u00A6西雅图的天气，平均每天\u00A6多花 <kl>2.54\u00A0比特</kl>。", 12))
                .containsExactly("用撒哈拉的编码来记录", "西雅图的天气，平均每天", "多花 2.54\u00A0比特。");
    }

    @Test
    void unmarkedChineseBreaksAnywhereButBeforePunctuation() {
        assertThat(lines("一二三四五六七八，九十", 8)).containsExactly("一二三四五六", "七八，九十");
    }

    @Test
    void aNameThatIsLongerThanALineIsBrokenInspiteOfTheMarks() {
        assertThat(lines("模型认定\u00A6“一二三四五六七八九十一二三四五”\u00A6绝不会发生", 10))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(10));
    }

    @Test
    void aParagraphThatFollowsADragKeepsItsLines() {
        RichText first = RichText.parse("平均每天\u200B多花 <kl>2.54\u00A0比特</kl>，\n一点\u200B不少");
        RichText next = RichText.parse("平均每天\u200B多花 <kl>1.07\u00A0比特</kl>，\n一点\u200B不少");
        Paragraph broken = new Paragraph(first, LOOK, SIZE, 8 * SIZE);
        assertThat(broken.withDigitsOf(next).broken()).isEqualTo(new Paragraph(next, LOOK, SIZE, 8 * SIZE).broken());
    }

    @Test
    void theMarksAreNotRead() {
        assertThat(RichText.parse("用撒哈拉的编码\u200B来记录").plain()).isEqualTo("用撒哈拉的编码来记录");
    }
}
