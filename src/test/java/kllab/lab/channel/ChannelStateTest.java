package kllab.lab.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.io.session.StateFile;
import kllab.lab.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelStateTest {
    private static final Categorical FOUR = Categorical.uniform(4);
    private static final Categorical TWO = Categorical.uniform(2);

    private static ChannelState state(
            List<Integer> durations, Categorical afterMark, Categorical afterSpace, int time) {
        return new ChannelState(true, durations, afterMark, afterSpace, time);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 21, Integer.MAX_VALUE})
    void aDurationIsAFewWholeUnits(int duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(List.of(2, duration, 3, 6), FOUR, TWO, 0))
                .withMessageContaining("durations")
                .withMessageContaining(Integer.toString(duration));
    }

    @Test
    void everythingHasItsSize() {
        List<Integer> durations = List.of(2, 4, 3, 6);
        assertThatIllegalArgumentException().isThrownBy(() -> state(List.of(2, 4), FOUR, TWO, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(durations, TWO, TWO, 0))
                .withMessageContaining("afterMark");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(durations, FOUR, FOUR, 0))
                .withMessageContaining("afterSpace");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(durations, FOUR, TWO, 61))
                .withMessageContaining("time");
        assertThatIllegalArgumentException().isThrownBy(() -> state(durations, FOUR, TWO, -1));
    }

    @Test
    void everyPresetComesBackFromItsFile(@TempDir Path folder) throws Exception {
        for (Preset<ChannelState> preset : new ChannelLab().presets()) {
            Path file = folder.resolve(preset.id() + ".json");
            StateFile.write(file, "channel", preset.state());
            assertThat(StateFile.read(file).state("channel", ChannelState.class))
                    .isEqualTo(preset.state());
        }
    }

    @Test
    void aTelegraphWithTheDurationsOfANamedOneIsThatOne() {
        ChannelState shannon = state(List.of(2, 4, 3, 6), FOUR, TWO, 0);
        assertThat(TelegraphKind.of(shannon)).isEqualTo(TelegraphKind.SHANNON);
        assertThat(TelegraphKind.of(shannon.withChannel(true, List.of(2, 4, 2, 6))))
                .isEqualTo(TelegraphKind.ITU);
        assertThat(TelegraphKind.of(shannon.withChannel(true, List.of(2, 4, 2, 7))))
                .isEqualTo(TelegraphKind.OWN);
        assertThat(TelegraphKind.of(shannon.withChannel(false, List.of(2, 4, 9, 9))))
                .isEqualTo(TelegraphKind.MARKS);
        assertThat(TelegraphKind.of(shannon.withChannel(false, List.of(2, 3, 3, 6))))
                .isEqualTo(TelegraphKind.OWN);
    }
}
