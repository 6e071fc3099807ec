package kllab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import kllab.sample.SampleLab;
import kllab.sample.SampleState;
import kllab.ui.Hold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabModelTest {
    private final SampleLab lab = new SampleLab();
    private final LabModel<SampleState, SampleState> model = new LabModel<>(lab);

    private void caption(String text) {
        model.change(state -> state.withCaption(text));
    }

    @Test
    void aSceneIsNoStepOfHistoryAndEndsWhatAHandHolds() {
        caption("one");
        caption("two");
        model.undo();
        Snapshot<SampleState> before = model.snapshot();
        Hold held = model.beginGesture();

        model.begin(SampleState.initial().withCaption("scene"));

        assertThat(held.isOver()).isTrue();
        assertThat(model.state().caption()).isEqualTo("scene");
        assertThat(model.snapshot().past()).isEqualTo(before.past());
        assertThat(model.snapshot().future()).isEqualTo(before.future());
        model.undo();
        assertThat(model.state()).isEqualTo(SampleState.initial());
    }

    @Test
    void aModelComesBackWithItsHistoryItsPresetAndItsPin() {
        model.choose(lab.presets().getLast());
        caption("one");
        model.pin();
        caption("two");
        caption("three");
        model.undo();
        Snapshot<SampleState> taken = model.snapshot();

        LabModel<SampleState, SampleState> again = new LabModel<>(lab);
        again.restore(taken);

        assertThat(again.snapshot()).isEqualTo(taken);
        assertThat(again.state().caption()).isEqualTo("two");
        assertThat(again.presetProperty().get()).isEqualTo(lab.presets().getLast());
        assertThat(again.changedProperty().get()).isTrue();
        assertThat(again.pinnedProperty().get())
                .isEqualTo(lab.presets().getLast().state().withCaption("one"));
        again.redo();
        assertThat(again.state().caption()).isEqualTo("three");
        again.undo();
        again.undo();
        again.undo();
        again.undo();
        assertThat(again.state()).isEqualTo(lab.initial());
        assertThat(again.canUndoProperty().get()).isFalse();
    }

    @Test
    void aPresetThatIsGoneIsReplacedByTheFirst() {
        SampleState state = SampleState.initial().withCaption("old");
        model.restore(
                new Snapshot<>(new Snapshot.Moment<>(state, "gone", true), Optional.empty(), List.of(), List.of()));

        assertThat(model.state()).isEqualTo(state);
        assertThat(model.presetProperty().get()).isEqualTo(lab.first());
        assertThat(model.pinnedProperty().get()).isNull();
        model.reset();
        assertThat(model.state()).isEqualTo(lab.initial());
    }

    @Test
    void whileAHandMovesTheSettledResultStays() {
        Hold hold = model.beginGesture();
        caption("moving");
        assertThat(model.moment().settled()).isEqualTo(lab.initial());
        assertThat(model.moment().moving()).isTrue();
        hold.end();
        assertThat(model.moment().settled().caption()).isEqualTo("moving");

        Hold second = model.beginGesture();
        caption("taken back");
        second.cancel();
        assertThat(model.moment().settled().caption()).isEqualTo("moving");
    }

    /** A lab that knows nothing at once. */
    private static final class SlowLab extends Lab<SampleState, String> {
        SlowLab() {
            super(
                    "slow",
                    "slow",
                    "",
                    SampleState.class,
                    (state, before) -> "whole " + state.caption(),
                    () -> {
                        throw new IllegalStateException();
                    },
                    (lab, desk) -> {
                        throw new IllegalStateException();
                    });
        }

        @Override
        public String atOnce(SampleState state, @Nullable String before) {
            return "missing";
        }

        @Override
        public boolean isWhole(String result) {
            return !result.equals("missing");
        }

        @Override
        public List<Preset<SampleState>> presets() {
            return List.of(new Preset<>("first", "all", SampleState.initial().withCaption("first")));
        }
    }

    /** A model that is called home through a queue. */
    private static final class SlowModel extends LabModel<SampleState, String> {
        SlowModel(Executor home) {
            super(new SlowLab(), home);
        }
    }

    @Test
    void aResultThatTakesLongerIsShownWhenItIsThereIfItsStateStillIs() throws InterruptedException {
        BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
        LabModel<SampleState, String> slow = new SlowModel(home::add);
        assertThat(slow.result()).isEqualTo("missing");
        assertThat(slow.wholeProperty().get()).isFalse();
        Runnable first = home.take();

        slow.change(state -> state.withCaption("second"));
        slow.pin();
        List<String> heard = new ArrayList<>();
        slow.whenWhole(() -> heard.add(slow.result()));
        first.run();
        assertThat(slow.result()).isEqualTo("missing");
        home.take().run();

        assertThat(slow.result()).isEqualTo("whole second").isEqualTo(slow.settled());
        assertThat(slow.pinnedProperty().get()).isEqualTo("whole second");
        assertThat(slow.wholeProperty().get()).isTrue();
        assertThat(heard).containsExactly("whole second");
    }
}
