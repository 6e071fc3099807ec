package kllab.words;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.coding.QuestionTree;
import kllab.core.probability.Categorical;
import kllab.lab.tree.TreeState;
import kllab.lab.tree.TreeState.Things;

/** States of trees of questions. */
final class TreeStates {
    private final AnyValues any;

    TreeStates(AnyValues any) {
        this.any = any;
    }

    Stream<TreeState> edges() {
        Categorical two = Categorical.of(0.5, 0.5);
        Categorical sure = Categorical.of(0, 1, 0);
        Categorical eight = Categorical.uniform(8);
        QuestionTree chain = QuestionTree.oneByOne(8);
        return Stream.of(
                state(Things.BALLS, two, QuestionTree.oneByOne(2), -1, 0, false, 0, 0),
                state(Things.BALLS, two, QuestionTree.oneByOne(2), 1, 64, false, 1, 0),
                state(Things.BALLS, sure, QuestionTree.best(sure), 1, 3, false, 10_000, 2),
                state(Things.BALLS, sure, QuestionTree.halves(3), 0, 2, true, 0, 64),
                state(Things.BALLS, Categorical.of(1e-9, 1, 1e-12), QuestionTree.oneByOne(3), 2, 1, true, 5, 1),
                state(Things.BALLS, eight, chain.without(3), 3, 2, true, 40, 7),
                state(Things.BALLS, eight, chain.without(0).without(7), 5, 3, false, 0, 3),
                state(Things.BALLS, eight, QuestionTree.halves(8), 2, 64, true, 1, 0),
                state(
                        Things.BALLS,
                        Categorical.of(4, 2, 1, 1),
                        QuestionTree.best(Categorical.of(4, 2, 1, 1)),
                        3,
                        1,
                        true,
                        3,
                        0),
                state(Things.SQUARES, Categorical.uniform(64), QuestionTree.halves(64), 63, 4, true, 0, 63),
                state(Things.SQUARES, Categorical.uniform(64), QuestionTree.oneByOne(64), 40, 30, false, 2, 5),
                state(Things.LETTERS, Categorical.uniform(26), QuestionTree.oneByOne(26), 12, 9, true, 0, 20),
                believing(Categorical.of(0.01, 0.09, 0.09, 0.81)),
                believing(Categorical.of(0, 0.5, 0.5, 0)));
    }

    private static TreeState state(
            Things things,
            Categorical p,
            QuestionTree tree,
            int game,
            int asked,
            boolean secret,
            int rounds,
            int left) {
        return new TreeState(things, p, tree.nodes(), tree.belief(p.size()), game, asked, secret, rounds, 1, left);
    }

    private static TreeState believing(Categorical belief) {
        Categorical p = Categorical.of(0.81, 0.09, 0.09, 0.01);
        return new TreeState(Things.DAYS, p, QuestionTree.best(belief).nodes(), belief, 3, 1, true, 4, 9, 0);
    }

    TreeState any() {
        Things things = Things.values()[any.random().nextInt(4)];
        int n = things == Things.DAYS ? 4 : any.random().nextInt(2, things == Things.LETTERS ? 27 : 13);
        Categorical p = Categorical.of(weights(n));
        boolean given = any.random().nextInt(4) == 0;
        Categorical other = Categorical.of(weights(n));
        QuestionTree tree = given ? QuestionTree.best(other) : shuffled(QuestionTree.oneByOne(n));
        return new TreeState(
                things,
                p,
                tree.nodes(),
                given ? other : tree.belief(n),
                any.random().nextInt(-1, n),
                any.random().nextInt(n),
                any.random().nextBoolean(),
                any.random().nextInt(4) * any.random().nextInt(30),
                any.random().nextInt(1000),
                any.random().nextInt(2) * any.random().nextInt(n));
    }

    private double[] weights(int n) {
        double[] weights = IntStream.range(0, n)
                .mapToDouble(
                        i -> any.random().nextInt(8) == 0 ? 0 : any.random().nextDouble())
                .toArray();
        weights[any.random().nextInt(n)] = 1;
        return weights;
    }

    private QuestionTree shuffled(QuestionTree tree) {
        QuestionTree next = tree;
        for (int swap = 0; swap < 12; swap++) {
            int one = any.random().nextInt(next.size());
            int other = any.random().nextInt(next.size());
            next = next.isWithin(one, other) || next.isWithin(other, one) ? next : next.swapped(one, other);
        }
        return next;
    }
}
