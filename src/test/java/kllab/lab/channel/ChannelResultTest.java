package kllab.lab.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kllab.Looks;
import kllab.Reference;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Language;
import kllab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ChannelResultTest {
    private static final ChannelLab LAB = new ChannelLab();

    private static ChannelResult preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .map(preset -> LAB.compute(preset.state()))
                .findFirst()
                .orElseThrow();
    }

    /** A random telegraph and use; sometimes a symbol is never used. */
    static ChannelState random(SplittableRandom random) {
        double[] mark = random.doubles(4, 0.001, 1).toArray();
        mark[random.nextInt(4)] = random.nextBoolean() ? 0 : 1;
        double[] space = {random.nextInt(3) == 0 ? 0 : random.nextDouble(), 0.3};
        return new ChannelState(
                random.nextInt(4) > 0,
                random.ints(4, 1, 21).boxed().toList(),
                Categorical.of(mark),
                Categorical.of(space),
                random.nextInt(61));
    }

    @Test
    void theCapacitiesAreThoseOfTheReference() {
        Map<String, String> ids = Map.of("shannon", "shannon_1948", "itu", "itu_gaps_letters_and_words");
        ids.forEach((preset, reference) -> {
            double capacity = preset(preset).telegraph().bitsPerUnit();
            double expected = Reference.file("codes.json")
                    .get("capacity")
                    .valueStream()
                    .filter(each -> each.get("id").asString().equals(reference))
                    .mapToDouble(each -> Reference.number(each.get("capacity_bits_per_unit")))
                    .findFirst()
                    .orElseThrow();
            assertThat(capacity).isCloseTo(expected, within(1e-14));
        });
    }

    @Test
    void dotsAndDashesAloneCountAsFibonacciDid() {
        JsonNode strings = Reference.file("codes.json").get("morse").get("strings_per_duration");
        ChannelResult marks = preset("fibonacci");
        assertThat(strings.size()).isGreaterThan(5);
        strings.properties().forEach(each -> {
            int withLastGap = Integer.parseInt(each.getKey()) + 1;
            assertThat(marks.counts().get(withLastGap).intValueExact())
                    .isEqualTo((int) Reference.number(each.getValue()));
        });
        assertThat(marks.lattice()).isEqualTo(2);
    }

    @Test
    void theCountsSettleOnTheLine() {
        for (String id : List.of("shannon", "itu", "fibonacci", "equal")) {
            ChannelResult result = preset(id);
            int t = ChannelState.LATEST / result.lattice() * result.lattice();
            double actual = Math.log(result.counts().get(t).doubleValue());
            assertThat(actual).as(id).isCloseTo(result.trend(t), within(2e-3));
        }
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void whatIsShownAddsUp(LogBase unit) {
        Look look = Looks.of(Language.EN, unit);
        SplittableRandom random = new SplittableRandom(17);
        for (int run = 0; run < 500; run++) {
            ChannelResult result = LAB.compute(random(random));
            Balance balance = ChannelWords.balance(result, look);
            assertThat(balance.sign()).isEqualTo("=");
            long lost =
                    Math.round(1000 * Numbers.rounded(look.shown(result.use().lostNatsPerUnit()), 3));
            double parts = result.places().stream()
                    .mapToDouble(place -> Numbers.rounded(look.shown(result.lost(place)), 3))
                    .sum();
            assertThat(ChannelWords.LOSS_AFTER_PARTS.apply(result, look))
                    .startsWith(Math.round(1000 * parts) == lost ? "= " : "\u2248 ");
            double above =
                    balance.upper().stream().mapToDouble(Balance.Piece::amount).sum();
            assertThat(above).isCloseTo(balance.lower().getFirst().amount(), within(1e-12));
        }
    }

    @Test
    void theButtonFillsTheCapacityOfEveryTelegraph() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            ChannelModel model = new ChannelModel(LAB);
            ChannelState start = random(random);
            model.change(state -> start);
            model.useBest();
            assertThat(model.result().isBest()).isTrue();
            assertThat(model.state().durations()).isEqualTo(start.durations());
        }
    }

    @Test
    void anotherDurationToLookAtIsNoStepAndOutlivesUndo() {
        ChannelModel model = new ChannelModel(LAB);
        model.setTime(30);
        assertThat(model.canUndoProperty().get()).isFalse();
        model.choose(TelegraphKind.ITU);
        model.setTime(99);
        model.undo();
        assertThat(model.result().kind()).isEqualTo(TelegraphKind.SHANNON);
        assertThat(model.state().time()).isEqualTo(ChannelState.LATEST);
    }
}
