package kllab.lab.sampling;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;

/** The screen of the Sampling lab: one or more sheets for each page, and above them the handles. */
final class SamplingView extends Region {
    private final Desk desk;
    private final SamplingModel model;
    private final ScoreSheet scoreSheet;
    private final LikelihoodSheet likelihoodSheet;
    private final SheetView<SamplingResult> header;
    private final SheetView<SamplingResult> score;
    private final SheetView<SamplingResult> chances;
    private final SheetView<SamplingResult> chancesAlone;
    private final SheetView<SamplingResult> likelihood;
    private final SheetView<SamplingResult> estimators;
    private final SheetView<SamplingResult> bias;
    private final SheetView<SamplingResult> crowd;
    private final List<SheetView<SamplingResult>> sheets;
    private final SamplingHandles handles;
    private final ControlRow controls;
    private final Label complaint = new Label();

    SamplingView(Desk desk, SamplingModel model, SamplingController controller) {
        this.desk = desk;
        this.model = model;
        SamplingResult first = model.result();
        scoreSheet = new ScoreSheet(first);
        likelihoodSheet = new LikelihoodSheet(first);
        header = sheet(new HeaderSheet(first));
        score = sheet(scoreSheet);
        chances = sheet(new ChanceSheet(first, false));
        chancesAlone = sheet(new ChanceSheet(first, true));
        likelihood = sheet(likelihoodSheet);
        estimators = sheet(new EstimatorSheet(first));
        bias = sheet(new BiasSheet(first, desk.look()));
        crowd = sheet(new CrowdSheet(first));
        sheets = List.of(header, score, chances, chancesAlone, likelihood, estimators, bias, crowd);
        controls = new ControlRow(model, controller, this::complainSeed);
        handles = new SamplingHandles(desk, model, this::complain, controller::lend);
        complaint.getStyleClass().add("complaint");
        complaint.setVisible(false);
        complaint.setMouseTransparent(true);
        complaint.setManaged(false);
        getChildren().addAll(sheets);
        getChildren().addAll(handles.nodes());
        getChildren().addAll(controls, complaint);
        connect();
        dress();
        showResult();
    }

    private SheetView<SamplingResult> sheet(Sheet<SamplingResult> sheet) {
        SheetView<SamplingResult> view = new SheetView<>(sheet, this::scene, desk::look);
        view.setAccessibleRole(AccessibleRole.TEXT);
        return view;
    }

    private Sheet.Scene<SamplingResult> scene() {
        return new Sheet.Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    private void connect() {
        model.stateProperty().addListener(property -> showResult());
        model.pinnedProperty().addListener(property -> showResult());
        model.movingProperty().addListener(property -> showResult());
        desk.lookProperty().addListener(property -> dress());
    }

    void turnPage(int by) {
        controls.turnPage(by);
    }

    private SamplingRegions regions() {
        return SamplingRegions.onScreen(getWidth(), getHeight(), desk.look().rem());
    }

    private void showResult() {
        int before = handles.count();
        handles.follow(model.result());
        if (handles.count() != before) {
            getChildren().removeIf(node -> node instanceof DragHandle);
            getChildren().addAll(getChildren().indexOf(handles.editor()), handles.draggable());
        }
        showPage();
        sheets.forEach(SheetView::refresh);
        if (!model.movingProperty().get()) {
            speak(desk.look()); // sentences: not in every step of a drag or a run
        }
        requestLayout();
    }

    /** Only visible sheets are painted. */
    private void showPage() {
        SamplingRegions regions = regions();
        Page page = regions.shown(model.state().page());
        boolean beside = page == Page.DRAWS && !regions.narrow();
        score.setVisible(page == Page.DRAWS);
        chances.setVisible(beside);
        chancesAlone.setVisible(page == Page.LIKELIHOOD);
        likelihood.setVisible(beside || page == Page.LIKELIHOOD);
        estimators.setVisible(page == Page.ESTIMATORS);
        bias.setVisible(page == Page.BIAS);
        crowd.setVisible(page == Page.CROWD);
        handles.setVisible(score.isVisible(), likelihood.isVisible());
        controls.showState(desk.look(), regions);
    }

    /** Called when language, theme, unit or size have changed. */
    private void dress() {
        showResult();
    }

    private void speak(Look look) {
        SamplingResult result = model.result();
        Words words = look.words();
        SamplingSpeech speech = new SamplingSpeech(result, look);
        header.setAccessibleText(new SamplingWords(result, look).headline().plain());
        score.setAccessibleText(speech.score());
        chances.setAccessibleText(speech.chances());
        chancesAlone.setAccessibleText(speech.chances());
        likelihood.setAccessibleText(speech.likelihood());
        estimators.setAccessibleText(speech.estimators());
        bias.setAccessibleText(speech.bias());
        crowd.setAccessibleText(speech.crowd());
        controls.setAccessibleText(words.get("sampling.controls"));
    }

    private void complainSeed(String typed) {
        complain(controls.seed(), typed.isEmpty() ? "" : desk.words().get("sampling.seed.wrong", typed));
    }

    /** Shows a sentence above the field to which it refers. */
    private void complain(TextField field, String sentence) {
        complaint.setVisible(!sentence.isEmpty());
        if (complaint.isVisible()) {
            complaint.setText(shortened(sentence));
            complaint.applyCss();
            double w = Math.min(complaint.prefWidth(-1), getWidth());
            double h = complaint.prefHeight(-1);
            var at = sceneToLocal(field.localToScene(0, 0));
            double x = Math.clamp(at.getX(), 0, Math.max(0, getWidth() - w));
            complaint.resizeRelocate(x, at.getY() - h - 0.3 * desk.look().rem(), w, h);
            complaint.toFront();
        }
    }

    private static String shortened(String sentence) {
        return sentence.length() > 120 ? sentence.substring(0, 119) + "\u2026" : sentence;
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        SamplingRegions regions = regions();
        controls.dress(look, regions.inner() / look.rem(), regions.narrow());
        showPage();
        place(header, regions.header());
        place(score, regions.score());
        place(chances, regions.chances());
        place(chancesAlone, regions.chances());
        place(likelihood, regions.likelihood());
        place(estimators, regions.figure());
        place(bias, regions.figure());
        place(crowd, regions.figure());
        place(controls, regions.controls());
        score.layout();
        likelihood.layout();
        handles.place(score, scoreSheet, likelihood, likelihoodSheet);
    }

    private static void place(Node node, SamplingRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }
}
