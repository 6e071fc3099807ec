package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.Keying;
import kllab.figure.Look;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.Controls;

/** The screen of the Telegraph lab: five sheets, and above them the handles. */
final class TelegraphView extends Region {
    private static final double RESET_BOTTOM = 0.55;

    /** The fraction of its width by which the window of the tape scrolls when the mouse is beyond its edge. */
    private static final double SCROLL = 0.03;

    private final Desk desk;
    private final TelegraphModel model;
    private final TelegraphController controller;
    private final TapeSheet tapeSheet;
    private final SheetView<TelegraphResult> header;
    private final SheetView<TelegraphResult> tapes;
    private final SheetView<TelegraphResult> book;
    private final SheetView<TelegraphResult> lengths;
    private final StairsSheet stairs;
    private final SheetView<TelegraphResult> chart;
    private final StairWalk walk;
    private final Region scrub = new Region();
    private final PlayheadHandle playhead;
    private final ControlRow controls;
    private final TextPanel text;
    private final Button reset;
    private TelegraphResult shown;

    TelegraphView(Desk desk, TelegraphModel model, TelegraphController controller) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        TelegraphResult first = model.result();
        shown = first;
        tapeSheet = new TapeSheet(first);
        header = sheet(new OpeningSheet<>(TelegraphWords::headline, TelegraphReadouts::of));
        tapes = sheet(tapeSheet);
        book = sheet(new BookSheet(first));
        lengths = sheet(new LengthsSheet(first));
        stairs = new StairsSheet(first);
        chart = sheet(stairs);
        walk = new StairWalk(model, desk, stairs, chart::refresh);
        playhead = new PlayheadHandle(model, controller, tapeSheet.scale());
        text = new TextPanel(desk, model, this::requestFocus);
        controls = new ControlRow(desk, model, controller, this::askText);
        reset = Controls.button("fth-rotate-ccw", controller::reset, "outlined");
        getChildren().addAll(header, tapes, scrub, playhead, controls, book, lengths, chart, walk, reset, text);
        connect();
        dress();
        showResult();
    }

    private SheetView<TelegraphResult> sheet(Sheet<TelegraphResult> sheet) {
        SheetView<TelegraphResult> view = new SheetView<>(sheet, this::scene, desk::look);
        view.setAccessibleRole(AccessibleRole.TEXT);
        return view;
    }

    private Sheet.Scene<TelegraphResult> scene() {
        return new Sheet.Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    private void connect() {
        model.stateProperty().addListener(property -> follow());
        model.pinnedProperty().addListener(property -> showResult());
        model.movingProperty().addListener(property -> showResult());
        desk.lookProperty().addListener(property -> dress());
        controller.playingProperty().addListener(property -> showPlaying());
        scrub.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                playhead.take();
                seek(event);
                event.consume(); // else the page takes the keyboard
            }
        });
        scrub.setOnMouseDragged(this::seek);
        scrub.setOnMouseReleased(event -> playhead.letGo());
        scrub.getStyleClass().add("scrub");
        reset.visibleProperty().bind(text.visibleProperty().not());
    }

    private void showPlaying() {
        controls.sayPlay(desk.words());
        tapeSheet.setPlaying(controller.playingProperty().get());
    }

    private void askText() {
        text.open();
        requestLayout();
    }

    /**
     * Moves the playhead to the mouse; beyond the window of the tape, a little beyond its edge, which scrolls the
     * window.
     */
    private void seek(MouseEvent event) {
        if (!playhead.isHeld()) {
            return;
        }
        TapeScale scale = tapeSheet.scale();
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - tapes.getLayoutX();
        double step = SCROLL * (scale.to() - scale.from());
        controller.seek(Math.rint(Math.clamp(scale.time(x), scale.from() - step, scale.to() + step)));
    }

    /** Shows the new result; if only the playhead has moved, only what depends on it is painted. */
    private void follow() {
        TelegraphResult before = shown;
        TelegraphResult now = model.result();
        boolean onlyPlayed = before.servesFor(now.state())
                && before.state().wordsPerMinute() == now.state().wordsPerMinute()
                && before.state().repeat() == now.state().repeat();
        if (onlyPlayed) {
            shown = now;
            tapes.refresh();
            if (!before.current()
                    .map(Keying.Letter::letter)
                    .equals(now.current().map(Keying.Letter::letter))) {
                book.refresh();
            }
            playhead.say(desk.words());
            requestLayout();
        } else {
            showResult();
        }
    }

    private void showResult() {
        boolean samePath = shown.path().equals(model.result().path());
        shown = model.result();
        if (!samePath) {
            walk.forget();
        }
        controls.showState();
        boolean something = !shown.isSilent();
        scrub.setVisible(something);
        playhead.setVisible(something);
        refresh();
        if (!model.movingProperty().get()) {
            speak(desk.look()); // sentences: not in every step of a drag
        }
    }

    private void refresh() {
        List.of(header, tapes, book, lengths, chart).forEach(SheetView::refresh);
        requestLayout();
    }

    /** Called when language, theme, unit or size have changed. */
    private void dress() {
        Words words = desk.words();
        Controls.say(reset, words.get("shell.reset"), words.get("shell.reset.tip"), false);
        text.say(words);
        refresh();
        speak(desk.look());
    }

    private void speak(Look look) {
        TelegraphResult result = model.result();
        Words words = look.words();
        header.setAccessibleText(TelegraphWords.headline(result, look).plain());
        tapes.setAccessibleText(words.get(
                "telegraph.tapes.spoken",
                TelegraphWords.count(result.sentP().duration()),
                Numbers.grouped(Numbers.fixed(result.lengths().morse().message(), 0))));
        book.setAccessibleText(words.get("telegraph.book.spoken"));
        lengths.setAccessibleText(TelegraphWords.lengthsSpoken(result, look));
        chart.setAccessibleText(TelegraphWords.chartSpoken(result, look));
        walk.say();
        playhead.say(words);
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        TelegraphRegions regions = TelegraphRegions.onScreen(getWidth(), getHeight(), look.rem());
        controls.dress(look, regions.innerRems());
        place(header, regions.header());
        place(tapes, regions.tapes());
        place(controls, regions.controlRow());
        place(book, regions.book());
        place(lengths, regions.lengths());
        place(chart, regions.chart());
        placeWalk();
        placeText(regions);
        placePlayhead(regions.tapes());
        placeReset(regions, look);
    }

    private void placePlayhead(TelegraphRegions.Box box) {
        tapes.layout();
        TapeScale scale = tapeSheet.scale();
        playhead.place(box.x(), box.y(), scale);
        double top = scale.topP();
        double bottom = scale.topQ() + scale.thickness();
        scrub.resizeRelocate(box.x() + scale.left(), box.y() + top, scale.right() - scale.left(), bottom - top);
    }

    private void placeWalk() {
        chart.layout();
        Rectangle2D area = stairs.plot().area();
        walk.resizeRelocate(
                chart.getLayoutX() + area.getX(), chart.getLayoutY() + area.getY(), area.getWidth(), area.getHeight());
    }

    private void placeText(TelegraphRegions regions) {
        place(text, regions.textPanel());
    }

    private void placeReset(TelegraphRegions regions, Look look) {
        double w = reset.prefWidth(-1);
        double h = reset.prefHeight(-1);
        double x = regions.margin() + regions.inner() - w;
        reset.resizeRelocate(x, getHeight() - h - RESET_BOTTOM * look.rem(), w, h);
    }

    private static void place(Node node, TelegraphRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }
}
