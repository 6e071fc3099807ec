package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kllab.text.RichText.Face;
import kllab.text.RichText.Role;
import kllab.text.RichText.Run;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void tagsNestAndSymbolsHaveTheirColour() {
        assertThat(RichText.parse("<b>bold <kl>2.54</kl></b> <P/>").runs())
                .isEqualTo(List.of(
                        new Run("bold ", Face.TEXT, Role.PLAIN, true, false, false),
                        new Run("2.54", Face.TEXT, Role.KL, true, false, false),
                        new Run(" ", Face.TEXT, Role.PLAIN, false, false, false),
                        new Run("P", Face.VARIABLE, Role.P, false, false, false)));
    }

    @Test
    void wideSpacesAndSignsAreSetInTheFaceThatHasThem() {
        assertThat(RichText.parse("<m>\u2009\u2225\u2009</m>").runs().stream().map(Run::text))
                .containsExactly("\u2009", "\u2225", "\u2009");
        assertThat(RichText.parse("a\u2002b").runs().stream().map(Run::face))
                .containsExactly(Face.TEXT, Face.MATHS, Face.TEXT);
    }

    @Test
    void aDivergenceIsWrittenInOneWay() {
        assertThat(RichText.parse("<k><KL/></k>"))
                .isEqualTo(RichText.parse("<k><m>KL(</m><v>P</v><m>\u2009\u2225\u2009</m><v>Q</v><m>)</m></k>"));
        assertThat(RichText.parse("<KL-back/>"))
                .isEqualTo(RichText.parse("<m>KL(</m><v>Q</v><m>\u2009\u2225\u2009</m><v>P</v><m>)</m>"));
        assertThat(RichText.parse("<KL(P|Q)/>"))
                .isEqualTo(RichText.parse("<m>KL(</m><P/><m>\u2009\u2225\u2009</m><Q/><m>)</m>"));
        assertThat(RichText.parse("<KL(Q|P)/>"))
                .isEqualTo(RichText.parse("<m>KL(</m><Q/><m>\u2009\u2225\u2009</m><P/><m>)</m>"));
        assertThatThrownBy(() -> RichText.parse("<KL(P|R)/>")).hasMessageContaining("KL(P|R)");
    }

    @Test
    void theTextAloneIsWhatIsRead() {
        assertThat(RichText.parse("wastes <kl>2.54 bits</kl> a day.").plain()).isEqualTo("wastes 2.54 bits a day.");
    }

    @Test
    void anUnknownTagIsABrokenMessage() {
        assertThatThrownBy(() -> RichText.parse("<blink>")).hasMessageContaining("blink");
    }

    @Test
    void theFirstParagraphEndsBeforeTheFirstEmptyLine() {
        assertThat(RichText.parse("One <b>two</b> three.\n\n<b>Four</b>").firstParagraph())
                .isEqualTo(RichText.parse("One <b>two</b> three."));
        RichText whole = RichText.parse("one\n<b>two</b>");
        assertThat(whole.firstParagraph()).isSameAs(whole);
    }
}
