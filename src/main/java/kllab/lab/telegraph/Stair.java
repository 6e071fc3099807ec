package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One stair of the chart of extra length: where a code gives way to another.
 *
 * @param morse whether it is of the Morse code, else of the Huffman code
 * @param before the extra length before the step, in bits or units
 * @param step where it stands and what changes there
 */
record Stair(boolean morse, double before, BeliefPath.Step step) {
    /** By how much the mean length of a letter rises, in bits or units. */
    double rise() {
        return step.extra() - before;
    }

    /** All stairs of a path that a chart of it shows, from left to right. */
    static List<Stair> of(BeliefPath path) {
        List<Stair> stairs = new ArrayList<>();
        add(stairs, path.huffman(), false, path.lastKl());
        add(stairs, path.morse(), true, path.lastKl());
        stairs.sort(Comparator.comparingDouble(stair -> stair.step().belief()));
        return List.copyOf(stairs);
    }

    private static void add(List<Stair> stairs, List<BeliefPath.Step> steps, boolean morse, double lastKl) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).kl() <= lastKl) {
                stairs.add(new Stair(morse, steps.get(i - 1).extra(), steps.get(i)));
            }
        }
    }
}
