package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import kllab.lab.compare.CompareState;
import kllab.lab.distance.DistanceState;
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

    @Test
    void distanceTakesThreeOutcomesOfCompare() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        shell.run(() -> shell.controller.open(
                LabCatalog.named(shell.model.labs(), "distance").orElseThrow()));
        shell.run(() -> shell.controller.view().page().take("a\t1\t2\nb\t1\t1\nc\t2\t1\n"));
        shell.run(() -> shell.model.opened().verb("send").run().run());
        shell.run(() -> shell.model.opened().verb("swap").run().run());
        shell.run(() -> shell.model.opened().verb("triangle").run().run());
        DistanceState state =
                (DistanceState) shell.ask(() -> shell.model.opened().model().state());
        assertThat(state.names()).containsExactly("a", "b", "c");
        assertThat(state.p().toArray()).containsExactly(0.5, 0.25, 0.25);
        assertThat(state.q().toArray()).containsExactly(0.25, 0.25, 0.5);
        shell.run(() -> shell.controller.view().page().take("1 2"));
        assertThat(shell.ask(() -> shell.model.desk().noticeProperty().get())).isNotEmpty();
    }
}
