package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One step of the chart of extra length, where a code is replaced by another.
 *
 * @param morse whether it belongs to the Morse code; otherwise to the Huffman code
 * @param before the extra length before the step, in bits or units
 * @param step its position and the changes there
 */
record Stair(boolean morse, double before, BeliefPath.Step step) {
    /** The increase of the mean length of a letter, in bits or units. */
    double rise() {
        return step.extra() - before;
    }

    /** All steps of a path that its chart shows, from left to right. */
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
