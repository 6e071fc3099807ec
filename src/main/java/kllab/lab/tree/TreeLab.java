package kllab.lab.tree;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.QuestionTree;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.tree.TreeState.Things;

/** Questions: what a bit is. A tree of yes/no questions beside the best one. */
public final class TreeLab extends Lab<TreeState, TreeResult> {
    private static final int BALLS = 8;
    private static final int SQUARES = 64;
    private static final int LETTERS = 26;

    /** In the first preset three questions of a game are answered: the sixth ball is looked for. */
    private static final int BALL = 5;

    private static final int ASKED = 3;

    public TreeLab() {
        super(
                "tree",
                "questions",
                "fth-git-branch",
                TreeState.class,
                (state, before) -> TreeResult.of(state),
                () -> TreePlan.PLAN,
                TreeController::new);
    }

    @Override
    public List<Preset<TreeState>> presets() {
        Categorical equal = Categorical.uniform(BALLS);
        Categorical loaded = Categorical.of(32, 16, 8, 4, 1, 1, 1, 1);
        return List.of(
                preset(
                        "equal",
                        "balls",
                        TreeState.of(Things.BALLS, equal, cautious()).playing(BALL, ASKED, false)),
                preset(
                        "submarine",
                        "balls",
                        TreeState.of(Things.SQUARES, Categorical.uniform(SQUARES), QuestionTree.oneByOne(SQUARES))),
                preset("loaded", "balls", TreeState.of(Things.BALLS, loaded, QuestionTree.halves(BALLS))),
                preset("sure", "balls", TreeState.of(Things.BALLS, sure(), QuestionTree.halves(BALLS))),
                preset("days", "others", TreeState.believing(Things.DAYS, pairs(90), pairs(75))),
                preset(
                        "letters",
                        "others",
                        TreeState.of(Things.LETTERS, LetterLanguage.ENGLISH.letters(), QuestionTree.halves(LETTERS))));
    }

    private static Preset<TreeState> preset(String id, String group, TreeState state) {
        return new Preset<>(id, group, state);
    }

    /** One ball after another; only the last four are halved. */
    private static QuestionTree cautious() {
        int q = QuestionTree.QUESTION;
        return QuestionTree.of(List.of(q, 0, q, 1, q, 2, q, 3, q, q, 4, 5, q, 6, 7));
    }

    private static Categorical sure() {
        return Categorical.of(
                IntStream.range(0, BALLS).mapToDouble(ball -> ball == 0 ? 1 : 0).toArray());
    }

    /** Two days, each sunny with this percentage, independently. */
    private static Categorical pairs(int sun) {
        int rain = 100 - sun;
        return Categorical.of(sun * sun, sun * rain, rain * sun, rain * rain);
    }
}
