package kllab.lab.compare;

import java.util.List;
import javafx.scene.control.Button;
import kllab.figure.Look;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.control.VerbButtons;
import kllab.ui.formula.FormulaView.Line;
import kllab.ui.page.SidePanel;
import org.jspecify.annotations.Nullable;

/** The side panel, with the remedy for ∞ below its remark. */
final class CompareSide extends SidePanel<CompareResult> {
    private static final Sizes ROOMY = new Sizes(1.85, 1.7, 3.3, 1.5, 1.22, 0.75, 1.6);
    private static final Sizes LOW = new Sizes(1.6, 1.1, 2.6, 0.7, 1.02, 0.35, 0.9);
    private static final double PLAY = 2.6;

    private final CompareModel model;
    private final Button smooth;

    CompareSide(CompareView view, CompareModel model, CompareController controller) {
        super(view, ROOMY, LOW, PLAY, CompareNumbers.SPOKEN_FORMULA, model::select);
        this.model = model;
        smooth = VerbButtons.button(controller.verb("smooth"), "outlined");
    }

    @Override
    protected List<Line> formula(CompareResult result, Look look, double size, double room, double gap) {
        return formula(result, look).lines(size, room, gap);
    }

    private CompareFormula formula(CompareResult result, Look look) {
        return new CompareFormula(result, look, model.movingProperty().get());
    }

    @Override
    protected RichText remark(CompareResult result, @Nullable CompareResult pinned, Look look) {
        return new CompareSentences(result, look).remark(pinned, model.isJustSwapped());
    }

    @Override
    protected void layUnder(Look look, double remarkEnd) {
        boolean needed = model.result().infinite() && (remark().isVisible() || !look.presents());
        Boxes.present(getChildren(), 0, smooth, needed);
        if (needed) {
            VerbButtons.dress(smooth, look.words(), false);
            smooth.applyCss();
            double r = look.rem();
            Boxes.place(smooth, 0, remarkEnd + 0.7 * r, Math.ceil(smooth.prefWidth(-1)) + 1, 2.3 * r);
        }
    }

    @Override
    protected void layFolded(Look look) {
        double r = look.rem();
        double w = getWidth();
        double head = 5 * r;
        Boxes.present(getChildren(), 0, smooth, false);
        remark().setVisible(false);
        layTop(look, 1.6 * r, 0.54, 0.55);
        double size = 1.02 * r;
        showFormula(formula(model.result(), look).oneLine(size, w), size);
        double high = formula().getPrefHeight();
        Boxes.place(formula(), 0, head + (2.4 * r - high) / 2, w, high);
    }
}
