package kllab.lab.fit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.figure.Look;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import org.jspecify.annotations.Nullable;

/** The screen of the Fit lab: the sentence, a column for each direction, the row of controls, the drawer of values. */
final class FitView extends Region {
    private static final double DRAWER = 24;
    private static final double ABOVE_CONTROLS = 0.4;

    private final Desk desk;
    private final FitModel model;
    private final SheetView<FitResult> head;
    private final List<ColumnPane> columns;
    private final FitControls controls;
    private final FitValues values;

    FitView(Desk desk, FitModel model, FitController controller, FitScale scale) {
        this.desk = desk;
        this.model = model;
        scale.settle(model.result(), false);
        head = new SheetView<>(new HeadSheet(model.result()), controller::scene, desk::look);
        head.setAccessibleRole(AccessibleRole.TEXT);
        columns = List.of(
                new ColumnPane(FitDirection.FORWARD, desk, model, controller, scale),
                new ColumnPane(FitDirection.REVERSE, desk, model, controller, scale));
        controls = new FitControls(model, controller);
        values = new FitValues(model, controller, desk);
        getChildren().add(head);
        columns.forEach(column -> getChildren().addAll(column.nodes()));
        getChildren().addAll(controls, values.root());
        connect();
        dress();
    }

    private void connect() {
        model.stateProperty().addListener(property -> showResult());
        model.pinnedProperty().addListener(property -> showResult());
        model.movingProperty().addListener(property -> showResult());
        desk.lookProperty().addListener(property -> dress());
        values.root().visibleProperty().addListener(property -> requestLayout());
    }

    FitValues values() {
        return values;
    }

    /** The style of the maps; null before the first painting. */
    MapPicture.@Nullable Style mapStyle() {
        return columns.getFirst().mapStyle();
    }

    /** Called when new maps are available. */
    void refreshMaps() {
        columns.forEach(ColumnPane::refreshMap);
        requestLayout();
    }

    private void showResult() {
        head.refresh();
        columns.forEach(ColumnPane::refresh);
        controls.showState(desk.look());
        values.refresh();
        if (!model.movingProperty().get()) {
            speak(desk.look()); // sentences are not updated in every frame of a drag
        }
        requestLayout();
    }

    /** Called when language, theme, unit or size have changed. */
    private void dress() {
        values.speak(desk.words());
        showResult();
    }

    private void speak(Look look) {
        head.setAccessibleText(new FitSentence(model.result(), look).headline().plain());
        columns.forEach(column -> column.speak(look));
    }

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        double drawer = DRAWER * look.rem();
        double from = values.root().isVisible() ? drawer : 0; // both columns stay visible while values are typed
        FitRegions regions = new FitRegions(
                from,
                getWidth() - from,
                getHeight(),
                look.rem(),
                true,
                model.state().shares());
        FitRegions.Box top = regions.head();
        Boxes.place(head, top.x(), top.y(), top.width(), top.height());
        columns.forEach(column -> column.layout(regions, look));
        FitRegions.Box row = regions.controlRow();
        controls.dress(look, row.width() / look.rem());
        Boxes.place(controls, row.x(), row.y(), row.width(), row.height());
        Boxes.place(values.root(), 0, 0, drawer, row.y() - ABOVE_CONTROLS * look.rem());
    }
}
