package kllab.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.probability.Categorical;
import kllab.io.FileException;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.io.session.StateLine.Data;
import kllab.lab.Lab;
import kllab.lab.compare.CompareState;
import kllab.words.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One state, one text: presets, hard cases and random states of every lab. */
class CanonicalTest {
    private static final int RANDOM = Boolean.getBoolean("kllab.full") ? 2000 : 100;

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record> void whatIsReadIsWrittenAsTheSameBytes(Lab<S, ?> lab) throws FileException {
        for (S state : States.of(lab, RANDOM, 18)) {
            String text = StateFile.json(lab.id(), state);
            S read = read(text).state(lab.id(), lab.stateType());

            assertThat(read).isEqualTo(state);
            assertThat(StateFile.json(lab.id(), read)).isEqualTo(text);
            assertThat(text).doesNotContain("\r").endsWith("}\n");
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record> void aLineGivesTheStateAndTheStateTheLine(Lab<S, ?> lab) throws FileException {
        for (S state : States.of(lab, RANDOM, 19)) {
            String line = StateLine.of(lab.id(), state, Data.WHOLE);
            // only data beyond 64 kB are taken from the state itself
            S read = StateFile.ofText(line)
                    .open(lab.id(), lab.initial(), () -> List.of(state))
                    .state();

            assertThat(line).matches("kl1:" + lab.id() + "\\.\\d+:[A-Za-z0-9_-]+");
            assertThat(read).isEqualTo(state);
            assertThat(StateLine.of(lab.id(), read, Data.WHOLE)).isEqualTo(line);
        }
    }

    @Test
    void outcomesTooRareForADoubleKeepTheirBytes() throws FileException {
        double[][] weights = {{1e-300, 1e30}, {1, 1e-310}, {1, Double.MIN_VALUE, 3}, {1e-200, 1e200, 1e-200, 1e199}};
        for (double[] each : weights) {
            Categorical rare = Categorical.of(each);
            CompareState state = CompareState.of(List.of(), rare, Categorical.uniform(each.length), "", "", "time");
            String text = StateFile.json("compare", state);
            CompareState read = read(text).state("compare", CompareState.class);

            assertThat(StateFile.json("compare", read)).isEqualTo(text);
            for (int i = 0; i < each.length; i++) {
                assertThat(read.p().isPossible(i)).isTrue();
                assertThat(read.p().logProbability(i)).isCloseTo(rare.logProbability(i), within(1e-15));
            }
        }
    }

    private static StateFile read(String text) throws FileException {
        return StateFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
