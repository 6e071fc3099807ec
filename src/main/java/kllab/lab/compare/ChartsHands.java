package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.lab.compare.CompareModel.Side;
import kllab.ui.Boxes;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.Tip;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.Dial;

/** The handles on the bars, and the fields under them: one of each per outcome and side, if there are few outcomes. */
final class ChartsHands {
    private final CompareView view;
    private final CompareController controller;
    private final ChartsSheet sheet;
    private final List<BarHandle<CompareState>> handlesOfP = new ArrayList<>();
    private final List<BarHandle<CompareState>> handlesOfQ = new ArrayList<>();
    private final List<ChanceField> fieldsOfP = new ArrayList<>();
    private final List<ChanceField> fieldsOfQ = new ArrayList<>();
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
        int bars = outcomes <= ChartsLayout.MOST_WITH_BARS ? outcomes : 0;
        int fields = outcomes <= ChartsLayout.MOST_WITH_FIELDS ? outcomes : 0;
        fill(handlesOfP, bars, i -> handle(Side.P, i));
        fill(handlesOfQ, bars, i -> handle(Side.Q, i));
        fill(fieldsOfP, fields, i -> field(Side.P, i));
        fill(fieldsOfQ, fields, i -> field(Side.Q, i));
        return true;
    }

    private static <N> void fill(List<N> nodes, int wanted, IntFunction<N> make) {
        nodes.clear();
        for (int i = 0; i < wanted; i++) {
            nodes.add(make.apply(i));
        }
    }

    /** All of them, in Tab order; another node comes between handles and fields. */
    List<Node> nodes(Node between) {
        List<Node> nodes = new ArrayList<>(Boxes.handfuls(handlesOfP));
        nodes.addAll(Boxes.handfuls(handlesOfQ));
        nodes.add(between);
        nodes.addAll(Boxes.handfuls(fieldsOfP));
        nodes.addAll(Boxes.handfuls(fieldsOfQ));
        return nodes;
    }

    private List<BarHandle<CompareState>> handles(Side side) {
        return side == Side.P ? handlesOfP : handlesOfQ;
    }

    private List<ChanceField> fields(Side side) {
        return side == Side.P ? fieldsOfP : fieldsOfQ;
    }

    private BarHandle<CompareState> handle(Side side, int outcome) {
        BarHandle<CompareState> handle = new BarHandle<>(
                controller.grip().opens(() -> edit(side, outcome)).on(KeyCode.K, () -> controller.toggleLock(outcome)),
                Dial.ofChance(
                        () -> controller.chance(side, outcome),
                        (chance, from) -> view.move(side, outcome, chance, from)),
                sheet::chanceAt,
                side.style);
        handle.setName(() -> view.spoken(side, outcome));
        handle.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                controller.select(outcome);
            }
        });
        Tip.install(handle, 600, event -> view.digits(outcome));
        return handle;
    }

    private ChanceField field(Side side, int outcome) {
        ChanceField field = new ChanceField(
                side.style, v -> view.type(side, outcome, v), view::complainChance, () -> focusBar(side, outcome));
        field.setOnTable(pasted -> controller.paste(pasted, side));
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                controller.select(outcome);
            }
        });
        return field;
    }

    private void focusBar(Side side, int outcome) {
        if (outcome < handles(side).size()) {
            handles(side).get(outcome).requestFocus();
        }
    }

    /** The node that shows an outcome's probability: its field, or its handle if there are no fields. */
    Node chance(Side side, int outcome) {
        return fields(side).isEmpty()
                ? handles(side).get(outcome)
                : fields(side).get(outcome);
    }

    private void edit(Side side, int outcome) {
        if (fields(side).isEmpty()) {
            view.table().open(side, outcome);
        } else {
            fields(side).get(outcome).requestFocus();
        }
    }

    /** Places all of them on their bars. */
    void place(CompareState state, boolean moving) {
        ChartsLayout layout = sheet.layout();
        for (int i = 0; i < handlesOfP.size(); i++) {
            place(layout, Side.P, i, state, moving);
            place(layout, Side.Q, i, state, moving);
        }
    }

    private void place(ChartsLayout layout, Side side, int outcome, CompareState state, boolean moving) {
        double chance = side.of(state).probability(outcome);
        placeHandle(layout, side, outcome, chance, state.locks().has(outcome));
        if (layout.fields()) {
            ChanceField field = fields(side).get(outcome);
            Rectangle2D.Double box = layout.field(side, outcome);
            field.resizeRelocate(box.x, box.y, box.width, box.height);
            field.show(chance, side.of(state).isPossible(outcome));
            if (!moving) {
                field.setAccessibleText(view.spoken(side, outcome)); // a sentence per field, so not during a drag
            }
        }
    }

    private void placeHandle(ChartsLayout layout, Side side, int outcome, double chance, boolean locked) {
        double r = layout.rem();
        Rectangle2D.Double area = layout.chances();
        BarHandle<CompareState> handle = handles(side).get(outcome);
        double margin = Math.min(layout.barGap() / 2, 0.25 * r);
        double top = area.y - 0.5 * r;
        handle.resizeRelocate(
                layout.barLeft(side, outcome) - margin, top, layout.barWidth() + 2 * margin, area.height + r);
        double thumb = layout.barWidth() + (layout.few() ? 0.5 : 0.1) * r;
        handle.show(sheet.yOfChance(chance) - top, thumb, 0.5 * r, locked);
        Controls.mark(handle, "many", !layout.fields());
    }
}
