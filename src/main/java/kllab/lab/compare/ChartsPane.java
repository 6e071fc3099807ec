package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Words;
import kllab.ui.control.NameEditor;
import kllab.ui.control.Tip;
import kllab.ui.control.VerbButtons;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** What lies over the stage: the handles, the fields and the clickable names. */
final class ChartsPane extends Region {
    private final CompareModel model;
    private final CompareController controller;
    private final CompareView view;
    private final ChartsSheet sheet;
    private final Pane ground = new Pane();
    private final Button swap;
    private final Button table;
    private final ChartsHands hands;

    /** Nodes created on first use, above all others; most lessons never need them. */
    private final List<Node> rarities = new ArrayList<>();

    private @Nullable NameEditor rename;
    private @Nullable OutcomeStrip strip;

    ChartsPane(CompareView view, CompareModel model, CompareController controller, Verb openTable, ChartsSheet sheet) {
        this.model = model;
        this.controller = controller;
        this.view = view;
        this.sheet = sheet;
        swap = VerbButtons.button(controller.verb("swap"), "outlined", "swap");
        table = VerbButtons.button(openTable, "icon-only");
        swap.setVisible(sheet.withFields());
        table.setVisible(sheet.withFields());
        hands = new ChartsHands(view, controller, sheet);
        prepareGround();
        rebuild(model.state().size());
    }

    // ---- nodes --------------------------------------------------------------------------------------------------

    private void prepareGround() {
        ground.getStyleClass().add("stage-ground");
        ground.setAccessibleRole(AccessibleRole.TEXT);
        ground.setOnMouseClicked(this::clickGround);
        ground.setOnMousePressed(this::dragGround);
        ground.setOnMouseDragged(this::dragGround);
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        Tip.install(ground, 400, event -> tipAt(columnAt(event.getX(), event.getY())));
    }

    /** Creates handles and fields for the outcomes; they are kept while the number of outcomes stays the same. */
    private void rebuild(int count) {
        if (hands.rebuild(count)) {
            ground.setFocusTraversable(count > ChartsLayout.MOST_WITH_BARS);
            getChildren().setAll(ground, swap);
            getChildren().addAll(hands.nodes(table));
            getChildren().addAll(rarities);
            applyCss(); // they may become visible in this frame
        }
    }

    private <N extends Node> N onTop(N node) {
        rarities.add(node);
        getChildren().add(node);
        node.applyCss(); // it may become visible in this frame
        return node;
    }

    private OutcomeStrip strip() {
        OutcomeStrip known = strip;
        if (known == null) {
            known = onTop(new OutcomeStrip(view, model, controller));
            strip = known;
            known.speak(view.look().words());
        }
        return known;
    }

    private NameEditor rename() {
        NameEditor known = rename;
        if (known == null) {
            known = onTop(new NameEditor(this::keepName, ground::requestFocus));
            rename = known;
        }
        return known;
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        CompareState state = model.state();
        boolean moving = model.movingProperty().get();
        rebuild(state.size());
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        hands.place(state, moving);
        placeStrip(moving);
        placeButtons(sheet.layout());
        if (!moving) {
            ground.setAccessibleText(
                    state.selected() < 0 ? view.look().say("compare.which") : view.digits(state.selected()));
        }
    }

    private void placeStrip(boolean moving) {
        ChartsLayout layout = sheet.layout();
        if (layout.strip() > 0) {
            OutcomeStrip shown = strip();
            shown.setVisible(true);
            shown.show(model.result(), view.look().words(), moving);
            double w = layout.right() - layout.left();
            shown.resizeRelocate(layout.left(), layout.stripTop(), w, 1.9 * layout.rem());
        } else if (strip != null) {
            strip.setVisible(false);
        }
    }

    private void placeButtons(ChartsLayout layout) {
        double r = layout.rem();
        swap.resizeRelocate(sheet.swapLeft(), 0.02 * r, 1.75 * r, 1.65 * r);
        double y = layout.strip() > 0
                ? layout.stripTop() - 0.05 * r
                : layout.chances().getMaxY() + 0.1 * r;
        table.resizeRelocate(0, y, 2 * r, 2 * r);
    }

    /** Names the buttons, in the current language. */
    void speak(Words words) {
        VerbButtons.dress(swap, words, true);
        VerbButtons.dress(table, words, true);
        if (strip != null) {
            strip.speak(words);
        }
    }

    private String tipAt(int column) {
        ChartsLayout layout = sheet.layout();
        if (column < 0) {
            return "";
        }
        return layout.perColumn() == 1
                ? view.digits(column)
                : new ChartsReadout(model.result(), view.look()).digits(layout, column);
    }

    // ---- dragging -----------------------------------------------------------------------------------------------

    private int columnAt(double x, double y) {
        ChartsLayout layout = sheet.layout();
        boolean inside = y >= layout.chances().y && y <= layout.shares().getMaxY();
        boolean there = layout.items() == model.state().size(); // the outcomes may have changed since the layout
        return inside && there ? layout.columnAt(x) : -1;
    }

    private void clickGround(MouseEvent event) {
        ChartsLayout layout = sheet.layout();
        if (layout.steps()) {
            return; // the press has already selected it
        }
        int outcome = columnAt(event.getX(), event.getY());
        double away = event.getY() - layout.nameBaseline() + 0.4 * layout.rem();
        if (outcome >= 0 && Math.abs(away) < layout.rem() && event.getClickCount() == 2) {
            String name = model.result().name(outcome, view.look().words());
            rename().begin(
                            outcome,
                            name,
                            view.look().say("compare.rename", name),
                            layout.nameField(outcome, getWidth()));
        } else {
            ground.requestFocus();
            model.select(outcome == model.state().selected() && event.getClickCount() == 1 ? -1 : outcome);
        }
    }

    /**
     * With many outcomes, pressing and dragging selects the column under the mouse, and in it the outcome with the
     * largest contribution.
     */
    private void dragGround(MouseEvent event) {
        ChartsLayout layout = sheet.layout();
        int column = columnAt(event.getX(), event.getY());
        if (!layout.steps() || column < 0) {
            return;
        }
        ground.requestFocus();
        int selected = model.state().selected();
        if (selected < 0 || layout.columnOf(selected) != column) {
            model.select(model.result().strongest(layout.firstOf(column), layout.lastOf(column)));
        }
        event.consume();
    }

    /** Arrow keys move from outcome to outcome, Page keys from column to column or by ten, Home and End to the ends. */
    private void walk(KeyEvent event) {
        int page = Math.max(10, sheet.layout().perColumn());
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            case HOME -> -model.state().size();
            case END -> model.state().size();
            default -> 0;
        };
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            controller.walk(step);
            event.consume();
        }
    }

    /** Shows a sentence under an outcome's probability, why it was not changed; an empty one removes the last. */
    void tell(Side side, int outcome, String sentence) {
        if (sentence.isEmpty()) {
            view.complain(this, ""); // the case of most frames of a drag; the outcome's bar may no longer exist
        } else {
            boolean inStrip = strip != null && strip.isVisible();
            view.complain(inStrip ? strip() : hands.chance(side, outcome), sentence);
        }
    }

    private boolean keepName(String name, int outcome) {
        NameEditor editor = rename();
        return controller.rename(outcome, name, sentence -> view.complain(editor, sentence));
    }
}
