package kllab.lab.blocks;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.lab.BarHand;
import kllab.lab.blocks.BlocksModel.Side;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.BarHandle;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;

/** The screen of the Blocks lab: six sheets, and above them the handles. */
final class BlocksView extends Region {
    private static final double RESERVED = 7.2;

    private final Desk desk;
    private final BlocksModel model;
    private final SourceSheet sourceSheet;
    private final CostSheet costSheet;
    private final SheetView<BlocksResult> header;
    private final SheetView<BlocksResult> source;
    private final SheetView<BlocksResult> chart;
    private final SheetView<BlocksResult> table;
    private final SheetView<BlocksResult> strip;
    private final List<Bar> bars = new ArrayList<>();
    private final BlockPad pad;
    private final Label complaint = new Label();
    private final Button reset;

    /** The controls for one probability. */
    private record Bar(Side side, int weather, BarHandle handle, ChanceField field) {}

    BlocksView(Desk desk, BlocksModel model) {
        this.desk = desk;
        this.model = model;
        BlocksResult first = model.result();
        sourceSheet = new SourceSheet(first, true);
        costSheet = new CostSheet(first);
        header = sheet(new OpeningSheet<>(BlocksWords::headline, BlocksWords::readouts));
        source = sheet(sourceSheet);
        chart = sheet(costSheet);
        table = sheet(new CodeSheet(first));
        strip = sheet(new IdentitySheet<>(RESERVED, BlocksWords::balance));
        pad = new BlockPad(model, costSheet);
        reset = Controls.button("fth-rotate-ccw", model::reset, "outlined");
        complaint.getStyleClass().add("complaint");
        complaint.setMouseTransparent(true);
        complaint.setVisible(false);
        build();
        connect();
        dress();
    }

    private SheetView<BlocksResult> sheet(Sheet<BlocksResult> sheet) {
        SheetView<BlocksResult> view = new SheetView<>(sheet, this::scene, desk::look);
        view.setAccessibleRole(AccessibleRole.TEXT);
        return view;
    }

    private Sheet.Scene<BlocksResult> scene() {
        return new Sheet.Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    private void build() {
        getChildren().addAll(header, source, chart, table, strip);
        for (Side side : Side.values()) {
            for (int weather = 0; weather < BlocksState.WEATHERS; weather++) {
                bars.add(bar(side, weather));
            }
        }
        bars.forEach(bar -> getChildren().add(bar.handle));
        bars.forEach(bar -> getChildren().add(bar.field));
        getChildren().addAll(pad, reset, complaint);
    }

    private Bar bar(Side side, int weather) {
        String style = side == Side.P ? "p" : "q";
        int index = bars.size();
        BarHandle handle = new BarHandle(
                style,
                new BarHand<>(
                        model,
                        y -> sourceSheet.chanceAt(y - source.getLayoutY()),
                        (chance, start) -> model.setChance(side, weather, chance),
                        () -> bars.get(index).field.requestFocus()),
                () -> BlocksWords.spokenBar(side, weather, model.result(), desk.look()));
        return new Bar(
                side,
                weather,
                handle,
                new ChanceField(
                        style, chance -> model.setChance(side, weather, chance), this::complain, handle::requestFocus));
    }

    private void connect() {
        InvalidationListener refresh = property -> refresh();
        model.stateProperty().addListener(refresh);
        model.pinnedProperty().addListener(refresh);
        model.movingProperty().addListener(refresh);
        desk.lookProperty().addListener(property -> dress());
    }

    private void refresh() {
        List.of(header, source, chart, table, strip).forEach(SheetView::refresh);
        requestLayout();
    }

    /** Called when language, theme, unit or size have changed. */
    private void dress() {
        Look look = desk.look();
        Controls.say(reset, look.words().get("shell.reset"), look.words().get("shell.reset.tip"), false);
        refresh();
    }

    /** Updates the texts for screen readers; not in every frame of a drag. */
    private void speak(Look look) {
        if (model.movingProperty().get()) {
            return;
        }
        BlocksResult result = model.result();
        String spoken = BlocksWords.spokenChart(result, look);
        header.setAccessibleText(BlocksWords.headline(result, look).plain());
        source.setAccessibleText(look.words().get("blocks.source.spoken"));
        chart.setAccessibleText(spoken);
        pad.setAccessibleText(spoken);
        table.setAccessibleText(BlocksWords.spokenTable(result, look));
        strip.setAccessibleText(BlocksWords.spokenBalance(result, look));
        for (Bar bar : bars) {
            bar.field.setAccessibleText(BlocksWords.spokenBar(bar.side, bar.weather, result, look));
        }
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        BlocksRegions regions = new BlocksRegions(getWidth(), getHeight(), look.rem());
        place(header, regions.header());
        place(source, regions.source());
        place(chart, regions.chart());
        place(table, regions.table());
        place(strip, regions.strip());
        source.layout();
        chart.layout();
        bars.forEach(bar -> place(bar, look.rem()));
        Rectangle2D.Double area = costSheet.area();
        pad.resizeRelocate(
                chart.getLayoutX(), chart.getLayoutY() + area.y, area.getMaxX(), area.height + 1.8 * look.rem());
        placeReset(look.rem());
        speak(look);
    }

    private void place(Bar bar, double r) {
        double x = source.getLayoutX();
        double y = source.getLayoutY();
        double chance = bar.side.chance(model.state(), bar.weather);
        double margin = 0.2 * r;
        double top = sourceSheet.area().y - 0.5 * r;
        double width = sourceSheet.barWidth();
        bar.handle.resizeRelocate(
                x + sourceSheet.barLeft(bar.side, bar.weather) - margin,
                y + top,
                width + 2 * margin,
                sourceSheet.area().height + r);
        bar.handle.show(chance, sourceSheet.yOf(chance) - top, width + 0.3 * r, 0.5 * r, false);
        Rectangle2D.Double box = sourceSheet.field(bar.side, bar.weather);
        bar.field.resizeRelocate(x + box.x, y + box.y, box.width, box.height);
        bar.field.show(chance);
    }

    private void placeReset(double r) {
        reset.applyCss();
        double w = Math.ceil(reset.prefWidth(-1)) + 1;
        double right = strip.getLayoutX() + strip.getWidth();
        Boxes.place(reset, right - w, strip.getLayoutY() + 3.6 * r, w, 2.1 * r);
    }

    private static void place(Node node, BlocksRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }

    private void complain(NumberField field, String typed) {
        complaint.setVisible(!typed.isEmpty());
        if (!typed.isEmpty()) {
            complaint.setText(desk.words().get("chance.wrong", typed));
            complaint.applyCss();
            double w = complaint.prefWidth(-1);
            double x = Math.clamp(field.getLayoutX(), 0, Math.max(0, getWidth() - w));
            complaint.resizeRelocate(x, field.getLayoutY() + field.getHeight() + 3, w, complaint.prefHeight(-1));
        }
    }
}
