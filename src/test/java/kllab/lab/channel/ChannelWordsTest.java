package kllab.lab.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.text.Language;
import kllab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelWordsTest {
    private static final ChannelLab LAB = new ChannelLab();

    private static ChannelState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static String headline(ChannelState state, Language language) {
        return ChannelWords.HEADLINE
                .rich(LAB.compute(state), Looks.of(language, LogBase.BITS))
                .plain();
    }

    @Test
    void theSentenceSaysWhatIsLost() {
        assertThat(headline(preset("shannon"), Language.EN)).contains("loses 0.06\u00A0bits");
        assertThat(headline(preset("shannon"), Language.ZH)).contains("少传 0.06\u00A0比特");
        assertThat(headline(preset("best"), Language.EN)).contains("all it can, 0.54\u00A0bits");
        assertThat(headline(preset("best"), Language.ZH)).contains("0.54\u00A0比特", "达到了容量");
        assertThat(headline(preset("dots"), Language.EN)).contains("nothing is conveyed", "all 0.54\u00A0bits");
        assertThat(headline(preset("dots"), Language.ZH)).contains("什么也没说", "损失全部 0.54\u00A0比特。");
    }

    @Test
    void theCapacityIsThereToTwelveDecimals() {
        Look look = Looks.of(Language.EN, LogBase.BITS);
        assertThat(capacity("shannon", look).foot()).isEqualTo("0.538936051804");
        assertThat(capacity("itu", look).foot()).isEqualTo("0.578260171487");
        assertThat(capacity("itu", look).digits()).isEqualTo("0.578");
    }

    private static Readout capacity(String id, Look look) {
        return ChannelWords.READOUTS.of(LAB.compute(preset(id)), null, look).getLast();
    }

    @Test
    void theCountIsExactAndZeroAndOneHaveSentencesOfTheirOwn() {
        Look look = Looks.of(Language.EN, LogBase.BITS);
        ChannelState marks = preset("fibonacci");
        assertThat(counted(marks.withTime(14), look)).isEqualTo("t = 14: 21 messages");
        assertThat(counted(marks.withTime(15), look)).isEqualTo("t = 15: no message");
        assertThat(counted(marks.withTime(0), look)).isEqualTo("t = 0: 1 message");
        assertThat(counted(preset("shannon").withTime(60), look)).contains("1,4");
    }

    @Test
    void whereMessagesComeEveryOtherUnitTheirGrowthIsToldForTwo() {
        Look look = Looks.of(Language.EN, LogBase.BITS);
        ChannelResult itu = LAB.compute(preset("itu"));
        assertThat(itu.lattice()).isEqualTo(2);
        assertThat(ChannelWords.GROWTH.rich(itu, look).plain()).isEqualTo("in the long run \u00D7 2.229 every 2 units");
        double grown = itu.counts().get(60).doubleValue() / itu.counts().get(58).doubleValue();
        assertThat(Numbers.fixed(grown, 3)).isEqualTo("2.229");
        assertThat(ChannelWords.GROWTH
                        .rich(LAB.compute(preset("shannon")), look)
                        .plain())
                .isEqualTo("in the long run \u00D7 1.453 per unit");
    }

    private static String counted(ChannelState state, Look look) {
        return ChannelWords.counted(LAB.compute(state), state.time(), look).plain();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasWholeSentences(Language language) {
        SplittableRandom random = new SplittableRandom(23);
        ChannelResult pinned = LAB.compute(preset("itu"));
        for (LogBase unit : LogBase.values()) {
            Look look = Looks.of(language, unit);
            for (int run = 0; run < 200; run++) {
                ChannelResult result = LAB.compute(ChannelResultTest.random(random));
                Stream<String> readouts = ChannelWords.READOUTS.of(result, pinned, look).stream()
                        .flatMap(r -> Stream.of(r.name().plain(), r.digits(), r.unit(), r.foot()));
                Stream<String> others = Stream.of(
                        ChannelWords.HEADLINE.rich(result, look).plain(),
                        ChannelWords.counted(result, result.state().time(), look)
                                .plain(),
                        ChannelWords.GROWTH.rich(result, look).plain(),
                        ChannelWords.SPOKEN_GRAPH.apply(result, look),
                        ChannelWords.SPOKEN_BALANCE.apply(result, look),
                        ChannelWords.group(result, true, look),
                        ChannelWords.group(result, false, look));
                Stream<String> prices =
                        ChannelWords.prices(result, look).stream().map(line -> line.plain());
                for (String sentence : Stream.of(readouts, others, prices)
                        .flatMap(each -> each)
                        .toList()) {
                    assertThat(sentence).isNotBlank().doesNotContain("{", "}", "<", ">", "NaN", "?");
                }
                List<SymbolContext> places = result.places();
                assertThat(ChannelWords.spokenPlace(places.getFirst(), result, look))
                        .doesNotContain("{");
            }
        }
    }
}
