package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.lab.Preset;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SamplingStateTest {
    private static final List<String> FACES = Given.PICTURE.outcomes();
    private static final Categorical FAIR = Categorical.uniform(6);

    private static SamplingState state(double theta, long seed, int draws) {
        return new SamplingState(Source.DIE, FACES, FAIR, FAIR, theta, seed, draws, Page.DRAWS);
    }

    @Test
    void whatIsWrongIsNamed() {
        refused("theta must be between -10 and 10, not 10.5", () -> state(10.5, 1, 1));
        refused("theta must be between -10 and 10, not NaN", () -> state(Double.NaN, 1, 1));
        refused("seed must be between 0 and 999999999, not -1", () -> state(0, -1, 1));
        refused("draws must be between 0 and 1000000, not 1000001", () -> state(0, 1, 1_000_001));
        refused("outcomes of a coin must be 2, not 6", () -> with(Source.COIN, FACES, FAIR, FAIR));
        refused("outcomes of a die must be 6, not 2", () -> with(Source.DIE, List.of("a", "b"), FAIR, FAIR));
        refused("outcomes must have 2 to 10 entries, not 1", () -> with(Source.LETTERS, List.of("a"), FAIR, FAIR));
        refused("p must have 6 entries, not 2", () -> with(Source.DIE, FACES, Categorical.of(1, 1), FAIR));
        refused("q must have 6 entries, not 2", () -> with(Source.DIE, FACES, FAIR, Categorical.of(1, 1)));
        refused(
                "a name in outcomes must have 1 to 12 characters, not “ ”",
                () -> with(Source.LETTERS, List.of("a", " "), FAIR, FAIR));
    }

    private static SamplingState with(Source source, List<String> outcomes, Categorical p, Categorical q) {
        return new SamplingState(source, outcomes, p, q, 0, 1, 1, Page.DRAWS);
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, made);
        assertThat(refusal.say(Words.of(Language.EN))).isEqualTo(why);
        assertThat(refusal.say(Words.of(Language.ZH))).containsPattern("须");
    }

    @Test
    void aFileGivesBackEveryPreset() throws Exception {
        for (Preset<SamplingState> preset : Given.LAB.presets()) {
            assertThat(read(StateFile.json("sampling", preset.state()))).isEqualTo(preset.state());
        }
    }

    @Test
    void aBadFileIsRefusedWithOneSentence() throws Exception {
        String good = StateFile.json("sampling", Given.PICTURE);
        Assertions.assertThatThrownBy(() -> read(good.replace("\"draws\" : 1000", "\"draws\" : 1000001")))
                .isInstanceOf(StateFileException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(StateFileException.class))
                .extracting(refused -> refused.notice().say(Words.of(Language.EN)))
                .isEqualTo("state cannot be used: draws must be between 0 and 1000000, not 1000001.");
        Assertions.assertThatThrownBy(() -> read(good.replace("DIE", "CARD"))).isInstanceOf(StateFileException.class);
    }

    private static SamplingState read(String json) throws Exception {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .state("sampling", SamplingState.class);
    }
}
