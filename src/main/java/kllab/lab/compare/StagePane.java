package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kllab.core.information.Comparison;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.BarHandle;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;

/** The stage on the screen: the charts, and above them the handles, the fields and the names that a hand can reach. */
final class StagePane extends Region {
    private final CompareModel model;
    private final CompareController controller;
    private final Desk desk;
    private final StageSheet sheet = new StageSheet(true);
    private final SheetView<CompareResult> charts;
    private final Pane ground = new Pane();
    private final Button swap;
    private final Button table;
    private final Label complaint = new Label();
    private final TextField rename = new TextField();
    private final List<BarHandle> handlesOfP = new ArrayList<>();
    private final List<BarHandle> handlesOfQ = new ArrayList<>();
    private final List<ChanceField> fieldsOfP = new ArrayList<>();
    private final List<ChanceField> fieldsOfQ = new ArrayList<>();
    private int renaming = -1;

    StagePane(CompareModel model, CompareController controller, Desk desk) {
        this.model = model;
        this.controller = controller;
        this.desk = desk;
        charts = new SheetView<>(sheet, controller::scene, desk::look);
        swap = Controls.button("mdomz-swap_horiz", model::swap, "outlined", "swap");
        table = Controls.button("fth-edit-2", controller::toggleTable, "icon-only");
        complaint.getStyleClass().add("complaint");
        complaint.setVisible(false);
        complaint.setMouseTransparent(true);
        prepareRename();
        prepareGround();
        rebuild(model.state().size());
    }

    SheetView<CompareResult> charts() {
        return charts;
    }

    // ---- what is there ------------------------------------------------------------------------------------------

    private void prepareGround() {
        ground.setOnMouseClicked(this::clickGround);
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(400));
        ground.setOnMouseMoved(event -> {
            int outcome = outcomeAt(event.getX(), event.getY());
            tip.setText(outcome < 0 ? "" : digits(outcome));
        });
        tip.setOnShowing(event -> {
            if (tip.getText().isEmpty()) {
                tip.hide();
            }
        });
        Tooltip.install(ground, tip);
    }

    private void prepareRename() {
        rename.setVisible(false);
        rename.setManaged(false);
        Controls.faceFollowsText(rename);
        rename.setOnAction(event -> endRename(true));
        rename.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                endRename(true);
            }
        });
        rename.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                endRename(false);
                event.consume();
            }
        });
    }

    /** As many handles and fields as there are outcomes; kept as long as their count stays. */
    private void rebuild(int count) {
        getChildren().setAll(charts, ground);
        for (Side side : Side.values()) {
            List<BarHandle> bars = handles(side);
            List<ChanceField> typed = fields(side);
            bars.clear();
            typed.clear();
            for (int i = 0; i < count; i++) {
                bars.add(handle(side, i));
                if (count <= StageLayout.MOST_WITH_FIELDS) {
                    typed.add(field(side, i));
                }
            }
        }
        getChildren().add(swap);
        getChildren().addAll(handlesOfP);
        getChildren().addAll(handlesOfQ);
        getChildren().add(table);
        getChildren().addAll(fieldsOfP);
        getChildren().addAll(fieldsOfQ);
        getChildren().addAll(rename, complaint);
    }

    private List<BarHandle> handles(Side side) {
        return side == Side.P ? handlesOfP : handlesOfQ;
    }

    private List<ChanceField> fields(Side side) {
        return side == Side.P ? fieldsOfP : fieldsOfQ;
    }

    private BarHandle handle(Side side, int outcome) {
        BarHandle handle = new BarHandle(
                styleOf(side), controller.hand(side, outcome, sheet, this::edit), () -> spoken(side, outcome));
        handle.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                controller.select(outcome);
            }
        });
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(600));
        tip.setOnShowing(event -> tip.setText(digits(outcome)));
        Tooltip.install(handle, tip);
        return handle;
    }

    private ChanceField field(Side side, int outcome) {
        ChanceField field = new ChanceField(
                styleOf(side), v -> controller.type(side, outcome, v), this::complain, () -> focusBar(side, outcome));
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

    private static String styleOf(Side side) {
        return side == Side.P ? "p" : "q";
    }

    // ---- where it is --------------------------------------------------------------------------------------------

    void refresh() {
        charts.refresh();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        CompareState state = model.state();
        if (handles(Side.P).size() != state.size()) {
            rebuild(state.size());
        }
        charts.resizeRelocate(0, 0, getWidth(), getHeight());
        charts.layout();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        StageLayout layout = sheet.layout();
        for (Side side : Side.values()) {
            for (int i = 0; i < state.size(); i++) {
                place(layout, side, i, state);
            }
        }
        placeButtons(layout);
    }

    private void place(StageLayout layout, Side side, int outcome, CompareState state) {
        double r = layout.rem();
        Rectangle2D.Double area = layout.chances();
        BarHandle handle = handles(side).get(outcome);
        double margin = Math.min(layout.barGap() / 2, 0.25 * r);
        double chance = side.of(state).probability(outcome);
        double top = area.y - 0.5 * r;
        handle.resizeRelocate(
                layout.barLeft(side, outcome) - margin, top, layout.barWidth() + 2 * margin, area.height + r);
        double thumb = layout.barWidth() + (layout.few() ? 0.5 : 0.1) * r;
        handle.show(
                chance,
                sheet.yOfChance(chance) - top,
                thumb,
                0.5 * r,
                state.locked().contains(outcome));
        boolean many = !layout.fields();
        if (many != handle.getStyleClass().contains("many")) {
            if (many) {
                handle.getStyleClass().add("many");
            } else {
                handle.getStyleClass().remove("many");
            }
        }
        if (layout.fields()) {
            ChanceField field = fields(side).get(outcome);
            Rectangle2D.Double box = layout.field(side, outcome);
            field.resizeRelocate(box.x, box.y, box.width, box.height);
            field.show(chance);
            if (!model.movingProperty().get()) {
                field.setAccessibleText(spoken(side, outcome)); // a sentence per field: not in every frame of a drag
            }
        }
    }

    private void placeButtons(StageLayout layout) {
        double r = layout.rem();
        swap.resizeRelocate(sheet.swapLeft(desk.look()), 0.02 * r, 1.75 * r, 1.65 * r);
        table.resizeRelocate(0, layout.chances().getMaxY() + 0.1 * r, 2 * r, 2 * r);
    }

    /** Names for buttons, in the language of the moment. */
    void speak(Words words) {
        Controls.say(swap, words.get("compare.swap"), words.get("compare.swap.tip"), true);
        Controls.say(table, words.get("compare.table"), words.get("compare.table.tip"), true);
        charts.setAccessibleText(words.get("compare.charts.spoken"));
    }

    private String spoken(Side side, int outcome) {
        Words words = desk.words();
        CompareState state = model.state();
        return words.get(
                side == Side.P ? "compare.handle.p" : "compare.handle.q",
                words.name(state.outcomes().get(outcome)),
                Numbers.chance(side.of(state).probability(outcome)));
    }

    /** An outcome's numbers to six digits. */
    private String digits(int outcome) {
        Comparison c = model.result().comparison();
        return desk.words()
                .get(
                        "compare.digits",
                        model.result().name(outcome, desk.words()),
                        Numbers.fixed(c.p().probability(outcome), 6),
                        Numbers.fixed(c.q().probability(outcome), 6),
                        c.p().probability(outcome) == 0
                                ? "\u2013"
                                : Numbers.signed(desk.look().shown(c.logRatio(outcome)), 6),
                        Numbers.signed(desk.look().shown(c.contribution(outcome)), 6),
                        desk.look().unitName());
    }

    // ---- what a hand does ---------------------------------------------------------------------------------------

    private int outcomeAt(double x, double y) {
        StageLayout layout = sheet.layout();
        boolean inside = x >= layout.left()
                && x < layout.right()
                && y >= layout.chances().y
                && y <= layout.shares().getMaxY();
        int last =
                Math.min(layout.outcomes(), model.state().size()) - 1; // outcomes may have gone since it was laid out
        return inside ? Math.min(last, (int) ((x - layout.left()) / layout.column())) : -1;
    }

    private void clickGround(MouseEvent event) {
        int outcome = outcomeAt(event.getX(), event.getY());
        double names = sheet.layout().nameBaseline();
        boolean onName = Math.abs(event.getY() - names + 0.4 * sheet.layout().rem())
                < sheet.layout().rem();
        if (outcome >= 0 && onName && event.getClickCount() == 2) {
            beginRename(outcome);
        } else {
            ground.requestFocus();
            controller.select(outcome == model.state().selected() && event.getClickCount() == 1 ? -1 : outcome);
        }
    }

    private void edit(Side side, int outcome) {
        if (fields(side).isEmpty()) {
            controller.openTable(side, outcome);
        } else {
            fields(side).get(outcome).requestFocus();
        }
    }

    private void beginRename(int outcome) {
        StageLayout layout = sheet.layout();
        renaming = outcome;
        rename.setText(model.result().name(outcome, desk.words()));
        double w = Math.max(layout.column() - layout.rem(), 6 * layout.rem());
        double x = Math.clamp(layout.center(outcome) - w / 2, 0, getWidth() - w);
        rename.resizeRelocate(x, layout.chances().getMaxY() + 0.1 * layout.rem(), w, 1.75 * layout.rem());
        rename.setAccessibleText(desk.words().get("compare.rename", rename.getText()));
        rename.setVisible(true);
        rename.requestFocus();
        rename.selectAll();
    }

    private void endRename(boolean keep) {
        int outcome = renaming;
        renaming = -1;
        rename.setVisible(false);
        if (keep && outcome >= 0) {
            controller.rename(outcome, rename.getText());
        }
    }

    private void complain(NumberField field, String typed) {
        complaint.setVisible(!typed.isEmpty());
        if (!typed.isEmpty()) {
            complaint.setText(desk.words().get("compare.field.wrong", typed));
            complaint.applyCss();
            double w = complaint.prefWidth(-1);
            double x = Math.clamp(field.getLayoutX() + field.getWidth() / 2 - w / 2, 0, Math.max(0, getWidth() - w));
            complaint.resizeRelocate(x, field.getLayoutY() + field.getHeight() + 3, w, complaint.prefHeight(-1));
        }
    }
}
