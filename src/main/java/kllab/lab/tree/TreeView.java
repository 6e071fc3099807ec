package kllab.lab.tree;

import static kllab.figure.page.StagePage.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.figure.Look;
import kllab.figure.page.Box;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: the learner's tree is rebuilt by hand, probabilities are typed, answers of the game are pressed. */
final class TreeView extends PageView<TreeState, TreeResult> {
    private static final int MOST_FIELDS = 10;

    private final TreeModel model;
    private final TreeSheet trees = sheet(STAGE, TreeSheet.class);
    private final BallsSheet balls = sheet(TreePlan.BALLS, BallsSheet.class);
    private final GameSheet game = sheet(TreePlan.GAME, GameSheet.class);

    TreeView(Seat seat, TreeModel model, TreeController controller) {
        super(TreePlan.PLAN, model, seat);
        this.model = model;
        addHand();
        if (hasFields()) {
            addFields();
        }
        for (boolean yes : new boolean[] {false, true}) {
            buttonOver(TreePlan.GAME, controller.verb(yes ? "yes" : "no"), () -> game.answer(yes));
        }
        Verb run = controller.verb("run");
        Verb merge = controller.verb("merge");
        offering(TreePlan.GAME, run);
        offering(TreePlan.GAME, controller.verb("draw-one"));
        offering(STAGE, merge);
        offering(STAGE, controller.verb("take-best"));
        addPanel(new FormulaPanel<>(this, TreeFormula::lines, TreeWords.SPOKEN_FORMULA, TreeWords.REMARK, run, merge));
        addReset();
    }

    private void addHand() {
        TreeHand hand = new TreeHand(model, seat(), trees, () -> view(STAGE).refresh());
        speaking(hand::speak);
        add(hand, look -> put(hand, STAGE, trees.half(true)));
    }

    private void addFields() {
        List<NumberField> fields = new ArrayList<>();
        IntStream.range(0, MOST_FIELDS).mapToObj(this::field).forEach(fields::add);
        for (int i = 0; i < fields.size(); i++) {
            int ball = i;
            NumberField field = fields.get(i);
            add(field, look -> placeField(field, ball));
            speaking(look -> field.setAccessibleText(ball < result().size() ? spoken(ball, look) : ""));
        }
    }

    private NumberField field(int ball) {
        return new NumberField(
                new NumberField.Range(0, 1, TreeNumbers::fraction),
                chance -> model.setChance(ball, chance, model.state()),
                this::complainChance,
                this::requestFocus,
                "chance",
                "p");
    }

    private String spoken(int ball, Look look) {
        return look.say(
                "tree.spoken.ball",
                NodeWords.name(result(), ball, look),
                TreeNumbers.P.at(result(), ball, look),
                TreeNumbers.Q.at(result(), ball, look));
    }

    private void placeField(NumberField field, int ball) {
        boolean there = ball < result().size() && BallsSheet.hasChances(result());
        put(field, TreePlan.BALLS, there ? balls.box(false, ball) : new Box(0, 0, 0, 0));
        field.setVisible(there);
        if (there) {
            field.show(result().comparison().p().probability(ball));
        }
    }
}
