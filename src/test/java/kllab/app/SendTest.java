package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import kllab.lab.compare.CompareState;
import org.junit.jupiter.api.Test;

/** What one page sends to another. */
class SendTest {
    @Test
    void compareShowsPAndQOfDistance() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        shell.run(() -> shell.controller.open(
                LabCatalog.named(shell.model.labs(), "distance").orElseThrow()));
        shell.run(() -> shell.model.opened().verb("send").run().run());
        assertThat(shell.ask(() -> shell.model.opened().lab().id())).isEqualTo("compare");
        CompareState state =
                (CompareState) shell.ask(() -> shell.model.opened().model().state());
        assertThat(state.outcomes()).containsExactly("Rain", "Sun", "Snow");
        assertThat(state.p().toArray()).containsExactly(0.6, 0.3, 0.1);
        assertThat(state.q().toArray()).containsExactly(0.36, 0.24, 0.4);
    }
}
