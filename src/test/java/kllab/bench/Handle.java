package kllab.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/**
 * Something to drag on a page, and how.
 *
 * @param id what it is called by {@code kllab.bench.only}, after the page's
 * @param title what the table calls it
 * @param state where the drag starts
 * @param first the style class of a button to press before, or empty
 * @param selector the style classes of the node that is pressed, at its centre
 * @param nth which of the visible ones, from the left
 * @param sought whether the place to press is where the pointer turns into one that resizes
 * @param down whether it goes up and down, not to and fro
 * @param from one end of the drag, in rem from where it is pressed
 * @param to the other end
 * @param outcomes of the bare canvas beside it
 */
record Handle<S extends Record>(
        Lab<S, ?> lab,
        String id,
        String title,
        S state,
        String first,
        String selector,
        int nth,
        boolean sought,
        boolean down,
        double from,
        double to,
        int outcomes) {
    /** From end to end: two thirds of a second at sixty frames a second. */
    static final int STEPS = 40;

    private static final int FEWEST = 2;

    /** A handle of a lab's first state, that stays where it is. */
    static <S extends Record> Handle<S> of(Lab<S, ?> lab, String id, String title, String selector) {
        return new Handle<>(lab, id, title, lab.initial(), "", selector, 0, false, false, 0, 0, FEWEST);
    }

    Handle<S> across(double nextFrom, double nextTo) {
        return new Handle<>(lab, id, title, state, first, selector, nth, sought, false, nextFrom, nextTo, outcomes);
    }

    Handle<S> down(double nextFrom, double nextTo) {
        return new Handle<>(lab, id, title, state, first, selector, nth, sought, true, nextFrom, nextTo, outcomes);
    }

    Handle<S> at(S nextState) {
        return new Handle<>(lab, id, title, nextState, first, selector, nth, sought, down, from, to, outcomes);
    }

    Handle<S> preset(String name) {
        return at(lab.presets().stream()
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow()
                .state());
    }

    Handle<S> after(String button) {
        return new Handle<>(lab, id, title, state, button, selector, nth, sought, down, from, to, outcomes);
    }

    Handle<S> number(int next) {
        return new Handle<>(lab, id, title, state, first, selector, next, sought, down, from, to, outcomes);
    }

    Handle<S> soughtByPointer() {
        return new Handle<>(lab, id, title, state, first, selector, nth, true, down, from, to, outcomes);
    }

    Handle<S> beside(int canvas) {
        return new Handle<>(lab, id, title, state, first, selector, nth, sought, down, from, to, canvas);
    }

    String key() {
        return lab.id() + "." + id;
    }

    /** Whether its page is among those names, or it alone. */
    boolean isOneOf(List<String> names) {
        return names.contains(key()) || names.contains(lab.id());
    }

    void prepare(LabModel<S, ?> model) {
        model.change(now -> state);
    }

    /** The node that is pressed, if it can be seen on a screen that is laid out. */
    Optional<Node> in(Parent root) {
        return root.lookupAll(selector).stream()
                .filter(node -> isShown(node, root) && node.getBoundsInLocal().getWidth() > 0)
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(node.getBoundsInLocal()).getMinX()))
                .skip(nth)
                .findFirst();
    }

    private static boolean isShown(Node node, Parent root) {
        for (Node each = node; each != null && each != root; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** How far from the place of the press it is at a step: to and fro, at the same speed. */
    double offset(int k) {
        int within = k % (2 * STEPS);
        double share = (double) (within < STEPS ? within : 2 * STEPS - within) / STEPS;
        return from + (to - from) * share;
    }
}
