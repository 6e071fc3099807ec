package kllab.lab.morse;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet.Scene;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.formula.FormulaView;

/** Sentence, readouts, formula, remark and the assignments: a panel at the right, or, folded, rows at the top. */
final class MorseSide extends Region {
    /** The height of the folded panel, in rem. */
    static final double FOLDED = 8.9;

    private static final double BUTTONS = 3.3;
    private static final double CAPTION = 1.75;

    private final MorseModel model;
    private final Desk desk;
    private final Supplier<Scene<MorseResult>> scene;
    private final RichLabel headline = new RichLabel(1.22, "headline");
    private final RichLabel remark = new RichLabel(1.45, "remark");
    private final FormulaView formula;
    private final DealButtons deals;
    private final Label caption = new Label();
    private final MorseReadouts wideNumbers = new MorseReadouts(true, 3.3);
    private final MorseReadouts smallNumbers = new MorseReadouts(true, 2.6);
    private final SheetView<MorseResult> wide;
    private final SheetView<MorseResult> small;
    private final SheetView<MorseResult> narrow;
    private boolean folded;
    private boolean low;

    MorseSide(MorseModel model, MorseController controller, Desk desk) {
        this.model = model;
        this.desk = desk;
        scene = controller::scene;
        formula = new FormulaView(model::select);
        deals = new DealButtons(model);
        wide = new SheetView<>(wideNumbers, scene, desk::look);
        small = new SheetView<>(smallNumbers, scene, desk::look);
        narrow = new SheetView<>(new MorseReadouts(false, 2.5), scene, desk::look);
        headline.setId("morse-headline");
        remark.setId("morse-remark");
        getChildren().addAll(headline, wide, small, narrow, formula, remark, caption, deals.root());
        caption.getStyleClass().add("secondary");
    }

    void refresh() {
        wide.refresh();
        small.refresh();
        narrow.refresh();
        requestLayout();
    }

    /** Folded into rows at the top, or a panel; in a low window everything is a little smaller. */
    void show(boolean nextFolded, boolean nextLow) {
        if (folded != nextFolded || low != nextLow) {
            folded = nextFolded;
            low = nextLow;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        MorseSentences sentences = new MorseSentences(model.result(), look);
        deals.refresh(look.words());
        caption.setText(look.words().get("morse.deals"));
        caption.setVisible(!folded);
        formula.setVisible(!folded);
        wide.setVisible(!folded && !low);
        small.setVisible(!folded && low);
        narrow.setVisible(folded);
        if (!scene.get().moving()) {
            String spoken = sentences.spokenReadouts(); // not in every step of a drag
            List.of(wide, small, narrow).forEach(readouts -> readouts.setAccessibleText(spoken));
        }
        if (folded) {
            layoutFolded(look, sentences);
        } else {
            layoutPanel(look, sentences);
        }
    }

    private void layoutPanel(Look look, MorseSentences sentences) {
        double r = look.rem();
        double w = getWidth();
        double y = showHeadline(sentences.headline().bold(), look, r * (low ? 1.6 : 1.85), w, 99);
        y += r * (low ? 0.9 : 1.5);
        double numbers = (low ? smallNumbers : wideNumbers).height() * r;
        Boxes.place(low ? small : wide, 0, y, w, numbers);
        y += numbers + r * (low ? 0.5 : 1.2);
        double bottom = getHeight() - BUTTONS * r;
        double captionTop = bottom - CAPTION * r;
        y = placeFormula(look, y, w) + r * (low ? 0.8 : 1.4);
        remark.show(sentences.remark(scene.get().pinned()), look.words().language(), r);
        double end = place(remark, w, y);
        remark.setVisible(end < captionTop - 0.3 * r);
        Boxes.place(caption, 0, captionTop, w, CAPTION * r);
        placeDeals(0, bottom, w, r);
    }

    /** Balanced lines, in smaller type if they do not fit; returns their lower end. */
    private double showHeadline(RichText sentence, Look look, double largest, double room, int most) {
        double size = largest;
        Paragraph lines = new Paragraph(sentence, look, size, room);
        while (lines.lineCount() > most && size > look.rem()) {
            size *= 0.93;
            lines = new Paragraph(sentence, look, size, room);
        }
        headline.show(lines.broken(), look.words().language(), size);
        return place(headline, Math.max(room, lines.width(look) + size * 0.5), 0);
    }

    private double placeFormula(Look look, double y, double w) {
        double r = look.rem();
        MorseFormula lines = new MorseFormula(model.result(), look);
        String spoken = scene.get().moving() ? null : lines.spoken();
        double size = r * (low ? 1.02 : 1.16);
        formula.show(lines.lines(r * (low ? 0.35 : 0.95)), look, size, spoken);
        if (formula.getPrefWidth() > w) {
            formula.show(lines.lines(r * 0.25), look, size * w / formula.getPrefWidth(), spoken);
        }
        Boxes.place(formula, 0, y, w, formula.getPrefHeight());
        return y + formula.getPrefHeight();
    }

    private void layoutFolded(Look look, MorseSentences sentences) {
        double r = look.rem();
        double w = getWidth();
        showHeadline(sentences.headline().bold(), look, 1.5 * r, w * 0.56, 2);
        Boxes.place(narrow, w * 0.58, 0, w * 0.42, 4.8 * r);
        double top = 5.1 * r;
        double width = Math.min(w * 0.45, 28 * r);
        placeDeals(0, top, width, r);
        remark.show(sentences.remark(scene.get().pinned()), look.words().language(), r);
        double left = width + 1.6 * r;
        double height = place(remark, w - left, top);
        remark.setVisible(height <= top + BUTTONS * r + 0.3 * r);
        remark.relocate(left, remark.getLayoutY());
    }

    private void placeDeals(double x, double y, double w, double r) {
        deals.root().applyCss();
        Boxes.place(deals.root(), x, y, w, BUTTONS * r);
    }

    /** Places a text at a height; returns its lower end. */
    private static double place(RichLabel label, double width, double y) {
        label.setPrefWidth(width);
        label.applyCss();
        double height = label.prefHeight(width);
        Boxes.place(label, 0, y - label.surplus() / 2, width, height);
        return y + height - label.surplus();
    }
}
