package kllab.lab.coin;

import static kllab.figure.page.StagePage.STAGE;

import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.control.Tip;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: the prior, its interval and the truth are moved along the axis, coins are turned and carried. */
final class CoinView extends PageView<CoinState, CoinResult> {
    private static final double DOT = 1.05;
    private static final int TIP_AFTER = 500;

    private final CoinModel model;
    private final BeliefSheet beliefs = sheet(STAGE, BeliefSheet.class);
    private final FlipsSheet flips = sheet(CoinPlan.FLIPS, FlipsSheet.class);

    CoinView(Seat seat, CoinModel model, CoinController controller) {
        super(CoinPlan.PLAN, model, seat);
        this.model = model;
        PriorHands hands = new PriorHands(model);
        addPrior(hands.mean(), CoinWords.SPOKEN_MEAN);
        addPrior(hands.strength(), CoinWords.SPOKEN_STRENGTH);
        if (hasFields()) {
            addParameter(0, CoinState::a, model::setA, CoinWords.SPOKEN_A);
            addParameter(1, CoinState::b, model::setB, CoinWords.SPOKEN_B);
        }
        addEnds();
        mark(
                STAGE,
                new ChanceMark<>(
                        "cut",
                        false,
                        CoinState::truth,
                        model::setTruth,
                        CoinNumbers::place,
                        CoinWords.SPOKEN_TRUTH,
                        beliefs::placeOfTruth));
        addCoins();
        if (hasFields()) {
            addChoice();
        }
        Verb heads = controller.verb("heads");
        Verb tails = controller.verb("tails");
        Verb run = controller.verb("run");
        Verb shuffle = controller.verb("shuffle");
        offering(CoinPlan.FLIPS, run);
        offering(CoinPlan.FLIPS, heads);
        offering(CoinPlan.FLIPS, tails);
        offering(CoinPlan.FLIPS, shuffle);
        offering(CoinPlan.FLIPS, controller.verb("account"));
        addPanel(new FormulaPanel<>(
                this, CoinFormula::lines, CoinWords.SPOKEN_FORMULA, CoinWords.REMARK, heads, tails, run, shuffle));
        addReset();
    }

    private void addPrior(PointHandle<CoinState> handle, Said<CoinResult> spoken) {
        handle.setName(() -> spoken.apply(result(), look()));
        point(handle, STAGE, beliefs.plot(), DOT);
    }

    private void addParameter(
            int index, ToDoubleFunction<CoinState> value, DoubleConsumer set, Said<CoinResult> spoken) {
        NumberField.Range range = new NumberField.Range(CoinState.LEAST, CoinState.MOST, CoinNumbers::parameter);
        addField(index, range, value, set, complaining("coin.parameter.wrong"), spoken, "q");
    }

    /** Neither end can be moved over the other one. */
    private void addEnds() {
        addEnd(
                false,
                new Dial<>(
                        () -> model.state().low(),
                        (low, from) -> model.setLow(low),
                        () -> 0,
                        () -> model.state().high() - CoinState.LEAST_WIDTH),
                CoinWords.SPOKEN_LOW);
        addEnd(
                true,
                new Dial<>(
                        () -> model.state().high(),
                        (high, from) -> model.setHigh(high),
                        () -> model.state().low() + CoinState.LEAST_WIDTH,
                        () -> 1),
                CoinWords.SPOKEN_HIGH);
        if (hasFields()) {
            NumberField.Range range = new NumberField.Range(0, 1, CoinNumbers::place);
            addField(2, range, CoinState::low, model::setLow, this::complainChance, CoinWords.SPOKEN_LOW, "cut");
            addField(3, range, CoinState::high, model::setHigh, this::complainChance, CoinWords.SPOKEN_HIGH, "cut");
        }
    }

    private void addEnd(boolean high, Dial<CoinState> dial, Said<CoinResult> spoken) {
        MarkHandle<CoinState> end = new MarkHandle<>(new Grip<>(model), dial, "drag-handle", "cut");
        end.setName(() -> spoken.apply(result(), look()));
        add(end, look -> {
            MarkPlace place = beliefs.placeOfEnd(high);
            put(end, STAGE, place.area());
            end.setPerPixel(1 / place.length());
            end.showThumb(place.across(), place.centre(), place.size(), place.size());
        });
    }

    private void addField(
            int index,
            NumberField.Range range,
            ToDoubleFunction<CoinState> value,
            DoubleConsumer set,
            BiConsumer<? super NumberField, String> complain,
            Said<CoinResult> spoken,
            String style) {
        NumberField field = new NumberField(range, set, complain, this::requestFocus, "chance", style);
        add(field, look -> {
            put(field, STAGE, beliefs.field(index));
            field.show(value.applyAsDouble(model.state()));
        });
        speaking(look -> field.setAccessibleText(spoken.apply(result(), look)));
    }

    private void addCoins() {
        CoinsHand hand =
                new CoinsHand(model, seat(), flips, () -> view(CoinPlan.FLIPS).refresh());
        speaking(hand::speak);
        add(hand, look -> put(hand, CoinPlan.FLIPS, hand.place()));
        Tip.install(view(CoinPlan.FLIPS), TIP_AFTER, event -> flips.told(event.getX()));
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
