package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import kllab.io.session.StateFile;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitStateTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aHumpIsAPartOfP(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hump(weight, 0, 1))
                .withMessageContaining("weight");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20.1, 20.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void aHumpStandsWhereItCanBeShown(double mean) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hump(1, mean, 1))
                .withMessageContaining("mean");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.049, 10.1, Double.NaN})
    void aHumpHasAWidth(double sigma) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hump(1, 0, sigma))
                .withMessageContaining("sigma");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-30.1, 30.1, Double.NaN})
    void aStartStandsOnTheMaps(double mu) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Start(mu, 1)).withMessageContaining("mu");
        assertThatIllegalArgumentException().isThrownBy(() -> new Start(0, 0)).withMessageContaining("sigma");
    }

    @Test
    void humpsAreCountedFromLeftToRightWhateverTheirAge() {
        FitState state = Given.humps(new Hump(0.2, 3, 1), new Hump(0.3, -4, 1), new Hump(0.5, 0, 1));
        assertThat(List.of(state.fromLeft(0), state.fromLeft(1), state.fromLeft(2)))
                .containsExactly(1, 2, 0);
        assertThat(List.of(state.placeOf(0), state.placeOf(1), state.placeOf(2)))
                .containsExactly(2, 0, 1);
    }

    @Test
    void thereIsANearestStart() {
        assertThat(Start.near(-99, 1e9)).isEqualTo(new Start(-30, 40));
        assertThat(Start.near(1, 0)).isEqualTo(new Start(1, 0.02));
    }

    @Test
    void thereAreOneToFourHumps() {
        Hump hump = new Hump(0.2, 0, 1);
        assertThat(Given.withHumps(List.of(hump, hump, hump, hump)).humps()).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> Given.withHumps(List.of()));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Given.withHumps(List.of(hump, hump, hump, hump, hump)));
        assertThat(refusal.say(Words.of(Language.EN))).isEqualTo("humps must have 1 to 4 entries, not 5");
    }

    @Test
    void everythingElseHasItsLimits() {
        FitState rest = Given.REST;
        assertThatIllegalArgumentException().isThrownBy(() -> rest.withStep(-2)).withMessageContaining("step");
        assertThatIllegalArgumentException().isThrownBy(() -> rest.withStart(4)).withMessageContaining("start");
        assertThatIllegalArgumentException().isThrownBy(() -> rest.withSeed(-1)).withMessageContaining("seed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FitState(rest.humps(), rest.starts().subList(0, 3), 0, 0, false, 1))
                .withMessageContaining("starts, 4, 3");
    }

    @Test
    void weightsAreDividedByTheirSumOnce() {
        FitState state = Given.humps(new Hump(0.5, 0, 1), new Hump(0.3, 1, 1), new Hump(0.7, 2, 1));
        assertThat(state.humps().stream().mapToDouble(Hump::weight).sum())
                .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(Given.withHumps(state.humps())).isEqualTo(state);
    }

    @Test
    void movedHumpsLetQSettleUnlessItIsTheLearnersOwn() {
        Hump hump = new Hump(1, 0, 1);
        assertThat(Given.REST.withStep(3).withHumps(List.of(hump)).step()).isEqualTo(FitState.SETTLED);
        FitState own = Given.REST.withStartAt(FitState.OWN, new Start(1, 1));
        assertThat(own.isOwn()).isTrue();
        assertThat(own.withHumps(List.of(hump)).isOwn()).isTrue();
    }

    @Test
    void everyPresetComesBackFromItsFile() throws Exception {
        for (var preset : Given.LAB.presets()) {
            Path file = folder.resolve(preset.id() + ".json");
            StateFile.write(file, "fit", preset.state());
            assertThat(StateFile.read(file).state("fit", FitState.class)).isEqualTo(preset.state());
        }
    }
}
