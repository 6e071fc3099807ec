package kllab.lab.coin;

import static kllab.figure.page.StagePage.STAGE;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** The screen: the prior, its interval and the truth are moved along the axis, coins are turned and carried. */
final class CoinView extends PageView<CoinState, CoinResult> {
    private static final double DOT = 1.05;

    private final CoinModel model;
    private final BeliefSheet beliefs = sheet(STAGE, BeliefSheet.class);
    private final FlipsSheet flips = sheet(CoinPlan.FLIPS, FlipsSheet.class);

    CoinView(Seat seat, CoinModel model, CoinController controller) {
        super(CoinPlan.PLAN, model, seat);
        this.model = model;
        addPrior(false, CoinNumbers.SPOKEN_MEAN, "q", "prior-mean");
        addPrior(true, CoinNumbers.SPOKEN_STRENGTH, "q", "diamond", "prior-strength");
        if (hasFields()) {
            addParameter(0, CoinState::a, model::setA, CoinNumbers.SPOKEN_A);
            addParameter(1, CoinState::b, model::setB, CoinNumbers.SPOKEN_B);
        }
        addMarks();
        CoinsHand hand = new CoinsHand(model, this, flips);
        speaking(hand::speak);
        add(hand, look -> put(hand, CoinPlan.FLIPS, flips.flips()));
        if (hasFields()) {
            addChoice();
        }
        Verb[] verbs = Stream.of("heads", "tails", "run", "shuffle")
                .map(controller::verb)
                .toArray(Verb[]::new);
        Stream.of(verbs).forEach(verb -> offering(CoinPlan.FLIPS, verb));
        offering(CoinPlan.FLIPS, controller.verb("account"));
        addPanel(new FormulaPanel<>(this, CoinWords::formula, CoinNumbers.SPOKEN_FORMULA, CoinWords.REMARK, verbs));
        addReset();
    }

    private void addPrior(boolean diamond, Said<CoinResult> spoken, String... styleClasses) {
        PointHandle<CoinState> handle =
                new PointHandle<>(new Grip<>(model), new PriorBody(model, diamond), styleClasses);
        handle.setName(() -> spoken.apply(result(), look()));
        point(handle, STAGE, beliefs.plot(), DOT);
    }

    private void addParameter(
            int index, ToDoubleFunction<CoinState> value, DoubleConsumer set, Said<CoinResult> spoken) {
        NumberField.Range range = new NumberField.Range(CoinState.LEAST, CoinState.MOST, CoinNumbers::parameter);
        NumberField field =
                new NumberField(range, set, complaining("coin.parameter.wrong"), this::requestFocus, "chance", "q");
        add(field, look -> {
            put(field, STAGE, beliefs.field(index));
            field.show(value.applyAsDouble(model.state()));
        });
        speaking(look -> field.setAccessibleText(spoken.apply(result(), look)));
    }

    /** On the axis of the beliefs: neither end of the interval can be moved over the other one, the truth goes anywhere. */
    private void addMarks() {
        mark(
                STAGE,
                chance(CoinState::low, model::setLow, CoinNumbers.SPOKEN_LOW, () -> beliefs.placeOfEnd(false))
                        .within(state -> 0, state -> state.high() - CoinState.LEAST_WIDTH));
        mark(
                STAGE,
                chance(CoinState::high, model::setHigh, CoinNumbers.SPOKEN_HIGH, () -> beliefs.placeOfEnd(true))
                        .within(state -> state.low() + CoinState.LEAST_WIDTH, state -> 1));
        mark(STAGE, chance(CoinState::truth, model::setTruth, CoinNumbers.SPOKEN_TRUTH, beliefs::placeOfTruth));
    }

    private static ChanceMark<CoinState, CoinResult> chance(
            ToDoubleFunction<CoinState> value,
            DoubleConsumer set,
            Said<CoinResult> spoken,
            Supplier<@Nullable MarkPlace> place) {
        return new ChanceMark<>("cut", false, value, set, CoinNumbers::place, spoken, place);
    }

    /** Shows which coin has the keyboard, and of which flip more is told. */
    void tell(int withKeys, int item) {
        flips.show(withKeys, item);
        beliefs.tell(item);
        view(CoinPlan.FLIPS).refresh();
        view(STAGE).refresh();
    }

    private void addChoice() {
        Segmented<Account> choice =
                new Segmented<>(() -> model.state().account(), model::show, Account.WATERFALL, Account.LESSONS);
        dressing(look -> choice.label(
                account -> look.say(account.key()),
                account -> look.say(account.key()),
                account -> look.say(account.key() + ".tip")));
        following(result -> choice.show());
        add(choice, look -> {
            choice.applyCss();
            double wide = Math.ceil(choice.prefWidth(-1)) + 1;
            Box box = flips.choice();
            put(choice, CoinPlan.FLIPS, new Box(box.right() - wide, box.y(), wide, box.height()));
        });
    }
}
