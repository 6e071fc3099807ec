package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

/** The commands of Compare and the history that all labs share. */
class CompareModelTest {
    private final CompareModel model = new CompareModel(new CompareLab());

    @Test
    void theOthersShareTheRestInTheirProportions() {
        Categorical moved = Rescaling.set(Categorical.of(1, 2, 1), 0, 0.7, Set.of());
        assertThat(moved.probability(0)).isEqualTo(0.7, within(1e-15));
        assertThat(moved.probability(1)).isEqualTo(0.2, within(1e-15));
        assertThat(moved.probability(2)).isEqualTo(0.1, within(1e-15));
    }

    @Test
    void lockedOutcomesKeepTheirsAndLimitTheRest() {
        Categorical moved = Rescaling.set(Categorical.of(1, 2, 1), 0, 0.9, Set.of(1));
        assertThat(moved).isEqualTo(Categorical.of(0.5, 0.5, 0));
        Categorical allLocked = Rescaling.set(Categorical.of(1, 2, 1), 0, 0.9, Set.of(1, 2));
        assertThat(allLocked).isEqualTo(Categorical.of(1, 2, 1));
    }

    @Test
    void outcomesThatWereAllZeroShareEqually() {
        Categorical moved = Rescaling.set(Categorical.of(1, 0, 0), 0, 0.5, Set.of());
        assertThat(moved).isEqualTo(Categorical.of(2, 1, 1));
    }

    @Test
    void aDragThroughTheEndsKeepsTheProportionsOfItsStart() {
        CompareState start = new CompareLab()
                .presets().stream()
                        .filter(p -> p.id().equals("die"))
                        .findFirst()
                        .orElseThrow()
                        .state();
        model.change(now -> start);
        var drag = model.beginGesture();
        model.setChance(Side.P, 5, 1, start);
        model.setChance(Side.P, 5, 0.5, start);
        drag.end();
        for (int i = 0; i < 6; i++) {
            assertThat(model.state().p().probability(i)).isEqualTo(start.p().probability(i), within(1e-15));
        }
    }

    @Test
    void typingTheSameNumbersMeansTheSameDistribution() {
        model.setChance(Side.Q, 0, 0.9, model.state());
        assertThat(model.result().comparison().equal()).isTrue();
        assertThat(model.result().comparison().klPQ()).isZero();
    }

    @Test
    void aGestureThatChangesNothingIsNoStep() {
        model.beginGesture().end();
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    @Test
    void undoInAGestureTakesItBackAndRedoBringsItAgain() {
        CompareState start = model.state();
        model.beginGesture();
        model.setChance(Side.P, 0, 0.5, start);
        model.undo();
        assertThat(model.state()).isEqualTo(start);
        model.redo();
        assertThat(model.state().p()).isEqualTo(Categorical.uniform(2));
    }

    @Test
    void undoEndsTheGestureAndItsHolderMovesNothingAnyMore() {
        var drag = model.beginGesture();
        model.setChance(Side.P, 0, 0.5, model.state());
        model.undo();
        assertThat(drag.isOver()).isTrue();
        drag.end();
        drag.cancel();
        assertThat(model.canUndoProperty().get()).isFalse();
        assertThat(model.canRedoProperty().get()).isTrue();
    }

    @Test
    void anotherGestureEndsTheOneBefore() {
        var first = model.beginGesture();
        model.setChance(Side.P, 0, 0.5, model.state());
        var second = model.beginGesture();
        model.setChance(Side.P, 0, 0.2, model.state());
        first.end();
        second.end();
        model.undo();
        assertThat(model.state().p()).isEqualTo(Categorical.uniform(2));
        model.undo();
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    @Test
    void locksOutliveOtherOutcomes() {
        model.setLocked(0, true);
        model.addOutcome();
        assertThat(model.state().locked()).containsExactly(0);
        assertThat(model.state().p().probability(0)).isEqualTo(0.9, within(1e-15));
        assertThat(model.state().p().probability(2)).isEqualTo(0.05, within(1e-15));
        model.removeOutcome(1);
        assertThat(model.state().p().probability(0)).isEqualTo(0.9, within(1e-12));
        assertThat(model.state().locked()).containsExactly(0);
    }

    @Test
    void anUnknownWordForTheAxisIsRefused() {
        assertThatThrownBy(() ->
                        CompareState.of(List.of("a", "b"), Categorical.of(1, 1), Categorical.of(1, 1), "", "", "week"))
                .hasMessageContaining("compare.refused.per");
    }

    @Test
    void resetIsAStepToo() {
        CompareState start = model.state();
        model.swap();
        CompareState swapped = model.state();
        assertThat(model.changedProperty().get()).isTrue();
        model.reset();
        assertThat(model.state()).isEqualTo(start);
        assertThat(model.changedProperty().get()).isFalse();
        model.undo();
        assertThat(model.state()).isEqualTo(swapped);
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void selectingIsNoStep() {
        model.select(1);
        assertThat(model.state().selected()).isEqualTo(1);
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    @Test
    void outcomesComeAndGoDownToTwo() {
        model.removeOutcome(0);
        assertThat(model.state().size()).isEqualTo(2);
        for (int i = 0; i < 40; i++) {
            model.addOutcome();
        }
        assertThat(model.state().size()).isEqualTo(42);
        assertThat(model.state().outcomes()).doesNotHaveDuplicates();
        while (model.state().size() > 2) {
            model.removeOutcome(0);
        }
        assertThat(model.state().size()).isEqualTo(2);
    }

    @Test
    void removingTheOnlyPossibleOutcomeLeavesTheOthersEqual() {
        model.setPair(List.of("a", "b", "c"), Categorical.of(1, 0, 0), "", Categorical.uniform(3), "");
        model.removeOutcome(0);
        assertThat(model.state().p()).isEqualTo(Categorical.uniform(2));
    }

    @Test
    void aStateThatContradictsItselfIsRefusedInASentenceThatNamesTheField() {
        assertThatThrownBy(() -> CompareState.of(List.of("a"), Categorical.of(1), Categorical.of(1), "", "", "day"))
                .extracting(e -> said((Refusal) e))
                .isEqualTo("p must have 2 to 100,000 probabilities, not 1");
        assertThatThrownBy(() -> CompareState.of(
                        List.of("a", "b"), Categorical.of(1, 1, 1), Categorical.of(1, 1), "", "", "day"))
                .extracting(e -> said((Refusal) e))
                .isEqualTo("q must have as many probabilities as p, 3, not 2");
    }

    private static String said(Refusal refusal) {
        return refusal.say(Words.of(Language.EN));
    }

    @Test
    void randomCommandsNeverBreakTheSums() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 3000; i++) {
            int outcome = random.nextInt(model.state().size());
            switch (random.nextInt(9)) {
                case 0 -> model.addOutcome();
                case 1 -> model.removeOutcome(outcome);
                case 2 -> model.swap();
                case 3 -> model.smooth();
                case 4 -> model.setLocked(outcome, random.nextBoolean());
                case 5 -> model.undo();
                default ->
                    model.setChance(
                            random.nextBoolean() ? Side.P : Side.Q,
                            outcome,
                            random.nextDouble(-0.1, 1.1),
                            model.state());
            }
            double sum = java.util.Arrays.stream(model.state().p().toArray()).sum();
            assertThat(sum).isEqualTo(1, within(1e-12));
            assertThat(model.result().comparison().klPQ()).isNotNegative();
        }
    }
}
