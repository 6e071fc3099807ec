package kllab.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kllab.figure.Hall;
import kllab.ui.hall.HallCheck.Stage;
import org.junit.jupiter.api.Test;

/** What the last row has read sets how pictures are shown in that hall. */
class HallCheckTest {
    private static HallCheck confirmed(HallCheck check, int times) {
        HallCheck next = check;
        for (int i = 0; i < times; i++) {
            next = next.confirm(1);
        }
        return next;
    }

    @Test
    void theLastLineThatIsReadSetsTheSizeOfTheType() {
        List<Integer> lines = IntStream.rangeClosed(0, 5)
                .mapToObj(read -> confirmed(HallCheck.BEGUN, read).hall().lines())
                .toList();
        assertThat(lines).containsExactly(40, 40, 40, 40, 48, 48);
        assertThat(HallCheck.BEGUN.read(2).needsMore()).isTrue();
        assertThat(HallCheck.BEGUN.read(3).needsMore()).isFalse();
        assertThat(HallCheck.BEGUN.read(3).hall()).isEqualTo(new Hall(40, 0.5, false));
        assertThat(HallCheck.BEGUN.read(3).factor()).isEqualTo(1.2);
        assertThat(HallCheck.BEGUN.read(3).confirm(-1).smallest()).isEqualTo(30);
        assertThat(HallCheck.BEGUN.confirm(-1)).isEqualTo(HallCheck.BEGUN);
    }

    @Test
    void theFinestHatchThatIsSeenSetsTheDistanceOfItsLines() {
        HallCheck hatches = HallCheck.BEGUN.read(4).at(Stage.HATCHES);
        List<Double> pitches = IntStream.rangeClosed(0, 5)
                .mapToObj(seen -> confirmed(hatches, seen).hall().pitch())
                .toList();
        assertThat(pitches).containsExactly(0.9 * 1.4, 0.9 * 1.4, 0.66 * 1.4, 0.5 * 1.4, 0.5 * 1.4 * 0.36 / 0.5, 0.5);
        assertThat(hatches.hall().lines()).isEqualTo(48);
    }

    @Test
    void lightGreysThatAreLostMakeTheGridDarker() {
        HallCheck greys = HallCheck.BEGUN.at(Stage.GREYS);
        assertThat(HallCheck.BEGUN.hall().faint()).as("nobody was asked").isFalse();
        assertThat(confirmed(greys, 8).hall().faint()).isTrue();
        assertThat(confirmed(greys, 9).hall().faint()).isFalse();
        assertThat(confirmed(greys, 20).greys()).isEqualTo(HallCheck.GREYS.size());
    }

    @Test
    void aRemoteIsLearnedFromItsButtons() {
        RemoteLearner learner = new RemoteLearner();
        Stream.of(KeyCode.SHIFT, KeyCode.DOWN, KeyCode.UP, KeyCode.PERIOD, KeyCode.F5, KeyCode.ESCAPE)
                .forEach(learner::hear);
        assertThat(learner.isDone()).isTrue();
        Remote remote = learner.remote();
        assertThat(remote.word()).isEqualTo("DOWN,UP,PERIOD,F5+ESCAPE");
        assertThat(remote.escapeGoesOn()).isTrue();
        assertThat(remote.nextKeys())
                .extracting("code")
                .containsExactly(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN);
    }

    @Test
    void aButtonThatIsNotThereIsSkippedWithAnEarlierOne() {
        RemoteLearner learner = new RemoteLearner();
        Stream.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.F5, KeyCode.F5)
                .forEach(learner::hear);
        assertThat(learner.isDone()).isTrue();
        assertThat(learner.remote().word()).isEqualTo("RIGHT,LEFT,-,F5");
        assertThat(learner.remote().escapeGoesOn()).isFalse();
    }

    /** A press may come before the card is painted. */
    @Test
    void aCardThatIsNotPaintedYetHasNoLinesToPress() {
        TestCard card = new TestCard();
        assertThat(IntStream.range(0, HallCheck.LINES.size()).mapToObj(card::line))
                .noneMatch(line -> line.contains(0, 0));
    }
}
