package kllab.lab.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kllab.core.coding.QuestionTree;
import kllab.figure.Look;
import kllab.lab.tree.TreeState.Things;

/** The names of outcomes and questions. */
final class NodeWords {
    private NodeWords() {}

    /** What an outcome is called. */
    static String name(TreeResult result, int outcome, Look look) {
        return switch (result.state().things()) {
            case BALLS, SQUARES -> TreeNumbers.NAME.at(result, outcome, look);
            case LETTERS -> String.valueOf((char) ('A' + outcome));
            case DAYS -> look.say("tree.day." + outcome / 2) + look.say("tree.day." + outcome % 2);
        };
    }

    /** What a question is about: neighbours as a range; in full, and only the beginning. */
    static List<String> questions(TreeResult result, QuestionTree tree, int question, Look look) {
        List<String> runs = runs(result, tree.outcomes(tree.yes(question)), look);
        String brief = runs.getFirst() + (runs.size() > 1 ? "\u2026" : "");
        return Stream.of(joined(runs, look), brief)
                .map(each -> each + mark(result, look))
                .toList();
    }

    /** After a Chinese name it is a wide one. */
    private static String mark(TreeResult result, Look look) {
        return result.state().things() == Things.DAYS ? look.say("tree.mark") : "?";
    }

    /** All outcomes of a part. */
    static String all(TreeResult result, QuestionTree tree, int part, Look look) {
        return joined(runs(result, tree.outcomes(part), look), look);
    }

    private static String joined(List<String> runs, Look look) {
        return runs.stream()
                .reduce((one, other) -> look.say("tree.list", one, other))
                .orElse("");
    }

    private static List<String> runs(TreeResult result, int[] outcomes, Look look) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            int first = i;
            while (i + 1 < outcomes.length && outcomes[i + 1] == outcomes[i] + 1) {
                i++;
            }
            String from = name(result, outcomes[first], look);
            runs.add(i == first ? from : from + "\u2013" + name(result, outcomes[i], look));
        }
        return runs;
    }

    /** The number of a question, at its row. */
    static String row(int depth, Look look) {
        return look.say("tree.row", depth + 1);
    }

    static String answer(boolean yes, Look look) {
        return look.say(yes ? "tree.yes" : "tree.no");
    }

    /** All about a node of the learner's tree, for the pointer and for screen readers. */
    static String told(TreeResult result, int node, Look look) {
        QuestionTree tree = result.mine().tree();
        if (!tree.isQuestion(node)) {
            int outcome = tree.outcome(node);
            return look.say(
                    "tree.told.leaf",
                    TreeWords.THING.apply(result, look),
                    name(result, outcome, look),
                    tree.depth(node),
                    TreeNumbers.P.at(result, outcome, look));
        }
        return look.say(
                "tree.told.question",
                questions(result, tree, node, look).getFirst(),
                TreeNumbers.REACHED.at(result, node, look),
                look.withUnit(TreeNumbers.WORTH.at(result, node, look)),
                look.withUnit(TreeNumbers.LOST.at(result, node, look)));
    }

    /** A question with its answer. */
    static String answered(String question, boolean yes, Look look) {
        return question + (question.endsWith("?") ? " " : "") + answer(yes, look);
    }
}
