package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import kllab.lab.compare.CompareModel.Side;
import kllab.ui.Boxes;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.Tip;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.Dial;
import org.jspecify.annotations.Nullable;

/** The handles on the bars, and the fields under them: one of each per outcome and side, if there are few outcomes. */
final class ChartsHands {
    private final CompareView view;
    private final CompareController controller;
    private final ChartsSheet sheet;
    private final List<Hand> hands = new ArrayList<>();
    private int count = -1;

    ChartsHands(CompareView view, CompareController controller, ChartsSheet sheet) {
        this.view = view;
        this.controller = controller;
        this.sheet = sheet;
    }

    /** Creates them for the number of outcomes; returns whether they are new. */
    boolean rebuild(int outcomes) {
        if (outcomes == count) {
            return false;
        }
        count = outcomes;
        hands.clear();
        for (Side side : Side.values()) {
            for (int i = 0; outcomes <= ChartsLayout.MOST_WITH_BARS && i < outcomes; i++) {
                hands.add(new Hand(side, i, sheet.withFields() && outcomes <= ChartsLayout.MOST_WITH_FIELDS));
            }
        }
        return true;
    }

    /** All of them, in Tab order; another node comes between handles and fields. */
    List<Node> nodes(Node between) {
        List<Node> nodes = new ArrayList<>();
        addTo(nodes, hand -> hand.handle);
        nodes.add(between);
        addTo(nodes, hand -> hand.field);
        return nodes;
    }

    private void addTo(List<Node> nodes, Function<Hand, @Nullable Node> each) {
        for (Side side : Side.values()) {
            nodes.addAll(Boxes.handfuls(hands.stream()
                    .filter(hand -> hand.side == side)
                    .map(each)
                    .filter(Objects::nonNull)
                    .toList()));
        }
    }

    /** The node that shows an outcome's probability: its field, or its handle if there are no fields. */
    Node chance(Side side, int outcome) {
        Hand hand = hands.get(side == Side.P ? outcome : count + outcome);
        return hand.field == null ? hand.handle : hand.field;
    }

    /** Places all of them on their bars. */
    void place(CompareState state, boolean moving) {
        for (Hand hand : hands) {
            hand.place(sheet.layout(), state, moving);
        }
    }

    /** The handle of a bar, and its field. */
    private final class Hand {
        private final Side side;
        private final int outcome;
        private final BarHandle<CompareState> handle;
        private final @Nullable ChanceField field;

        Hand(Side side, int outcome, boolean withField) {
            this.side = side;
            this.outcome = outcome;
            handle = new BarHandle<>(
                    controller.grip().opens(this::edit).does(controller.lock(outcome)),
                    Dial.ofChance(
                            () -> controller.chance(side, outcome),
                            (chance, from) -> view.move(side, outcome, chance, from)),
                    sheet::chanceAt,
                    side.style);
            handle.setName(() -> view.spoken(side, outcome));
            selectWithFocus(handle);
            Tip.install(handle, 600, event -> view.digits(outcome));
            field = withField ? view.field(side, () -> outcome, handle::requestFocus) : null;
            if (field != null) {
                selectWithFocus(field);
            }
        }

        private void selectWithFocus(Node node) {
            node.focusedProperty().addListener((property, before, now) -> {
                if (now) {
                    controller.model().select(outcome);
                }
            });
        }

        private void edit() {
            if (field == null) {
                view.table().open(side, outcome);
            } else {
                field.requestFocus();
            }
        }

        void place(ChartsLayout layout, CompareState state, boolean moving) {
            double chance = side.of(state).probability(outcome);
            placeHandle(layout, chance, state.locks().has(outcome));
            if (field != null) {
                Rectangle2D.Double box = layout.field(side, outcome);
                field.resizeRelocate(box.x, box.y, box.width, box.height);
                field.show(chance, side.of(state).isPossible(outcome));
                if (!moving) {
                    field.setAccessibleText(view.spoken(side, outcome)); // a sentence per field, so not during a drag
                }
            }
        }

        private void placeHandle(ChartsLayout layout, double chance, boolean locked) {
            double r = layout.rem();
            Rectangle2D.Double area = layout.chances();
            double margin = Math.min(layout.barGap() / 2, 0.25 * r);
            double top = area.y - 0.5 * r;
            handle.resizeRelocate(
                    layout.barLeft(side, outcome) - margin, top, layout.barWidth() + 2 * margin, area.height + r);
            double thumb = layout.barWidth() + (layout.few() ? 0.5 : 0.1) * r;
            handle.show(sheet.yOfChance(chance) - top, thumb, 0.5 * r, locked);
            Controls.mark(handle, "many", count > ChartsLayout.MOST_WITH_FIELDS);
        }
    }
}
