package kllab.lab.compare;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet.Scene;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.control.VerbButtons;
import kllab.ui.formula.FormulaView;
import org.jspecify.annotations.Nullable;

/**
 * The side panel: sentence, both directions as numbers, the formula with the current numbers, a remark. Folded: a row
 * at the top.
 */
final class SidePanel extends Region {
    private final CompareModel model;
    private final Desk desk;
    private final RichLabel headline = new RichLabel(1.22, "headline");
    private final RichLabel remark = new RichLabel(1.45, "remark");
    private final FormulaView formula;
    private final Supplier<Scene<CompareResult>> scene;
    private final ReadoutSheet wideNumbers = new ReadoutSheet(true, 3.3);
    private final ReadoutSheet smallNumbers = new ReadoutSheet(true, 2.6);
    private final ReadoutSheet narrowNumbers = new ReadoutSheet(false, 2.5);
    private final SheetView<CompareResult> wideReadout;
    private final SheetView<CompareResult> smallReadout;
    private final SheetView<CompareResult> narrowReadout;
    private @Nullable Paragraph broken;
    private RichText brokenText = new RichText(java.util.List.of());
    private double brokenAt;
    private double brokenSize;
    private double headlineSize;
    private double headlineWidth;
    private double headlineHeight;
    private @Nullable Look dressed;
    private final Button smooth;
    private boolean folded;
    private boolean small;

    SidePanel(CompareModel model, CompareController controller, Desk desk) {
        this.model = model;
        this.desk = desk;
        scene = controller::scene;
        formula = new FormulaView(controller::select);
        wideReadout = new SheetView<>(wideNumbers, controller::scene, desk::look);
        smallReadout = new SheetView<>(smallNumbers, controller::scene, desk::look);
        narrowReadout = new SheetView<>(narrowNumbers, controller::scene, desk::look);
        headline.setId("headline");
        remark.setId("remark");
        smooth = VerbButtons.button(controller.smooth(), "outlined");
        getChildren().addAll(headline, wideReadout, smallReadout, narrowReadout, formula, remark);
    }

    void refresh() {
        wideReadout.refresh();
        smallReadout.refresh();
        narrowReadout.refresh();
        requestLayout();
    }

    /** Folded into a row at the top, or a panel; in a low window everything is a little smaller. */
    void show(boolean nextFolded, boolean nextSmall) {
        if (folded != nextFolded || small != nextSmall) {
            folded = nextFolded;
            small = nextSmall;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        CompareResult result = model.result();
        CompareSentences sentences = new CompareSentences(result, look);
        if (!look.equals(dressed) || !model.changedProperty().get()) {
            dressed = look;
            broken = null;
            headlineHeight = 0; // during a drag it only grows, so a shorter sentence moves nothing
        }
        double r = look.rem();
        showHeadline(sentences.headline().bold(), look, r * (folded || small ? 1.6 : 1.85));
        wideReadout.setVisible(!folded && !small);
        smallReadout.setVisible(!folded && small);
        narrowReadout.setVisible(folded);
        remark.setVisible(!folded);
        if (folded || !result.infinite()) {
            getChildren().remove(smooth); // hidden nodes are not in the scene, so they need no styling at the start
        } else if (!getChildren().contains(smooth)) {
            getChildren().addFirst(smooth);
        }
        CompareFormula lines =
                new CompareFormula(result, look, model.movingProperty().get());
        if (folded) {
            layoutFolded(look, lines, r);
        } else {
            layoutPanel(look, result, lines, sentences, r);
        }
        if (!model.movingProperty().get()) {
            speak(look, result);
        }
    }

    /** The numbers in words, for screen readers, at the end of a drag. */
    private void speak(Look look, CompareResult result) {
        SheetView<CompareResult> readout = folded ? narrowReadout : small ? smallReadout : wideReadout;
        readout.setAccessibleText(look.words()
                .get(
                        "compare.readouts.spoken",
                        look.amount(result.comparison().klPQ(), CompareResult.DECIMALS),
                        look.amount(result.comparison().klQP(), CompareResult.DECIMALS),
                        look.unitName()));
    }

    /** Balanced lines; when folded there is room for two, so a long sentence is set in smaller type. */
    private void showHeadline(RichText sentence, Look look, double largest) {
        double room = folded ? getWidth() * 0.54 : getWidth();
        Paragraph known = broken;
        if (known != null && brokenAt == room && largest == brokenSize && sentence.differsInDigitsOnly(brokenText)) {
            headline.show(known.withDigitsOf(sentence).broken(), look.words().language(), headlineSize);
            return;
        }
        double size = largest;
        Paragraph lines = new Paragraph(sentence, look, size, room);
        while (folded && lines.lineCount() > 2 && size > look.rem()) {
            size *= 0.93;
            lines = new Paragraph(sentence, look, size, room);
        }
        broken = lines;
        brokenText = sentence;
        brokenAt = room;
        brokenSize = largest;
        headlineSize = size;
        headline.show(lines.broken(), look.words().language(), size);
        headlineWidth = Math.max(room, lines.width(look) + size * 0.5);
    }

    private void layoutPanel(
            Look look, CompareResult result, CompareFormula lines, CompareSentences sentences, double r) {
        double w = getWidth();
        headlineHeight = Math.max(headlineHeight, place(headline, headlineWidth, 0));
        double y = headlineHeight + r * (small ? 1.1 : 1.7);
        SheetView<CompareResult> readout = small ? smallReadout : wideReadout;
        double numbers = (small ? smallNumbers : wideNumbers).height() * r;
        Boxes.place(readout, 0, y, w, numbers);
        y += numbers + r * (small ? 0.7 : 1.5);
        double size = r * (small ? 1.02 : 1.22);
        formula.show(
                lines.lines(size, w, r * (small ? 0.35 : 0.75)),
                look,
                size,
                model.movingProperty().get() ? null : lines.spoken());
        Boxes.place(formula, 0, y, w, formula.getPrefHeight());
        y += formula.getPrefHeight() + r * (small ? 0.9 : 1.6);
        remark.show(
                sentences.remark(scene.get().pinned(), model.isJustSwapped()),
                look.words().language(),
                r);
        double height = place(remark, w, y);
        remark.setVisible(height < getHeight() - 2.6 * r);
        if (result.infinite()) {
            VerbButtons.dress(smooth, look.words(), false);
            smooth.applyCss();
            Boxes.place(smooth, 0, height + 0.7 * r, Math.ceil(smooth.prefWidth(-1)) + 1, 2.3 * r);
        }
    }

    private void layoutFolded(Look look, CompareFormula lines, double r) {
        double w = getWidth();
        double head = 5 * r;
        place(headline, headlineWidth, 0);
        Boxes.place(narrowReadout, w * 0.55, 0, w * 0.45, head);
        double size = 1.02 * r;
        formula.show(lines.oneLine(size, w), look, size, model.movingProperty().get() ? null : lines.spoken());
        Boxes.place(formula, 0, head + (2.4 * r - formula.getPrefHeight()) / 2, w, formula.getPrefHeight());
    }

    /** Places a text at a height; returns its lower end. */
    private static double place(RichLabel label, double width, double y) {
        double height = label.getHeight();
        if (label.takeReshaped() || label.getPrefWidth() != width || height == 0) {
            label.setPrefWidth(width);
            label.applyCss();
            height = label.prefHeight(width);
        }
        Boxes.place(label, 0, y - label.surplus() / 2, width, height);
        return y + height - label.surplus();
    }
}
