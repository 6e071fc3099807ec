package kllab.io.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States whose fields have been renamed since some files were written. */
class StateChangesTest {
    enum Mood {
        GLAD,
        CALM
    }

    @Changed(in = 2, field = "belief", was = "model")
    @Changed(in = 2, field = "mood", values = "QUIET=CALM")
    @Changed(in = 3, field = "humps[].centre", was = "mean")
    @Changed(in = 3, field = "humps[].weight", absent = "0.5")
    record Renamed(double belief, Mood mood, List<Hump> humps) {}

    record Hump(double centre, double weight) {}

    private static Renamed read(String json) throws Exception {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .state("sample", Renamed.class);
    }

    private static String file(int version, String state) {
        return "{\"lab\":\"sample\",\"version\":" + version + ",\"state\":" + state + "}";
    }

    @Test
    void aFileOfEachVersionBecomesTheSameState() throws Exception {
        Renamed state = new Renamed(0.25, Mood.CALM, List.of(new Hump(1, 0.5), new Hump(2, 0.5)));
        assertThat(read(file(1, "{\"model\":0.25,\"mood\":\"QUIET\",\"humps\":[{\"mean\":1},{\"mean\":2}]}")))
                .isEqualTo(state);
        assertThat(read(file(2, "{\"belief\":0.25,\"mood\":\"CALM\",\"humps\":[{\"mean\":1},{\"mean\":2}]}")))
                .isEqualTo(state);
        assertThat(read(StateFile.json("sample", state))).isEqualTo(state);
        assertThat(StateFile.json("sample", state)).contains("\"version\" : 3");
    }

    @Test
    void whatALaterVersionRenamedIsNotReadByItsOldNameInANewFile() {
        assertThatThrownBy(() -> read(file(3, "{\"model\":0.25,\"mood\":\"CALM\",\"humps\":[]}")))
                .isInstanceOf(StateFileException.class);
        assertThatThrownBy(() -> read(file(3, "{\"belief\":0.25,\"mood\":\"QUIET\",\"humps\":[]}")))
                .isInstanceOf(StateFileException.class);
    }

    @Test
    void aVersionThatIsNotKnownIsRefused() {
        for (int version : new int[] {0, 4}) {
            assertThatThrownBy(() -> read(file(version, "{}"))).isInstanceOf(StateFileException.class);
        }
    }

    @Test
    void whatIsOfAnotherKindIsRefusedByTheReaderInItsOwnWords() {
        assertThatThrownBy(() -> read(file(1, "{\"model\":0.25,\"mood\":\"QUIET\",\"humps\":7}")))
                .hasMessageContaining("file.need.list");
    }

    @Test
    void aStateThatNeverChangedHasVersionOne() {
        assertThat(StateChanges.version(Hump.class)).isEqualTo(1);
    }
}
