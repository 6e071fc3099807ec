package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The commands of the Fit lab. */
final class FitModel extends LabModel<FitState, FitResult> {
    /** The least weight of a hump that a drag can set; a file may have less. */
    private static final double LEAST_WEIGHT = 0.01;

    private static final double NEW_SIGMA = 0.6;

    FitModel(Lab<FitState, FitResult> lab) {
        super(lab);
    }

    /** Undo does not change the strip, nor the position of Q as long as its path is the same. */
    @Override
    protected FitState keepLook(FitState restored, FitState now) {
        boolean sameWay = restored.humps().equals(now.humps())
                && restored.start() == now.start()
                && restored.chosen().equals(now.chosen());
        return (sameWay ? restored.withStep(now.step()) : restored).withShares(now.shares());
    }

    // ---- P ------------------------------------------------------------------------------------------------------

    /** Changes the mean and the width of a hump, not its weight. */
    void shapeHump(int hump, double mean, double sigma) {
        Hump now = state().humps().get(hump);
        Hump next = new Hump(
                now.weight(),
                Math.clamp(mean, -Hump.FARTHEST, Hump.FARTHEST),
                Math.clamp(sigma, Hump.NARROWEST, Hump.WIDEST));
        if (!next.equals(now)) {
            change(state -> state.withHump(hump, next));
        }
    }

    /**
     * Moves a hump and changes its weight; the others share the rest in the proportions that they had in {@code from}.
     */
    void placeHump(int hump, double mean, double weight, FitState from) {
        if (from.humps().size() != state().humps().size()) {
            return; // humps were added or removed during a drag
        }
        List<Hump> next = weighed(hump, weight, from);
        next.set(hump, next.get(hump).withMean(Math.clamp(mean, -Hump.FARTHEST, Hump.FARTHEST)));
        if (!next.equals(state().humps())) {
            change(state -> state.withHumps(next));
        }
    }

    void weighHump(int hump, double weight) {
        placeHump(hump, state().humps().get(hump).mean(), weight, state());
    }

    private List<Hump> weighed(int hump, double weight, FitState from) {
        List<Hump> humps = new ArrayList<>(state().humps());
        int others = humps.size() - 1;
        if (others == 0) {
            return humps;
        }
        double within = Math.clamp(weight, LEAST_WEIGHT, 1 - others * LEAST_WEIGHT);
        double rest = from.humps().stream().mapToDouble(Hump::weight).sum()
                - from.humps().get(hump).weight();
        for (int k = 0; k < humps.size(); k++) {
            double share = rest > 0 ? from.humps().get(k).weight() / rest : 1.0 / others;
            humps.set(
                    k, humps.get(k).withWeight(k == hump ? within : Math.max(Double.MIN_NORMAL, (1 - within) * share)));
        }
        return humps;
    }

    /** Adds a hump at a mean, with an equal weight; the others are reduced in proportion. */
    void addHump(double mean) {
        int count = state().humps().size();
        if (count == FitState.MOST_HUMPS) {
            return;
        }
        double share = 1.0 / (count + 1);
        List<Hump> next = new ArrayList<>();
        state().humps().forEach(hump -> next.add(hump.withWeight(hump.weight() * (1 - share))));
        next.add(new Hump(share, Math.clamp(mean, -Hump.FARTHEST, Hump.FARTHEST), NEW_SIGMA));
        change(state -> state.withHumps(next));
    }

    /** Adds a hump in the widest gap. */
    void addHump() {
        FitAxes axes = FitAxes.of(settled());
        double best = 0;
        double most = -1;
        for (int i = -8; i <= 8; i++) {
            double x = 0.8 * axes.half() * i / 8;
            double room = state().humps().stream()
                    .mapToDouble(hump -> Math.abs(hump.mean() - x))
                    .min()
                    .orElse(0);
            if (room > most + 1e-9) {
                most = room;
                best = x;
            }
        }
        addHump(best);
    }

    /** Removes a hump; the others share its weight in proportion. */
    void removeHump(int hump) {
        if (state().humps().size() == 1 || hump >= state().humps().size()) {
            return; // a hand may still hold one that was removed
        }
        List<Hump> next = new ArrayList<>(state().humps());
        double rest = 1 - next.remove(hump).weight();
        change(state -> state.withHumps(next.stream()
                .map(each -> each.withWeight(Math.min(1, each.weight() / rest)))
                .toList()));
    }

    // ---- Q ------------------------------------------------------------------------------------------------------

    /** Follows the path from another start, to its end. */
    void choose(int start) {
        if (start != state().start()) {
            change(state -> state.withStart(start));
        }
    }

    /** Moves a start and follows its path; the learner's own Q stays where it was put. */
    void moveStart(int start, Start spot) {
        boolean there = spot.equals(state().starts().get(start)) && start == state().start();
        if (!there || (start == FitState.OWN && !state().isOwn())) {
            change(state -> state.withStartAt(start, spot));
        }
    }

    /** Shows another step of the path; not an undo step, because the clock changes it, too. */
    void goTo(int step) {
        int last = result().lastStep();
        adjust(state -> state.withStep(step >= last ? FitState.SETTLED : Math.max(0, step)));
    }

    // ---- display ------------------------------------------------------------------------------------------------

    void showShares(boolean on) {
        adjust(state -> state.withShares(on));
    }

    void drawAgain() {
        setSeed(state().seed() == FitState.LAST_SEED ? 0 : state().seed() + 1);
    }

    void setSeed(int seed) {
        change(state -> state.withSeed(seed));
    }
}
