package kllab.lab.channel;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.lab.BarHand;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.BarHandle;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;

/** The screen of the Channel lab: six sheets, and above them the handles. */
final class ChannelView extends Region {
    private static final double RESERVED = 7.2;

    private final Desk desk;
    private final ChannelModel model;
    private final DurationSheet durationSheet;
    private final UseSheet useSheet;
    private final CountSheet countSheet;
    private final SheetView<ChannelResult> header;
    private final SheetView<ChannelResult> durations;
    private final SheetView<ChannelResult> graph;
    private final SheetView<ChannelResult> uses;
    private final SheetView<ChannelResult> counts;
    private final SheetView<ChannelResult> strip;
    private final ControlRow controls;
    private final List<Tape> tapes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final CountPad pad;
    private final Label complaint = new Label();
    private final Button reset;

    /** The controls of a duration. */
    private record Tape(Symbol symbol, DurationHandle end, NumberField field) {}

    /** The controls of a symbol's probability. */
    private record Bar(Place place, BarHandle handle, ChanceField field) {}

    ChannelView(Desk desk, ChannelModel model) {
        this.desk = desk;
        this.model = model;
        ChannelResult first = model.result();
        durationSheet = new DurationSheet(first, true);
        useSheet = new UseSheet(first, true);
        countSheet = new CountSheet(first);
        header = sheet(new OpeningSheet<>(ChannelWords::headline, ChannelWords::readouts));
        durations = sheet(durationSheet);
        graph = sheet(new GraphSheet(first));
        uses = sheet(useSheet);
        counts = sheet(countSheet);
        strip = sheet(new IdentitySheet<>(RESERVED, ChannelWords::balance));
        controls = new ControlRow(model);
        pad = new CountPad(model, countSheet, desk);
        reset = Controls.button("fth-rotate-ccw", model::reset, "outlined");
        complaint.getStyleClass().add("complaint");
        complaint.setMouseTransparent(true);
        complaint.setVisible(false);
        build();
        connect();
        dress();
    }

    private SheetView<ChannelResult> sheet(Sheet<ChannelResult> sheet) {
        SheetView<ChannelResult> view = new SheetView<>(sheet, this::scene, desk::look);
        view.setAccessibleRole(AccessibleRole.TEXT);
        return view;
    }

    private Sheet.Scene<ChannelResult> scene() {
        return new Sheet.Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    private void build() {
        getChildren().addAll(header, durations, graph, uses, counts, strip, controls);
        for (Symbol symbol : Symbol.values()) {
            tapes.add(tape(symbol));
        }
        for (Place place : Place.values()) {
            bars.add(bar(place));
        }
        tapes.forEach(tape -> getChildren().addAll(tape.end, tape.field));
        bars.forEach(bar -> getChildren().add(bar.handle));
        bars.forEach(bar -> getChildren().add(bar.field));
        getChildren().addAll(pad, reset, complaint);
    }

    private Tape tape(Symbol symbol) {
        int row = tapes.size();
        DurationHandle end = new DurationHandle(
                model, durationSheet, symbol, () -> tapes.get(row).field.requestFocus());
        return new Tape(
                symbol,
                end,
                new NumberField(
                        NumberField.Range.ofWhole(ChannelState.SHORTEST, ChannelState.LONGEST),
                        units -> model.setDuration(symbol, (int) units),
                        this::complainUnits,
                        end::requestFocus,
                        "chance",
                        "units"));
    }

    private Bar bar(Place place) {
        BarHandle handle = new BarHandle(
                "p",
                new BarHand<>(
                        model,
                        y -> useSheet.chanceAt(y - uses.getLayoutY()),
                        (chance, start) -> model.setUse(place, chance, start),
                        () -> bars.get(place.column()).field.requestFocus()),
                () -> ChannelWords.spokenPlace(place, model.result(), desk.look()));
        return new Bar(
                place,
                handle,
                new ChanceField(
                        "p",
                        chance -> model.setUse(place, chance, model.state()),
                        this::complainChance,
                        handle::requestFocus));
    }

    private void connect() {
        InvalidationListener refresh = property -> refresh();
        model.stateProperty().addListener(refresh);
        model.pinnedProperty().addListener(refresh);
        model.movingProperty().addListener(refresh);
        desk.lookProperty().addListener(property -> dress());
    }

    private void refresh() {
        List.of(header, durations, graph, uses, counts, strip).forEach(SheetView::refresh);
        controls.showState(model.result());
        requestLayout();
    }

    /** Called when language, theme, unit or size have changed. */
    private void dress() {
        Look look = desk.look();
        controls.dress(look);
        Controls.say(reset, look.words().get("shell.reset"), look.words().get("shell.reset.tip"), false);
        refresh();
    }

    /** Updates the texts for screen readers; not in every frame of a drag. */
    private void speak(Look look) {
        if (model.movingProperty().get()) {
            return;
        }
        Words words = look.words();
        ChannelResult result = model.result();
        header.setAccessibleText(ChannelWords.headline(result, look).plain());
        durations.setAccessibleText(words.get("channel.durations"));
        graph.setAccessibleText(ChannelWords.spokenGraph(result, look));
        uses.setAccessibleText(words.get("channel.use.spoken"));
        String counted = ChannelWords.counted(result, look).plain();
        counts.setAccessibleText(words.get("channel.count.spoken", counted));
        pad.setAccessibleText(counted);
        strip.setAccessibleText(ChannelWords.spokenBalance(result, look));
        for (Tape tape : tapes) {
            String name = words.get("channel.duration.spoken", ChannelWords.symbol(tape.symbol, look));
            tape.end.setAccessibleText(name);
            tape.field.setAccessibleText(name);
        }
        for (Bar bar : bars) {
            bar.field.setAccessibleText(ChannelWords.spokenPlace(bar.place, result, look));
        }
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        ChannelRegions regions = ChannelRegions.onScreen(getWidth(), getHeight(), look.rem());
        place(header, regions.header());
        place(controls, regions.controls());
        place(durations, regions.durations());
        place(graph, regions.graph());
        place(uses, regions.uses());
        place(counts, regions.counts());
        place(strip, regions.strip());
        List.of(durations, uses, counts).forEach(Region::layout);
        placeDurations(look.rem());
        placeUses(look.rem());
        placePad();
        placeReset(look.rem());
        speak(look);
    }

    private void placeDurations(double r) {
        double left = durations.getLayoutX();
        double w = durationSheet.fieldWidth();
        for (Tape tape : tapes) {
            boolean there =
                    tape.symbol.index() < ChannelState.MARKS || model.state().spaces();
            tape.end.setVisible(there);
            tape.field.setVisible(there);
            double y = durations.getLayoutY() + durationSheet.middle(tape.symbol);
            tape.end.resizeRelocate(left + durationSheet.end(tape.symbol) - 0.35 * r, y - 0.95 * r, 0.7 * r, 1.9 * r);
            Boxes.place(tape.field, left + durations.getWidth() - w, y - 0.85 * r, w, 1.7 * r);
            tape.field.show(model.state().durations().get(tape.symbol.index()));
        }
    }

    private void placeUses(double r) {
        List<Place> places = useSheet.layout().places();
        for (Bar bar : bars) {
            boolean there = places.contains(bar.place);
            bar.handle.setVisible(there);
            bar.field.setVisible(there);
            if (there) {
                place(bar, places.indexOf(bar.place), r);
            }
        }
    }

    private void place(Bar bar, int item, double r) {
        UseLayout layout = useSheet.layout();
        double x = uses.getLayoutX();
        double y = uses.getLayoutY();
        double chance = model.result().used(bar.place);
        double margin = 0.2 * r;
        double top = layout.plot().y - 0.5 * r;
        bar.handle.resizeRelocate(
                x + layout.usedLeft(item) - margin, y + top, layout.barWidth() + 2 * margin, layout.plot().height + r);
        bar.handle.show(chance, useSheet.yOf(chance) - top, layout.barWidth() + 0.3 * r, 0.5 * r, false);
        Rectangle2D.Double box = layout.field(item);
        bar.field.resizeRelocate(x + box.x, y + box.y, box.width, box.height);
        bar.field.show(chance);
    }

    private void placePad() {
        Rectangle2D.Double area = countSheet.area();
        pad.resizeRelocate(counts.getLayoutX(), counts.getLayoutY() + area.y, counts.getWidth(), area.height);
    }

    private void placeReset(double r) {
        reset.applyCss();
        double w = Math.ceil(reset.prefWidth(-1)) + 1;
        double right = strip.getLayoutX() + strip.getWidth();
        Boxes.place(reset, right - w, strip.getLayoutY() + 3.6 * r, w, 2.1 * r);
    }

    private static void place(Node node, ChannelRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }

    // ---- invalid input ------------------------------------------------------------------------------------------

    private void complainChance(TextField field, String typed) {
        complain(field, typed.isEmpty() ? "" : desk.words().get("chance.wrong", typed));
    }

    private void complainUnits(TextField field, String typed) {
        String most = Integer.toString(ChannelState.LONGEST);
        complain(field, typed.isEmpty() ? "" : desk.words().get("channel.units.wrong", typed, most));
    }

    private void complain(TextField field, String sentence) {
        complaint.setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            complaint.setText(sentence);
            complaint.applyCss();
            double w = complaint.prefWidth(-1);
            double x = Math.clamp(field.getLayoutX(), 0, Math.max(0, getWidth() - w));
            complaint.resizeRelocate(x, field.getLayoutY() + field.getHeight() + 3, w, complaint.prefHeight(-1));
        }
    }
}
